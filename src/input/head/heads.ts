import type { RawRow } from '../records/records.js';
import { isUnclear, unitOf } from '../text/unit.js';
import { isCount, type Role } from './roles.js';

/** What a head's text is known for; undefined where it is not known. */
export type HeadRole = (head: string) => Role | undefined;

/** The head of a table. Its cells are those of its rows, one above the other, as one text. */
export interface Head extends RawRow {
  /** Lines of the rows it was made of, from the top; `line` is the last of them. */
  readonly lines: readonly number[];
}

/** Rows that a head can have. */
export const MOST_ROWS = 4;

/** A cell that is a number, with marks or in brackets; a year above columns names a group. */
function isNumber(cell: string): boolean {
  return /^[-−(]?\s*\d[\d.,\s]*\)?$/.test(cell) && !/^(19|20)\d\d$/.test(cell);
}

/** Whether a row has words alone, so that it can be a part of a head. */
export function isWords({ cells }: Pick<RawRow, 'cells'>): boolean {
  return !cells.some((cell) => isNumber(cell.trim()));
}

/** A text as a head shows it: a line break in it would break messages. */
export function oneLine(head: string): string {
  return head.trim().replace(/\s+/g, ' ');
}

/**
 * The cells of a row of groups, each over all its columns: merged cells are blank but for the
 * first. A column that ends in this row, with nothing below, is in no group.
 */
function spread(upper: RawRow, lower: RawRow): string[] {
  let group = '';
  return lower.cells.map((below, index) => {
    const own = oneLine(upper.cells[index] ?? '');
    const hasBelow = below.trim() !== '';
    if (own !== '' || !hasBelow) group = hasBelow ? own : '';
    return own === '' ? group : own;
  });
}

/** The groups above the columns of counts: one alone says nothing that tells columns apart. */
function groupsOfCounts(groups: readonly string[], lower: RawRow, roleOf: HeadRole): Set<string> {
  return new Set(groups.filter((_, index) => isCount(roleOf(lower.cells[index] ?? ''))));
}

/** A row of groups and the head below it as one head. */
function stacked(upper: RawRow, lower: Head, roleOf: HeadRole): Head {
  const width = Math.max(upper.cells.length, lower.cells.length);
  const below = Array.from({ length: width }, (_, index) => lower.cells[index] ?? '');
  const wide: RawRow = { line: lower.line, cells: below };
  const groups = spread(upper, wide);
  const isAlone = groupsOfCounts(groups, wide, roleOf).size < 2;
  const cells = below.map((own, index) => {
    const both = `${groups[index]} ${own}`.trim();
    // A unit above is said of what stands below.
    const isUnit = unitOf(groups[index] ?? '').scale > 1 || isUnclear(groups[index] ?? '');
    return isAlone && !isUnit && !roleOf(both) && roleOf(own) ? own : both;
  });
  return { line: lower.line, cells, lines: [upper.line, ...lower.lines] };
}

function single({ line, cells }: RawRow): Head {
  return { line, cells: cells.map(oneLine), lines: [line] };
}

/** Rows, from the top, as one head. */
export function combined(rows: readonly RawRow[], roleOf: HeadRole): Head {
  const [last, ...above] = [...rows].reverse();
  if (!last) return { line: 1, cells: [], lines: [] };
  return above.reduce<Head>((head, row) => stacked(row, head, roleOf), single(last));
}

/** How many heads are known; 0 where none of them holds people, or only one is known at all. */
function knownOf(cells: readonly string[], roleOf: HeadRole): number {
  const roles = cells.flatMap((cell) => roleOf(cell) ?? []);
  return roles.length > 1 && roles.some(isCount) ? roles.length : 0;
}

/** A head among the first records, and the number of the record below it. */
interface FoundHead {
  readonly head: Head;
  readonly next: number;
}

/** The head in which most is known; of equal ones that of fewest rows, then the first. */
export function findHead(records: readonly RawRow[], roleOf: HeadRole): FoundHead | null {
  let best: (FoundHead & { readonly known: number; readonly span: number }) | null = null;
  for (let start = 0; start < records.length; start += 1)
    for (let span = 1; span <= MOST_ROWS && start + span <= records.length; span += 1) {
      const rows = records.slice(start, start + span);
      if (!rows.every(isWords)) break;
      const head = combined(rows, roleOf);
      const known = knownOf(head.cells, roleOf);
      const isBetter = !best || known > best.known || (known === best.known && span < best.span);
      if (known > 0 && isBetter) best = { head, next: start + span, known, span };
    }
  return best;
}
