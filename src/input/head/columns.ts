import { suggest } from '../../problem/nearest.js';
import { type Problem, Refusal } from '../../problem/problem.js';
import { isTotal } from '../text/total-names.js';
import { countsOthers } from './activity.js';
import { tableBeside } from './beside.js';
import { timeOfHeads } from './head-time.js';
import type { Head, HeadRole } from './heads.js';
import { fineness, finestFirst } from './levels.js';
import { inactiveTaken, missing, newestFirst, wideProblems } from './missing-columns.js';
import type { ColumnChoices, ColumnWants, ReadColumns, WidePart } from './read-columns.js';
import { remarksOn } from './remarks.js';
import {
  type Columns,
  countsOf,
  foldHead,
  isCount,
  knownAs,
  REGISTERED_VAGUE,
  type Role,
  roleOf,
} from './roles.js';
import { bothSexes } from './sexes.js';
import { lackedBy, wideHead, wideParts } from './wide.js';

/**
 * What heads are known for, with what the user named and how the table is laid out. Each text is looked at once: the
 * same ones are asked for with every row that a head may be made of.
 */
export function headRole({ columns, isWide }: ColumnWants): HeadRole {
  const named = new Map([...columns].map(([role, head]) => [foldHead(head), role]));
  const roles = new Map<string, Role | undefined>();
  return (head) => {
    if (!roles.has(head)) {
      const known = named.get(foldHead(head)) ?? roleOf(head);
      roles.set(head, known ?? (isWide ? wideHead(head)?.role : undefined));
    }
    return roles.get(head);
  };
}

function duplicateHeads(file: string, head: Head): Problem[] {
  const seen = new Set<string>();
  return head.cells.flatMap((cell) => {
    const folded = foldHead(cell);
    const isTwice = folded !== '' && seen.has(folded);
    seen.add(folded);
    return isTwice
      ? [{ code: 'duplicate-head' as const, file, line: head.line, column: cell }]
      : [];
  });
}

/** The columns that choices name; a head that is not there is a problem. */
function chosen(file: string, head: Head, choices: ColumnChoices, problems: Problem[]) {
  const columns = new Map<Role, number>();
  for (const [role, value] of choices) {
    const index = head.cells.findIndex((cell) => foldHead(cell) === foldHead(value));
    if (index >= 0) columns.set(role, index);
    else {
      const at = { file, line: head.line, value, list: head.cells };
      const offered = head.cells.filter((cell) => role !== 'registered' || !countsOthers(cell));
      problems.push({ code: 'unknown-head', ...at, ...suggest(value, offered) });
    }
  }
  return columns;
}

/**
 * Which of several heads of one role is taken: for "registered" the one that says active, for a
 * region the finest level. Null where that does not settle it.
 */
function settle(role: Role, indexes: readonly number[], { cells }: Head): number | null {
  if (indexes.length === 1) return indexes[0] ?? null;
  const textAt = (index: number) => cells[index] ?? '';
  if (role === 'registered') {
    const active = indexes.filter((index) => !REGISTERED_VAGUE.includes(knownAs(textAt(index))));
    return active.length === 1 ? (active[0] ?? null) : null;
  }
  if (role !== 'region' && role !== 'region_code') return null;
  const levels = indexes.map((index) => fineness(textAt(index)));
  if (levels.includes(-1) || new Set(levels).size < levels.length) return null;
  return indexes[levels.indexOf(Math.min(...levels))] ?? null;
}

