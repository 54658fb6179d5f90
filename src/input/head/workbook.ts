import type { Count } from '../../core/vocabulary.js';
import { suggest } from '../../problem/nearest.js';
import { refuse } from '../../problem/problem.js';
import type { Records } from '../records/records.js';
import type { Source } from '../records/source.js';
import type { FormulaCell, Merge, Sheet, WorkbookFailure } from '../xlsx/read.js';
import { findHead, type HeadRole } from './heads.js';
import { SEARCHED } from './layout.js';
import type { Role } from './roles.js';

/** What is known of a sheet of a workbook beside its cells. */
export interface SheetFacts {
  readonly name: string;
  /** Other sheets that are not hidden. */
  readonly others: readonly string[];
  /** Rows and columns that are hidden, and read all the same. */
  readonly hidden: { readonly rows: number; readonly columns: number };
  /** Cells whose formula was never computed: they are read as blank, and refused where they count. */
  readonly uncomputed: readonly FormulaCell[];
  /** Cells whose formula nobody had computed, and that was computed as it was read. */
  readonly computed: readonly string[];
  /** Cells that the raised mark of a footnote was taken off. */
  readonly marked: readonly string[];
  /** Cells shown as one: only the first holds its value. */
  readonly merges: readonly Merge[];
}

/** Starts of files that a workbook can be: ZIP, and the older container of Office. */
const STARTS: readonly Buffer[] = [
  Buffer.from([0x50, 0x4b, 0x03, 0x04]),
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
];

/** Whether bytes are a workbook or another file of an office program, rather than text. */
export function isWorkbook(bytes: Buffer): boolean {
  return STARTS.some((start) => bytes.subarray(0, start.length).equals(start));
}

function refuseFailed(file: string, failure: WorkbookFailure): never {
  if (failure.failed === 'too-large') {
    const { limit, most } = failure;
    return refuse({ code: 'workbook-too-large', file, value: limit, other: String(most) });
  }
  if (failure.failed === 'locked') return refuse({ code: 'workbook-locked', file });
  if (failure.failed === 'broken')
    return refuse({ code: 'workbook-broken', file, value: failure.message });
  return refuse({ code: 'not-a-table', file, value: failure.kind });
}

/** Of sheets with a head those that have all counts that are needed; all of them where none has. */
function withCounts<T extends { readonly roles: ReadonlySet<Role | undefined> }>(
  tables: readonly T[],
  needs: readonly Count[],
): readonly T[] {
  const own = tables.filter(({ roles }) => needs.every((need) => roles.has(need)));
  return own.length > 0 ? own : tables;
}

/** Of several sheets the one that is called like the only count that is needed: `Peserta`, with a column `Jumlah`. */
function calledLike(
  sheets: readonly Sheet[],
  [need, another]: readonly Count[],
  roleOf: HeadRole,
): Sheet | undefined {
  if (need === undefined || another !== undefined) return undefined;
  const [found, ...others] = sheets.filter(({ name }) => roleOf(name) === need);
  return others.length === 0 ? found : undefined;
}

/**
 * The sheet that is named, or the only one that has a head, with the counts that are needed; where several do,
 * nothing is guessed.
 */
function chosen(
  file: string,
  sheets: readonly Sheet[],
  wanted: string | null,
  roleOf: HeadRole,
  needs: readonly Count[],
) {
  const names = sheets.map(({ name }) => name);
  if (wanted !== null) {
    const sheet = sheets.find(
      ({ name }) => name.trim().toLowerCase() === wanted.trim().toLowerCase(),
    );
    const near = suggest(wanted, names);
    return sheet ?? refuse({ code: 'no-sheet', file, value: wanted, list: names, ...near });
  }
  const seen = sheets.filter(({ isHidden, rows }) => !isHidden && rows.length > 0);
  const headed = seen.flatMap((sheet) => {
    const found = findHead(sheet.rows.slice(0, SEARCHED).rows(), roleOf);
    const roles = found?.head.cells.flatMap((cell) => roleOf(cell) ?? []) ?? [];
    return found ? [{ sheet, roles: new Set(roles), known: roles.length }] : [];
  });
  // The one with most that is known is the likeliest, and is offered first.
  const likely = withCounts(headed, needs).toSorted((a, b) => b.known - a.known);
  const tables = likely.length > 0 ? likely.map(({ sheet }) => sheet) : seen;
  const [first, second] = tables;
  if (!first) return refuse({ code: 'empty-file', file });
  if (second) {
    const list = tables.map(({ name }) => name);
    return calledLike(tables, needs, roleOf) ?? refuse({ code: 'several-sheets', file, list });
  }
  return first;
}

/** Reads the sheet of a workbook that holds the table. */
export async function readWorkbookSheet(
  { path: file, bytes }: Pick<Source, 'path' | 'bytes'>,
  wanted: string | null,
  roleOf: HeadRole,
  needs: readonly Count[] = [],
): Promise<{ readonly records: Records; readonly sheet: SheetFacts }> {
  const { readWorkbook } = await import('../xlsx/read.js');
  const found = readWorkbook(bytes);
  if ('failed' in found) return refuseFailed(file, found);
  const { rows, isHidden: _, ...content } = chosen(file, found.sheets, wanted, roleOf, needs);
  const { name } = content;
  if (rows.length === 0) return refuse({ code: 'empty-file', file });
  const visible = found.sheets.filter((each) => !each.isHidden && each.name !== name);
  const others = visible.map((each) => each.name);
  return { records: rows, sheet: { ...content, others } };
}
