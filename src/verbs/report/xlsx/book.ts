import { chapterId } from '../../../document/sections.js';
import type { WorkbookWords } from '../../../i18n/language.js';
import type { Rendering } from '../../../render/rendering.js';
import type { Sheet } from '../../../render/xlsx/sheet.js';
import { titledSheet } from '../../../render/xlsx/titled.js';
import { listBlock } from '../../../view/view.js';
import { aboutSheet } from '../../gap/xlsx/about.js';
import { commonSheets, nameOf, samplingSheets } from '../../gap/xlsx/book.js';
import { linesSheet } from '../../gap/xlsx/lines.js';
import { type Plan, planOf } from '../../gap/xlsx/plan.js';
import { compose } from '../document/compose.js';
import type { Composed, Section } from '../document/composed.js';
import type { Report } from '../report.js';
import { monthsSheet } from './months.js';
import { problemsSheet } from './problems.js';
import { summarySheet } from './summary.js';
import { tariffsSheet } from './tariffs.js';

function documentPlan(document: Report, rendering: Rendering, words: WorkbookWords): Plan {
  const { gap, regions, segments } = document;
  const tables = [regions, ...(segments ? [segments] : [])];
  const named = tables.map((table) => [nameOf(table, rendering, words), table] as const);
  return planOf(gap, named, rendering, words);
}

/** How a workbook of formulas is changed; none where there is nothing to follow a change. */
function howToSheets({ plain, words, rendering }: Plan, following: readonly Sheet[]): Sheet[] {
  if (plain) return [];
  const names = following.map(({ name }) => name);
  const blocks = [listBlock(words.howTo.steps(names.join(', ')))];
  return [titledSheet(words.sheets.howTo, { title: words.howTo.title, blocks }, null, rendering)];
}

/** What changed and what other verbs say, which no formula of the workbook follows. */
function furtherSheets(
  { chapters }: Report,
  { sections }: Composed,
  { sheets, remarks }: WorkbookWords,
  rendering: Rendering,
): Sheet[] {
  const sheet = (id: Section['id'], name: string) => {
    const found = sections.find((section) => section.id === id);
    return found ? [titledSheet(name, found, remarks.values, rendering)] : [];
  };
  const verbs = chapters.map(({ verb }) => verb);
  const nth = (at: number) => verbs.slice(0, at + 1).filter((verb) => verb === verbs[at]).length;
  return [
    ...sheet('changes', sheets.changes),
    ...verbs.flatMap((verb, at) =>
      sheet(chapterId(at), nth(at) === 1 ? sheets[verb] : `${sheets[verb]} ${nth(at)}`),
    ),
  ];
}

/** The sheets of a whole report. */
export async function documentSheets(
  document: Report,
  rendering: Rendering,
  words: WorkbookWords,
): Promise<Sheet[]> {
  const plan = documentPlan(document, rendering, words);
  const common = commonSheets(plan);
  const [regions] = common.tables;
  if (!regions) throw new Error('a report without a ranking');
  const months = monthsSheet(plan, common.areas.premiums);
  const composed = await compose(document, rendering);
  const summary = summarySheet(plan, { ...common.areas, regions: regions.area }, composed);
  const tables = common.tables.map(({ sheet }) => sheet);
  const following = [
    summary,
    ...tables,
    ...common.rows,
    common.premiums,
    ...(months ? [months] : []),
  ];
  return [
    summary,
    ...howToSheets(plan, following),
    ...tables,
    ...samplingSheets(plan),
    ...furtherSheets(document, composed, words, rendering),
    ...common.rows,
    common.premiums,
    ...(months ? [months] : []),
    linesSheet(plan, document.lines),
    await tariffsSheet(plan),
    await problemsSheet(plan, document.check),
    aboutSheet(plan, document.about),
  ];
}
