import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  crossed,
  gathered,
  groupedTogether,
  lastByKey,
  takenFrom,
  valuesIn,
} from '../../src/core/columns.js';
import { type Dimension, dimensionOf, groupedBy } from '../../src/core/dimension.js';
import { InexactError } from '../../src/core/exact.js';
import { shareIn, summedBy, UNKNOWN, upTo } from '../../src/core/numbers.js';

const columnOf = (values: readonly number[]): Dimension<number> =>
  dimensionOf(values, (value) => value);
const table = fc.record({ rows: fc.nat(30), columns: fc.nat(4) }).chain(({ rows, columns }) =>
  fc.tuple(
    fc.constant(rows),
    fc.array(fc.array(fc.nat(3), { minLength: rows, maxLength: rows }), {
      minLength: columns,
      maxLength: columns,
    }),
  ),
);

describe('groups of rows', () => {
  it('are those that are the same in all columns, in the order in which they first appear', () => {
    fc.assert(
      fc.property(table, ([length, columns]) => {
        const { ids, firsts } = groupedTogether(length, columns.map(columnOf));
        const texts = Array.from({ length }, (_, row) => columns.map((each) => each[row]).join());
        const distinct = [...new Set(texts)];
        expect([...ids]).toEqual(texts.map((text) => distinct.indexOf(text)));
        expect([...firsts]).toEqual(distinct.map((text) => texts.indexOf(text)));
      }),
    );
  });

  it('are the same whatever their numbers are, in order or not', () => {
    const far = fc.constantFrom(2 ** 30, -(2 ** 30));
    const numbers = fc.oneof({ weight: 5, arbitrary: fc.integer({ min: -3, max: 3 }) }, far);
    const rows = fc.array(fc.tuple(numbers, numbers, fc.constant(7)), { maxLength: 20 });
    fc.assert(
      fc.property(rows, fc.subarray([0, 1, 2] as const), (all, chosen) => {
        const columns = chosen.map((at) => Int32Array.from(all, (row) => row[at]));
        const { ids, firsts } = groupedBy(all.length, columns);
        const texts = all.map((row) => chosen.map((at) => row[at]).join());
        const distinct = [...new Set(texts)];
        expect([...ids]).toEqual(texts.map((text) => distinct.indexOf(text)));
        expect([...firsts]).toEqual(distinct.map((text) => texts.indexOf(text)));
      }),
    );
  });

  it('are found as well where there might be more combinations than places are kept for', () => {
    const many = Array.from({ length: 4000 }, (_, row) => row);
    const { ids } = groupedTogether(4000, [columnOf(many), columnOf(many)]);
    expect([...ids]).toEqual(many);
    const half = groupedTogether(4000, [columnOf(many.map((row) => row >> 1)), columnOf(many)]);
    expect(half.firsts).toHaveLength(4000);
  });

  it('of two columns have the pair of their values', () => {
    const pairs = crossed(columnOf([7, 7, 8, 7]), columnOf([1, 2, 1, 1]));
    expect(pairs.values).toEqual([
      [7, 1],
      [7, 2],
      [8, 1],
    ]);
    expect([...pairs.ids]).toEqual([0, 1, 2, 0]);
  });
});

describe('rows that are gathered by a number', () => {
  it('stand by it, and of one number as they stood before', () => {
    const numbers = fc.array(fc.nat(5), { maxLength: 30 });
    fc.assert(
      fc.property(numbers, (all) => {
        const rows = upTo(all.length).reverse();
        const { rows: own, starts } = gathered(rows, Int32Array.from(all), 6);
        const sorted = [...rows].sort((a, b) => (all[a] ?? 0) - (all[b] ?? 0));
        expect([...own]).toEqual(sorted);
        const before = (count: number) => all.filter((number) => number < count).length;
        expect([...starts]).toEqual([0, 1, 2, 3, 4, 5, 6].map(before));
      }),
    );
  });
});

describe('the values of a column', () => {
  const column = takenFrom(columnOf([5, 6, 7, 8]), Int32Array.of(2, 0, 2, 3, 0));

  it('are those that rows have, in the order in which they first appear', () => {
    expect(valuesIn(column)).toEqual([7, 5, 8]);
    expect(valuesIn(column, Int32Array.of(3, 1))).toEqual([8, 5]);
    expect(valuesIn(column, Int32Array.of())).toEqual([]);
  });

  it('are the last ones of each key, and the keys in the order of the first', () => {
    const texts = dimensionOf(['Petani', 'ojek', 'petani', 'Petani', 'Ojek'], (text) => text);
    const last = lastByKey(texts, (text) => text.toLowerCase());
    expect([...last]).toEqual([
      ['petani', 'Petani'],
      ['ojek', 'Ojek'],
    ]);
  });
});

describe('a column of counts', () => {
  it('comes to what is known of each group, and to nothing known where nothing is', () => {
    const counts = Int32Array.of(3, UNKNOWN, 0, 4, UNKNOWN);
    const ids = Int32Array.of(0, 1, 2, 0, 2);
    expect([...summedBy(counts, ids, 4)]).toEqual([7, UNKNOWN, 0, UNKNOWN]);
  });

  it('is not added up beyond the digits that are kept', () => {
    const most = Float64Array.of(Number.MAX_SAFE_INTEGER - 1, 1, 1);
    const sum = (rows: number) => summedBy(most.subarray(0, rows), new Int32Array(rows), 1);
    expect([...sum(2)]).toEqual([Number.MAX_SAFE_INTEGER]);
    expect(() => sum(3)).toThrow(InexactError);
  });

  it('has its share where it is known', () => {
    const half = { numerator: 1, denominator: 2 };
    expect([...shareIn(Int32Array.of(5, UNKNOWN, 0), half)]).toEqual([3, UNKNOWN, 0]);
  });
});
