import { describe, expect, it } from 'vitest';
import { accountOf, budgetLines } from '../../src/budget/lines.js';
import { supportLines } from '../../src/budget/support.js';
import { CountedCells } from '../../src/core/counted.js';
import { SHIPPED, segmentBook } from '../../src/segment/segments.js';
import { counted, entryOf, lineOf, priceOf } from '../support/entries.js';

const once = lineOf({ payer: 'csr', times: 1, amount: 21_000 });
const monthly = lineOf({ payer: 'csr', times: 12, amount: 1000 });

describe('budget lines', () => {
  it('of one premium paid once and one paid in each month are two, in the same months', () => {
    const cells = counted(entryOf({}, { expansion: priceOf('csr', once, monthly) }));
    const lines = [...budgetLines(CountedCells.of(cells), SHIPPED, null)];
    // 60 workers: 60 x 1 x 21,000 and 60 x 12 x 1,000.
    expect(lines.map(({ times, unitPrice, amount }) => [times, unitPrice, amount])).toEqual([
      [1, 21_000, 1_260_000],
      [12, 1000, 720_000],
    ]);
  });

  it('of a segment that nobody knows go to the general account', () => {
    const book = segmentBook(SHIPPED.segments, { accounts: { jkk: '5.1.01' } });
    expect(accountOf(book, 'tukang sulap', 'jkk')).toBe('5.1.01');
    expect(accountOf(book, 'tukang sulap', 'jkm')).toBeNull();
  });
});

describe('a support cost', () => {
  it('is of the months from the first to the last of all premiums, whatever their order', () => {
    const late = lineOf({ payer: 'csr', first: '2026-07', last: '2026-12' });
    const early = lineOf({ payer: 'csr', first: '2026-02', last: '2026-06' });
    const cells = counted(entryOf({}, { expansion: priceOf('csr', late, early) }));
    const lines = [...budgetLines(CountedCells.of(cells), SHIPPED, null)];
    expect(supportLines(lines, { amount: 5 }, SHIPPED)).toMatchObject([
      { first: '2026-02', last: '2026-12', amount: 5 },
    ]);
  });
});
