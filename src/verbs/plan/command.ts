import { explaining, type Verb, verb } from '../../cli/verb.js';
import { PLAN_OPTIONS } from './options.js';

const AFTER = `
Examples:
  $ ucj plan data/banten.csv --target 99.5% --until 2045
  $ ucj plan data/banten.csv --target rpjmn-2029 --wage umk --as-of 2026-01 --growth 1.2%
  $ ucj plan data/banten.csv --target 60% --until 2030 --lapse 5%..20% --verified 0.65..1
  $ ucj plan data/banten.csv --target 80% --until 2035 --milestone 2030=65% --by region
  $ ucj plan data/banten.csv --target 60% --until 2030 --wage umk --wage-growth 6.5% --prices 2026
  $ ucj plan data/banten.csv --target 60% --until 2028 --region 36.02 --segment petani --why

Each year first pays for those who are members on public money and for those it enrolled before
(renewal), then enrols those missing to the coverage wanted by its end (expansion). The target is one of
each region, as in ucj gap; its enrolments are split over its segments in proportion to the uncovered.
Who is no longer paid for (--renew, --carry) leaves, unless --stay says that some pay for themselves.
A share that is a span, LOW..HIGH, makes the result a range: the least and the most of each figure over
each end of each span, alone and in all combinations, and the middle; and shows what drives it.

--verified 0.65: of those who are not members without the plan 65 % can be found; no more than these are
members through it at any time.

Wages that are given are those of the first year; minimum wages and the JP cap grow after the last that
is in the catalogue. Without --wage-growth wages stay, and minimum wages that are not set have no price.

Rounding: people are whole. Wanted members are rounded up, shares that leave or stay half up. A grown
wage is the known one times (1 + growth) to the power of the years, rounded half up once to whole rupiah.

Exit status: 0 done; 2 refused; 3 output not written; 70 a defect.`;

const PLAN: Verb<typeof PLAN_OPTIONS> = {
  name: 'plan',
  summary: 'year by year to a target: members, enrolments, budget',
  description:
    'Plans the years to a target: members, who joins and leaves, and the premium budget.',
  takes: ['[file...]', 'CSV, TSV or XLSX tables, read as one; - is standard input'],
  options: PLAN_OPTIONS,
  after: AFTER,
  run: async (run) => (await import('./run.js')).runPlan(run),
};

/** `ucj plan`: year by year to a target. */
export const planCommand = verb(PLAN);

/** `ucj explain plan`: how the figures of a plan come about. */
export const explainPlanCommand = explaining(PLAN, 'how the figures of a plan come about');
