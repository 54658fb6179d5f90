import { type Month, yearOf } from '../core/month.js';
import type { PremiumLine } from '../core/price.js';
import { WAGE_NAMES } from '../tariff/catalogue.js';
import type { Used } from '../tariff/used.js';
import type { PlannedCell } from './plan.js';
import type { PlanRequest } from './request.js';

/** Whether a value of the catalogue is a minimum wage. */
export function isMinimumWage(id: string): boolean {
  return WAGE_NAMES.some((name) => id.split('.')[0] === name);
}

/** Whether a value of the catalogue is the highest wage that counts for a premium. */
export function isWageCap(id: string): boolean {
  return id.endsWith('.cap');
}

/** The last year whose wage is known: of one that was given the first; null where it holds on. */
function knownTo({ values }: PremiumLine, first: number, used: readonly Used[]): number | null {
  const named = values.find(({ id }) => isMinimumWage(id));
  if (!named) return first;
  const found = used.find(({ id, value }) => id === named.id && value.from === named.from);
  return found?.value.to === undefined ? null : yearOf(found.value.to);
}

/**
 * The last year whose wages are known of everybody who is planned for; null where no wage prices them,
 * or where nobody is priced beyond it. A minimum wage that is not taken further ends a price, and is
 * said as what ends.
 */
export function wagesKnownTo(
  cells: readonly PlannedCell[],
  { first, until, wageGrowth }: PlanRequest,
  used: readonly Used[],
  asOf: Month | null,
): number | null {
  const goesOn = wageGrowth !== null || asOf !== null;
  const isPlanned = ({ years }: PlannedCell) =>
    years.some(({ enrolled, carried, renewed }) => enrolled + carried + renewed > 0);
  const lines = cells
    .filter(isPlanned)
    .flatMap(({ priced: [entry] }) => (entry?.expansion ?? entry?.renewal)?.lines ?? [])
    .filter(({ derivation }) => derivation.kind === 'rate')
    .filter(({ values }) => goesOn || !values.some(({ id }) => isMinimumWage(id)));
  const years = lines.flatMap((line) => knownTo(line, first, used) ?? []);
  const least = Math.min(...years);
  return least < until ? least : null;
}
