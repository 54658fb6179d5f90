import { fold } from '../core/cell.js';
import type { Count } from '../core/vocabulary.js';
import type { Problem } from '../problem/problem.js';
import { isInactive } from './activity.js';
import { timeOf } from './head-time.js';
import type { Head } from './heads.js';
import { readPeriod } from './period.js';
import { type Columns, countsOf, isCount, type Role, roleOf } from './roles.js';
import { isTotal } from './total-names.js';
import { unitOf } from './unit.js';

/** A head that holds a count of one segment: `Potensi petani`, or `Petani` above `Potensi`. */
export interface WideHead {
  readonly role: Count;
  /** The words that name the count. */
  readonly name: string;
  /** The segment in the file's own words; empty where the column is a total over segments. */
  readonly segment: string;
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
  /^(?:belum|tidak|not)\b|\b(?:belum|tidak|bukan|not)$|\b(?:sisa|selisih|target|iuran|klaim|rasio|rata[- ]rata|pertumbuhan)\b/i;

/** Reads a head of a wide table; undefined where it names no count. */
export function wideHead(head: string): WideHead | undefined {
  if (head.length > LONGEST) return undefined;
  const { name, kind } = unitOf(head);
  if (kind !== null && kind !== 'people') return undefined;
  const time = timeOf(name);
  const text = time.isSaid ? time.name : name;
  const words = text.split(/[\s_]+/).filter((word) => word !== '');
  for (let length = words.length; length > 0; length -= 1)
    for (const at of [0, words.length - length]) {
      const count = words.slice(at, at + length).join(' ');
      const role = timeOf(count).period === null ? roleOf(count) : undefined;
      if (!isCount(role)) continue;
      const segment = trimmed([...words.slice(0, at), ...words.slice(at + length)]);
      if (OTHERS.test(segment) || isInactive(head)) return undefined;
      return { role, name: count, segment };
    }
  return undefined;
}

/** What a column over all segments is called, so that it is told as a total. */
const TOTAL = 'Total';

/** The columns of one segment of a wide table. */
export interface WidePart {
  readonly segment: string;
  readonly columns: Columns;
}

/** Columns of a wide table by their segments, and heads that hold the same count twice. */
function bySegment(file: string, head: Head, shared: Columns, needs: readonly Count[]) {
  const parts = new Map<string, { segment: string; columns: Map<Role, number> }>();
  const problems: Problem[] = [];
  const taken = new Set(shared.values());
  head.cells.forEach((cell, index) => {
    const found = taken.has(index) ? undefined : wideHead(cell);
    if (!found || !countsOf(needs).includes(found.role)) return;
    const segment = found.segment || TOTAL;
    const part = parts.get(fold(segment)) ?? { segment, columns: new Map(shared) };
    if (part.columns.has(found.role))
      problems.push({ code: 'duplicate-head', file, line: head.line, column: cell });
    part.columns.set(found.role, index);
    parts.set(fold(segment), part);
  });
  return { parts: [...parts.values()], problems };
}

/**
 * The segments of a wide table, each with its columns; `needs` are the counts that each must have.
 * A total over segments that has only one of them says nothing that could be compared.
 */
export function wideParts(
  file: string,
  head: Head,
  shared: Columns,
  needs: readonly Count[],
): { readonly parts: readonly WidePart[]; readonly problems: readonly Problem[] } {
  const { parts, problems } = bySegment(file, head, shared, needs);
  const lacking = ({ columns }: WidePart) => needs.find((role) => !columns.has(role));
  const whole = parts.filter((part) => lacking(part) === undefined || !isTotal(part.segment));
  for (const part of whole) {
    const value = lacking(part);
    if (value === undefined) continue;
    const at = { file, line: head.line, list: head.cells };
    problems.push({ code: 'wide-unpaired', ...at, column: part.segment, value });
  }
  for (const { segment } of whole)
    if (readPeriod(segment) !== null)
      problems.push({ code: 'wide-period', file, line: head.line, value: segment });
  return { parts: whole, problems };
}