/** Adds the columns whose heads are known. */
function detect(
  file: string,
  head: Head,
  columns: Map<Role, number>,
  isSought: (role: Role) => boolean,
): Problem[] {
  const taken = new Set(columns.values());
  const byRole = new Map<Role, number[]>();
  head.cells.forEach((cell, index) => {
    const role = roleOf(cell);
    if (role && isSought(role) && !columns.has(role) && !taken.has(index))
      byRole.set(role, [...(byRole.get(role) ?? []), index]);
  });
  const problems: Problem[] = [];
  for (const [role, indexes] of byRole) {
    const index = settle(role, indexes, head);
    if (index !== null) columns.set(role, index);
    // Nothing rests on a printed percentage, so one in doubt is not read.
    else if (role !== 'coverage') {
      const heads = indexes.map((each) => head.cells[each] ?? '');
      const list = finestFirst(newestFirst(heads));
      problems.push({ code: 'two-heads', file, line: head.line, value: role, list });
    }
  }
  return problems;
}

/** Columns of names of regions that the row's own region lies in, the finest first. */
function columnsAbove({ cells }: Head, columns: Columns): number[] {
  const own = columns.get('region');
  const indexes = cells.flatMap((cell, index) => {
    const role = roleOf(cell);
    return index !== own && (role === 'region' || role === 'province') ? [index] : [];
  });
  return own === undefined
    ? []
    : indexes.sort((a, b) => fineness(cells[a] ?? '') - fineness(cells[b] ?? ''));
}

/** The time that the heads of members name; null where a column says it, or none of them does. */
function headTime({ cells }: Head, columns: Columns, parts: readonly Columns[]): string | null {
  const isInColumns = (['period', 'year', 'month'] as const).some((role) => columns.has(role));
  const heads = parts.flatMap((part) => cells[part.get('registered') ?? -1] ?? []);
  return isInColumns ? null : timeOfHeads(heads);
}

/** A table whose segments are rows, read as one whose segments are columns: they would be read as one. */
function segmentRows(
  file: string,
  head: Head,
  columns: Columns,
  parts: readonly WidePart[],
): Problem[] {
  const column = head.cells[columns.get('segment') ?? -1];
  if (column === undefined || parts.some(({ segment }) => !isTotal(segment))) return [];
  return [{ code: 'segment-rows', file, line: head.line, column }];
}

/** Finds the columns of a table by their heads, and refuses what cannot be settled. */
export function readColumns(file: string, head: Head, wants: ColumnWants): ReadColumns {
  const beside = tableBeside(file, head);
  const problems = beside.length > 0 ? beside : duplicateHeads(file, head);
  if (problems.length > 0) throw new Refusal(problems);
  const { isWide, needs } = wants;
  // A count that the other file of a join has is not looked for in this one.
  const own = [...wants.columns].filter(
    ([role]) => !isCount(role) || countsOf(needs).includes(role),
  );
  const columns = chosen(file, head, new Map(own), problems);
  const isSought = (role: Role) => !isCount(role) || (!isWide && countsOf(needs).includes(role));
  problems.push(...detect(file, head, columns, isSought));
  for (const role of isWide ? [] : needs) {
    const both = columns.has(role) ? null : bothSexes(head, role);
    if (both !== null) columns.set(role, both);
  }
  const wide = isWide ? wideParts(file, head, columns, needs) : null;
  problems.push(...(wide ? wideProblems(file, head, wide, needs) : []));
  problems.push(...(wide ? segmentRows(file, head, columns, wide.parts) : []));
  for (const part of [{ columns }, ...(wide?.parts ?? [])])
    problems.push(...inactiveTaken(file, head, part.columns));
  const isOne = (part: WidePart) => !isTotal(part.segment) || lackedBy(part, needs) === undefined;
  const isFound = wide?.parts.some(isOne) ?? false;
  if (!problems.some(({ code }) => code === 'two-heads'))
    problems.push(...missing(file, head, columns, isFound ? [] : needs));
  if (problems.length > 0) throw new Refusal(problems);
  const parts = wide?.parts ?? null;
  const all = parts?.map((part) => part.columns) ?? [columns];
  const above = columnsAbove(head, columns);
  const time = headTime(head, columns, all);
  return { columns, above, heads: head.cells, time, wide: parts, ...remarksOn(head, all) };
}
