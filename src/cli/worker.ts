import type { Month, MonthRange } from '../core/month.js';
import { LEAST_PROGRAMMES, type Payer, type Programme, type Scheme } from '../core/vocabulary.js';
import { refuse } from '../problem/problem.js';
import type { Segment } from '../segment/segments.js';
import type { Settings } from '../settings/settings.js';
import { type Catalogue, payerKind } from '../tariff/catalogue.js';
import type { Insured } from '../tariff/insured.js';
import { flatPrice, price } from '../tariff/price.js';
import type { Quote } from '../tariff/quote.js';
import { checkOptions, insuredOf, usualTerms } from './insured.js';
import type { WorkerOptions } from './options/worker.js';

/** What may be other than asked for. */
interface OtherTerms {
  readonly programmes: readonly Programme[];
  /** Rupiah a month; null for the lowest band. */
  readonly income: number | null;
}

/** A worker whose premium can be asked for any months and payer. */
export interface Worker {
  readonly segment: Segment | null;
  readonly scheme: Scheme;
  readonly payer: Payer;
  /** None where the settings give the premium, whatever it is for. */
  readonly programmes: readonly Programme[];
  /** What a worker costs; `other` for other programmes or another income than asked for. */
  readonly quote: (months: MonthRange, payer?: Payer, other?: OtherTerms) => Quote;
}

/** A quote that has a price. */
export type Priced = Extract<Quote, { readonly used: unknown }>;

/** A quote with its price; without one there is no answer. `instead` is an option in place of a wage. */
export function priced(quote: Quote, scheme: Scheme, month: Month, instead?: string): Priced {
  if (quote.price !== null) return quote;
  const list = [quote.unpriced, ...(quote.edge ? [quote.edge] : [])];
  const option = instead === undefined ? {} : { option: instead };
  return refuse({ code: 'no-premium', value: scheme, other: month, list, ...option });
}

/** A price over some months; where there is none, the first month is named that has none by itself. */
export function pricedOver(
  quote: (months: MonthRange) => Quote,
  scheme: Scheme,
  months: MonthRange,
): Priced {
  const found = quote(months);
  const isMissing = (month: Month) => quote([month]).price === null;
  const missing = found.price === null ? months.find(isMissing) : undefined;
  return priced(found, scheme, missing ?? months[0]);
}

/**
 * Refuses what decides nothing of a premium that the settings give, which is the same for all. Chapters
 * do not ask: what is typed for a report is for its other figures as well.
 */
export function checkFlat({ segment, ...options }: WorkerOptions): void {
  if (segment?.premium === undefined) return;
  const { income, wage, risk, sides, sector, programmes, relief } = options;
  const given = { income, wage, risk, sides, sector, programmes, relief: relief ? null : relief };
  const [name] = Object.entries(given).find(([, value]) => value !== null) ?? [];
  if (name !== undefined)
    refuse({ code: 'conflict', option: `--${name}`, value: `segments.${segment.id}.premium` });
}

/** The worker that the options mean: one of a segment, or of a scheme; self-employed without any. */
export function workerOf(options: WorkerOptions, settings: Settings, catalogue: Catalogue): Worker {
  const { segment } = options;
  if (segment && options.scheme !== null)
    refuse({ code: 'conflict', option: '--scheme', value: '--segment' });
  const scheme = segment?.scheme ?? options.scheme ?? 'bpu';
  const asked = { ...options, contractValue: null, contractMonths: null };
  checkOptions(asked, [scheme]);
  const insured = insuredOf(asked, scheme, segment ?? usualTerms(scheme, settings), catalogue);
  const own = segment?.programmes ?? settings.book.general.programmes;
  const programmes = options.programmes ?? own ?? LEAST_PROGRAMMES;
  const as = (payer: Payer): Insured => ({
    ...insured,
    payer,
    payerKind: payerKind(catalogue, payer),
  });
  const quote: Worker['quote'] = (months, payer = insured.payer, other) =>
    segment?.premium === undefined
      ? price(
          catalogue,
          { ...as(payer), ...(other && { income: other.income }) },
          other?.programmes ?? programmes,
          { months, asOf: null },
        )
      : { price: flatPrice(segment.premium, months, payer), used: [], absent: [] };
  const isFlat = segment?.premium !== undefined;
  return { segment, scheme, payer: insured.payer, programmes: isFlat ? [] : programmes, quote };
}
