import type { Basis } from '../core/vocabulary.js';
import { nearest, suggest } from '../problem/nearest.js';
import { type Problem, Refusal } from '../problem/problem.js';
import type { RawRow } from './records.js';
import {
  foldHead,
  knownAs,
  knownHeads,
  LABOUR_FORCE,
  REGISTERED_VAGUE,
  RESULTS,
  ROLES,
  type Role,
  roleOf,
} from './roles.js';

/** Where each role stands, from 0; roles that the table does not have are left out. */
export type Columns = ReadonlyMap<Role, number>;

/** The columns of a table, and what a reader should know of how they were read. */
export interface ReadColumns {
  readonly columns: Columns;
  readonly heads: readonly string[];
  /** Head that says "registered" only and was read as active; null where it says active. */
  readonly vagueHead: string | null;
  /** Head of active members taken before another one of registered; null where there is one. */
  readonly activeHead: { readonly head: string; readonly aside: string } | null;
  /** Labour-force head that the user chose as potential, and what it counts; null otherwise. */
  readonly labourHead: { readonly head: string; readonly basis: Basis } | null;
  /** Heads that were not used but look like a mistyped known one, with that one. */
  readonly ignored: readonly { readonly head: string; readonly suggestion: string }[];
}

/** Roles given by `--column role=head`. */
export type ColumnChoices = ReadonlyMap<Role, string>;

/** A head as it is shown: a line break in it would break messages. */
function oneLine(head: string): string {
  return head.trim().replace(/\s+/g, ' ');
}

function duplicateHeads(file: string, head: RawRow): Problem[] {
  const seen = new Set<string>();
  return head.cells.flatMap((cell) => {
    const folded = foldHead(cell);
    if (folded === '' || !seen.has(folded)) {
      seen.add(folded);
      return [];
    }
    return [{ code: 'duplicate-head' as const, file, line: head.line, column: cell.trim() }];
  });
}

/** The column that a choice names; a head that is not there is a problem. */
function chosen(
  file: string,
  head: RawRow,
  choices: ColumnChoices,
  problems: Problem[],
): Map<Role, number> {
  const columns = new Map<Role, number>();
  for (const [role, name] of choices) {
    const index = head.cells.findIndex((cell) => foldHead(cell) === foldHead(name));
    if (index >= 0) columns.set(role, index);
    else {
      const heads = head.cells.map(oneLine);
      const near = suggest(name, heads);
      problems.push({
        code: 'unknown-head',
        file,
        line: head.line,
        value: name,
        list: heads,
        ...near,
      });
    }
  }
  return columns;
}

function headAt(head: RawRow, index: number | undefined): string {
  return (index === undefined ? '' : (head.cells[index] ?? '')).trim();
}

/** Levels of a region in heads, the finest first; a head such as `wilayah` names none. */
const HEAD_LEVELS = [/desa|kelurahan|village/, /kecamatan|district/, /kab|kota|regency/, /prov/];

function levelOf(head: RawRow, index: number): number {
  return HEAD_LEVELS.findIndex((level) => level.test(foldHead(headAt(head, index))));
}

/**
 * Which of several heads of one role is taken: for "registered" the one that says active, for a
 * region the finest level. Null where that does not settle it.
 */
function settle(role: Role, indexes: readonly number[], head: RawRow): number | null {
  if (indexes.length === 1) return indexes[0] ?? null;
  if (role === 'registered') {
    const active = indexes.filter(
      (index) => !REGISTERED_VAGUE.includes(knownAs(headAt(head, index))),
    );
    return active.length === 1 ? (active[0] ?? null) : null;
  }
  if (role !== 'region' && role !== 'region_code') return null;
  const levels = indexes.map((index) => levelOf(head, index));
  if (levels.includes(-1) || new Set(levels).size < levels.length) return null;
  return indexes[levels.indexOf(Math.min(...levels))] ?? null;
}

