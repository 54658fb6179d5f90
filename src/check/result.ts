import type { Cells } from '../core/cells.js';
import { groupedBy, valueAt } from '../core/dimension.js';
import type { ReadFile } from '../input/file.js';
import { differences, type Whole } from '../input/rows/total-rows.js';
import type { ReadTable } from '../input/table.js';
import type { Doubt } from '../problem/doubt.js';
import type { Problem } from '../problem/problem.js';
import type { Numbering } from '../region/resolution.js';
import { errorsOf } from './to-fill.js';

/** What was found out about one file. Plain data: formats compute nothing. */
export interface CheckedFile {
  readonly path: string;
  readonly chunks: () => Iterable<Buffer>;
  readonly rows: number;
  readonly leftOut: number;
  readonly encoding: string;
  readonly isPacked: boolean;
  /** Null where cells are apart by themselves. */
  readonly delimiter: string | null;
  /** Sheet of a workbook; null where the file is text. */
  readonly sheet: string | null;
  readonly headLines: readonly number[];
  /** Roles and the heads they were read from. */
  readonly columns: readonly (readonly [string, string])[];
  /** Segments that are columns; null where they are rows. */
  readonly wide: readonly string[] | null;
  readonly marked: readonly {
    readonly head: string;
    readonly example: string;
    readonly read: number;
  }[];
  readonly scaled: readonly { readonly head: string; readonly scale: number }[];
  readonly periods: readonly string[];
  readonly numbering: Numbering | null;
  /** Lines that are no rows. */
  readonly aside: readonly number[];
  /** Rows that add up others: their lines, how many they are, and how many fit. */
  readonly totals: {
    readonly lines: readonly number[];
    readonly all: number;
    readonly fit: number;
  };
}

/** All that `ucj check` has to say. */
export interface CheckResult {
  readonly files: readonly CheckedFile[];
  /** Files that could not be read, each with its problems among the errors. */
  readonly unread: readonly string[];
  readonly errors: readonly Problem[];
  readonly warnings: readonly Doubt[];
}

function totalsOf(wholes: readonly Whole[]): CheckedFile['totals'] {
  const lines = [...new Set(wholes.map(({ origin }) => origin.line))].sort((a, b) => a - b);
  const compared = wholes.filter(({ sums, printed }) =>
    [...(sums?.keys() ?? [])].some((role) => printed.has(role)),
  );
  const fit = compared.filter((whole) => differences(whole).length === 0).length;
  return { lines, all: wholes.length, fit };
}

function checkedFile(
  file: ReadFile,
  periods: readonly string[],
  wholes: readonly Whole[],
): CheckedFile {
  const { source, rows, leftOut, encoding, isPacked, delimiter, headLines, aside } = file;
  return {
    path: source.path,
    chunks: source.chunks,
    ...{ rows, encoding, isPacked, delimiter, headLines, aside },
    sheet: file.sheet?.name ?? null,
    leftOut: leftOut.length,
    columns: [...file.columns].map(([role, index]) => [role, file.heads[index] ?? '']),
    wide: file.wide?.map(({ segment }) => segment) ?? null,
    marked: file.marked,
    scaled: file.scaled.map(({ head, scale }) => ({ head, scale })),
    periods,
    numbering: file.numbering,
    totals: totalsOf(wholes),
  };
}

/** The periods of each file, by its path. */
function periodsOf({ columns: { file }, periods, length }: Cells): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const row of groupedBy(length, [file.ids, periods.ids]).firsts) {
    const [path, period] = [valueAt(file, row), valueAt(periods, row)];
    if (period !== null) found.set(path, (found.get(path) ?? new Set()).add(period));
  }
  return found;
}

/** What was read, with errors and doubts. */
export function checkResult(table: ReadTable, warnings: readonly Doubt[]): CheckResult {
  const periods = periodsOf(table.cells);
  const files = table.files.map((file) => {
    const { path } = file.source;
    const wholes = table.wholes.filter(({ origin }) => origin.file === path);
    return checkedFile(file, [...(periods.get(path) ?? [])].sort(), wholes);
  });
  const read = new Set(files.map(({ path }) => path));
  const errors = errorsOf(table);
  const unread = new Set(errors.flatMap(({ file }) => file ?? []));
  return {
    files,
    unread: [...unread].filter((path) => !read.has(path)),
    errors,
    warnings,
  };
}
