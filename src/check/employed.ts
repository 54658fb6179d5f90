import employed from '../../data/employed.json' with { type: 'json' };
import type { Cell } from '../core/cell.js';
import { add } from '../core/exact.js';
import type { Doubt } from '../problem/doubt.js';
import { byPath, type Doubting, placeOf } from './doubting.js';

/** Length of a regency's dotted code, `36.04`. */
const REGENCY = 5;
const PROVINCE = 2;

/** People employed by regency and province (Sakernas August 2024); see `data/README.md`. */
const EMPLOYED: ReadonlyMap<string, number> = (() => {
  const all = new Map(employed as [string, number][]);
  for (const [code, people] of employed as [string, number][]) {
    const province = code.slice(0, PROVINCE);
    all.set(province, add(all.get(province) ?? 0, people));
  }
  return all;
})();

/** Potential of the newest period, by regency; by province where rows are provinces. */
function potentials(cells: readonly Cell[]): Map<string, { first: Cell; potential: number }> {
  const last = cells.reduce((max, { period }) => ((period ?? '') > max ? (period ?? '') : max), '');
  const sums = new Map<string, { first: Cell; potential: number }>();
  for (const cell of cells) {
    const code = cell.region.code?.slice(0, REGENCY);
    if (code === undefined || (cell.period ?? '') !== last) continue;
    const before = sums.get(code);
    const potential = add(before?.potential ?? 0, cell.potential);
    sums.set(code, { first: before?.first ?? cell, potential });
  }
  return sums;
}

/** Potential, all segments together, above the number of people who work there. */
export const aboveEmployed: Doubting = (table) => {
  const files = byPath(table);
  return [...potentials([...table.cells])].flatMap(([code, { first, potential }]): Doubt[] => {
    const people = EMPLOYED.get(code);
    if (people === undefined || potential <= people) return [];
    const [value, other] = [String(potential), String(people)];
    return [{ code: 'above-employed', ...placeOf(files, first, 'potential'), value, other }];
  });
};
