import { decimal, sharesRoundedHalfUp } from '../core/exact.js';
import type { Month } from '../core/month.js';
import type { Derivation, MissedRelief } from '../core/price.js';
import type { Bearer } from '../core/vocabulary.js';
import type { Catalogue } from './catalogue.js';
import type { WagesAt } from './grown.js';
import type { Insured } from './insured.js';
import { reliefIn } from './relief.js';
import { parsed, sidesOf, WHOLE } from './sides.js';
import type { MonthlyTariff } from './types.js';
import { type Used, usedIn } from './used.js';

/** One side of one programme's premium in one month, in whole rupiah per worker. */
export interface Part {
  readonly bearer: Bearer;
  readonly amount: number;
  readonly withoutRelief: number;
  readonly relief: string | null;
  readonly factor: string | null;
  readonly missed: readonly MissedRelief[];
  readonly derivation: Derivation;
  readonly used: readonly Used[];
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
  wages: WagesAt,
): Part[] {
  const [sides, used] = sidesOf(tariff, insured, month, wages);
  const { relief, missed } = reliefIn(catalogue.reliefs, tariff.programme, insured, month);
  const factor = relief ? parsed(decimal, relief.factor) : WHOLE;
  const reliefUsed = relief
    ? [usedIn(relief.id, relief, month, relief.payers[insured.payerKind] ?? 'INFER')]
    : [];
  return sides.map(({ bearer, base, rate, derivation }) => ({
    bearer,
    amount: sharesRoundedHalfUp(base, rate, factor),
    withoutRelief: sharesRoundedHalfUp(base, rate),
    relief: relief?.id ?? null,
    factor: relief?.factor ?? null,
    missed,
    derivation,
    used: [...used, ...reliefUsed],
  }));
}
