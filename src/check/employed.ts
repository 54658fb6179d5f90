import employed from '../../data/employed.json' with { type: 'json' };
import { codeWithin } from '../core/above.js';
import type { Cells } from '../core/cells.js';
import { mapped, rekeyed } from '../core/dimension.js';
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
function potentials(cells: Cells): { first: number; code: string; potential: number }[] {
  const { potential, region } = cells.columns;
  const { values, ids } = cells.periods;
  const last = values.reduce<string>(
    (max, period) => ((period ?? '') > max ? (period ?? '') : max),
    '',
  );
  const regencies = rekeyed(
    mapped(region, (each) => codeWithin(each)?.slice(0, REGENCY) ?? null),
    (code) => code,
  );
  const sums = regencies.values.map((code) => ({ code: code ?? '', first: -1, potential: 0 }));
  for (let row = 0; row < cells.length; row += 1) {
    const sum = sums[regencies.ids[row] as number];
    if (!sum || sum.code === '' || (values[ids[row] as number] ?? '') !== last) continue;
    if (sum.first < 0) sum.first = row;
    sum.potential = add(sum.potential, potential[row] as number);
  }
  return sums.filter(({ first }) => first >= 0).sort((a, b) => a.first - b.first);
}

/** Potential, all segments together, above the number of people who work there. */
export const aboveEmployed: Doubting = (table) => {
  const files = byPath(table);
  return potentials(table.cells).flatMap(({ code, first, potential }): Doubt[] => {
    const people = EMPLOYED.get(code);
    if (people === undefined || potential <= people) return [];
    const [value, other] = [String(potential), String(people)];
    const place = placeOf(files, table.cells.at(first), 'potential');
    return [{ code: 'above-employed', ...place, value, other }];
  });
};
