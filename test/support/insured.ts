import type { MonthRange } from '../../src/core/month.js';
import type { Programme } from '../../src/core/vocabulary.js';
import { type Catalogue, payerKind } from '../../src/tariff/catalogue.js';
import type { Insured } from '../../src/tariff/insured.js';
import { price } from '../../src/tariff/price.js';
import type { Quote } from '../../src/tariff/quote.js';
import { shipped } from '../../src/tariff/shipped.js';

const BASE: Omit<Insured, 'payerKind'> = {
  scheme: 'bpu',
  payer: 'apbd',
  sector: 'other',
  risk: 'very-low',
  sides: 'employer',
  income: null,
  wageAt: () => 'no-wage',
  contractMonths: null,
  contractValue: null,
  relief: true,
};

/** A worker with what a test needs; the kind of the payer follows from the payer. */
export function insured(more: Partial<Insured> = {}): Insured {
  const all = { ...BASE, ...more };
  return { ...all, payerKind: payerKind(shipped, all.payer) };
}

/** A wage earner of an employer. */
export function employee(rupiah: number, more: Partial<Insured> = {}): Insured {
  const wageAt = () => ({ rupiah, used: [] });
  return insured({ scheme: 'pu', payer: 'employer', wageAt, ...more });
}

export const JKK_JKM: readonly Programme[] = ['jkk', 'jkm'];

/** The quote of some months, each priced with its own values. */
export function quoted(
  worker: Insured,
  months: MonthRange,
  programmes = JKK_JKM,
  catalogue: Catalogue = shipped,
): Quote {
  return price(catalogue, worker, programmes, { months, asOf: null });
}

/** What the payer pays for one worker over some months, or why there is no price. */
export function paid(
  worker: Insured,
  months: MonthRange,
  programmes = JKK_JKM,
  catalogue: Catalogue = shipped,
): number | string {
  const quote = quoted(worker, months, programmes, catalogue);
  return quote.price ? quote.price.payerAmount : quote.unpriced;
}
