import * as value from '../../cli/values.js';
import { WITHINS } from '../../core/spread.js';
import { FUND_RULES, type FundRequest, LEAST_WINDOW } from '../../planning/fund/request.js';
import { refuse } from '../../problem/problem.js';
import type { GivenGap } from '../gap/raw.js';

/** What commander hands over of a funding. */
export interface RawFund extends GivenGap {
  readonly sources?: string;
  readonly rule: string;
  readonly within: string;
  readonly minMonths: string;
  readonly whyOf?: string[];
}

/** Months that protect at least; with fewer than three heirs do not get the whole benefit. */
function minMonths(text: string): number {
  const months = value.wholeNumber('--min-months', text);
  if (months < LEAST_WINDOW || months > 12)
    refuse({ code: 'bad-window', option: '--min-months', value: text });
  return months;
}

/** What is asked of the sources. */
export function fundRequest(raw: RawFund): FundRequest {
  return {
    rule: value.choice('--rule', raw.rule, FUND_RULES),
    within: value.choice('--within', raw.within, WITHINS),
    minMonths: minMonths(raw.minMonths),
  };
}