/** The head of active members that was taken before one that says registered only. */
function activeHead(head: RawRow, columns: Columns): ReadColumns['activeHead'] {
  const taken = columns.get('registered');
  const aside = head.cells.findIndex(
    (cell, index) => index !== taken && REGISTERED_VAGUE.includes(knownAs(cell)),
  );
  return aside < 0 ? null : { head: headAt(head, taken), aside: headAt(head, aside) };
}

function detected(
  file: string,
  head: RawRow,
  columns: Map<Role, number>,
  problems: Problem[],
): void {
  const taken = new Set(columns.values());
  const byRole = new Map<Role, number[]>();
  head.cells.forEach((cell, index) => {
    const role = roleOf(cell);
    if (role && !columns.has(role) && !taken.has(index))
      byRole.set(role, [...(byRole.get(role) ?? []), index]);
  });
  for (const [role, indexes] of byRole) {
    const index = settle(role, indexes, head);
    if (index !== null) columns.set(role, index);
    else {
      const heads = indexes.map((index) => headAt(head, index));
      problems.push({ code: 'two-heads', file, line: head.line, value: role, list: heads });
    }
  }
}

function missing(file: string, head: RawRow, columns: Columns): Problem[] {
  const heads = head.cells.map(oneLine).filter((cell) => cell !== '');
  const problems: Problem[] = [];
  for (const role of ['potential', 'registered'] as const) {
    if (columns.has(role)) continue;
    const labour = heads.find((cell) => knownAs(cell) in LABOUR_FORCE);
    if (role === 'potential' && labour !== undefined)
      problems.push({
        code: 'labour-force-head',
        file,
        line: head.line,
        column: labour,
        value: LABOUR_FORCE[knownAs(labour)] ?? 'other',
      });
    else {
      const near = heads.find(
        (cell) => roleOf(cell) === undefined && nearest(foldHead(cell), ROLES[role]) !== undefined,
      );
      const suggestion = near === undefined ? {} : { suggestion: near };
      problems.push({
        code: 'missing-column',
        file,
        line: head.line,
        value: role,
        list: heads,
        ...suggestion,
      });
    }
  }
  if (!columns.has('region') && !columns.has('region_code') && !columns.has('province'))
    problems.push({ code: 'missing-region', file, line: head.line, list: heads });
  return problems;
}

/** Finds the columns of a table by their heads, and refuses what cannot be settled. */
export function readColumns(file: string, head: RawRow, choices: ColumnChoices): ReadColumns {
  const problems = duplicateHeads(file, head);
  if (problems.length > 0) throw new Refusal(problems);
  const columns = chosen(file, head, choices, problems);
  detected(file, head, columns, problems);
  if (!problems.some(({ code }) => code === 'two-heads'))
    problems.push(...missing(file, head, columns));
  if (problems.length > 0) throw new Refusal(problems);
  const used = new Set(columns.values());
  const registered = headAt(head, columns.get('registered'));
  return {
    columns,
    heads: head.cells.map(oneLine),
    vagueHead: REGISTERED_VAGUE.includes(knownAs(registered)) ? registered : null,
    activeHead: activeHead(head, columns),
    labourHead: labourHead(head, columns),
    ignored: head.cells.flatMap((cell, index) => {
      const folded = foldHead(cell);
      if (used.has(index) || folded.length < 4 || roleOf(cell) || RESULTS.includes(folded))
        return [];
      const suggestion = nearest(folded, knownHeads());
      return suggestion === undefined ? [] : [{ head: cell.trim(), suggestion }];
    }),
  };
}

function labourHead(head: RawRow, columns: Columns): ReadColumns['labourHead'] {
  const text = headAt(head, columns.get('potential'));
  const basis = LABOUR_FORCE[knownAs(text)];
  return basis ? { head: text, basis } : null;
}

/** How many heads have a known role: the delimiter that gives the most is the file's. */
export function knownCount(heads: readonly string[], choices: ColumnChoices): number {
  const names = new Set([...choices.values()].map(foldHead));
  return heads.filter((head) => roleOf(head) !== undefined || names.has(foldHead(head))).length;
}
