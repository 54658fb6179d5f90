import { checkOptions, optionsOf } from '../../cli/insured.js';
import type { WorkerOptions } from '../../cli/options/worker.js';
import { workerOf } from '../../cli/worker.js';
import { lastMonths } from '../../core/month.js';
import type { QuoteOf } from '../../planning/realise/price.js';
import { refuse } from '../../problem/problem.js';
import type { Settings } from '../../settings/settings.js';
import type { Spending } from '../../spending/read.js';
import type { Catalogue } from '../../tariff/catalogue.js';
import type { Quote } from '../../tariff/quote.js';

/** The segment that a row's text names; that of the options where it names none. */
function segmentOf(text: string | null, { segment }: WorkerOptions, { book }: Settings) {
  return text === null ? segment : book.find(text);
}

/** Options that say what a row does not say itself. */
const OF_ROWS = ['segment', 'scheme', 'payer'] as const;
type OfRows = (typeof OF_ROWS)[number];

/** Prices, and which options decide none of those that were asked for: rows say all of it themselves. */
export interface Quotes {
  readonly quoteOf: QuoteOf;
  readonly idle: () => readonly OfRows[];
}

/** The price of a segment that is not known. */
const NOT_KNOWN: Quote = { price: null, unpriced: 'unknown-segment', edge: null };

/** Which schemes the workers of a budget are in. */
function schemesOf(spending: Spending, options: WorkerOptions, settings: Settings) {
  const texts = [...spending.budget, ...spending.payments].map(({ segment }) => segment);
  const schemes = [...new Set(texts)].map((text) => {
    return segmentOf(text, options, settings)?.scheme ?? options.scheme ?? 'bpu';
  });
  return [...new Set(schemes)];
}

/** What one worker of each segment costs in each month of a year: the catalogue is asked once for each. */
export function quotesFor(
  spending: Spending,
  options: WorkerOptions,
  settings: Settings,
  catalogue: Catalogue,
): Quotes {
  const { segment: usual, scheme } = options;
  if (usual && scheme !== null)
    refuse({ code: 'conflict', option: '--scheme', value: '--segment' });
  checkOptions(
    { ...options, contractValue: null, contractMonths: null },
    schemesOf(spending, options, settings),
  );
  const months = lastMonths(spending.year, 12);
  const used = new Set<OfRows>();
  const quoteOf: QuoteOf = (text, payer) => {
    if (text === null) used.add('segment');
    if (payer === null) used.add('payer');
    const segment = segmentOf(text, options, settings);
    // A segment that nobody knows is in no scheme until somebody says in which.
    if (text !== null && segment === null && scheme === null) return NOT_KNOWN;
    if (segment === null) used.add('scheme');
    const own = segment?.scheme ?? scheme ?? 'bpu';
    const asked = {
      ...optionsOf({ ...options, contractValue: null, contractMonths: null }, own),
      ...{ segment, scheme: segment ? null : scheme },
      payer: payer ?? options.payer,
    };
    return workerOf(asked, settings, catalogue).quote(months);
  };
  const found = new Map<string, Quote>();
  const once: QuoteOf = (text, payer) => {
    const key = JSON.stringify([text, payer]);
    const quote = found.get(key) ?? quoteOf(text, payer);
    found.set(key, quote);
    return quote;
  };
  const idle = () => OF_ROWS.filter((name) => options[name] !== null && !used.has(name));
  return { quoteOf: once, idle };
}
