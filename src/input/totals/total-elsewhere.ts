import { codeWithin, isPlacedByCode } from '../../core/above.js';
import type { Cells } from '../../core/cells.js';
import type { Problem } from '../../problem/problem.js';
import { bearers } from '../../region/bearers.js';
import { isAbove, isOfProvince } from '../../region/code.js';
import type { Whole } from '../rows/total-rows.js';
import { withoutTotalWords } from '../text/total-names.js';

/** Whether one region lies in the other, or is it. */
function areOfOne(a: string, b: string): boolean {
  return a === b || isAbove(a, b) || isAbove(b, a) || isOfProvince(a, b);
}

/**
 * Totals of known regions in which no row lies by its code: `Jumlah Kab. Serang` beside rows of Lebak. What they add up
 * is not here, so that their people would be left out with them.
 *
 * @param wholes the rows that are called totals
 */
export function totalsElsewhere(wholes: readonly Whole[], cells: Cells): Problem[] {
  if (wholes.length === 0) return [];
  const codes = cells.columns.region.values.flatMap((region) => {
    const code = codeWithin(region);
    return code !== null && isPlacedByCode({ code }) ? [code] : [];
  });
  return wholes.flatMap(({ origin, label }): Problem[] => {
    const own = bearers(withoutTotalWords(label)).codes;
    const isHere = codes.some((code) => own.some((each) => areOfOne(each, code)));
    const isElsewhere = codes.length > 0 && own.length > 0 && !isHere;
    return isElsewhere ? [{ code: 'total-row', ...origin, value: label }] : [];
  });
}
