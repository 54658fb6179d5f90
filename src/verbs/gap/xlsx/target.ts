import type { GapResult } from '../../../budget/result.js';
import { type Part, partsOf } from '../../../core/allocate.js';
import { sumOf } from '../../../core/exact.js';
import type { Goal } from '../../../core/goals.js';
import type { Area } from '../../../render/xlsx/area.js';
import { missingTo } from './formulas.js';
import type { PlannedRow } from './plan.js';

/** Columns that split a number of a goal over its rows by largest remainder: see `partsOf`. */
export interface Splitting {
  /** What is split, and in proportion to which column; and the sum of that over the goal. */
  readonly need: 'needOfRegion' | 'lackOfRegion';
  readonly weight: 'uncovered' | 'room';
  readonly weights: 'weightOfRegion' | 'roomOfRegion';
  /** Whole part of the row's share, what is left of it, and the goal's rows that come before. */
  readonly share: 'share' | 'moreShare';
  readonly remainder: 'remainder' | 'moreRemainder';
  readonly rank: 'rank' | 'moreRank';
}

/** The people missing to a goal, over its rows. */
export const MISSING: Splitting = {
  need: 'needOfRegion',
  weight: 'uncovered',
  weights: 'weightOfRegion',
  share: 'share',
  remainder: 'remainder',
  rank: 'rank',
};

/** Those who cannot be found in their own row, over the rows where more can be found. */
export const LACKING: Splitting = {
  need: 'lackOfRegion',
  weight: 'room',
  weights: 'roomOfRegion',
  share: 'moreShare',
  remainder: 'moreRemainder',
  rank: 'moreRank',
};

/** What a splitting comes to in one row. */
export interface Split extends Part {
  readonly need: number;
  readonly weight: number;
}

/** A row in its goal. */
export interface GoalRow {
  /** Number of the goal. */
  readonly no: number;
  readonly goal: Goal;
  /** Who can be found of the row's own part, and how many more. */
  readonly found: number;
  readonly room: number;
  readonly missing: Split;
  readonly lacking: Split;
}

function splitOver(
  need: number,
  weights: readonly number[],
  rows: readonly PlannedRow[],
): readonly Split[] {
  const weight = sumOf(weights);
  const ties = rows.map(({ figures }) => figures.uncovered);
  return partsOf(need, weights, ties).map((part) => ({ need, weight, ...part }));
}

function goalRows(no: number, goal: Goal, rows: readonly PlannedRow[]): [PlannedRow, GoalRow][] {
  const found = rows.map(({ counted }) => Math.min(counted.toTarget ?? 0, counted.findable));
  const rooms = rows.map(({ counted }, index) => counted.findable - (found[index] ?? 0));
  const lack = Math.min(goal.missing - sumOf(found), sumOf(rooms));
  const uncovered = rows.map(({ figures }) => figures.uncovered);
  const missing = splitOver(goal.missing, uncovered, rows);
  const lacking = splitOver(lack, rooms, rows);
  return rows.map((row, index) => {
    const own = { found: found[index] ?? 0, room: rooms[index] ?? 0 };
    const splits = { missing: missing[index] as Split, lacking: lacking[index] as Split };
    return [row, { no, goal, ...own, ...splits }];
  });
}

/** Whether all rows of the goals are there, so that their targets can be counted from them. */
export function isWhole({ regions }: GapResult): boolean {
  return regions.places.length === regions.cells.length;
}

/** Each row in its goal; rows without a target have none. None where rows of the goals are missing. */
export function goalRowsOf(
  result: GapResult,
  rows: readonly PlannedRow[],
): Map<PlannedRow, GoalRow> {
  if (!isWhole(result)) return new Map();
  const byPlace = new Map(rows.map((row) => [row.place, row]));
  return new Map(
    result.goals.flatMap((goal, index) =>
      goalRows(
        index + 1,
        goal,
        goal.members.flatMap((place) => byPlace.get(place) ?? []),
      ),
    ),
  );
}

/** Whether a goal has several rows, over which it is split. */
export function hasSplit(goals: ReadonlyMap<PlannedRow, GoalRow>): boolean {
  return new Set([...goals.values()].map(({ no }) => no)).size < goals.size;
}

function ofGoal(area: Area, place: number): string {
  return `${area.all('regionNo')},${area.at('regionNo', place)}`;
}

function goalSum(area: Area, place: number, id: string): string {
  return `SUMIFS(${area.all(id)},${ofGoal(area, place)})`;
}

/** What a splitting splits: what the goal lacks, or what of that cannot be found where it is lacking. */
export function needFormula(
  { need }: Splitting,
  area: Area,
  place: number,
  { share }: Goal,
): string {
  const of = (id: string) => goalSum(area, place, id);
  if (need === 'needOfRegion') return missingTo(share, of('potential'), of('registered'));
  return `MIN(${area.at('needOfRegion', place)}-${of('found')},${of('room')})`;
}

/** The formulas of the other columns of a splitting. */
export const SPLIT_FORMULAS: Readonly<
  Record<
    'weights' | 'share' | 'remainder' | 'rank',
    (splitting: Splitting, area: Area, place: number) => string
  >
> = {
  weights: ({ weight }, area, place) => goalSum(area, place, weight),
  share: (splitting, area, place) => {
    const weights = area.at(splitting.weights, place);
    return `IF(${weights}=0,0,INT(${product(splitting, area, place)}/${weights}))`;
  },
  remainder: (splitting, area, place) => {
    const { share, weights } = splitting;
    return `${product(splitting, area, place)}-${area.at(share, place)}*${area.at(weights, place)}`;
  },
  rank: ({ remainder }, area, place) => {
    const equal = (id: string) => `${area.all(id)},${area.at(id, place)}`;
    const beyond = (id: string, mark: string) => `${area.all(id)},"${mark}"&${area.at(id, place)}`;
    const own = ofGoal(area, place);
    return [
      `COUNTIFS(${own},${beyond(remainder, '>')})`,
      `COUNTIFS(${own},${equal(remainder)},${beyond('uncovered', '>')})`,
      `COUNTIFS(${own},${equal(remainder)},${equal('uncovered')},${beyond('order', '<')})`,
    ].join('+');
  },
};

function product({ need, weight }: Splitting, area: Area, place: number): string {
  return `${area.at(need, place)}*${area.at(weight, place)}`;
}

/** A row's part of what is split: its whole share, and one more where its remainder is large. */
export function partFormula({ need, share, rank }: Splitting, area: Area, place: number): string {
  const at = (id: string) => area.at(id, place);
  return `${at(share)}+IF(${at(rank)}<${at(need)}-${goalSum(area, place, share)},1,0)`;
}
