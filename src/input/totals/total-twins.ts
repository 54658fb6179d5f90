import type { Cells } from '../../core/cells.js';
import { valueAt } from '../../core/dimension.js';
import type { Problem } from '../../problem/problem.js';
import { officialName } from '../../region/names.js';
import type { Whole } from '../rows/total-rows.js';
import { ALIKE, unnamedTotal } from './unsure.js';

/** Whether a row counts what a total prints. */
function isAlike({ columns }: Cells, row: number, { printed }: Whole): boolean {
  const [potential, registered] = [printed.get('potential') ?? 0, printed.get('registered') ?? 0];
  const isSame = columns.potential[row] === potential && columns.registered[row] === registered;
  return isSame && (potential + 1) * (registered + 1) >= ALIKE;
}

/**
 * Rows right above or below what a total adds up that count the same as it: `Malingping` above its villages, whose
 * `Jumlah` stands below them. Nobody else is in the list, or they are a total as well.
 */
export function besideTheirTotal(wholes: readonly Whole[], cells: Cells): Problem[] {
  const { file, region } = cells.columns;
  return wholes.flatMap((whole) => {
    const { parts, kind } = whole;
    const [first, last] = [parts.rows[0], parts.rows.at(-1)];
    if (kind !== 'named' || first === undefined || last === undefined || first === last) return [];
    const isBeside = (row: number) =>
      row >= 0 && row < cells.length && file.ids[row] === file.ids[first];
    return [first - 1, last + 1]
      .filter((row) => isBeside(row) && isAlike(cells, row, whole))
      .filter((row) => officialName(valueAt(region, row).code?.slice(0, 5) ?? '') === null)
      .map((row) => unnamedTotal(cells, row, parts.rows.length));
  });
}
