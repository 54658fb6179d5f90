import { fold } from '../core/cell.js';
import { splitLines } from '../input/records/lines.js';
import { readText } from '../input/records/read.js';
import type { RawRow } from '../input/records/records.js';
import type { Source } from '../input/source.js';
import { suggest } from '../problem/nearest.js';
import type { Problem } from '../problem/problem.js';
import type { PayerEntry } from '../tariff/catalogue.js';
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
const ALL_NAMES = NAMES.flatMap((name) => [name, ...SOURCE_COLUMNS[name]]);
/** Without these a source says nothing. */
const NEEDED = ['source', 'amount'] as const;

/** The column that a head names; undefined for none. */
function columnOf(head: string): SourceColumn | undefined {
  const text = fold(head);
  return NAMES.find((name) => name === text || SOURCE_COLUMNS[name].some((one) => one === text));
}

/** The delimiter with which most heads are known. Lists within a cell have marks of their own. */
function delimiterOf(text: string): string {
  const counted = [...splitLines(text)].map(([delimiter, [first = []]]) => {
    return { delimiter, known: first.filter((head) => columnOf(head)).length };
  });
  return counted.sort((a, b) => b.known - a.known)[0]?.delimiter ?? ',';
}

type Places = Partial<Record<SourceColumn, number>>;

/** Where each column is, and the heads that are unknown, doubled or missing. */
function readHeads(file: string, { line, cells }: RawRow): { places: Places; problems: Problem[] } {
  const places: Places = {};
  const problems: Problem[] = [];
  cells.forEach((cell, index) => {
    const column = columnOf(cell);
    if (!column) {
      const near = suggest(fold(cell), ALL_NAMES);
      problems.push({ code: 'source-head', file, line, value: cell.trim(), list: NAMES, ...near });
    } else if (places[column] !== undefined)
      problems.push({ code: 'duplicate-head', file, line, column: cell.trim() });
    else places[column] = index;
  });
  for (const value of NEEDED)
    if (places[value] === undefined)
      problems.push({ code: 'source-column', file, line, value, list: NAMES });
  return { places, problems };
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

/** Reads a file of sources: text with the columns of {@link SOURCE_COLUMNS} in any order. */
export async function readSources(
  source: Source,
  payers: readonly PayerEntry[],
): Promise<SourceFile> {
  const { path: file, bytes } = source;
  const { records: all } = await readText(source, { encoding: null, delimiterOf });
  const [head, records] = [all.at(0), all.slice(1).rows()];
  const { places, problems } = readHeads(file, head);
  const names = NAMES.flatMap((name) => {
    const at = places[name];
    return at === undefined ? [] : [[name, head.cells[at]?.trim() ?? ''] as const];
  });
  const heads: SourceFile['heads'] = Object.fromEntries(names);
  const none = { path: file, bytes, rows: [], heads };
  if (problems.length > 0) return { ...none, problems };
  if (records.length === 0) return { ...none, problems: [{ code: 'no-rows', file }] };
  const rows: SourceRow[] = [];
  for (const { line, cells } of records) {
    const [value, other] = [String(cells.length), String(head.cells.length)];
    if (cells.length > head.cells.length) {
      problems.push({ code: 'ragged-row', file, line, value, other });
      continue;
    }
    const textOf = (name: SourceColumn) => cells[places[name] ?? -1]?.trim() ?? '';
    const reader = new RowReader({ file, line, heads, textOf, payers });
    rows.push(reader.read());
    problems.push(...reader.problems);
  }
  problems.push(...twice(file, heads.source ?? 'source', rows));
  return { path: file, bytes, rows: inOrder(rows), heads, problems };
}
