import { add, multiply } from '../core/exact.js';
import type { PremiumLine, Price } from '../core/price.js';
import type { Bearer, Payer, Scheme } from '../core/vocabulary.js';

/** Schemes in which an employer's side and a worker's side are paid. */
export const EMPLOYED: readonly Scheme[] = ['pu', 'jakon'];
/** Payers that stand in the employer's place and so owe the employer's side alone. */
const AS_EMPLOYER: readonly Payer[] = ['employer', 'apbd', 'apbn', 'undecided'];

/** Whether the payer pays this side. Who pays a premium in another's place pays it whole. */
export function isPaid(bearer: Bearer, scheme: Scheme | null, payer: Payer): boolean {
  const employed = scheme !== null && EMPLOYED.includes(scheme);
  return bearer === 'employer' || !employed || !AS_EMPLOYER.includes(payer);
}

/** Adds up the lines of one worker, apart by who pays them. */
export function priceOf(lines: readonly PremiumLine[], scheme: Scheme, payer: Payer): Price {
  const total = (paid: boolean) =>
    lines
      .filter((line) => isPaid(line.bearer, scheme, payer) === paid)
      .reduce((sum, line) => add(sum, multiply(line.amount, line.times)), 0);
  return { payer, lines, payerAmount: total(true), workerAmount: total(false) };
}
