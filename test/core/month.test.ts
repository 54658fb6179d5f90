import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  lastMonths,
  monthRange,
  monthsBetween,
  spanOf,
  yearOf,
} from '../../src/core/month.js';

describe('months', () => {
  it('count over years in both directions', () => {
    expect(addMonths('2026-11', 3)).toBe('2027-02');
    expect(addMonths('2026-01', -1)).toBe('2025-12');
    expect(addMonths('2026-12', 12)).toBe('2027-12');
  });

  it('range includes both ends', () => {
    expect(monthRange('2026-11', '2027-02')).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
    expect(monthRange('2026-05', '2026-05')).toEqual(['2026-05']);
  });

  it('of a part of a year are the last ones', () => {
    expect(lastMonths(2026, 9)[0]).toBe('2026-04');
    expect(lastMonths(2026, 9)).toHaveLength(9);
    expect(lastMonths(2026, 12)[0]).toBe('2026-01');
  });

  it('belong to a year', () => {
    expect([yearOf('2025-11'), yearOf('2025')]).toEqual([2025, 2025]);
  });

  it('sort as text in order of time, in every year of four digits', () => {
    expect(addMonths('0999-12', 1)).toBe('1000-01');
    expect(addMonths('1000-01', -1)).toBe('0999-12');
    expect(lastMonths(987, 2)).toEqual(['0987-11', '0987-12']);
    const months = 12 * 10_000;
    fc.assert(
      fc.property(fc.nat(months - 1), fc.nat(months - 1), (a, b) => {
        const [first, second] = [addMonths('0000-01', a), addMonths('0000-01', b)];
        expect(first < second).toBe(a < b);
        expect(monthsBetween(first, second)).toBe(b - a);
      }),
    );
  });

  it('span from the first to the last', () => {
    expect(spanOf(['2026-04', '2026-05', '2026-06'])).toEqual({
      first: '2026-04',
      last: '2026-06',
      count: 3,
    });
    expect(spanOf(['2026-04'])).toEqual({ first: '2026-04', last: '2026-04', count: 1 });
  });
});
