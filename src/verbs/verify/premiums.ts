import type { KnownWage, OtherPremium, WageRate } from '../../claim/premium.js';
import { insuredOf } from '../../cli/insured.js';
import type { Worker } from '../../cli/worker.js';
import { percent } from '../../core/exact.js';
import { type Fraction, fractionOf, plus, whole } from '../../core/fraction.js';
import type { Month } from '../../core/month.js';
import type { PremiumLine } from '../../core/price.js';
import type { Programme } from '../../core/vocabulary.js';
import { type Catalogue, wageId } from '../../tariff/catalogue.js';
import { covers, inForce } from '../../tariff/lookup.js';
import { price } from '../../tariff/price.js';
import type { Bands } from '../../tariff/types.js';
import { wholeRupiah } from '../../tariff/wage.js';
import type { Replayed } from './view.js';

/** Programmes that are paid for together, the most usual first. */
const TOGETHER: readonly (readonly Programme[])[] = [
  ['jkk', 'jkm'],
  ['jkk', 'jkm', 'jht'],
  ['jht'],
  ['jkm'],
];

/** Where the bands of incomes begin, the lowest band as null. */
function bandsOf({ scheme }: Worker, month: Month, { tariffs }: Catalogue): (number | null)[] {
  const bands = tariffs.flatMap((each) => {
    if (each.kind !== 'bands' || each.scheme !== scheme) return [];
    const found = inForce<Bands>(each.values, month);
    return found.state === 'in-force' ? found.value.bands.map(({ from }) => from) : [];
  });
  return [null, ...new Set(bands.filter((from) => from > 0))];
}

/** What other workers of the scheme cost: more programmes, other incomes, a payer who gets a relief. */
function othersOf(worker: Worker, month: Month, catalogue: Catalogue): OtherPremium[] {
  const bands = bandsOf(worker, month, catalogue);
  // Of payers of one kind any pays the same.
  const payers = [worker.payer, 'apbd', 'self'].filter((each, at, all) => all.indexOf(each) === at);
  return payers.flatMap((payer) =>
    TOGETHER.flatMap((programmes) =>
      bands.flatMap((income): OtherPremium[] => {
        const quote = worker.quote([month], payer, { programmes, income });
        const amount = quote.price?.payerAmount;
        return amount ? [{ amount, programmes, payer, income }] : [];
      }),
    ),
  );
}

function sumOfRates(lines: readonly PremiumLine[]): Fraction {
  return lines.reduce((sum, { derivation }) => {
    const share = derivation.kind === 'rate' ? percent(derivation.percent) : null;
    return share ? plus(sum, fractionOf(share)) : sum;
  }, whole(0));
}

/** What wage earners cost in shares of the wage, in the lowest class of risk, which public employees are in. */
function ratesOf(month: Month, catalogue: Catalogue): WageRate[] {
  const asked = { payer: 'employer', sector: null, income: null, wage: 1_000_000, risk: null };
  const more = { sides: null, contractValue: null, contractMonths: null, relief: false };
  const insured = insuredOf({ ...asked, ...more }, 'pu', {}, catalogue);
  // Nobody pays JKM of a wage alone, and 0.3 % of some round wage is nearly every amount.
  const paid = TOGETHER.filter((programmes) => programmes.join() !== 'jkm');
  return paid
    .flatMap((programmes): WageRate[] => {
      const { price: found } = price(catalogue, insured, programmes, {
        months: [month],
        asOf: null,
      });
      if (!found) return [];
      const own = found.lines.filter(({ bearer }) => bearer === 'employer');
      const rates = [{ programmes, rate: sumOfRates(found.lines), isBoth: true }];
      return own.length === found.lines.length
        ? rates
        : [...rates, { programmes, rate: sumOfRates(own), isBoth: false }];
    })
    .filter(({ rate }) => rate.numerator > 0n);
}

function wagesOf(month: Month, { wages }: Catalogue): KnownWage[] {
  return wages
    .filter((each) => covers(each, month))
    .map((each) => ({ id: wageId(each), rupiah: wholeRupiah(each) }));
}

/** The premium in force that claims are compared with and what else there is, or why there is none. */
export function knownPremium(
  worker: Worker,
  month: Month,
  catalogue: Catalogue,
): Replayed['known'] {
  const { scheme, payer, programmes } = worker;
  const quote = worker.quote([month]);
  if (quote.price === null) return { unpriced: quote.unpriced };
  const { lines, payerAmount: amount } = quote.price;
  const parts = lines
    .filter((line) => line.payer === payer)
    .map(({ programme, amount: own }) => ({ programme, amount: own }));
  const known = { scheme, payer, month, programmes, amount, parts };
  // Looked up where a claim names another premium, of which few do.
  let [others, rates, wages]: [OtherPremium[]?, WageRate[]?, KnownWage[]?] = [];
  return {
    ...known,
    get others() {
      others ??= othersOf(worker, month, catalogue);
      return others;
    },
    get rates() {
      rates ??= ratesOf(month, catalogue);
      return rates;
    },
    get wages() {
      wages ??= wagesOf(month, catalogue);
      return wages;
    },
  };
}
