import * as value from '../../cli/values.js';
import {
  addMonths,
  lastMonths,
  type Month,
  type MonthRange,
  monthRange,
  yearOf,
} from '../../core/month.js';
import { refuse } from '../../problem/problem.js';

/** The options that say which months are paid for. */
export interface RawMonths {
  readonly year?: string;
  readonly months?: string;
  readonly existing?: string;
  readonly paidThrough?: string;
  readonly until?: string;
}

/** The months that are paid for, and the shorter ones that could be instead. */
export interface WantedMonths {
  readonly months: MonthRange;
  /** By how many there are, the shortest first; all of them end in the same month. */
  readonly choices: readonly MonthRange[];
  /** Whether the year is the one after today, because nobody said. */
  readonly isYearAfter: boolean;
}

/** The last months of a range, by how many they are, the shortest first. */
function endings(months: MonthRange): MonthRange[] {
  const last = months.at(-1) ?? months[0];
  return months.map((_, index) => monthRange(addMonths(last, -index), last));
}

/** What follows the month to which members are paid for. */
function afterPaid(paid: Month, raw: RawMonths): WantedMonths {
  for (const option of ['year', 'months'] as const)
    if (raw[option] !== undefined)
      refuse({ code: 'conflict', option: `--${option}`, value: '--paid-through' });
  const first = addMonths(paid, 1);
  const until =
    raw.until === undefined ? `${first.slice(0, 4)}-12` : value.month('--until', raw.until);
  if (until < first || until > addMonths(paid, 12))
    refuse({ code: 'until-before', value: until, other: paid });
  const months = monthRange(first, until);
  return { months, choices: endings(months), isYearAfter: false };
}

function refuseAlone({ existing, paidThrough, until }: RawMonths): void {
  const example = '--existing 10000 --paid-through 2026-08 --until 2026-12';
  const needs = (option: string, other: string) =>
    refuse({ code: 'needs-option', option, value: other, suggestion: example });
  if (paidThrough !== undefined && existing === undefined) needs('--paid-through', '--existing');
  if (until !== undefined && paidThrough === undefined) needs('--until', '--paid-through');
}

/** The months that are paid for: as the options say, or the whole year after today. */
export function wantedMonths(raw: RawMonths, today: string): WantedMonths {
  refuseAlone(raw);
  if (raw.paidThrough !== undefined)
    return afterPaid(value.month('--paid-through', raw.paidThrough), raw);
  const wanted = value.months('--months', raw.months ?? '12');
  if (wanted.kind === 'range') {
    if (raw.year !== undefined)
      refuse({ code: 'conflict', option: '--year', value: `--months ${raw.months}` });
    const months = monthRange(wanted.first, wanted.last);
    return { months, choices: endings(months), isYearAfter: false };
  }
  const year = raw.year === undefined ? yearOf(today) + 1 : value.year('--year', raw.year);
  return {
    months: lastMonths(year, wanted.count),
    choices: endings(lastMonths(year, 12)),
    isYearAfter: raw.year === undefined,
  };
}
