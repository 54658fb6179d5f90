import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, lastMonthOf, monthsBetween } from '../../src/core/month.js';
import { arrivalOf, neededEach, paceOf, roundedPace, tellsPace } from '../../src/core/pace.js';

const counts = (registered: number) => ({ potential: 1000, registered });

describe('pace', () => {
  it('is told from periods a year or more apart, or of the same month', () => {
    expect(tellsPace('2024-12', '2025-12')).toBe(true);
    expect(tellsPace('2024-05', '2025-12')).toBe(true);
    expect(tellsPace('2025-01', '2025-12')).toBe(false);
    expect(tellsPace('2024-12', '2025-05')).toBe(false);
    expect(monthsBetween('2024-11', '2026-02')).toBe(15);
    expect([lastMonthOf('2025'), lastMonthOf('2025-11-30')]).toEqual(['2025-12', '2025-11']);
  });

  it('arrives in the month by whose end nobody is missing', () => {
    const pace = paceOf(counts(100), counts(220), 12);
    expect(pace).toEqual({ numerator: 120, denominator: 12 });
    expect(arrivalOf(100, pace, '2025-12')).toEqual({ kind: 'month', month: '2026-10' });
    expect(arrivalOf(101, pace, '2025-12')).toEqual({ kind: 'month', month: '2026-11' });
    expect(arrivalOf(0, pace, '2025-12')).toEqual({ kind: 'reached' });
  });

  it('never arrives where members fall or stay', () => {
    expect(arrivalOf(1, paceOf(counts(5), counts(4), 12), '2025-12')).toEqual({ kind: 'never' });
    expect(arrivalOf(1, paceOf(counts(5), counts(5), 12), '2025-12')).toEqual({ kind: 'never' });
  });

  it('arrives far away where members rise slowly, and only says after which year', () => {
    const slow = paceOf(counts(0), counts(1), 12);
    const after = { kind: 'after', year: 2125 };
    expect(arrivalOf(100, slow, '2025-12')).toEqual({ kind: 'month', month: '2125-12' });
    expect(arrivalOf(101, slow, '2025-12')).toEqual(after);
    expect(arrivalOf(499, slow, '2025-12')).toEqual(after);
    const monthly = { numerator: 1, denominator: 1 };
    expect(arrivalOf(1201, monthly, '2025-11')).toEqual({ kind: 'month', month: '2125-12' });
    expect(arrivalOf(1202, monthly, '2025-11')).toEqual(after);
    expect(arrivalOf(Number.MAX_SAFE_INTEGER, slow, '2025-12')).toEqual(after);
  });

  it('is enough in the month of arrival, and not in the one before', () => {
    const positive = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(positive, positive, fc.integer({ min: 12, max: 60 }), (missing, gained, span) => {
        const pace = { numerator: gained, denominator: span };
        const arrival = arrivalOf(missing, pace, '2025-12');
        expect(['month', 'after']).toContain(arrival.kind);
        if (arrival.kind === 'after')
          expect(missing * span).toBeGreaterThan(monthsBetween('2025-12', '2125-12') * gained);
        if (arrival.kind !== 'month') return;
        const months = monthsBetween('2025-12', arrival.month);
        expect(addMonths('2025-12', months)).toBe(arrival.month);
        expect(months * gained).toBeGreaterThanOrEqual(missing * span);
        expect((months - 1) * gained).toBeLessThan(missing * span);
      }),
    );
  });

  it('is needed in each month that is left', () => {
    expect([neededEach(100, 12), neededEach(0, 0), neededEach(1, 0)]).toEqual([9, 0, null]);
  });

  it('is shown in whole members or in hundredths, half away from 0', () => {
    // 100 in 12 months are 8.33 a month, 18 are 1.5, and -18 as many fewer.
    const of = (numerator: number) => ({ numerator, denominator: 12 });
    expect([100, 18, -18, 5, 0].map((gained) => roundedPace(of(gained)))).toEqual([8, 2, -2, 0, 0]);
    expect([100, 18, -100].map((gained) => roundedPace(of(gained), 100))).toEqual([833, 150, -833]);
  });
});
