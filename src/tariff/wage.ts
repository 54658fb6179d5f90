import { decimal, sharesRoundedHalfUp } from '../core/exact.js';
import type { Month } from '../core/month.js';
import type { MinimumWage, WageName } from './catalogue.js';
import { covers } from './lookup.js';

/** Length of the region codes that each minimum wage is set for; null for the whole country. */
const CODE_LENGTH: Readonly<Record<WageName, number | null>> = { umk: 5, ump: 2, siltap: null };

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
  const length = CODE_LENGTH[kind];
  if (length !== null && (regionCode?.length ?? 0) < length) return null;
  const code = length === null ? null : (regionCode?.slice(0, length) ?? null);
  const found = wages.find(
    (wage) => wage.kind === kind && wage.code === code && covers(wage, month),
  );
  return found ?? null;
}

/** A published minimum wage in whole rupiah, rounded half up as every wage base is. */
export function wholeRupiah(wage: MinimumWage): number {
  const amount = decimal(wage.amount);
  if (!amount) throw new Error(`not an amount: ${wage.amount}`);
  return sharesRoundedHalfUp(1, amount);
}
