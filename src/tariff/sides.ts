import { percent, type Share } from '../core/exact.js';
import type { Month } from '../core/month.js';
import type { Derivation } from '../core/price.js';
import type { Bearer } from '../core/vocabulary.js';
import type { Confidence, Dated, Repealed } from './dated.js';
import { type Insured, NoPrice, type Wage } from './insured.js';
import { inForce } from './lookup.js';
import type { MonthlyTariff, WageRateTariff } from './types.js';
import { type Used, usedIn } from './used.js';

/** One side of a premium before any relief: `base` times `rate`, not yet rounded. */
export interface Side {
  readonly bearer: Bearer;
  readonly base: number;
  readonly rate: Share;
  readonly derivation: Derivation;
}

/** The sides of a premium, and the values of the catalogue that decide them. */
type Sides = readonly [readonly Side[], readonly Used[]];

export const WHOLE: Share = { numerator: 1, denominator: 1 };

/** Reads a decimal of the catalogue, which its schema has checked. */
export function parsed(read: (text: string) => Share | null, text: string): Share {
  const share = read(text);
  if (!share) throw new Error(`not a decimal: ${text}`);
  return share;
}

/** The value in force, or the reason why there is none. */
export function valueIn<Value extends Dated>(
  values: readonly (Value | Repealed)[],
  month: Month,
): Value {
  const found = inForce<Value>(values, month);
  switch (found.state) {
    case 'in-force':
      return found.value;
    case 'not-yet':
      throw new NoPrice('not-yet-in-force', found.first);
    case 'ended':
      throw new NoPrice('ended', found.last);
    case 'repealed':
      throw new NoPrice('repealed', found.since);
  }
}

/**
 * The highest wage that counts. It is set anew each March; after the last one that is known, a wage
 * up to it is priced as our reading (INFER), and a higher one is not priced.
 */
function capOf(tariff: WageRateTariff, wage: number, month: Month): [number | null, Used[]] {
  if (!tariff.caps) return [null, []];
  const found = inForce(tariff.caps, month);
  const cap = found.state === 'in-force' ? found.value : tariff.caps.at(-1);
  if (!cap || (found.state !== 'in-force' && wage > cap.amount)) throw new NoPrice('cap-not-set');
  const guess: readonly Confidence[] = found.state === 'in-force' ? [] : ['INFER'];
  return [cap.amount, [usedIn(`${tariff.id}.cap`, cap, month, ...guess)]];
}

function wageOf(insured: Insured, month: Month): Wage {
  const wage = insured.wageAt(month);
  if (typeof wage === 'string') throw new NoPrice(wage);
  return wage;
}

/** A percentage of the wage, up to the cap where there is one. */
function ofWage(bearer: Bearer, text: string, wage: number, cap: number | null): Side {
  const capped = cap !== null && wage > cap;
  const derivation = { kind: 'rate', percent: text, wage, cap: capped ? cap : null } as const;
  return { bearer, base: capped ? cap : wage, rate: parsed(percent, text), derivation };
}

/** The sides of one programme's premium in one month. */
export function sidesOf(tariff: MonthlyTariff, insured: Insured, month: Month): Sides {
  switch (tariff.kind) {
    case 'amount': {
      const found = valueIn(tariff.values, month);
      const { amount } = found;
      const derivation = { kind: 'amount', amount } as const;
      const side = { bearer: tariff.bearer, base: amount, rate: WHOLE, derivation };
      return [[side], [usedIn(tariff.id, found, month)]];
    }
    case 'bands': {
      const found = valueIn(tariff.values, month);
      const { income } = insured;
      const at = found.bands.findLastIndex(({ from }) => from <= (income ?? 0));
      const band = found.bands[at];
      if (!band) throw new Error(`${tariff.id} has no band for ${income}`);
      const { amount, from, confidence } = band;
      const below = found.bands[at + 1]?.from ?? null;
      const derivation = { kind: 'band', amount, income, from, below } as const;
      const side = { bearer: tariff.bearer, base: amount, rate: WHOLE, derivation };
      return [[side], [usedIn(tariff.id, found, month, confidence)]];
    }
    case 'risk-rate': {
      const found = valueIn(tariff.values, month);
      const wage = wageOf(insured, month);
      const side = ofWage(tariff.bearer, found.rates[insured.risk], wage.rupiah, null);
      return [[side], [usedIn(tariff.id, found, month), ...wage.used]];
    }
    case 'wage-rate': {
      const found = valueIn(tariff.values, month);
      const wage = wageOf(insured, month);
      const [cap, caps] = capOf(tariff, wage.rupiah, month);
      const sides = found.rates.map((each) => ofWage(each.bearer, each.percent, wage.rupiah, cap));
      return [sides, [usedIn(tariff.id, found, month), ...caps, ...wage.used]];
    }
    case 'recomposed': {
      // It is taken out of other premiums, which are paid in full: nobody pays it beside them.
      const found = valueIn(tariff.values, month);
      const derivation = { kind: 'recomposed', parts: found.parts } as const;
      const side = { bearer: 'employer', base: 0, rate: WHOLE, derivation } as const;
      return [[side], [usedIn(tariff.id, found, month)]];
    }
  }
}
