import type { Count } from '../../core/vocabulary.js';
import { nearest, suggested } from '../../problem/nearest.js';
import type { Problem } from '../../problem/problem.js';
import { isTotal } from '../text/total-names.js';
import { unitOf } from '../text/unit.js';
import { countsOthers, isInactive, saysActive } from './activity.js';
import { timeOfHeads } from './head-time.js';
import type { Head } from './heads.js';
import { noSegments } from './no-segments.js';
import type { WidePart } from './read-columns.js';
import { basisOfHead, type Columns, foldHead, ROLES, roleOf } from './roles.js';
import { bestOf, newestOfEach, samePeople } from './same-people.js';
import { sexesApart } from './sexes.js';
import { bySegment, isPivotOther, wideHead, type wideParts } from './wide.js';

/** Later than every time: what a head without one is of is what its table is of. */
const NOW = '9999';

/** Heads of one role, those without a time first, then those of the newest. */
export function newestFirst(heads: readonly string[]): string[] {
  const at = (head: string) => timeOfHeads([head]) ?? NOW;
  return heads.toSorted((a, b) => (at(a) < at(b) ? 1 : at(a) > at(b) ? -1 : 0));
}

/** Heads of one role: those of a year first, then those of no time, then the others, the newest first. */
export function ofYearFirst(heads: readonly string[], year: string | null): string[] {
  const sorted = newestFirst(heads);
  if (year === null) return sorted;
  const rank = (head: string) => {
    const time = timeOfHeads([head]);
    return time === null ? 1 : time.startsWith(year) ? 0 : 2;
  };
  return sorted.toSorted((a, b) => rank(a) - rank(b));
}

/**
 * One count by kinds beside one of the other. A total of what are not people alone, or not active, is
 * never offered; of a single kind it is this.
 */
function kindsApart(file: string, head: Head, role: Count, isWide: boolean): Problem {
  const found = head.cells.flatMap((cell) => {
    const wide = wideHead(cell, head.cells);
    if (wide?.role !== role) return [];
    const { segment } = wide;
    return [{ cell, segment, isWhole: segment === '' || isTotal(segment) }];
  });
  const parts = found.filter(({ isWhole }) => !isWhole);
  const all = parts.length > 0 ? parts : found;
  const alike = samePeople(all);
  const kinds = (alike ?? newestOfEach(all)).map(({ cell }) => cell);
  const isUnsafe = head.cells.some((cell) => isInactive(cell) || unitOf(cell).kind === 'other');
  const whole = found.find(({ isWhole }) => isWhole)?.cell;
  const only = kinds.length === 1 ? kinds[0] : undefined;
  const suggestion = isUnsafe ? only : (whole ?? only);
  const option = isWide ? { option: '--wide' } : {};
  const at = { file, line: head.line, value: role, other: otherOf(role), list: kinds, ...option };
  if (whole === undefined && alike)
    return { code: 'kinds-alike', ...at, ...suggested(bestOf(alike)?.cell) };
  return { code: 'kinds-apart', ...at, ...suggested(suggestion) };
}

/** The other of the two counts that every table has. */
function otherOf(role: Count): 'potential' | 'registered' {
  return role === 'potential' ? 'registered' : 'potential';
}

/** Whether a word of a head is the name of the other count, and none that of its own: `Petani Peserta L`. */
function isOfOther(head: string, role: Count): boolean {
  const words = foldHead(head).split(' ');
  const has = (count: Count) => words.some((word) => roleOf(word) === count);
  return has(otherOf(role)) && !has(role);
}

/** A count that has no column: what could be meant. */
function missingCount(
  file: string,
  head: Head,
  columns: Columns,
  parts: readonly WidePart[],
  role: Count,
): Problem {
  const heads = head.cells.filter((cell) => cell !== '');
  const at = { file, line: head.line };
  const other = newestFirst(heads).find((cell) => basisOfHead(cell) !== undefined);
  if (role === 'potential' && other !== undefined) {
    const value = basisOfHead(other) ?? 'other';
    const code = value === 'quota' ? 'quota-head' : 'labour-force-head';
    return { code, ...at, column: other, value };
  }
  const isNear = (cell: string) =>
    roleOf(cell) === undefined &&
    !countsOthers(cell) &&
    !isPivotOther(cell) &&
    [null, 'people'].includes(unitOf(cell).kind) &&
    nearest(foldHead(cell), ROLES[otherOf(role)]) === undefined &&
    !isOfOther(cell, role) &&
    nearest(foldHead(cell), ROLES[role]) !== undefined;
  const sexes = sexesApart(head, role);
  if (sexes) return { code: 'sexes-apart', ...at, value: role, list: sexes };
  const near = heads.find(isNear);
  const isWide =
    heads.some((cell) => !roleOf(cell) && wideHead(cell)?.role === role) ||
    parts.some(({ segment, columns: own }) => !isTotal(segment) && own.has(role));
  if (isWide && columns.has(otherOf(role))) return kindsApart(file, head, role, false);
  const inactive = heads.find(countsOthers);
  if (role === 'registered' && inactive !== undefined && !isWide && near === undefined)
    return { code: 'inactive-head', ...at, column: inactive };
  return {
    code: isWide ? 'wide-heads' : 'missing-column',
    ...at,
    value: role,
    list: heads,
    ...suggested(near),
  };
}

/** Counts and regions that have no column. */
export function missing(file: string, head: Head, columns: Columns, needs: readonly Count[]) {
  const lacked = needs.filter((role) => !columns.has(role));
  const { parts } = bySegment(file, head, columns, lacked);
  const alike = lacked.length < needs.length ? null : noSegments(parts, { file, head, needs });
  const isTold = (role: Count) => alike !== null && parts.some((part) => part.columns.has(role));
  const problems = lacked
    .filter((role) => !isTold(role))
    .map((role) => missingCount(file, head, columns, parts, role));
  if (alike) problems.unshift(alike);
  const list = head.cells.filter((cell) => cell !== '');
  if (!columns.has('region') && !columns.has('region_code') && !columns.has('province'))
    problems.push({ code: 'missing-region', file, line: head.line, list });
  return problems;
}

/** Members who are not active, as the registered or within a total that is taken for them. */
export function inactiveTaken(file: string, head: Head, columns: Columns): Problem[] {
  const taken = head.cells[columns.get('registered') ?? -1];
  const inactive = head.cells.find(isInactive);
  const at = { file, line: head.line };
  if (taken !== undefined && countsOthers(taken))
    return [{ code: 'inactive-head', ...at, column: taken }];
  if (taken === undefined || inactive === undefined) return [];
  if (saysActive(taken)) return [];
  const active = head.cells.find((cell) => roleOf(cell) === 'registered' && saysActive(cell));
  const more = suggested(active);
  return [{ code: 'inactive-within', ...at, column: taken, other: inactive, ...more }];
}

/** What is wrong with a wide table; segments of one count beside a single other one are one problem. */
export function wideProblems(
  file: string,
  head: Head,
  { parts, problems }: ReturnType<typeof wideParts>,
  needs: readonly Count[],
): Problem[] {
  const role = needs.find((need) =>
    parts.every(({ segment, columns }) => isTotal(segment) || !columns.has(need)),
  );
  const other = needs.find((need) => need !== role);
  const isOnce = role && other && head.cells.some((cell) => roleOf(cell) === role);
  return isOnce && parts.some(({ segment }) => !isTotal(segment))
    ? [kindsApart(file, head, other, true)]
    : [...problems];
}
