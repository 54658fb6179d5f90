import { decimal, percent, type Share, sharesRoundedHalfUp } from '../core/exact.js';
import type { Month } from '../core/month.js';
import type {
  Bearer,
  Payer,
  Programme,
  Risk,
  Scheme,
  Sector,
  Unpriced,
} from '../core/vocabulary.js';
import { covers, inForce } from './lookup.js';
import type {
  AmountTariff,
  BandTariff,
  Catalogue,
  Confidence,
  Dated,
  Relief,
  Repealed,
  RiskRateTariff,
  WageRateTariff,
} from './types.js';
import { type Used, usedIn } from './used.js';

/** What a premium depends on, apart from the month. */
export interface Insured {
  readonly scheme: Scheme;
  readonly payer: Payer;
  readonly sector: Sector;
  readonly risk: Risk;
  /** Monthly income of a self-employed worker in rupiah; null for the lowest band. */
  readonly income: number | null;
  /** Monthly wage in whole rupiah in a month, or why there is none. */
  readonly wageAt: (month: Month) => number | Unpriced;
  /** Length of a migrant worker's contract in months; null where not given. */
  readonly contractMonths: number | null;
  /** False prices without any relief. */
  readonly relief: boolean;
}

/**
 * Thrown where a price cannot be given, and caught where prices are put together. It is an expected
 * answer and no defect, so it is no Error and takes no stack.
 */
export class NoPrice {
  constructor(readonly reason: Unpriced) {}
}

/** One side of one programme's premium in one month, in whole rupiah per worker. */
export interface Part {
  readonly bearer: Bearer;
  readonly amount: number;
  readonly relief: string | null;
  readonly used: readonly Used[];
}

export type MonthlyTariff = AmountTariff | BandTariff | WageRateTariff | RiskRateTariff;

/** The value in force, or the reason why there is none. */
export function valueIn<Value extends Dated>(
  values: readonly (Value | Repealed)[],
  month: Month,
): Value {
  const found = inForce<Value>(values, month);
  if (found.state === 'in-force') return found.value;
  throw new NoPrice(found.state === 'not-yet' ? 'not-yet-in-force' : found.state);
}

interface Side {
  readonly bearer: Bearer;
  readonly base: number;
  readonly rate: Share;
}

const WHOLE: Share = { numerator: 1, denominator: 1 };

/** Reads a decimal of the catalogue, which its schema has checked. */
function parsed(read: (text: string) => Share | null, text: string): Share {
  const share = read(text);
  if (!share) throw new Error(`not a decimal: ${text}`);
  return share;
}

/**
 * The wage that counts. The cap is set anew each March; after the last one that is known, a wage up
 * to it is priced as our reading (INFER), and a higher one is not priced.
 */
function cappedWage(tariff: WageRateTariff, wage: number, month: Month): [number, readonly Used[]] {
  if (!tariff.caps) return [wage, []];
  const found = inForce(tariff.caps, month);
  const cap = found.state === 'in-force' ? found.value : tariff.caps.at(-1);
  if (!cap) throw new NoPrice('cap-not-set');
  if (found.state !== 'in-force' && wage > cap.amount) throw new NoPrice('cap-not-set');
  const guess: readonly Confidence[] = found.state === 'in-force' ? [] : ['INFER'];
  return [Math.min(wage, cap.amount), [usedIn(`${tariff.id}.cap`, cap, month, ...guess)]];
}

function wageOf(insured: Insured, month: Month): number {
  const wage = insured.wageAt(month);
  if (typeof wage === 'string') throw new NoPrice(wage);
  return wage;
}

function sides(tariff: MonthlyTariff, insured: Insured, month: Month): [Side[], readonly Used[]] {
  switch (tariff.kind) {
    case 'amount': {
      const found = valueIn(tariff.values, month);
      const side = { bearer: tariff.bearer, base: found.amount, rate: WHOLE };
      return [[side], [usedIn(tariff.id, found, month)]];
    }
    case 'bands': {
      const found = valueIn(tariff.values, month);
      const band = found.bands.findLast(({ from }) => from <= (insured.income ?? 0));
      if (!band) throw new Error(`${tariff.id} has no band for ${insured.income}`);
      const side = { bearer: tariff.bearer, base: band.amount, rate: WHOLE };
      return [[side], [usedIn(tariff.id, found, month, band.confidence)]];
    }
    case 'risk-rate': {
      const found = valueIn(tariff.values, month);
      const rate = parsed(percent, found.rates[insured.risk]);
      const side = { bearer: tariff.bearer, base: wageOf(insured, month), rate };
      return [[side], [usedIn(tariff.id, found, month)]];
    }
    case 'wage-rate': {
      const found = valueIn(tariff.values, month);
      const [base, caps] = cappedWage(tariff, wageOf(insured, month), month);
      const parts = found.rates.map((side) => ({
        bearer: side.bearer,
        base,
        rate: parsed(percent, side.percent),
      }));
      return [parts, [usedIn(tariff.id, found, month), ...caps]];
    }
  }
}

function reliefFor(
  reliefs: readonly Relief[],
  programme: Programme,
  insured: Insured,
  month: Month,
): Relief | null {
  if (!insured.relief) return null;
  const found = reliefs.find(
    (relief) =>
      relief.scheme === insured.scheme &&
      relief.programmes.includes(programme) &&
      relief.sectors.includes(insured.sector) &&
      insured.payer in relief.payers &&
      covers(relief, month),
  );
  return found ?? null;
}

/**
 * One programme's premium for one worker in one month, per bearer. Rate, cap and relief are
 * multiplied exactly and rounded half up once, to whole rupiah.
 *
 * @throws {NoPrice} where the catalogue or the question does not give a price
 */
export function premium(
  catalogue: Catalogue,
  tariff: MonthlyTariff,
  insured: Insured,
  month: Month,
): Part[] {
  const [parts, used] = sides(tariff, insured, month);
  const relief = reliefFor(catalogue.reliefs, tariff.programme, insured, month);
  const factor = relief ? parsed(decimal, relief.factor) : WHOLE;
  const reliefUsed = relief
    ? [usedIn(relief.id, relief, month, relief.payers[insured.payer] ?? 'INFER')]
    : [];
  return parts.map(({ bearer, base, rate }) => ({
    bearer,
    amount: sharesRoundedHalfUp(base, rate, factor),
    relief: relief?.id ?? null,
    used: [...used, ...reliefUsed],
  }));
}
