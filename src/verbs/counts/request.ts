import type { GapRequest, GivenShare, GoalShare, MonthsWanted } from '../../budget/request.js';
import {
  NOTHING_TYPED,
  readOptions,
  refuseAlone,
  refuseBeside,
  type Typed,
  textsOf,
} from '../../cli/option.js';
import { INPUT } from '../../cli/options/input.js';
import { yearOf } from '../../core/month.js';
import { refuse } from '../../problem/problem.js';
import { NO_SETTINGS } from '../../settings/settings.js';
import { ASKED, type Asked } from './asked.js';

/** What a gap is asked where nobody says anything. */
export function usual(): Asked {
  return readOptions(ASKED, NOTHING_TYPED, NO_SETTINGS);
}

const { payer, scheme, sector, risk, sides, wage, income, premium } = ASKED;
const { contractMonths, subsidised, tariffs, support } = ASKED;
const { column, missing, duplicates } = INPUT;

/** Options that change figures and are recorded as they were typed, so that a result says how it was made. */
const RECORDED = {
  ...{ payer, scheme, sector, risk, sides, wage, income, premium },
  ...{ column, contractMonths, subsidised, tariffs, missing, duplicates, support },
};

function recorded(typed: Typed): GapRequest['given'] {
  const all = Object.entries(RECORDED).map(
    ([name, option]) => [name, textsOf(option, typed)] as const,
  );
  return Object.fromEntries(all.filter(([, texts]) => texts.length > 0));
}

/** A range of months as it is typed. */
export function rangeText({ first, last }: Extract<MonthsWanted, { kind: 'range' }>): string {
  return first === last ? first : `${first}..${last}`;
}

/** The share of every region, for a verb that knows no target of a segment. */
export function shareOfAll({ target }: Pick<GapRequest, 'target'>, verb: string): GoalShare | null {
  if (target && !target.all)
    refuse({ code: 'not-of-verb', option: `--target ${target.text}`, other: verb });
  return target?.all ?? null;
}

/** What decides nothing where all are priced at one premium. */
export const OF_THE_LAW = [
  ...[ASKED.asOf, ASKED.programmes, ASKED.relief, contractMonths],
  ...[sector, risk, sides, wage, income],
];

function checkAsked({ by, period, months, year, premium }: Asked, typed: Typed): void {
  if (premium.all !== null) refuseBeside(`--premium ${premium.all}`, OF_THE_LAW, typed);
  if (by?.includes('period') && period !== null)
    refuse({ code: 'conflict', option: '--period', value: '--by period' });
  if (months.kind === 'range' && year !== null)
    refuse({ code: 'conflict', option: '--year', value: `--months ${rangeText(months)}` });
}

/** What decides the price of one worker. */
function budgetOf(asked: Asked): GapRequest['budget'] {
  return {
    ...{ asOf: asked.asOf, programmes: asked.programmes, relief: asked.relief },
    ...{ payer: asked.payer, scheme: asked.scheme, sector: asked.sector, risk: asked.risk },
    ...{ sides: asked.sides, wage: asked.wage, income: asked.income, premium: asked.premium },
    contractMonths: asked.contractMonths,
  };
}

/** What is asked of the gap, all that is not said as usual. `typed` are the words that it is recorded with. */
export function gapRequest(given: Partial<Asked>, typed: Typed, today: string): GapRequest {
  const asked = { ...usual(), ...given };
  checkAsked(asked, typed);
  const { by, sort, top, year, months, target, verified, renew, lines, why } = asked;
  const isByPeriod = by?.includes('period') ?? false;
  return {
    selection: {
      regions: asked.region,
      segments: asked.segment,
      period: isByPeriod ? 'all' : (asked.period ?? 'newest'),
      ofRegions: target !== null && target.all !== null,
    },
    ...{ by, asDocument: false, sort, top, year, months },
    budget: budgetOf(asked),
    ...{ target, verified, renew, lines, why },
    subsidised: asked.subsidised,
    support: asked.support,
    // Rows of several periods have no total that could be judged for them.
    each: asked.each || (isByPeriod && asked.failBelow !== null),
    given: recorded(typed),
    currentYear: yearOf(today),
  };
}

/** The coverage that `--fail-below` asks for; null where there is no gate. */
export function gateOf({ each, failBelow }: Pick<Asked, 'each' | 'failBelow'>): GivenShare | null {
  if (each && failBelow === null) refuseAlone('--each', '--fail-below', '--fail-below 42.9 --each');
  return failBelow;
}
