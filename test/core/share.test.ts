import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Place, shareOut } from '../../src/core/share.js';

const FREE = { min: 0, max: null };
const place = (weight: number, uncovered: number): Place => ({ weight, uncovered });
const places = fc.array(fc.record({ weight: fc.nat(5000), uncovered: fc.nat(2000) }), {
  minLength: 1,
  maxLength: 12,
});

describe('shareOut', () => {
  it('splits in proportion, by largest remainder', () => {
    const three = [place(50, 50), place(30, 30), place(20, 20)];
    expect(shareOut(10, three, FREE).parts).toEqual([5, 3, 2]);
    expect(shareOut(7, three, FREE).parts).toEqual([4, 2, 1]);
  });

  it('gives equal remainders to the place with more uncovered, then to the earlier', () => {
    const equal = [place(1, 5), place(1, 9), place(1, 9)];
    expect(shareOut(1, equal, FREE).parts).toEqual([0, 1, 0]);
    expect(shareOut(2, equal, FREE).parts).toEqual([0, 1, 1]);
  });

  it('never goes beyond the uncovered, and says what has no place', () => {
    expect(shareOut(100, [place(9, 10), place(1, 30)], FREE)).toMatchObject({
      parts: [10, 30],
      unplaced: 60,
    });
    // By potential the first would get 45 of 50; what it cannot take goes to the other.
    expect(shareOut(50, [place(90, 20), place(10, 100)], FREE).parts).toEqual([20, 30]);
  });

  it('keeps to the least and the most of a place', () => {
    const three = [place(1000, 1000), place(10, 10), place(500, 500)];
    expect(shareOut(300, three, { min: 20, max: 200 }).parts).toEqual([193, 10, 97]);
    expect(shareOut(100, three, { min: 40, max: 200 }).parts).toEqual([50, 10, 40]);
    expect(shareOut(40, three, { min: 20, max: null }).parts).toEqual([16, 8, 16]);
    expect(shareOut(900, three, { min: 0, max: 200 })).toMatchObject({
      parts: [200, 10, 200],
      unplaced: 490,
    });
  });

  it('gives full places and those below the least what they get before it splits the rest', () => {
    // 16 by 8 : 8 : 0 : 3 are 7, 7, 0 and 2. The second is full at 6, and the third gets the one it has.
    // The 9 that are left, by 8 : 3, are 6.55 and 2.45.
    const four = [place(8, 10), place(8, 6), place(0, 1), place(3, 6)];
    expect(shareOut(16, four, { min: 2, max: null })).toEqual({
      parts: [7, 6, 1, 2],
      unplaced: 0,
      whys: [
        { decided: 'share', weight: 8, of: 9, weights: 11 },
        { decided: 'most', weight: 8, of: 16, weights: 19 },
        { decided: 'least', weight: 0, of: 16, weights: 19 },
        { decided: 'share', weight: 3, of: 9, weights: 11 },
      ],
    });
  });

  it('says of each part what decided it, and of which split', () => {
    fc.assert(
      fc.property(fc.nat(30_000), places, fc.nat(50), (total, some, min) => {
        const bounds = { min, max: 900 };
        const { parts, whys } = shareOut(total, some, bounds);
        whys.forEach(({ decided, weight, of, weights }, index) => {
          const part = parts[index] ?? 0;
          const room = Math.min(some[index]?.uncovered ?? 0, bounds.max);
          if (decided === 'most') expect(part).toBe(room);
          if (decided === 'least') expect(part).toBe(Math.min(room, min));
          if (decided === 'most' || decided === 'least' || weights === 0) return;
          // By largest remainder: less than one away from the exact share.
          expect(Math.abs(part * weights - of * weight)).toBeLessThan(weights);
        });
        const cut = whys.filter(({ decided }) => decided === 'cut-least');
        expect([0, some.length]).toContain(cut.length);
      }),
    );
  });

  it('cuts the least in proportion, and of equal remainders goes to the more uncovered', () => {
    const least = { min: 20, max: null };
    expect(shareOut(1, [place(9, 25), place(1, 30)], least).parts).toEqual([0, 1]);
    expect(shareOut(39, [place(1, 25), place(1, 30)], least).parts).toEqual([19, 20]);
    expect(shareOut(39, [place(1, 30), place(1, 25)], least).parts).toEqual([20, 19]);
  });

  it('places everybody for whom there is room, and nobody twice', () => {
    const bounds = fc.record({
      min: fc.nat(50),
      max: fc.option(fc.integer({ min: 50, max: 3000 })),
    });
    fc.assert(
      fc.property(fc.nat(30_000), places, bounds, (total, some, { min, max }) => {
        const { parts, unplaced } = shareOut(total, some, { min, max });
        expect(parts.reduce((sum, part) => sum + part, 0) + unplaced).toBe(total);
        const rooms = some.map(({ uncovered }) => Math.min(uncovered, max ?? uncovered));
        parts.forEach((part, index) => {
          expect(part).toBeGreaterThanOrEqual(0);
          expect(part).toBeLessThanOrEqual(rooms[index] ?? 0);
        });
        // Nobody is left over while a place that has weight has room.
        if (unplaced > 0)
          some.forEach(({ weight }, index) => {
            if (weight > 0) expect(parts[index]).toBe(rooms[index]);
          });
      }),
    );
  });
});
