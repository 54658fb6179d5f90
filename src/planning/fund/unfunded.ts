import type { Counted } from '../../core/counted.js';
import { add } from '../../core/exact.js';
import { FUND_PURPOSES, type Ledger } from '../../core/fund.js';
import type { Listed } from '../../core/list.js';
import type { Price } from '../../core/price.js';
import type { Payer } from '../../core/vocabulary.js';
import { type GapPremium, premiumOf } from './at-gap.js';
import type { UnfundedTotal } from './result.js';
import type { UnfundedRow } from './rows.js';

/** What some workers would cost whoever pays for them in a gap; null where they are none. */
function inGap(workers: number, payer: Payer | null, price: Price | null): GapPremium | null {
  if (workers === 0) return null;
  const each = price?.payerAmount ?? null;
  return { payer: price?.payer ?? payer, price: each, premium: premiumOf(workers, each) };
}

/** Whom no source pays for, in the order of the cells, and what a gap has them cost. */
export function unfundedRows({ open }: Ledger, counted: Listed<Counted>): UnfundedRow[] {
  return counted
    .map(({ entry }, index): UnfundedRow => {
      const [renewal, expansion] = [open.renewal[index] ?? 0, open.expansion[index] ?? 0];
      const { region, segment } = entry.cell;
      const atGap = {
        renewal: inGap(renewal, null, entry.renewal),
        expansion: inGap(expansion, entry.payer, entry.expansion),
      };
      return { region, segment, renewal, expansion, atGap };
    })
    .filter(({ renewal, expansion }) => renewal + expansion > 0);
}

/** All of them together: what has a price, and how many have none. */
export function unfundedTotal(rows: readonly UnfundedRow[]): UnfundedTotal {
  let premium: number | null = null;
  let unpriced = 0;
  const payers = new Set<Payer>();
  for (const row of rows)
    for (const purpose of FUND_PURPOSES) {
      const own = row.atGap[purpose];
      if (own?.premium != null) {
        premium = add(premium ?? 0, own.premium);
        if (own.payer !== null) payers.add(own.payer);
      } else unpriced = add(unpriced, own === null ? 0 : row[purpose]);
    }
  return { payers: [...payers], premium: rows.length === 0 ? 0 : premium, unpriced };
}

/** The prices of a gap that what is not paid for is reckoned with. */
export function unfundedPrices({ open }: Ledger, counted: Listed<Counted>): Price[] {
  const each = counted.map(({ entry }, index) =>
    FUND_PURPOSES.flatMap((purpose) => ((open[purpose][index] ?? 0) > 0 && entry[purpose]) || []),
  );
  return each.flat();
}
