import type { Problem } from '../../problem/problem.js';
import { type CountWay, type CountWays, countAt, PLAIN } from '../counts/count-way.js';
import { countColumns } from '../counts/counts.js';
import type { Layout } from '../head/layout.js';
import { type ColumnChoices, type ReadColumns, readIndexes } from '../head/read-columns.js';
import type { Columns } from '../head/roles.js';
import { significant } from '../text/chance.js';
import type { NumberWay } from '../text/convention.js';
import { fits, ratioOf, readPercent } from '../text/percent.js';
import { cleaned } from '../text/text.js';

/** People of a row, both counts above 0; others show nothing. */
interface Both {
  readonly row: number;
  readonly potential: number;
  readonly registered: number;
}

/** A table with what is known of its columns. */
interface Told {
  readonly table: Layout;
  readonly columns: ReadColumns;
  readonly counts: { readonly ways: CountWays };
}

/** What the user said of columns and numbers. */
interface Choices {
  readonly columns: ColumnChoices;
  readonly numbers: NumberWay | null;
}

/** Two round numbers can add up by chance in one row; in two, or where they are not round, they do not. */
const SURE = 100;

/** The rows of a part that have both counts. */
function* bothIn({ rows }: Layout, ways: CountWays, part: Columns): Iterable<Both> {
  const read = (row: number, index: number) => countAt(rows, row, index, ways.get(index) ?? PLAIN);
  const [first, second] = [part.get('potential'), part.get('registered')];
  if (first === undefined || second === undefined) return;
  for (let row = 0; row < rows.length; row += 1) {
    const [potential, registered] = [read(row, first), read(row, second)];
    if (typeof potential !== 'number' || typeof registered !== 'number') continue;
    if (potential > 0 && registered > 0) yield { row, potential, registered };
  }
}

/** Of so many rows that show something, one may be a misprint. */
const MISPRINT = 4;

/** Whether rows show something or are silent (null), and they show it together. */
function isShown(rows: Iterable<Both>, shows: (row: Both) => boolean | null): boolean {
  let [seen, others, evidence] = [0, 0, 0];
  for (const row of rows) {
    const isSo = shows(row);
    if (isSo === false) others += 1;
    // Most columns show nothing: the first rows tell.
    if (others * MISPRINT > seen + MISPRINT) return false;
    if (!isSo) continue;
    seen += 1;
    evidence += significant(row.registered) >= SURE ? 2 : 1;
  }
  return evidence > 1 && others * MISPRINT <= seen;
}

/** Whether a column has a number in one of some rows. */
function hasNumbers({ rows }: Layout, index: number, some: readonly Both[]): boolean {
  return some.some(({ row }) => /^\s*\d/.test(rows.textAt(row, index)));
}

/** The first rows of a table, by which it is told what a column can be. */
const FIRST = 10;

/** The head of an unread column that potential and members add up to; undefined for none. */
function sumHead(
  { table, columns, counts }: Told,
  part: Columns,
  wayOf: (index: number) => CountWay,
) {
  const { head, rows } = table;
  const read = readIndexes(columns);
  const first: Both[] = [];
  for (const each of bothIn(table, counts.ways, part)) if (first.push(each) === FIRST) break;
  return head.cells.find((name, index) => {
    if (name === '' || read.has(index) || !hasNumbers(table, index, first)) return false;
    return isShown(bothIn(table, counts.ways, part), ({ row, potential, registered }) => {
      const sum = countAt(rows, row, index, wayOf(index));
      return typeof sum === 'number' ? sum === potential + registered : null;
    });
  });
}

/** The head of a coverage that is one of potential and members together; undefined for none. */
function coverageHead({ table, columns, counts }: Told): string | undefined {
  const index = columns.columns.get('coverage');
  if (index === undefined) return undefined;
  const rows = bothIn(table, counts.ways, columns.columns);
  const isOfBoth = isShown(rows, ({ row, potential, registered }) => {
    const printed = readPercent(cleaned(table.rows.textAt(row, index)));
    if (!printed) return null;
    // It may be written as a ratio: 0,25 for 25 %.
    const ways = [printed, ratioOf(printed) ?? printed];
    if (!ways.some((way) => fits(potential + registered, registered, way))) return false;
    return ways.some((way) => fits(potential, registered, way)) ? null : true;
  });
  return isOfBoth ? table.head.cells[index] : undefined;
}

/**
 * A potential that counts who is left over, without the members: what other columns of the table add up to
 * says so. The user's own choice of the column is taken as it is.
 */
export function leftOver(file: string, told: Told, choices: Choices): Problem[] {
  if (choices.columns.has('potential')) return [];
  const { table } = told;
  const { head } = table;
  const ways = new Map<number, CountWay>();
  const wayOf = (index: number) => {
    const known = ways.get(index);
    if (known) return known;
    const way = countColumns(file, table, [index], choices.numbers).ways.get(index) ?? PLAIN;
    ways.set(index, way);
    return way;
  };
  const parts = told.columns.wide ?? [{ ...told.columns, segment: undefined }];
  return parts.flatMap(({ columns, segment }): Problem[] => {
    const headOf = (role: 'potential' | 'registered') => head.cells[columns.get(role) ?? -1] ?? '';
    const [column, other] = [headOf('potential'), headOf('registered')];
    const at = { file, line: head.line, column, other };
    const sum = sumHead(told, columns, wayOf);
    const value = segment === undefined ? {} : { value: segment };
    if (sum !== undefined) return [{ code: 'left-over-sum', ...at, ...value, suggestion: sum }];
    const coverage = segment === undefined ? coverageHead(told) : undefined;
    return coverage === undefined ? [] : [{ code: 'left-over-coverage', ...at, value: coverage }];
  });
}
