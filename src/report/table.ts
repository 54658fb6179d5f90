import { Chalk, type ChalkInstance } from 'chalk';
import Table from 'cli-table3';
import type { GapResult, ResultTable } from '../budget/result.js';
import { isBelow, type Share } from '../core/exact.js';
import type { Row } from '../core/group.js';
import type { Look } from './format.js';
import { fittingGrids, GAP, type Grid, isText, totalRow, widths } from './grid.js';
import { lineGrid } from './lines.js';
import { rowList } from './list.js';
import { noteText } from './notes.js';
import { summaryLines, tableTitle } from './summary.js';
import { wrap } from './wrap.js';

const HALF: Share = { numerator: 1, denominator: 2 };
const FOUR_FIFTHS: Share = { numerator: 4, denominator: 5 };

/** The colour of a coverage: red below half, yellow below four fifths, green from there. */
function levelColor(coverage: Share | null, chalk: ChalkInstance): (text: string) => string {
  if (!coverage) return chalk.dim;
  const { numerator, denominator } = coverage;
  if (numerator > denominator) return chalk.cyan;
  if (isBelow(numerator, denominator, HALF)) return chalk.red;
  return isBelow(numerator, denominator, FOUR_FIFTHS) ? chalk.yellow : chalk.green;
}

/** No borders: columns stand two spaces apart, so the table can be copied and stays narrow. */
const BORDERLESS = Object.fromEntries(
  [
    'top top-mid top-left top-right bottom bottom-mid bottom-left bottom-right',
    'left left-mid mid mid-mid right right-mid middle',
  ]
    .join(' ')
    .split(' ')
    .map((name) => [name, '']),
);

function paint(grid: Grid, row: Row, line: readonly string[], chalk: ChalkInstance): string[] {
  const color = levelColor(row.coverage, chalk);
  return line.map((text, index) => {
    const column = grid.columns[index];
    return column === 'bar' || column === 'coverage' ? color(text) : text;
  });
}

/** Draws a grid: head, rule, rows, and the total below another rule. */
function draw(
  grid: Grid,
  lines: { rows: readonly (readonly string[])[]; total: readonly string[] | null },
  chalk: ChalkInstance,
): string {
  const each = widths(grid);
  const table = new Table({
    chars: BORDERLESS,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colWidths: each.map((columnWidth, index) => columnWidth + (index < each.length - 1 ? GAP : 0)),
    colAligns: grid.columns.map(() => 'left'),
  });
  const placed = (line: readonly string[], plain: readonly string[]) =>
    line.map((text, index) => {
      const space = ' '.repeat((each[index] ?? 0) - (plain[index]?.length ?? 0));
      return isText(grid.columns[index] ?? 'region') ? text + space : space + text;
    });
  const rule = each.map((columnWidth, index) =>
    chalk.dim('─'.repeat(columnWidth + (index < each.length - 1 ? GAP : 0))),
  );
  for (const head of grid.heads)
    table.push(
      placed(
        head.map((text) => chalk.bold(text)),
        head,
      ),
    );
  table.push(rule);
  grid.rows.forEach((plain, index) => {
    table.push(placed(lines.rows[index] ?? plain, plain));
  });
  if (grid.total && lines.total) table.push(rule, placed(lines.total, grid.total));
  return trimEnds(table.toString());
}

function trimEnds(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

function renderOne(
  result: GapResult,
  table: ResultTable,
  grid: Grid | undefined,
  look: Look,
  chalk: ChalkInstance,
): string {
  if (!grid) return rowList(result, table, look);
  const total = result.totals && totalRow(result.totals);
  const drawn = draw(
    grid,
    {
      rows: table.rows.map((row, index) => paint(grid, row, grid.rows[index] ?? [], chalk)),
      total:
        total && grid.total
          ? paint(grid, total, grid.total, chalk).map((text) => chalk.bold(text))
          : null,
    },
    chalk,
  );
  const more = table.cut > 0 ? `\n${chalk.dim(look.words.more(String(table.cut)))}` : '';
  return drawn + more;
}

/** The table for people: one or more tables, how the totals tie together, and the notes. */
export function renderTable(result: GapResult, look: Look): string {
  const chalk = new Chalk({ level: look.color ? 1 : 0 });
  const most = look.width ?? Number.POSITIVE_INFINITY;
  const grids = fittingGrids(result, look);
  const tables = result.tables.map((table, index) => {
    const drawn = renderOne(result, table, grids?.[index], look, chalk);
    return result.tables.length > 1
      ? `${chalk.bold(tableTitle(table, look.words))}\n${drawn}`
      : drawn;
  });
  const lines = result.lines ? lineGrid(result.lines, look) : null;
  const summary = summaryLines(result, look).map((line) => wrap(line, most));
  const notes = result.notes.map((note) =>
    chalk.yellow(wrap(`- ${noteText(note, look.language, look.words)}`, most, '  ')),
  );
  const blocks = [
    ...tables,
    ...(lines ? [`${chalk.bold(look.words.title.lines)}\n${lines}`] : []),
    summary.join('\n'),
    ...(notes.length > 0 ? [`${look.words.title.notes}\n${notes.join('\n')}`] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}
