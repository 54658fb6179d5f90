import type { Cell } from '../core/cell.js';
import type { Entry } from '../core/entry.js';
import { multiply, type Share } from '../core/exact.js';
import { computeGap, type Regions, type Totals } from '../core/gap.js';
import type { Price } from '../core/price.js';
import type { Target } from '../core/target.js';
import type { Payer } from '../core/vocabulary.js';
import type { WhatIf, WhatIfCounts, WhatIfPrice } from '../document/what-if.js';
import type { Amount } from '../document/what-if-prices.js';

/** What a reader chose in the page. */
export interface Choices {
  /** Share to reach, or the report's own targets of segments; null for everybody. */
  readonly target: Share | 'own' | null;
  /** Who pays for all; null for the payers of the report. */
  readonly payer: Payer | null;
  /** Place in the months of the data; 0 are those of the report. */
  readonly months: number;
  /** Whole rupiah per worker and month instead of the tariffs; null for the tariffs. */
  readonly premium: number | null;
}

/** A price as far as sums need it: its lines are those of the report, and not here. */
function priceOf(payer: Payer, amount: Amount): Price | null {
  if (amount === null) return null;
  const [payerAmount, payerWithoutRelief] = typeof amount === 'number' ? [amount, amount] : amount;
  return { payer, lines: [], payerAmount, payerWithoutRelief, workerAmount: 0 };
}

/** A cell with its counts; its segment is told only by the target that it has. */
function cellOf(
  [place, potential, registered]: WhatIfCounts,
  subsidised: number | null,
  goal: number | undefined,
  data: WhatIf,
): Cell {
  return {
    origin: { file: '', line: 0 },
    further: [],
    region: data.regions[place] ?? { code: null, name: '' },
    segment: '',
    segmentKey: goal === undefined ? '' : String(goal),
    period: null,
    potential,
    registered,
    subsidised,
    rse: null,
    wage: null,
    sector: null,
    payer: null,
    basis: null,
    status: null,
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
  return data.cells.flatMap((raw, index) => {
    const [region, potential, registered, subsidised, price] = raw;
    const own = terms[price];
    if (!own) return [];
    const goal = data.goals?.of[data.whole?.places[index] ?? index];
    const cell = cellOf([region, potential, registered], subsidised, goal, data);
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

/** The whole regions of the cells; null where the cells are all of them. */
function regionsOf(data: WhatIf): Regions | null {
  if (!data.whole) return null;
  const cells = data.whole.cells.map((counts, place) => {
    return { cell: cellOf(counts, null, data.goals?.of[place], data), segmentId: null };
  });
  return { cells, places: data.whole.places };
}

function targetOf({ goals }: WhatIf, { target }: Choices): Target | null {
  if (target === null) return null;
  if (target !== 'own') return { all: target, bySegment: new Map() };
  const shares = goals?.shares ?? [];
  return { all: null, bySegment: new Map(shares.map((share, place) => [String(place), share])) };
}

/** The totals under other choices, by the same arithmetic as `ucj gap`. */
export function recompute(data: WhatIf, choices: Choices): Totals {
  const { verified, renew } = data;
  const options = { target: targetOf(data, choices), eachPeriod: false, verified, renew };
  const entries = entriesOf(data, choices);
  return computeGap(entries, options, regionsOf(data) ?? undefined).totals;
}
