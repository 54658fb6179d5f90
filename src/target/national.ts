import national from '../../data/national.json' with { type: 'json' };
import { percent, type Share } from '../core/exact.js';
import type { Month } from '../core/month.js';
import type { Confidence } from '../tariff/dated.js';

/** A published coverage of the whole nation. What it is a share of is not always said. */
interface NationalCoverage {
  readonly period: Month;
  readonly share: Share;
  readonly source: string;
  readonly confidence: Confidence;
}

interface Published {
  readonly period: Month;
  /** Decimal text, so that it is exact. */
  readonly percent: string;
  readonly source: string;
  readonly confidence: Confidence;
}

/** The newest published coverage of the nation, to hold a region's beside. */
export const NATIONAL: NationalCoverage = (() => {
  const last = (national as readonly Published[]).at(-1) as Published;
  const { percent: text, ...said } = last;
  return { ...said, share: percent(text) as Share };
})();
