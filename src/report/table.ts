import type { BudgetLine } from '../budget/lines.js';
import type { GapResult, ResultTable } from '../budget/result.js';
import { isBelow, type Share } from '../core/exact.js';
import type { Row } from '../core/group.js';
import { type Drawing, draw, widthOf } from './draw.js';
import { PARTIAL } from './figures.js';
import { fittingGrids, type Grid, isText, totalRow } from './grid.js';
import { lineList, lineTexts } from './lines.js';
import { rowList } from './list.js';
import type { Look } from './look.js';
import { noteLists } from './notes.js';
import { type Paint, type Paints, paints } from './paint.js';
import { drawnRemarks, drawnWhy, drawTrees, screen, wrapped } from './screen.js';
import { summaryLines, tableTitle } from './summary.js';
import { whyTrees } from './why.js';

const HALF: Share = { numerator: 1, denominator: 2 };
const FOUR_FIFTHS: Share = { numerator: 4, denominator: 5 };

/** The colour of a coverage: red below half, yellow below four fifths, green from there. */
function levelColor(coverage: Share | null, chalk: Paints): (text: string) => string {
  if (!coverage) return chalk.dim;
  const { numerator, denominator } = coverage;
  if (numerator > denominator) return chalk.cyan;
  if (isBelow(numerator, denominator, HALF)) return chalk.red;
  return isBelow(numerator, denominator, FOUR_FIFTHS) ? chalk.yellow : chalk.green;
}

/** A grid with its colours: heads bold, coverage by its level, the total bold. */
function drawing(grid: Grid, rows: readonly Row[], total: Row | null, chalk: Paints): Drawing {
  const line = (texts: readonly string[], row: Row, whole?: Paint) => {
    const color = levelColor(row.coverage, chalk);
    return texts.map((text, index) => {
      const column = grid.columns[index];
      const own = column === 'bar' || column === 'coverage' ? color : undefined;
      return { text, paint: whole ? (cell: string) => whole(own ? own(cell) : cell) : own };
    });
  };
  return {
    heads: grid.heads.map((head) => head.map((text) => ({ text, paint: chalk.bold }))),
    rows: rows.map((row, index) => line(grid.rows[index] ?? [], row)),
    total: total && grid.total && line(grid.total, total, chalk.bold),
    isText: grid.columns.map(isText),
  };
}

function renderOne(
  result: GapResult,
  table: ResultTable,
  grid: Grid | undefined,
  look: Look,
  chalk: Paints,
): string {
  if (!grid) return rowList(result, table, look);
  const total = result.totals && totalRow(result.totals);
  const drawn = draw(drawing(grid, table.rows, total, chalk), chalk.dim);
  const more = table.cut > 0 ? `\n${chalk.dim(look.words.more(String(table.cut)))}` : '';
  return drawn + more;
}

/** The budget lines: a table, or where it would break a list. */
function drawnLines(lines: readonly BudgetLine[], look: Look, chalk: Paints): string {
  const { head, rows, total, isNumber } = lineTexts(lines, look);
  const plain = (texts: readonly string[]) => texts.map((text) => ({ text }));
  const bold = (texts: readonly string[]) => texts.map((text) => ({ text, paint: chalk.bold }));
  const drawing = {
    heads: [bold(head)],
    rows: rows.map(plain),
    total: bold(total),
    isText: isNumber.map((number) => !number),
  };
  const isTooWide = look.width !== null && widthOf(drawing) > look.width;
  return isTooWide ? lineList(lines, look).join('\n') : draw(drawing, chalk.dim);
}

/** The derivations alone, as trees, with the notes. */
export function renderWhyTable(result: GapResult, look: Look): string {
  return screen([
    ...drawTrees(whyTrees(result, look), look),
    ...drawnRemarks(noteLists(result.notes, look), look),
  ]);
}

/** The table for people: one or more tables, how the totals tie together, and the notes. */
export function renderTable(result: GapResult, look: Look): string {
  const chalk = paints(look);
  const grids = fittingGrids(result, look);
  const tables = result.tables.map((table, index) => {
    const drawn = renderOne(result, table, grids?.[index], look, chalk);
    return result.tables.length > 1
      ? `${chalk.bold(tableTitle(table, look.words))}\n${drawn}`
      : drawn;
  });
  const lines = result.lines ? drawnLines(result.lines, look, chalk) : null;
  const isMarked = grids?.some(({ marksPartial }) => marksPartial) ?? false;
  const summary = [
    ...summaryLines(result, look),
    ...(isMarked ? [look.words.summary.partial(PARTIAL)] : []),
  ];
  return screen([
    ...tables,
    ...(lines ? [`${chalk.bold(look.words.title.lines)}\n${lines}`] : []),
    wrapped(summary, look),
    ...(result.why ? drawnWhy(whyTrees(result, look), look) : []),
    ...drawnRemarks(noteLists(result.notes, look), look),
  ]);
}
