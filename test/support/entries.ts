import type { Cell } from '../../src/core/cell.js';
import { Cells } from '../../src/core/cells.js';
import type { Counted } from '../../src/core/counted.js';
import { dimensionOf } from '../../src/core/dimension.js';
import { Entries, type Kind } from '../../src/core/entries.js';
import type { Entry } from '../../src/core/entry.js';
import { computeGap, type GapOptions } from '../../src/core/gap.js';
import type { PremiumLine, Price } from '../../src/core/price.js';
import { cellOf } from './cells.js';

const WHOLE = { numerator: 1, denominator: 1 };

/** Everybody who is not covered is enrolled, and everybody subsidised is renewed. */
export const EVERYBODY: GapOptions = {
  target: null,
  eachPeriod: false,
  verified: WHOLE,
  renew: WHOLE,
};

/** A premium of 100 rupiah a month, 200 without relief, of January to April 2026, paid by the region. */
export function lineOf(more: Partial<PremiumLine> = {}): PremiumLine {
  return {
    programme: 'jkk',
    bearer: 'employer',
    payer: 'apbd',
    amount: 100,
    withoutRelief: 200,
    per: 'month',
    first: '2026-01',
    last: '2026-04',
    times: 4,
    tariff: null,
    relief: null,
    factor: null,
    missed: [],
    derivation: { kind: 'flat' },
    values: [],
    ...more,
  };
}

/** A price of some lines; its sums are those of what its payer pays. */
export function priceOf(payer: string, ...lines: readonly PremiumLine[]): Price {
  const own = lines.filter((line) => line.payer === payer);
  return {
    payer,
    lines,
    payerAmount: own.reduce((sum, { amount, times }) => sum + amount * times, 0),
    payerWithoutRelief: own.reduce(
      (sum, { withoutRelief, times }) => sum + withoutRelief * times,
      0,
    ),
    workerAmount: 0,
  };
}

/** A cell of farmers whom nobody's budget pays for yet, with what a test needs. */
export function entryOf(cell: Partial<Cell> = {}, more: Partial<Entry> = {}): Entry {
  return {
    cell: cellOf(cell),
    segmentId: 'farmers',
    scheme: 'bpu',
    programmes: ['jkk', 'jkm'],
    agency: 'Dinas Pertanian',
    payer: 'csr',
    payerFrom: 'catalogue',
    wageFrom: null,
    expansion: priceOf('csr', lineOf({ payer: 'csr' })),
    unpriced: null,
    renewal: null,
    ...more,
  };
}

/** Entries of which those that are alike in all but their cells are of one kind, as when they are priced. */
export function priced(entries: readonly Entry[]): Entries {
  const kind = dimensionOf<Kind>(entries, ({ cell: _, ...own }: Kind & { cell?: Cell }) =>
    JSON.stringify(own),
  );
  return new Entries(Cells.of(entries.map(({ cell }) => cell)), kind);
}

/** Entries counted: everybody who is not covered, and everybody subsidised. */
export function counted(...entries: readonly Entry[]): readonly Counted[] {
  return [...computeGap(entries, EVERYBODY).cells];
}
