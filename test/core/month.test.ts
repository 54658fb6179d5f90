import { describe, expect, it } from 'vitest';
import { addMonths, lastMonths, monthRange, yearOf } from '../../src/core/month.js';

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
});
