import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Constraint, nearby, type Printed, repairs } from '../../src/check/digits.js';

const number = (value: number, isOpen = true): Printed => ({ value, isOpen });

/** The total that numbers must add up to. */
function sumOf(total: Printed, parts: readonly Printed[]): Constraint {
  return {
    numbers: [total, ...parts],
    holds: (changed, value = 0) => {
      const at = (each: Printed) => (each === changed ? value : each.value);
      return at(total) === parts.reduce((sum, part) => sum + at(part), 0);
    },
  };
}

/** Repairs as `before -> after`. */
function told(constraints: readonly Constraint[]): string[][] {
  return repairs(constraints).map((found) =>
    found.map(({ number: { value }, value: right }) => `${value} -> ${right}`),
  );
}

describe('numbers near a printed one', () => {
  it('have one digit changed, two neighbours swapped, or one more', () => {
    const near = nearby(number(120));
    expect(near).toEqual(expect.arrayContaining([129, 210, 102, 1120, 1205, 920]));
    expect(near).not.toContain(120);
    expect(near).not.toContain(20); // 020 is no number
    expect(near).not.toContain(12); // no digit is taken away
    expect(nearby(number(50, false)).sort()).toEqual(
      [10, 20, 30, 40, 60, 70, 80, 90, 51, 52, 53, 54, 55, 56, 57, 58, 59].sort(),
    );
  });

  it('reach back: who is near is near by a swap or change in both directions', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 9_999_999 }), (value) => {
        const same = nearby(number(value, false));
        for (const other of same) expect(nearby(number(other, false))).toContain(value);
      }),
      { numRuns: 30 },
    );
  });
});

describe('repairs', () => {
  it('are none where everything fits', () => {
    expect(told([sumOf(number(3), [number(1), number(2)])])).toEqual([]);
  });

  it('are all digits that would do, in the total or in a row', () => {
    const sum = sumOf(number(376_162), [number(159_219), number(217_943)]);
    expect(told([sum])).toEqual([['376162 -> 377162', '159219 -> 158219', '217943 -> 216943']]);
  });

  it('are only those that repair all that is broken together', () => {
    const [a, b, c] = [number(11), number(20), number(30)];
    const both = [sumOf(number(32), [a, b]), sumOf(number(42), [a, c])];
    expect(told(both)).toEqual([['11 -> 12']]);
    // Another sum that holds would break.
    expect(told([...both, sumOf(number(16), [a, number(5)])])).toEqual([[]]);
  });

  it('are looked for apart where nothing is shared', () => {
    const sums = [sumOf(number(9), [number(4)]), sumOf(number(70), [number(71)])];
    expect(told(sums)).toEqual([
      ['9 -> 4', '4 -> 9'],
      ['70 -> 71', '71 -> 70'],
    ]);
  });

  it('find the digit that was changed in a table of counts', () => {
    const counts = fc.array(fc.integer({ min: 1000, max: 99_999 }), { minLength: 2, maxLength: 6 });
    const change = fc.record({
      row: fc.nat(5),
      place: fc.nat(3),
      by: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(counts, change, (values, { row, place, by }) => {
        const at = row % values.length;
        const digits = [...String(values[at])];
        digits[place] = String((Number(digits[place]) + by) % 10);
        const wrong = Number(digits.join(''));
        fc.pre(digits[0] !== '0');
        const right = number(values.reduce((sum, value) => sum + value, 0));
        const parts = values.map((value, index) => number(index === at ? wrong : value));
        expect(told([sumOf(right, parts)])[0]).toContain(`${wrong} -> ${values[at]}`);
      }),
    );
  });
});
