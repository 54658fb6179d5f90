import type { MonthsWanted } from '../../budget/request.js';
import { refuseAlone } from '../../cli/option.js';
import {
  addMonths,
  lastMonths,
  type Month,
  type MonthRange,
  monthRange,
  yearOf,
} from '../../core/month.js';
import { refuse } from '../../problem/problem.js';
import { rangeText } from '../counts/request.js';
import type { AffordOptions } from './options.js';

/** The months that are paid for, and the shorter ones that could be instead. */
export interface WantedMonths {
  readonly months: MonthRange;
  /** By how many there are, the shortest first; all of them end in the same month. */
  readonly choices: readonly MonthRange[];
  /** Whether the year is the one after today, because nobody said. */
  readonly isYearAfter: boolean;
}

const WHOLE_YEAR: MonthsWanted = { kind: 'last', count: 12 };

/** The last months of a range, by how many they are, the shortest first. */
function endings(months: MonthRange): MonthRange[] {
  const last = months.at(-1) ?? months[0];
  return months.map((_, index) => monthRange(addMonths(last, -index), last));
}

/** What follows the month to which members are paid for. */
function afterPaid(paid: Month, options: AffordOptions): WantedMonths {
  for (const option of ['year', 'months'] as const)
    if (options[option] !== null)
      refuse({ code: 'conflict', option: `--${option}`, value: '--paid-through' });
  const first = addMonths(paid, 1);
  const until = options.until ?? `${first.slice(0, 4)}-12`;
  if (until < first || until > addMonths(paid, 12))
    refuse({ code: 'until-before', value: until, other: paid });
  const months = monthRange(first, until);
  return { months, choices: endings(months), isYearAfter: false };
}

function checkTogether({ existing, paidThrough, until }: AffordOptions): void {
  const example = '--existing 10000 --paid-through 2026-08 --until 2026-12';
  if (paidThrough !== null && existing === null)
    refuseAlone('--paid-through', '--existing', example);
  if (until !== null && paidThrough === null) refuseAlone('--until', '--paid-through', example);
}

/** The months that are paid for: as the options say, or the whole year after today. */
export function wantedMonths(options: AffordOptions, today: string): WantedMonths {
  checkTogether(options);
  if (options.paidThrough !== null) return afterPaid(options.paidThrough, options);
  const wanted = options.months ?? WHOLE_YEAR;
  if (wanted.kind === 'range') {
    if (options.year !== null)
      refuse({ code: 'conflict', option: '--year', value: `--months ${rangeText(wanted)}` });
    const months = monthRange(wanted.first, wanted.last);
    return { months, choices: endings(months), isYearAfter: false };
  }
  const year = options.year ?? yearOf(today) + 1;
  return {
    months: lastMonths(year, wanted.count),
    choices: endings(lastMonths(year, 12)),
    isYearAfter: options.year === null,
  };
}
