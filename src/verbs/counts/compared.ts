import { comparedWith } from '../../planning/trend.js';
import { refuse } from '../../problem/problem.js';

/** A period that was asked for, where it is among those that were read. */
export function periodAmong(all: readonly string[], option: string, period: string): string {
  if (!all.includes(period)) refuse({ code: 'unknown-period', option, value: period, list: all });
  return period;
}

/** The two periods of one table that are compared: those asked for, else the newest and the one that goes with it. */
export function periodsCompared(
  all: readonly string[],
  { from, to }: { readonly from: string | null; readonly to: string | null },
): readonly [before: string, after: string] {
  const after = to === null ? all.at(-1) : periodAmong(all, '--to', to);
  const before =
    from === null ? after && comparedWith(all, after) : periodAmong(all, '--from', from);
  if (!after || !before)
    refuse({ code: 'one-period', list: all.filter((period) => !after || period <= after) });
  return [before, after];
}
