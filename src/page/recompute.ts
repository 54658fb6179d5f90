import type { Cell } from '../core/cell.js';
import type { Entry } from '../core/entry.js';
import { multiply, type Share } from '../core/exact.js';
import { computeGap, type Totals } from '../core/gap.js';
import type { Price } from '../core/price.js';
import type { Payer } from '../core/vocabulary.js';
import type { WhatIf, WhatIfCell, WhatIfPrice } from '../document/what-if.js';

/** What a reader chose in the page. */
export interface Choices {
  /** Share to reach; null for everybody. */
  readonly target: Share | null;
  /** Who pays for all; null for the payers of the report. */
  readonly payer: Payer | null;
  /** Place in the months of the data; 0 are those of the report. */
  readonly months: number;
  /** Whole rupiah per worker and month instead of the tariffs; null for the tariffs. */
  readonly premium: number | null;
}

/** A price as far as sums need it: its lines are those of the report, and not here. */
function priceOf(payer: Payer, amount: number | null): Price | null {
  return amount === null ? null : { payer, lines: [], payerAmount: amount, workerAmount: 0 };
}

function cellOf([place, potential, registered, subsidised]: WhatIfCell, data: WhatIf): Cell {
  return {
    origin: { file: '', line: 0 },
    further: [],
    region: data.regions[place] ?? { code: null, name: '' },
    segment: '',
    segmentKey: '',
    period: null,
    potential,
    registered,
    subsidised,
    wage: null,
    sector: null,
    payer: null,
    basis: null,
    status: null,
    condensed: null,
  };
}

/** What all cells of one price have in common under the choices. */
function termsOf(price: WhatIfPrice, choices: Choices, data: WhatIf) {
  const { premium, months } = choices;
  const chosen = data.payers.findIndex(({ payer }) => payer === choices.payer);
  const payer = data.payers[chosen]?.payer ?? price.payer;
  const renewalPayer =
    data.payers.find((each) => each.payer === payer)?.renewalPayer ?? price.renewalPayer;
  // The first list of amounts is that of the report's own payers.
  const amount = (of: 'expansion' | 'renewal') =>
    premium === null
      ? (price[of][chosen + 1]?.[months] ?? null)
      : multiply(premium, data.months[months]?.count ?? 0);
  return {
    payer,
    expansion: priceOf(payer, amount('expansion')),
    renewal: priceOf(renewalPayer, amount('renewal')),
  };
}

/** The cells of the data with the prices that the choices give them. */
export function entriesOf(data: WhatIf, choices: Choices): Entry[] {
  const terms = data.prices.map((price) => termsOf(price, choices, data));
  return data.cells.flatMap((raw) => {
    const own = terms[raw[4]];
    if (!own) return [];
    const cell = cellOf(raw, data);
    return {
      cell,
      segmentId: null,
      scheme: null,
      programmes: [],
      agency: null,
      payer: own.payer,
      payerFrom: 'option',
      wageFrom: null,
      expansion: own.expansion,
      // Sums count those without a price; why they have none is told by the report.
      unpriced: null,
      renewal: cell.subsidised ? own.renewal : null,
    };
  });
}

/** The totals under other choices, by the same arithmetic as `ucj gap`. */
export function recompute(data: WhatIf, choices: Choices): Totals {
  const { target } = choices;
  const { verified, renew } = data;
  return computeGap(entriesOf(data, choices), { target, eachPeriod: false, verified, renew })
    .totals;
}
