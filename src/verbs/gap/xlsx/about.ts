import type { About } from '../../../document/document.js';
import { targetText } from '../../../i18n/marks.js';
import { sha256 } from '../../../render/hash.js';
import { type Sheet, type SheetCell, textCell } from '../../../render/xlsx/sheet.js';
import { commandLine, quoted } from '../../../shell/quoted.js';
import { noteLists } from '../../../view/remarks.js';
import { answerLines, givenOptions, incompleteLines, monthsText } from '../../common/summary.js';
import type { Plan } from './plan.js';
import { plainRemark } from './remarks.js';

type Line = readonly [label: string, text: string];

const WIDTHS = [34, 100];

function inputLines({ result, words, rendering }: Plan): Line[] {
  return result.inputs.map(({ path, rows, chunks }) => {
    const count = rows === null ? [] : [words.about.rowsOf(rendering.count(rows))];
    return [path, [...count, `SHA-256 ${sha256(chunks())}`].join('; ')];
  });
}

/** The options that chose rows and changed figures, as they were typed. */
function givenLines({ result, words }: Plan): Line[] {
  const { regions, segments } = result.parameters;
  const options = [
    ...regions.map((text) => `--region ${quoted(text)}`),
    ...segments.map((text) => `--segment ${quoted(text)}`),
    ...givenOptions(result),
  ];
  return options.length > 0 ? [[words.about.options, options.join(' ')]] : [];
}

function parameterLines(plan: Plan): Line[] {
  const { result, words, rendering } = plan;
  const { parameters } = result;
  const { about, summary } = words;
  const basis = parameters.basis.map((each) => rendering.words.bases[each]).join(', ');
  const { target } = parameters;
  return [
    [summary.counts, parameters.periods.join(', ') || rendering.words.none],
    [summary.budgetMonths, monthsText(parameters.months, rendering.words)],
    [about.programmes, parameters.programmes.map((each) => each.toUpperCase()).join(', ')],
    [about.target, target === null ? rendering.words.none : targetText(target, rendering.language)],
    [about.verified, parameters.verified],
    [about.renew, parameters.renew],
    [about.reliefName, parameters.relief ? about.relief.on : about.relief.off],
    [about.basis, basis || rendering.words.none],
    ...givenLines(plan),
  ];
}

function aboutLines({ words }: Plan, about: About | null): Line[] {
  if (!about) return [];
  return [
    [words.about.version, `ucj ${about.version}`],
    [words.about.command, commandLine(about.command)],
    ...(about.stamp === null ? [] : [[words.about.stamp, about.stamp] as const]),
  ];
}

function sentences(texts: readonly string[]): Line[] {
  return texts.map((text) => ['', text]);
}

function section(title: string, lines: readonly Line[]): (SheetCell | null)[][] {
  if (lines.length === 0) return [];
  const body = lines.map(([label, text]) => [
    label === '' ? null : textCell(label, 'body', 'prose'),
    textCell(text, 'body', 'prose'),
  ]);
  return [[textCell(title, 'total'), textCell('', 'total')], ...body, []];
}

/** What the workbook was made from and how, and what follows a change in it. */
export function aboutSheet(plan: Plan, about: About | null): Sheet {
  const { words, rendering, result, plain } = plan;
  const live = plain ? [plainRemark(plan, plain)] : words.about.liveness;
  const head = aboutLines(plan, about).map(([label, text]) => [
    textCell(label, 'body', 'prose'),
    textCell(text, 'body', 'prose'),
  ]);
  return {
    name: words.sheets.about,
    rows: [
      [textCell(rendering.words.title.gap, 'title')],
      ...incompleteLines(result, rendering).map((line) => [textCell(line, 'body', 'prose')]),
      ...head,
      [],
      ...section(words.about.inputs, inputLines(plan)),
      ...section(words.about.parameters, parameterLines(plan)),
      ...section(rendering.words.lineHeads.agency, sentences(answerLines(result, rendering.words))),
      ...noteLists(result.notes, rendering).flatMap(({ caption, items }) =>
        section(caption ?? '', sentences(items)),
      ),
      ...section(words.about.method, sentences(words.about.methods)),
      ...section(words.about.live, sentences(live)),
    ],
    widths: WIDTHS,
    table: null,
    printed: WIDTHS.length,
    charts: [],
  };
}
