import { assignment, bySegment, choices } from '../../cli/lists.js';
import { optionGroup, type ValuesOf } from '../../cli/option.js';
import { MONTHS, PRICES, RENEWAL, TARGET, wantedTarget } from '../../cli/options/budget.js';
import { SELECTION } from '../../cli/options/choosing.js';
import { INPUT } from '../../cli/options/input.js';
import { or } from '../../cli/options/or.js';
import { ANSWER_TO, MESSAGES, SETTINGS, WHY } from '../../cli/options/output.js';
import { gate, growth, month, oneOf, share, whole, year } from '../../cli/values.js';
import { PATHS } from '../../core/plan.js';
import { GROUPINGS, type Grouping } from '../../core/vocabulary.js';
import { SPREADS } from '../../planning/request.js';
import { refuse } from '../../problem/problem.js';
import { spanOf } from './spans.js';

/** What a plan cannot be grouped by: who pays changes over the years, and a period is their start. */
const NOT_BY: readonly Grouping[] = ['payer', 'period'];

/** Coverage by the end of years, each year once. */
function milestones(option: string, texts: readonly string[]) {
  const found = texts.map((text) => {
    const [at, share] = assignment(option, text, '2030=65%');
    return { text, year: year(option, at), share: gate(option, share).share };
  });
  const years = found.map((each) => each.year);
  const again = found.find((each, index) => years.indexOf(each.year) !== index);
  if (again) refuse({ code: 'option-twice', option, value: again.text });
  return found;
}

const choosing = optionGroup('Choosing:');
const { optional, preset, repeatable, flag } = optionGroup('Plan:');

/** The options that a plan has of its own. */
export const PLAN = {
  by: choosing.repeatable(
    '--by <grouping>',
    'region|segment|province|...; repeatable',
    choices(GROUPINGS.filter((grouping) => !NOT_BY.includes(grouping))),
  ),
  target: repeatable('--target <share>', TARGET.target.help, wantedTarget),
  until: optional(
    '--until <year>',
    'year by whose end it is reached (default: that of a named target)',
    year,
  ),
  year: optional('--year <year>', 'first year (default: the year after the counts)', year),
  milestone: repeatable(
    '--milestone <year=share>',
    'coverage by the end of a year on the way',
    milestones,
  ),
  path: preset(
    '--path <path>',
    `${or(PATHS)}: coverage in a line, or the same number each year`,
    'linear',
    oneOf(PATHS),
  ),
  growth: repeatable(
    '--growth <share>',
    'of the potential a year, for all or NAME=share; LOW..HIGH',
    bySegment(spanOf(growth)),
  ),
  lapse: preset(
    '--lapse <share>',
    'of members who pay for themselves, who leave a year; LOW..HIGH',
    '0%',
    spanOf(share),
  ),
  verified: preset(
    '--verified <share>',
    'of the uncovered who can be found and are eligible; LOW..HIGH',
    '1',
    spanOf(share),
  ),
  eachSegment: flag('--each-segment', 'each segment of a region rises to the target by itself'),
  subsidised: optional('--subsidised <n>', RENEWAL.subsidised.help, whole(0)),
  renew: preset('--renew <share>', 'of the subsidised that is renewed each year', '100%', share),
  carry: preset(
    '--carry <share>',
    'of those enrolled that is paid for in later years',
    '100%',
    share,
  ),
  stay: preset(
    '--stay <share>',
    'of those no longer paid for that stays and pays for itself; the others leave',
    '0%',
    share,
  ),
  wageGrowth: optional(
    '--wage-growth <share>',
    'of wages, minimum wages and the JP cap a year after the last known; LOW..HIGH',
    spanOf(growth),
  ),
  prices: optional('--prices <year>', 'all years so far also at the wages of this year', year),
  startMonth: preset(
    '--start-month <month>',
    'month of the year in which people join, 1 to 12',
    '1',
    whole(1, 12),
  ),
  spread: preset(
    '--spread <way>',
    `${or(SPREADS)}: all on its first day, or evenly to December`,
    'start',
    oneOf(SPREADS),
  ),
  asOf: optional('--as-of <month>', MONTHS.asOf.help, month),
};

/** The options of `ucj plan`, in the order of its help. */
export const PLAN_OPTIONS = {
  ...INPUT,
  ...SELECTION,
  ...PLAN,
  ...PRICES,
  ...SETTINGS,
  ...ANSWER_TO,
  ...WHY,
  ...MESSAGES,
};

/** The options that decide a plan. */
export const PLANNED = { period: INPUT.period, ...SELECTION, ...PLAN, ...PRICES };
export type PlanOptions = ValuesOf<typeof PLANNED>;
