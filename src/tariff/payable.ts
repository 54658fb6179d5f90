import { add, multiply } from '../core/exact.js';
import type { PremiumLine, Price } from '../core/price.js';
import type { Bearer, PayerKind, Scheme } from '../core/vocabulary.js';
import type { Insured } from './insured.js';

/** Schemes in which an employer's side and a worker's side are paid. */
export const EMPLOYED: readonly Scheme[] = ['pu', 'jakon'];
/** Kinds of payer that stand in the employer's place and so owe no more than the employer's side. */
const AS_EMPLOYER: readonly PayerKind[] = ['employer', 'state', 'undecided'];

/** Whether the payer pays this side. Who pays a premium in another's place pays it whole. */
function isPaid(bearer: Bearer, { scheme, payerKind, sides }: Insured): boolean {
  const isWhole =
    sides === 'both' || !EMPLOYED.includes(scheme) || !AS_EMPLOYER.includes(payerKind);
  return bearer === 'employer' || isWhole;
}

/** A line before it is known who pays it. */
export type UnpaidLine = Omit<PremiumLine, 'payer'>;

/** Puts a payer to each line of one worker and adds up what the price's payer and the worker pay. */
export function priceOf(lines: readonly UnpaidLine[], insured: Insured): Price {
  const { payer } = insured;
  const total = (some: readonly UnpaidLine[], of: 'amount' | 'withoutRelief' = 'amount') =>
    some.reduce((sum, line) => add(sum, multiply(line[of], line.times)), 0);
  const paid = lines.filter((line) => isPaid(line.bearer, insured));
  const byWorker = lines.filter((line) => !paid.includes(line));
  return {
    payer,
    lines: lines.map((line) => ({ ...line, payer: paid.includes(line) ? payer : 'self' })),
    payerAmount: total(paid),
    payerWithoutRelief: total(paid, 'withoutRelief'),
    workerAmount: total(byWorker),
  };
}
