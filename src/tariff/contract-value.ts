import { percent, sumRoundedHalfUp } from '../core/exact.js';
import type { Month } from '../core/month.js';
import type { Programme } from '../core/vocabulary.js';
import type { Catalogue } from './catalogue.js';
import { type Insured, NoPrice } from './insured.js';
import { priceOf, type UnpaidLine } from './payable.js';
import type { PricedMonths, Quote } from './quote.js';
import { parsed, valueIn } from './sides.js';
import type { ContractValueTariff, Slices } from './types.js';
import { keyOf, mergeUsed, type Used, usedIn } from './used.js';

/** What of a contract's value falls into each slice, with the slice's percentage. */
function slicesOf({ slices }: Slices, value: number) {
  return slices.flatMap(({ from, percent: text }, index) => {
    const amount = Math.min(value, slices[index + 1]?.from ?? value) - from;
    return amount > 0 ? [{ amount, percent: text }] : [];
  });
}

function lineOf(tariff: ContractValueTariff, value: number, month: Month): [UnpaidLine, Used] {
  const found = valueIn(tariff.values, month);
  const slices = slicesOf(found, value);
  const used = usedIn(tariff.id, found, month);
  const sum = sumRoundedHalfUp(
    slices.map((slice) => [slice.amount, parsed(percent, slice.percent)]),
  );
  const line: UnpaidLine = {
    programme: tariff.programme,
    bearer: tariff.bearer,
    amount: sum,
    withoutRelief: sum,
    per: 'contract',
    first: month,
    last: month,
    times: 1,
    tariff: tariff.id,
    relief: null,
    factor: null,
    missed: [],
    derivation: { kind: 'slices', slices },
    values: [keyOf(used)],
  };
  return [line, used];
}

/**
 * The premium of a construction contract whose wages are not known, by the slices of its value in
 * whole rupiah before VAT (Permenaker 5/2021): for the whole project, rounded half up once for each
 * programme.
 */
export function contractValuePremium(
  catalogue: Catalogue,
  insured: Insured,
  programmes: readonly Programme[],
  value: number,
  { months, asOf }: PricedMonths,
): Quote {
  const month = asOf ?? months[0];
  const tariffs = catalogue.tariffs.filter(
    (tariff): tariff is ContractValueTariff =>
      tariff.kind === 'contract-value' && tariff.scheme === insured.scheme,
  );
  const priced = tariffs.filter(({ programme }) => programmes.includes(programme));
  if (priced.length === 0) throw new NoPrice('no-programme');
  const lines = priced.map((tariff) => lineOf(tariff, value, month));
  return {
    price: priceOf(
      lines.map(([line]) => line),
      insured,
    ),
    used: mergeUsed(lines.map(([, used]) => used)),
    absent: programmes.filter((each) => !priced.some(({ programme }) => programme === each)),
  };
}
