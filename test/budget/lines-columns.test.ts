import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountOf, type BudgetLine, budgetLines } from '../../src/budget/lines.js';
import { fold, regionKey } from '../../src/core/cell.js';
import type { Counted } from '../../src/core/counted.js';
import type { Entry } from '../../src/core/entry.js';
import { computeGap } from '../../src/core/gap.js';
import type { Price } from '../../src/core/price.js';
import { SHIPPED } from '../../src/segment/segments.js';
import { EVERYBODY, entryOf, lineOf, priced, priceOf } from '../support/entries.js';

const own = lineOf({ payer: 'csr' });
const PRICES: readonly (Price | null)[] = [
  null,
  priceOf('csr', own, lineOf({ payer: 'self', bearer: 'worker', amount: 30 })),
  priceOf('csr', own, lineOf({ payer: 'csr', programme: 'jkm', amount: 7 })),
  priceOf('apbd', lineOf()),
];
const entry = fc
  .record({
    region: fc.constantFrom(
      { code: '36.02', name: 'Lebak' },
      { code: '36.02', name: 'Kabupaten Lebak' },
      { code: null, name: 'Pulau' },
    ),
    segment: fc.constantFrom('petani', 'Petani', 'nelayan'),
    potential: fc.nat(3),
    registered: fc.nat(3),
    subsidised: fc.option(fc.nat(2)),
    agency: fc.constantFrom(null, 'Dinas Sosial'),
    expansion: fc.constantFrom(...PRICES),
    renewal: fc.constantFrom(...PRICES),
  })
  .map(({ agency, expansion, renewal, segment, ...cell }): Entry => {
    const of = { ...cell, segment, segmentKey: fold(segment) };
    return entryOf(of, { agency, expansion, renewal });
  });

/** The lines of a budget, entered cell by cell. */
function plainLines(items: readonly Counted[], byRegion: boolean): BudgetLine[] {
  const lines = new Map<string, BudgetLine>();
  const texts = new Map<string, string>();
  const enter = ({ agency, cell }: Entry, purpose: 'renewal' | 'expansion', of: Price | null) => {
    const { region, segmentKey } = cell;
    return (workers: number) => {
      if (!of || workers === 0) return;
      const segment = texts.get(segmentKey) ?? cell.segment;
      texts.set(segmentKey, segment);
      for (const { programme, bearer, payer, first, last, times, amount } of of.lines) {
        const account = accountOf(SHIPPED, segment, programme);
        const whose = payer === of.payer ? purpose : ('worker' as const);
        const key = { agency, segment, purpose: whose, payer, programme, bearer };
        const price = { first, last, times, unitPrice: amount, account };
        const id = JSON.stringify([key, price, byRegion && regionKey(region)]);
        const before = lines.get(id);
        const isSame = before?.region && regionKey(before.region) === regionKey(region);
        lines.set(id, {
          ...{ ...key, ...price, region: before ? (isSame ? before.region : null) : region },
          volume: (before?.volume ?? 0) + workers,
          amount: (before?.amount ?? 0) + workers * times * amount,
        });
      }
    };
  };
  for (const { entry: of, renewalWorkers, expansionWorkers } of items) {
    enter(of, 'renewal', of.renewal)(renewalWorkers ?? 0);
    enter(of, 'expansion', of.expansion)(expansionWorkers);
  }
  const all = [...lines.values()];
  const isWorkers = ({ purpose }: BudgetLine) => purpose === 'worker';
  return [...all.filter((line) => !isWorkers(line)), ...all.filter(isWorkers)];
}

describe('budget lines of many cells', () => {
  it('are those of the cells one by one, in the order in which each has its first worker', () => {
    const half = { numerator: 1, denominator: 3 };
    const options = fc.constantFrom(EVERYBODY, { ...EVERYBODY, verified: half, renew: half });
    fc.assert(
      fc.property(
        fc.array(entry, { maxLength: 12 }),
        options,
        fc.boolean(),
        (entries, chosen, byRegion) => {
          const { cells } = computeGap(priced(entries), chosen);
          const expected = plainLines([...cells], byRegion);
          const regions = byRegion ? cells.entries.cells.columns.region : null;
          expect([...budgetLines(cells, SHIPPED, regions)]).toEqual(expected);
        },
      ),
      { numRuns: 500 },
    );
  });
});
