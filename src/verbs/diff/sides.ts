import { periodsOf } from '../../budget/periods.js';
import type { GapRequest } from '../../budget/request.js';
import { commandWords } from '../../cli/command-words.js';
import { parseWords } from '../../cli/commander.js';
import { readOptions, refuseAlone, type Typed } from '../../cli/option.js';
import { BUDGET } from '../../cli/options/budget.js';
import { isUsage, usageProblem } from '../../cli/usage.js';
import type { Run } from '../../cli/verb.js';
import { isLevel } from '../../core/levels.js';
import { upTo } from '../../core/numbers.js';
import type { ReadTable } from '../../input/table.js';
import { isRefusal, Refusal, refuse } from '../../problem/problem.js';
import { periodAmong, periodsCompared } from '../counts/compared.js';
import { gapRequest } from '../counts/request.js';
import { COMPARED, type ComparedOptions } from './options.js';

/** A run whose options decide a comparison. */
export type DiffRun = Run<ComparedOptions>;

/** The tables of both sides; the same one twice where one is compared with itself. */
export type BothTables = readonly [before: ReadTable, after: ReadTable];

/** What is asked of a side, and its options as they were typed for it alone. */
export interface AskedSide {
  readonly request: GapRequest;
  readonly tariffs: string | null;
  readonly own: string | null;
}

/** What was typed for a side alone. */
function parsed(side: 'a' | 'b', text: string, cwd: string): Typed {
  const words = commandWords(text) ?? refuse({ code: 'open-quotation' });
  const { words: extra, typed } = parseOwn(words, cwd);
  const [value] = extra;
  return value === undefined ? typed : refuse({ code: 'conflict', option: `--${side}`, value });
}

function parseOwn(words: readonly string[], cwd: string) {
  try {
    return parseWords('diff', BUDGET, words);
  } catch (error) {
    if (!isUsage(error)) throw error;
    return refuse(usageProblem(error, ['diff'], cwd));
  }
}

/** Says of what is wrong in the options of one side that it is there. */
function within(side: 'a' | 'b', text: string | null, error: unknown): unknown {
  if (!isRefusal(error) || text === null) return error;
  const problems = error.problems.map((each) => ({ ...each, within: `--${side} "${text}"` }));
  return new Refusal(problems, error.status);
}

/** Rows are of regions or of one level of them. */
function checkBy({ by }: ComparedOptions): void {
  const [first, second] = (by ?? []).filter((each) => each !== 'segment');
  if (first && second)
    refuse({ code: 'conflict', option: `--by ${first}`, value: `--by ${second}` });
}

/** What is asked of each side: what was typed for both, and over it what was typed for it alone. */
export function askedOf(run: DiffRun, isWhy: boolean): readonly [AskedSide, AskedSide] {
  const { options, typed: both, settings, context } = run;
  checkBy(options);
  const level = options.by?.find(isLevel);
  const sideOf = (side: 'a' | 'b'): AskedSide => {
    const own = options[side]?.trim() || null;
    try {
      const typed = own === null ? both : new Map([...both, ...parsed(side, own, context.cwd)]);
      const read = readOptions(COMPARED, typed, settings);
      const asked = { ...read, by: level ? [level] : null, period: null, top: null };
      const request = gapRequest(asked, typed, context.today);
      return { request: { ...request, why: isWhy }, tariffs: read.tariffs, own };
    } catch (error) {
      throw within(side, own, error);
    }
  };
  return [sideOf('a'), sideOf('b')];
}

function periodsIn({ cells }: ReadTable): readonly string[] {
  return periodsOf(cells, upTo(cells.length));
}

/** The period that is asked for, else the newest; null where a table has none. */
function periodOf(table: ReadTable, option: string, wanted: string | null): string | null {
  const all = periodsIn(table);
  return wanted === null ? (all.at(-1) ?? null) : periodAmong(all, option, wanted);
}

/** The period of each side; null where a table has none. */
export function periodsOfSides(
  [before, after]: BothTables,
  options: ComparedOptions,
): readonly [string | null, string | null] {
  const { period, from, to, a, b } = options;
  if (period === 'latest-each')
    refuse({ code: 'not-of-verb', option: `--period ${period}`, other: 'diff' });
  if (period !== null && (from !== null || to !== null))
    refuse({ code: 'conflict', option: '--period', value: from === null ? '--to' : '--from' });
  const isOne = before === after;
  const hasOwn = a !== null || b !== null;
  if (isOne && from === null && to === null && (hasOwn || period !== null)) {
    if (!hasOwn) refuseAlone('--period', '--a, --b', '--from PERIOD --to PERIOD');
    const one = periodOf(after, '--period', period);
    return [one, one];
  }
  if (isOne) {
    const [first, last] = periodsCompared(periodsIn(after), options);
    if (first === last && !hasOwn) refuse({ code: 'from-not-before', value: first, other: last });
    return [first, last];
  }
  return [periodOf(before, '--from', from ?? period), periodOf(after, '--to', to ?? period)];
}
