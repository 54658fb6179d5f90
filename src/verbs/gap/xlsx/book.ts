import type { GapResult, ResultTable } from '../../../budget/result.js';
import type { About, Document } from '../../../document/document.js';
import { chapterId } from '../../../document/sections.js';
import type { WorkbookWords } from '../../../i18n/workbook-words.js';
import type { Look } from '../../../render/look.js';
import { pieceSheet } from '../../../render/xlsx/piece.js';
import type { Sheet } from '../../../render/xlsx/sheet.js';
import { sheetName } from '../../../render/xlsx/view-book.js';
import { tableTitle } from '../../common/summary.js';
import { compose } from '../../report/document/compose.js';
import type { Composed, Section } from '../../report/document/composed.js';
import type { Report } from '../../report/report.js';
import { aboutSheet } from './about.js';
import { groupedSheet } from './grouped.js';
import { linesSheet } from './lines.js';
import { monthsSheet } from './months.js';
import { type Plan, planOf } from './plan.js';
import { premiumsArea, premiumsSheet } from './premiums.js';
import { problemsSheet } from './problems.js';
import { rowsSheet } from './rows.js';
import { summarySheet } from './summary.js';
import { tariffsSheet } from './tariffs.js';

/** The sheet that a table goes to: that of its one grouping, or one named after all of them. */
function nameOf(table: ResultTable, { words }: Look, { sheets }: WorkbookWords): string {
  const [by, other] = table.by;
  if (other === undefined && by === 'region') return sheets.regions;
  if (other === undefined && by === 'segment') return sheets.segments;
  return sheetName(tableTitle(table, words));
}

/** The sheets that every workbook has: the tables, what they add up, and the premiums. */
function commonSheets(plan: Plan) {
  const premiums = premiumsArea(plan);
  const rows = plan.rows.length > 0 ? rowsSheet(plan, premiums) : null;
  const tables = plan.tables.map((_, index) => groupedSheet(plan, index, rows?.area ?? null));
  return {
    areas: { rows: rows?.area ?? null, premiums },
    tables,
    rows: rows ? [rows.sheet] : [],
    premiums: premiumsSheet(plan, rows?.area ?? null),
  };
}

/** The sheets of a gap: its tables, all rows, premiums, and what it was made from. */
export function gapSheets(result: GapResult, look: Look, words: WorkbookWords): Sheet[] {
  const tables = result.tables
    .filter(({ by }) => by.length > 0)
    .map((table) => [nameOf(table, look, words), table] as const);
  const plan = planOf(result, tables, look, words);
  const common = commonSheets(plan);
  return [
    ...common.tables.map(({ sheet }) => sheet),
    ...common.rows,
    common.premiums,
    ...(result.lines ? [linesSheet(plan, result.lines)] : []),
    aboutSheet(plan, null),
  ];
}

function documentPlan(document: Document, look: Look, words: WorkbookWords): Plan {
  const { gap, regions, segments } = document;
  const tables = [regions, ...(segments ? [segments] : [])];
  const named = tables.map((table) => [nameOf(table, look, words), table] as const);
  return planOf(gap, named, look, words);
}

/** What changed and what other verbs say, which no formula of the workbook follows. */
function furtherSheets(
  { chapters }: Report,
  { sections }: Composed,
  { sheets, remarks }: WorkbookWords,
  look: Look,
): Sheet[] {
  const sheet = (id: Section['id'], name: string) => {
    const found = sections.find((section) => section.id === id);
    return found ? [pieceSheet(name, found, remarks.values, look)] : [];
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
  look: Look,
  words: WorkbookWords,
): Promise<Sheet[]> {
  const plan = documentPlan(document, look, words);
  const common = commonSheets(plan);
  const [regions] = common.tables;
  if (!regions) throw new Error('a report without a ranking');
  const months = monthsSheet(plan, common.areas.premiums);
  const about: About = document.about;
  const composed = await compose(document, look);
  return [
    summarySheet(plan, { ...common.areas, regions: regions.area }, composed),
    ...common.tables.map(({ sheet }) => sheet),
    ...furtherSheets(document, composed, words, look),
    ...common.rows,
    common.premiums,
    ...(months ? [months] : []),
    linesSheet(plan, document.lines),
    await tariffsSheet(plan),
    ...(document.check ? [await problemsSheet(plan, document.check)] : []),
    aboutSheet(plan, about),
  ];
}
