import { add, multiply } from '../core/exact.js';
import type { Derivation } from '../core/price.js';
import type { Programme } from '../core/vocabulary.js';
import type { Catalogue } from './catalogue.js';
import { type Insured, NoPrice } from './insured.js';
import { priceOf } from './payable.js';
import type { PricedMonths, Quote } from './quote.js';
import { valueIn } from './sides.js';
import type { ContractAmounts, ContractFlat, ContractTariff } from './types.js';
import { keyOf, usedIn } from './used.js';

interface Cost {
  readonly amount: number;
  readonly derivation: Derivation;
}

/** The parts of a contract's premium: the longest term within it, and the months beyond. */
function parts({ terms, monthBeyond, beforeDeparture }: ContractAmounts, length: number | null) {
  if (length === null) throw new NoPrice('no-contract-months');
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

/** What a contract of some months costs, in whole rupiah, and how that comes about. */
function costOf(value: ContractAmounts | ContractFlat, length: number | null): Cost {
  if ('flat' in value) {
    const amount = value.flat;
    return { amount, derivation: { kind: 'amount', amount } };
  }
  const derivation = parts(value, length);
  const { beforeDeparture, termAmount, monthsBeyond, monthBeyond } = derivation;
  const amount = add(add(beforeDeparture, termAmount), multiply(monthsBeyond, monthBeyond));
  return { amount, derivation };
}

/**
 * The premium of a migrant worker's whole contract, placed by an agency, paid once whatever the
 * months of the budget. It covers JKK and JKM together: one amount for any contract (Permenaker
 * 18/2018), or what the longest term within the contract costs and a fixed amount for each month
 * beyond it (Permenaker 4/2023).
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
  const month = asOf ?? months[0];
  const found = valueIn(tariff.values, month);
  const { derivation, amount } = costOf(found, insured.contractMonths);
  const used = [usedIn(tariff.id, found, month)];
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
