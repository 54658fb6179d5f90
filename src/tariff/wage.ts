import { decimal, type Share, sharesRoundedHalfUp } from '../core/exact.js';
import type { Month } from '../core/month.js';
import type { MinimumWage, WageName } from './catalogue.js';
import { covers } from './lookup.js';

/** Length of the region codes that each minimum wage is set for; null for the whole country. */
const CODE_LENGTH: Readonly<Record<WageName, number | null>> = { umk: 5, ump: 2, siltap: null };

/** The minimum wages of one kind that a region has, of all years. */
function wagesOf(
  wages: readonly MinimumWage[],
  kind: WageName,
  regionCode: string | null,
): MinimumWage[] {
  const length = CODE_LENGTH[kind];
  if (length !== null && (regionCode?.length ?? 0) < length) return [];
  const code = length === null ? null : (regionCode?.slice(0, length) ?? null);
  return wages.filter((wage) => wage.kind === kind && wage.code === code);
}

/**
 * The minimum wage of a region in a month. A year that is not in the catalogue gives null: the
 * wage of another year is never taken for it.
 */
export function minimumWage(
  wages: readonly MinimumWage[],
  kind: WageName,
  regionCode: string | null,
  month: Month,
): MinimumWage | null {
  return wagesOf(wages, kind, regionCode).find((wage) => covers(wage, month)) ?? null;
}

/** The last minimum wage of a region that is known in a month, from which wages are taken to grow. */
export function lastMinimumWage(
  wages: readonly MinimumWage[],
  kind: WageName,
  regionCode: string | null,
  month: Month,
): MinimumWage | null {
  const begun = wagesOf(wages, kind, regionCode).filter(({ from }) => from <= month);
  return begun.sort((a, b) => (a.from < b.from ? -1 : 1)).at(-1) ?? null;
}

/** A published minimum wage in whole rupiah, rounded half up as every wage base is. */
export function wholeRupiah(wage: MinimumWage): number {
  return sharesRoundedHalfUp(1, exactAmount(wage));
}

/** A minimum wage as it was published. */
export function exactAmount({ amount }: MinimumWage): Share {
  const found = decimal(amount);
  if (!found) throw new Error(`not an amount: ${amount}`);
  return found;
}
