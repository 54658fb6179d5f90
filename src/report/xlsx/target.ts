import { regionKey } from '../../core/cell.js';
import { uncovered } from '../../core/coverage.js';
import type { Share } from '../../core/exact.js';
import type { Area } from './area.js';
import { missingTo } from './formulas.js';
import type { PlannedRow } from './plan.js';

/** What the formulas need that split a region's missing people over its rows. */
export interface Split {
  /** Number of the row's region. */
  readonly region: number;
  readonly need: number;
  readonly weight: number;
  /** Whole part of the row's share, and what is left of it over the weight of the region. */
  readonly share: number;
  readonly remainder: number;
  /** Rows of the region whose remainder comes before. */
  readonly rank: number;
}

interface Part {
  readonly row: PlannedRow;
  readonly weight: number;
  readonly share: number;
  readonly remainder: number;
}

/** Whether a part gets one worker more before another: see `allocate`. */
function isBefore(a: Part, b: Part): boolean {
  if (a.remainder !== b.remainder) return a.remainder > b.remainder;
  if (a.weight !== b.weight) return a.weight > b.weight;
  return a.row.place < b.row.place;
}

function splitRegion(region: number, rows: readonly PlannedRow[]): [PlannedRow, Split][] {
  const need = rows.reduce((sum, { counted }) => sum + (counted.toTarget ?? 0), 0);
  const weights = rows.map(({ counted: { entry } }) =>
    uncovered(entry.cell.potential, entry.cell.registered),
  );
  const weight = weights.reduce((sum, each) => sum + each, 0);
  const parts = rows.map((row, index): Part => {
    const product = BigInt(need) * BigInt(weights[index] ?? 0);
    const share = weight === 0 ? 0n : product / BigInt(weight);
    const remainder = product - share * BigInt(weight);
    return { row, weight: weights[index] ?? 0, share: Number(share), remainder: Number(remainder) };
  });
  return parts.map((part) => {
    const rank = parts.filter((other) => isBefore(other, part)).length;
    const { share, remainder } = part;
    return [part.row, { region, need, weight, share, remainder, rank }];
  });
}

/** How each row's part of its region's missing people comes about. */
export function splitsOf(rows: readonly PlannedRow[]): Map<PlannedRow, Split> {
  const regions = new Map<string, PlannedRow[]>();
  for (const row of rows) {
    const key = regionKey(row.counted.entry.cell.region);
    const members = regions.get(key);
    if (members) members.push(row);
    else regions.set(key, [row]);
  }
  return new Map(
    [...regions.values()].flatMap((members, index) => splitRegion(index + 1, members)),
  );
}

/** Whether every region is one row, so that nothing has to be split. */
export function isOneEach(splits: ReadonlyMap<PlannedRow, Split>): boolean {
  return new Set([...splits.values()].map(({ region }) => region)).size === splits.size;
}

/** The formula of a helper column of the split, by largest remainder. */
export const SPLIT_FORMULAS: Readonly<
  Record<
    'needOfRegion' | 'weightOfRegion' | 'share' | 'remainder' | 'rank',
    (area: Area, place: number, target: Share) => string
  >
> = {
  needOfRegion: (area, place, target) => {
    const of = (id: string) => `SUMIFS(${area.all(id)},${region(area, place)})`;
    return missingTo(target, of('potential'), of('registered'));
  },
  weightOfRegion: (area, place) => `SUMIFS(${area.all('uncovered')},${region(area, place)})`,
  share: (area, place) => {
    const weight = area.at('weightOfRegion', place);
    return `IF(${weight}=0,0,INT(${product(area, place)}/${weight}))`;
  },
  remainder: (area, place) =>
    `${product(area, place)}-${area.at('share', place)}*${area.at('weightOfRegion', place)}`,
  rank: (area, place) => {
    const equal = (id: string) => `${area.all(id)},${area.at(id, place)}`;
    const beyond = (id: string, mark: string) => `${area.all(id)},"${mark}"&${area.at(id, place)}`;
    const own = region(area, place);
    return [
      `COUNTIFS(${own},${beyond('remainder', '>')})`,
      `COUNTIFS(${own},${equal('remainder')},${beyond('uncovered', '>')})`,
      `COUNTIFS(${own},${equal('remainder')},${equal('uncovered')},${beyond('order', '<')})`,
    ].join('+');
  },
};

function region(area: Area, place: number): string {
  return `${area.all('regionNo')},${area.at('regionNo', place)}`;
}

function product(area: Area, place: number): string {
  return `${area.at('needOfRegion', place)}*${area.at('uncovered', place)}`;
}

/** People to target of one row: its whole share, and one more where its remainder is large. */
export function toTargetFormula(area: Area, place: number, target: Share, isSplit: boolean) {
  const at = (id: string) => area.at(id, place);
  if (!isSplit) return missingTo(target, at('potential'), at('registered'));
  const given = `SUMIFS(${area.all('share')},${region(area, place)})`;
  return `${at('share')}+IF(${at('rank')}<${at('needOfRegion')}-${given},1,0)`;
}
