import { isOfCounts } from '../../../budget/note-kind.js';
import type { GapResult } from '../../../budget/result.js';
import { regionName } from '../../../core/cell.js';
import type { Share } from '../../../core/exact.js';
import { targetText } from '../../../i18n/marks.js';
import {
  type IndicatorRow,
  type IndicatorTarget,
  indicatorRows,
} from '../../../planning/indicators.js';
import { percentage, ratio } from '../../../render/text.js';
import { type Column, field, headed, recordsOf, tableOf } from '../../../view/column.js';
import { endBlocks, noted, remarkOf, warning } from '../../../view/remarks.js';
import { listBlock, type Remark, tableBlock, textBlock, type View } from '../../../view/view.js';
import { frame } from '../../common/json.js';
import { countsText } from '../../common/summary.js';
import type { FormWording } from './texts.js';

/** Decimals of percentages, as the forms of regional governments have them. */
const DECIMALS = 2;

function percent(share: Share | null, wording: FormWording): string {
  return percentage(share, wording, DECIMALS);
}

function nameOf({ indicator }: IndicatorRow, { language }: FormWording): string {
  return indicator.name[language];
}

function columnsOf(wording: FormWording, isByRegion: boolean): Column<IndicatorRow>[] {
  const { forms, words, language } = wording;
  const { heads, all } = forms.ikd;
  const column = headed<IndicatorRow, typeof heads>(heads);
  const share = (id: keyof typeof heads, of: (row: IndicatorRow) => Share | null) =>
    column(id, 'share', of, { text: (row) => percent(of(row), wording) });
  return [
    column('indicator', 'text', (row) => nameOf(row, wording)),
    column('region', 'text', ({ region }) => (region ? regionName(region) : all), {
      shows: isByRegion,
    }),
    column('target', 'share', ({ target }) => target?.share ?? null, {
      text: ({ target }) => (target === null ? words.none : targetText(target.text, language)),
    }),
    share('realisation', ({ realisation }) => realisation),
    share('achievement', ({ achievement }) => achievement),
    column('registered', 'count', ({ registered }) => registered),
    column('potential', 'count', ({ potential }) => potential),
    column('missing', 'count', ({ missing }) => missing),
  ];
}

const fact = field<IndicatorRow>;

const RECORDS: readonly Column<IndicatorRow>[] = [
  fact('indicator', 'text', ({ indicator }) => indicator.id),
  fact('region_code', 'code', ({ region }) => region?.code ?? null),
  fact('region_name', 'text', ({ region }) => region?.name ?? null),
  fact('target_pct', 'share', ({ target }) => target?.share ?? null),
  fact('realisation_pct', 'share', ({ realisation }) => realisation),
  fact('achievement_pct', 'share', ({ achievement }) => achievement),
  fact('registered', 'count', ({ registered }) => registered),
  fact('potential', 'count', ({ potential }) => potential),
  fact('missing', 'count', ({ missing }) => missing),
];

/** What each indicator counts, and who says so. */
function definitions(rows: readonly IndicatorRow[], wording: FormWording): string[] {
  const { ikd } = wording.forms;
  const all = new Set(rows.map(({ indicator }) => indicator));
  return [...all].map(({ name, definition, references, confidence }) => {
    const laws = references.map(({ law }) => law).join('; ');
    const source = laws === '' ? ikd.ownReading : laws;
    return ikd.definition(
      name[wording.language],
      definition[wording.language],
      `${source}; ${confidence}`,
    );
  });
}

function remarksOf(rows: readonly IndicatorRow[], wording: FormWording): Remark[] {
  const { ikd } = wording.forms;
  const whole = rows.filter(({ region }) => region === null);
  const open = whole.filter(({ target }) => target === null);
  const nobody = whole.filter(({ potential, target }) => target !== null && potential === 0);
  return [
    ...nobody.map((row) => warning(ikd.nobody(nameOf(row, wording)))),
    ...(open.length > 0
      ? [
          noted(
            ikd.noTarget(
              open.map((row) => nameOf(row, wording)).join('; '),
              open[0]?.indicator.id ?? '',
            ),
          ),
        ]
      : []),
  ];
}

/** What the indicators come to, one sentence each. */
function sentenceOf(rows: readonly IndicatorRow[], wording: FormWording): string {
  const { ikd } = wording.forms;
  const told = rows.filter(({ region, achievement }) => region === null && achievement !== null);
  return told
    .map((row) =>
      ikd.sentence(
        nameOf(row, wording),
        percent(row.realisation, wording),
        targetText(row.target?.text ?? '', wording.language),
        percent(row.achievement, wording),
      ),
    )
    .join(' ');
}

function rowObject({ indicator, ...row }: IndicatorRow) {
  const { id, references, confidence } = indicator;
  return {
    ...{ ...row, indicator: id, references, confidence },
    target: row.target && { text: row.target.text, share: ratio(row.target.share) },
    realisation: ratio(row.realisation),
    achievement: ratio(row.achievement),
  };
}

/** The form of performance indicators (IKD): target, realisation and achievement of each. */
export function ikdView(
  gap: GapResult,
  targets: ReadonlyMap<string, IndicatorTarget>,
  isByRegion: boolean,
  wording: FormWording,
): View {
  const { ikd } = wording.forms;
  const rows = indicatorRows(gap.cells, targets, isByRegion);
  const first = sentenceOf(rows, wording);
  const remarks = [
    ...remarksOf(rows, wording),
    ...gap.notes.filter(isOfCounts).map((note) => remarkOf(note, wording)),
  ];
  const { inputs, incomplete, parameters, notes } = frame(gap, wording);
  return {
    title: ikd.title(countsText(gap, wording)),
    blocks: [
      ...(first === '' ? [] : [textBlock(first)]),
      tableBlock(
        tableOf(columnsOf(wording, isByRegion), rows, {
          caption: null,
          steps: [{ shortNames: true }, { drop: ['missing'] }, { drop: ['potential'] }],
        }),
      ),
      listBlock(definitions(rows, wording), ikd.definitionsTitle),
      ...endBlocks(ikd, remarks, wording),
    ],
    records: recordsOf(RECORDS, rows),
    object: () => ({
      schema: 'ucj/ikd@1',
      ...{ inputs, incomplete, parameters, rows: rows.map(rowObject), notes },
    }),
    remarks,
    sentence: first,
  };
}
