import { percent, type Share } from '../core/exact.js';
import type { Month } from '../core/month.js';
import type { Derivation } from '../core/price.js';
import type { Bearer } from '../core/vocabulary.js';
import type { Confidence, Dated, Repealed } from './dated.js';
import { grownBy, growthOf, type WagesAt, yearsBeyond } from './grown.js';
import { type Insured, NoPrice, type Wage } from './insured.js';
import { inForce } from './lookup.js';
import type { Bands, MonthlyTariff, WageRateTariff } from './types.js';
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

/** The highest wage that counts in rupiah, null where there is none, and where it comes from. */
interface Cap extends Omit<Wage, 'rupiah'> {
  readonly rupiah: number | null;
}

const NO_CAP: Cap = { rupiah: null, used: [] };

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
 * The highest wage that counts. It is set anew each March; after the last one that is known it grows as
 * wages do. Where they do not, a wage up to it is priced as our reading (INFER), and a higher one is not
 * priced.
 */
function capOf(tariff: WageRateTariff, wage: number, { law, of, growth }: WagesAt): Cap {
  if (!tariff.caps) return { rupiah: null, used: [] };
  const found = inForce(tariff.caps, law);
  const cap = found.state === 'in-force' ? found.value : tariff.caps.at(-1);
  const isOver = found.state !== 'in-force' && growth === null;
  if (!cap || (isOver && wage > cap.amount)) throw new NoPrice('cap-not-set');
  const known = { numerator: cap.amount, denominator: 1 };
  const years = growth ? yearsBeyond(cap, of) : 0;
  const guess: readonly Confidence[] = found.state === 'in-force' && years === 0 ? [] : ['INFER'];
  const used = [usedIn(`${tariff.id}.cap`, cap, law, ...guess)];
  const grown = growth && growthOf(String(cap.amount), growth, years);
  if (!growth || !grown) return { rupiah: cap.amount, used };
  return { rupiah: grownBy(known, growth, years), used, grown };
}

function wageOf(insured: Insured, at: WagesAt): Wage {
  const wage = insured.wageAt(at);
  if (typeof wage === 'string') throw new NoPrice(wage);
  return wage;
}

/** A percentage of the wage, up to the cap where there is one. */
function ofWage(bearer: Bearer, text: string, wage: Wage, cap: Cap): Side {
  const isCapped = cap.rupiah !== null && wage.rupiah > cap.rupiah;
  const { grown } = isCapped ? cap : wage;
  const derivation = {
    kind: 'rate',
    percent: text,
    wage: wage.rupiah,
    cap: isCapped ? cap.rupiah : null,
    ...(grown && { grown }),
  } as const;
  const base = Math.min(wage.rupiah, cap.rupiah ?? wage.rupiah);
  return { bearer, base, rate: parsed(percent, text), derivation };
}

/** The band that an income is in, the lowest one where none is given, and where the next one begins. */
function bandOf(id: string, { bands }: Bands, { income }: Insured) {
  const at = bands.findLastIndex(({ from }) => from <= (income ?? 0));
  const band = bands[at];
  if (!band) throw new Error(`${id} has no band for ${income}`);
  const { amount, from, confidence } = band;
  return { amount, income, from, below: bands[at + 1]?.from ?? null, confidence };
}

/** The sides of one programme's premium in one month. */
export function sidesOf(
  tariff: MonthlyTariff,
  insured: Insured,
  month: Month,
  wages: WagesAt,
): Sides {
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
      const { amount, confidence, ...band } = bandOf(tariff.id, found, insured);
      const derivation = { kind: 'band', amount, ...band } as const;
      const side = { bearer: tariff.bearer, base: amount, rate: WHOLE, derivation };
      return [[side], [usedIn(tariff.id, found, month, confidence)]];
    }
    case 'risk-rate': {
      const found = valueIn(tariff.values, month);
      const wage = wageOf(insured, wages);
      const side = ofWage(tariff.bearer, found.rates[insured.risk], wage, NO_CAP);
      return [[side], [usedIn(tariff.id, found, month), ...wage.used]];
    }
    case 'wage-rate': {
      const found = valueIn(tariff.values, month);
      const wage = wageOf(insured, wages);
      const cap = capOf(tariff, wage.rupiah, wages);
      const sides = found.rates.map((each) => ofWage(each.bearer, each.percent, wage, cap));
      return [sides, [usedIn(tariff.id, found, month), ...cap.used, ...wage.used]];
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
