import { fold } from '../../core/cell.js';
import type { Count } from '../../core/vocabulary.js';
import type { Problem } from '../../problem/problem.js';
import { isTotal } from '../text/total-names.js';
import { unitOf } from '../text/unit.js';
import { countsNoPeople } from '../text/unit-words.js';
import { countsOthers } from './activity.js';
import { timeOf } from './head-time.js';
import type { Head } from './heads.js';
import { noSegments } from './no-segments.js';
import type { WidePart } from './read-columns.js';
import {
  type Columns,
  countsOf,
  foldHead,
  isCount,
  OF_WORKERS,
  ROLES,
  type Role,
  roleOf,
} from './roles.js';

/** A head that holds a count of one segment: `Potensi petani`, or `Petani` above `Potensi`. */
interface WideHead {
  readonly role: Count;
  /** The words that name the count. */
  readonly name: string;
  /** The segment in the file's own words; empty where the column is a total over segments. */
  readonly segment: string;
  /** Whether words of it stand on both sides of the count: it is one only where its other count is there too. */
  readonly isAround: boolean;
}

const BEFORE = /^[\s\-–—:(]$/;
const BEHIND = /^[\s\-–—:)]$/;

/** The words around a count's name, without the marks that set them off. */
function trimmed(words: readonly string[]): string {
  const text = words.join(' ');
  let [start, end] = [0, text.length];
  while (start < end && BEFORE.test(text.charAt(start))) start += 1;
  while (start < end && BEHIND.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** No head of a count and a segment is longer, and none that is longer is worth the time. */
const LONGEST = 300;

/**
 * Words beside a count's name by which it counts nobody, or those who are not: `belum terlindungi`. Within
 * a segment's own name they say nothing: `bukan penerima upah`, `guru tidak tetap`.
 */
const OTHERS =
  /^(?:belum|tidak|not)\b|\b(?:belum|tidak|bukan|not)$|\b(?:iuran|klaim|rasio|rata[- ]rata|pertumbuhan)\b/i;
/** Those who came to others are among all, but where the others are beside them: `Peserta Lama` and `Peserta Baru`. */
const ADDED = /\b(?:penambahan|tambahan|baru)\b/i;
const THERE_BEFORE = /\b(?:lama|reguler|eksisting|existing)\b/i;
/** What a pivot table puts in front of a column whose rows it has counted or divided: `Count of Potensi`. */
const PIVOT_OTHERS =
  /^(?:count|average|max|min|hitung(?:an)?|cacah|rata[- ]rata|maks(?:imum)?|min(?:imum)?) (?:of|dari)(?: |$)/i;

/** Whether a pivot table has counted or divided the rows of a column, rather than added them up. */
export function isPivotOther(head: string): boolean {
  return PIVOT_OTHERS.test(head.trim());
}

/** What stands below a count in a head of three rows: `L` in `Petani Potensi L`. */
const OF_SEXES = /^(?:l|p|lk|pr|laki-laki|perempuan|pria|wanita|l ?[+&] ?p|jumlah|jml|jlh|total)$/i;

/**
 * Words of which so many name a count and the others a segment: behind it, before it, within (`peserta BPU aktif`), or
 * around it, men and women last.
 */
function splits(words: readonly string[], length: number) {
  const [first, last] = [words.slice(0, length), words.slice(words.length - length)];
  const around = [...words.slice(0, length - 1), ...words.slice(-1)];
  const all = [
    [first, words.slice(length)],
    [last, words.slice(0, words.length - length)],
    [around, words.slice(length - 1, -1)],
  ] as const;
  const ways = length === words.length ? 1 : length === 1 ? 2 : 3;
  const at = words.length - 1 - length;
  const isLast = at > 0 && OF_SEXES.test(words.at(-1) ?? '');
  const middle = [words.slice(at, -1), [...words.slice(0, at), ...words.slice(-1)], true] as const;
  return isLast ? [...all.slice(0, ways), middle] : all.slice(0, ways);
}

/** The ways to read a head beside others, that of the longest count first; none where it names none. */
function wideHeads(head: string, beside: readonly string[]): WideHead[] {
  if (head.length > LONGEST || countsOthers(head)) return [];
  const { name, kind } = unitOf(head);
  if (kind !== null && kind !== 'people') return [];
  const time = timeOf(name);
  const text = time.isSaid ? time.name : name;
  const words = text.split(/[\s_]+/).filter((word) => word !== '');
  const isAdded = (segment: string) =>
    ADDED.test(segment) && !beside.some((each) => THERE_BEFORE.test(each));
  const found: WideHead[] = [];
  for (let length = words.length; length > 0; length -= 1)
    for (const [named, rest, isAround = false] of splits(words, length)) {
      const count = named.join(' ');
      const role = timeOf(count).period === null ? roleOf(count) : undefined;
      if (!isCount(role) || (rest.length > 0 && OF_WORKERS.includes(foldHead(count)))) continue;
      const segment = trimmed(rest);
      if (countsNoPeople(segment) || isPivotOther(segment)) return [];
      if (!OTHERS.test(segment) && !isAdded(segment))
        found.push({ role, name: count, segment, isAround });
      else if (found.length === 0) return [];
    }
  return found;
}

/** Reads a head of a wide table, beside others; undefined where it names no count. */
export function wideHead(head: string, beside: readonly string[] = []): WideHead | undefined {
  return wideHeads(head, beside).find(({ isAround }) => !isAround);
}

/**
 * Reads the heads of a wide table together: `Potensi pekerja rentan` may be the potential of all, of
 * `rentan` or of `pekerja rentan`, and is that of the segment of which another head has another count.
 */
function readTogether(heads: readonly string[]): (WideHead | undefined)[] {
  const all = heads.map((head) => wideHeads(head, heads));
  const roles = new Map<string, Set<Count>>();
  for (const { role, segment } of all.flat())
    roles.set(fold(segment), (roles.get(fold(segment)) ?? new Set()).add(role));
  const isPaired = ({ segment }: WideHead) => (roles.get(fold(segment))?.size ?? 0) > 1;
  return all.map((ways) => ways.find(isPaired) ?? ways.find(({ isAround }) => !isAround));
}

/** A column of states, `Status kepesertaan`, is of no segment. */
const STATE = /^status$/i;

/** What a column over all segments is called, so that it is told as a total. */
const TOTAL = 'Total';

/** Columns of a wide table by their segments, and heads that hold the same count twice. */
export function bySegment(file: string, head: Head, shared: Columns, needs: readonly Count[]) {
  const parts = new Map<string, { segment: string; columns: Map<Role, number> }>();
  const problems: Problem[] = [];
  const taken = new Set(shared.values());
  const heads = head.cells.map((cell, index) => (taken.has(index) ? '' : cell));
  readTogether(heads).forEach((found, index) => {
    if (!found || !countsOf(needs).includes(found.role) || STATE.test(found.segment)) return;
    const cell = heads[index] ?? '';
    const segment = found.segment || TOTAL;
    const part = parts.get(fold(segment)) ?? { segment, columns: new Map(shared) };
    if (part.columns.has(found.role))
      problems.push({ code: 'duplicate-head', file, line: head.line, column: cell });
    part.columns.set(found.role, index);
    parts.set(fold(segment), part);
  });
  return { parts: [...parts.values()], problems };
}

/** Words of relative standard errors: of which count of a row they are is not known. */
const OF_ERROR = new RegExp(`(?<!\\p{L})(?:${ROLES.rse.join('|')})(?!\\p{L})`, 'iu');

/** The first of the counts that are needed for which a part has no column. */
export function lackedBy({ columns }: Pick<WidePart, 'columns'>, needs: readonly Count[]) {
  return needs.find((role) => !columns.has(role));
}

/** Segments that lack a count. */
function unpaired(
  file: string,
  { line, cells: list }: Head,
  parts: readonly WidePart[],
  needs: readonly Count[],
): Problem[] {
  return parts.flatMap((part): Problem[] => {
    const value = lackedBy(part, needs);
    if (value === undefined || isTotal(part.segment)) return [];
    return [{ code: 'wide-unpaired', file, line, list, column: part.segment, value }];
  });
}

/**
 * The segments of a wide table, each with its columns; `needs` are the counts that each must have.
 * A total over segments may have only some of them, to be held against the segments'.
 */
export function wideParts(
  file: string,
  head: Head,
  shared: Columns,
  needs: readonly Count[],
): { readonly parts: readonly WidePart[]; readonly problems: readonly Problem[] } {
  const { parts, problems } = bySegment(file, head, shared, needs);
  const alike = noSegments(parts, { file, head, needs, isWide: true });
  problems.push(...(alike ? [alike] : unpaired(file, head, parts, needs)));
  head.cells.forEach((column, index) => {
    if (shared.get('rse') === index || OF_ERROR.test(foldHead(column)))
      problems.push({ code: 'wide-rse', file, line: head.line, column });
  });
  return { parts, problems };
}
