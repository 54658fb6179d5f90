import { scaledMoney } from '../claim/list-heads.js';
import { wrongTotals } from '../claim/list-total.js';
import { fold } from '../core/cell.js';
import { foldHead } from '../input/head/roles.js';
import { type List, readList } from '../input/list.js';
import type { Source } from '../input/records/source.js';
import { suggest } from '../problem/nearest.js';
import type { Problem } from '../problem/problem.js';
import type { PayerEntry } from '../tariff/catalogue.js';
import { likelyTotals } from './likely-totals.js';
import { RowReader } from './row.js';
import { SOURCE_COLUMNS, type SourceColumn, type SourceRow } from './source.js';

/** A file of sources as far as it could be read, and everything that is wrong in it. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Buffer;
  /** In the order in which they are spent. */
  readonly rows: readonly SourceRow[];
  /** The head of each column, as the file has it. */
  readonly heads: Readonly<Partial<Record<SourceColumn, string>>>;
  readonly problems: readonly Problem[];
}

const NAMES = Object.keys(SOURCE_COLUMNS) as SourceColumn[];
const ALL_NAMES = NAMES.flatMap((name) => [...SOURCE_COLUMNS[name].heads]);
/** Without these a source says nothing. */
const NEEDED = ['source', 'amount'] as const;

/** A column that numbers the rows, which says nothing of a source. */
const ROW_NUMBER = /^(?:no|nomor|no urut|nomor urut|#)$/;

/** Heads that are unknown, and columns that are missing: what a source may not do must not be overlooked. */
function headProblems(list: List<SourceColumn>): Problem[] {
  const { path: file, headLine: line, allHeads, heads } = list;
  const known = new Set(Object.values(heads).map(foldHead));
  const unknown = allHeads
    .filter((head) => head !== '' && !known.has(foldHead(head)) && !ROW_NUMBER.test(foldHead(head)))
    .map((head): Problem => {
      const near = suggest(fold(head), ALL_NAMES);
      return { code: 'source-head', file, line, value: head, list: NAMES, ...near };
    });
  const missing = NEEDED.filter((value) => heads[value] === undefined).map((value): Problem => {
    return { code: 'source-column', file, line, value, list: NAMES };
  });
  return [...unknown, ...missing, ...scaledMoney(list, ['amount'])];
}

/** Sources whose order is given come first by it; the others follow as they stand. */
function inOrder(rows: readonly SourceRow[]): SourceRow[] {
  const place = ({ order }: SourceRow) => order ?? Number.POSITIVE_INFINITY;
  return rows.toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

/** Names are what a result calls its sources, so each stands once. */
function twice(file: string, column: string, rows: readonly SourceRow[]): Problem[] {
  const lines = new Map<string, number>();
  return rows.flatMap(({ name, line }) => {
    const before = lines.get(fold(name));
    lines.set(fold(name), line);
    if (before === undefined || name === '') return [];
    return [{ code: 'source-twice', file, line, column, value: name, other: String(before) }];
  });
}

/** Totals that are not what the sources add up to. */
function totalProblems(list: List<SourceColumn>): Problem[] {
  return wrongTotals(list, 'amount').map(({ file, line, printed, sum }): Problem => {
    const column = list.heads.amount ?? 'amount';
    return { code: 'source-total', file, line, column, value: String(printed), other: String(sum) };
  });
}

/**
 * Reads a file of sources: a list with the columns of {@link SOURCE_COLUMNS} in any order.
 *
 * @param sheet sheet of a workbook; null for the only one that has a table
 * @throws {Refusal} where its columns cannot be told
 */
export async function readSources(
  source: Source,
  payers: readonly PayerEntry[],
  sheet: string | null,
): Promise<SourceFile> {
  const list = await readList<SourceColumn>(source, SOURCE_COLUMNS, { named: null, sheet });
  const { path, bytes, heads } = list;
  const problems = headProblems(list);
  if (problems.length > 0) return { path, bytes, rows: [], heads, problems };
  const rows = list.rows.map(({ line, textOf }) => {
    const reader = new RowReader({ file: path, line, heads, textOf, payers });
    const row = reader.read();
    problems.push(...reader.problems);
    return row;
  });
  if (problems.length === 0) problems.push(...totalProblems(list), ...likelyTotals(path, rows));
  problems.push(...twice(path, heads.source ?? 'source', rows));
  return { path, bytes, rows: inOrder(rows), heads, problems };
}
