import { add, multiply } from '../core/exact.js';
import type { Programme } from '../core/vocabulary.js';
import type { Catalogue } from './catalogue.js';
import { type Insured, NoPrice } from './insured.js';
import { priceOf } from './payable.js';
import type { PricedMonths, Quote } from './quote.js';
import { valueIn } from './sides.js';
import type { ContractAmounts, ContractTariff } from './types.js';
import { keyOf, usedIn } from './used.js';

/** The parts of a contract's premium: the longest term within it, and the months beyond. */
function parts({ terms, monthBeyond, beforeDeparture }: ContractAmounts, length: number) {
  const term = terms.findLast((candidate) => candidate.months <= length);
  if (!term) throw new NoPrice('contract-too-short');
  const monthsBeyond = length - term.months;
  return {
    kind: 'contract',
    beforeDeparture,
    term: term.months,
    termAmount: term.amount,
    monthsBeyond,
    monthBeyond,
  } as const;
}

/**
 * The premium of a migrant worker's whole contract, placed by an agency, paid once whatever the
 * months of the budget. It covers JKK and JKM together, at the longest term within the contract
 * and a fixed amount for each month beyond it.
 */
export function contractPremium(
  catalogue: Catalogue,
  insured: Insured,
  programmes: readonly Programme[],
  { months, asOf }: PricedMonths,
): Quote {
  const tariff = catalogue.tariffs.find(
    (candidate): candidate is ContractTariff =>
      candidate.kind === 'contract' && candidate.scheme === insured.scheme,
  );
  if (!tariff || !programmes.includes('jkk') || !programmes.includes('jkm'))
    throw new NoPrice('no-programme');
  if (insured.contractMonths === null) throw new NoPrice('no-contract-months');
  const month = asOf ?? months[0];
  const found = valueIn(tariff.values, month);
  const derivation = parts(found, insured.contractMonths);
  const { beforeDeparture, termAmount, monthsBeyond, monthBeyond } = derivation;
  const used = [usedIn(tariff.id, found, month)];
  const amount = add(add(beforeDeparture, termAmount), multiply(monthsBeyond, monthBeyond));
  const line = {
    programme: tariff.programme,
    bearer: tariff.bearer,
    amount,
    withoutRelief: amount,
    per: 'contract',
    first: months[0],
    last: months.at(-1) ?? months[0],
    times: 1,
    tariff: tariff.id,
    relief: null,
    factor: null,
    missed: [],
    derivation,
    values: used.map(keyOf),
  } as const;
  const absent = programmes.filter((programme) => programme !== 'jkk' && programme !== 'jkm');
  return { price: priceOf([line], insured), used, absent };
}
