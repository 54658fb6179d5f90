import type { Month } from '../core/month.js';
import type { Dated, Repealed } from './dated.js';

/** What the catalogue knows of one month. There is no value for "none": the state says why. */
type Lookup<Value> =
  | { readonly state: 'in-force'; readonly value: Value }
  | { readonly state: 'not-yet'; readonly first: Month }
  | { readonly state: 'ended'; readonly last: Month }
  | { readonly state: 'repealed'; readonly since: Month };

function isRepealed(value: Dated): value is Repealed {
  return 'repealed' in value;
}

/**
 * The value in force in a month. Values stand in ascending order of `from`; one holds until its
 * `to`, or until the next one starts.
 */
export function inForce<Value extends Dated>(
  values: readonly (Value | Repealed)[],
  month: Month,
): Lookup<Value> {
  const first = values[0];
  if (!first) throw new Error('a tariff without values');
  if (month < first.from) return { state: 'not-yet', first: first.from };
  const value = values.findLast((candidate) => candidate.from <= month) ?? first;
  if (isRepealed(value)) return { state: 'repealed', since: value.from };
  if (value.to !== undefined && month > value.to) return { state: 'ended', last: value.to };
  return { state: 'in-force', value };
}

/** Whether a month lies within `from` and `to`, both included. */
export function covers(dated: Dated, month: Month): boolean {
  return dated.from <= month && (dated.to === undefined || month <= dated.to);
}
