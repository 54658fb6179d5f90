import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/core/cell.js';
import { group } from '../../src/core/group.js';
import { order } from '../../src/core/order.js';
import type { Grouping } from '../../src/core/vocabulary.js';
import { counted, entryOf } from '../support/entries.js';

const at = (code: string | null, segment: string, period: string | null = null) => ({
  region: { code, name: `R${code}` },
  segment,
  period,
});
const rows = (by: readonly Grouping[], ...cells: readonly Partial<Cell>[]) =>
  group(counted(...cells.map((cell) => entryOf(cell))), by);
const seen = (list: ReturnType<typeof rows>) =>
  list.map(({ region, segment, period }) =>
    [region?.code, segment, period].filter((each) => each).join(' '),
  );

describe('rows in their natural order', () => {
  const all = ['region', 'segment', 'period'] as const;

  it('stand by region first, whatever segment appears first', () => {
    const list = rows(all, at('36.03', 'a'), at('36.01', 'b'), at('36.02', 'a'));
    expect(seen(order(list, null))).toEqual(['36.01 b', '36.02 a', '36.03 a']);
  });

  it('have segments as they first appear, in capitals or not, and the periods of each ascending', () => {
    const list = rows(
      all,
      at('36.01', 'petani', '2025'),
      at('36.01', 'Nelayan', '2024'),
      at('36.02', 'nelayan', '2024'),
      at('36.02', 'nelayan', '2025'),
      at('36.02', 'buruh', '2025'),
      at('36.02', 'buruh', '2024'),
      at('36.02', 'PETANI', '2024'),
    );
    expect(seen(order(list, null))).toEqual([
      '36.01 petani 2025',
      '36.01 Nelayan 2024',
      '36.02 PETANI 2024',
      '36.02 nelayan 2024',
      '36.02 nelayan 2025',
      '36.02 buruh 2024',
      '36.02 buruh 2025',
    ]);
  });

  it('have those without a period before those of one', () => {
    const cells = [at('36.01', 'a', '2024'), at('36.01', 'a'), at('36.01', 'a', '2025')];
    for (const list of [cells, [...cells].reverse()])
      expect(seen(order(rows(all, ...list), null))).toEqual([
        '36.01 a',
        '36.01 a 2024',
        '36.01 a 2025',
      ]);
  });

  it('that are of no region stand by segment, and those of no segment by region', () => {
    const cells = [at('36.02', 'b'), at('36.01', 'a'), at('36.01', 'b')];
    expect(seen(order(rows(['segment'], ...cells), null))).toEqual(['b', 'a']);
    expect(seen(order(rows(['region'], ...cells), null))).toEqual(['36.01', '36.02']);
    expect(
      seen(order(rows(['period'], at(null, 'a', '2025'), at(null, 'a', '2024')), null)),
    ).toEqual(['2024', '2025']);
  });
});

describe('rows by name', () => {
  it('stand by the whole name of the region before the segment is looked at', () => {
    const of = (name: string, segment: string) => ({ region: { code: null, name }, segment });
    const list = rows(
      ['region', 'segment'],
      of('Tangerang Selatan', 'buruh'),
      of('Tangerang', 'wirausaha'),
    );
    expect(order(list, 'name').map(({ region }) => region?.name)).toEqual([
      'Tangerang',
      'Tangerang Selatan',
    ]);
  });

  it('stand by segment where they are of no region', () => {
    const list = rows(['segment'], at('36.01', 'Petani'), at('36.01', 'nelayan'));
    expect(seen(order(list, 'name'))).toEqual(['nelayan', 'Petani']);
  });
});

describe('rows by budget', () => {
  it('have a budget of 0 before none at all', () => {
    // Nobody is uncovered in the one, nobody has a price in the other.
    const zero = (code: string) => entryOf({ ...at(code, 'a'), registered: 100 });
    const none = (code: string) => entryOf(at(code, 'a'), { expansion: null });
    const some = (code: string) => entryOf(at(code, 'a'));
    const codes = (...list: ReturnType<typeof entryOf>[]) =>
      order(group(counted(...list), ['region']), 'budget').map(
        ({ region, annualPremium }) => [region?.code, annualPremium] as const,
      );
    expect(codes(none('1'), zero('2'), some('3'))).toEqual([
      ['3', 24_000],
      ['2', 0],
      ['1', null],
    ]);
    expect(codes(zero('1'), none('2'), zero('3'), none('4'), some('5'))).toEqual([
      ['5', 24_000],
      ['1', 0],
      ['3', 0],
      ['2', null],
      ['4', null],
    ]);
  });
});
