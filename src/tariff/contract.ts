import type { MonthRange } from '../core/month.js';
import type { Programme } from '../core/vocabulary.js';
import { priceOf } from './payable.js';
import { type Insured, NoPrice, valueIn } from './premium.js';
import type { Quote } from './quote.js';
import type { Catalogue, ContractTariff } from './types.js';
import { usedIn } from './used.js';

/**
 * The premium of a migrant worker's whole contract, placed by an agency, paid once whatever the
 * months of the budget. It covers JKK and JKM together, at the longest term within the contract
 * and a fixed amount for each month beyond it.
 */
export function contractPremium(
  catalogue: Catalogue,
  insured: Insured,
  programmes: readonly Programme[],
  months: MonthRange,
): Quote {
  const tariff = catalogue.tariffs.find(
    (candidate): candidate is ContractTariff =>
      candidate.kind === 'contract' && candidate.scheme === insured.scheme,
  );
  if (!tariff || !programmes.includes('jkk') || !programmes.includes('jkm'))
    throw new NoPrice('no-programme');
  if (insured.contractMonths === null) throw new NoPrice('no-contract-months');
  const found = valueIn(tariff.values, months[0]);
  const { terms, monthBeyond, beforeDeparture } = found;
  const length = insured.contractMonths;
  const term = terms.findLast((candidate) => candidate.months <= length);
  if (!term) throw new NoPrice('contract-too-short');
  const amount = beforeDeparture + term.amount + (length - term.months) * monthBeyond;
  const line = {
    programme: tariff.programme,
    bearer: tariff.bearer,
    amount,
    per: 'contract',
    first: months[0],
    last: months.at(-1) ?? months[0],
    times: 1,
    tariff: tariff.id,
    relief: null,
  } as const;
  const used = [usedIn(tariff.id, found, months[0])];
  const absent = programmes.filter((programme) => programme !== 'jkk' && programme !== 'jkm');
  return { price: priceOf([line], insured.scheme, insured.payer), used, absent };
}
