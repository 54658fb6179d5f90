import { describe, expect, it } from 'vitest';
import type { Need, Purse } from '../../src/core/fund.js';
import { kindsOf } from '../../src/core/fund-kinds.js';
import { need, purse } from '../support/needs.js';

/** Which cells are taken together, for what. */
const together = (needs: readonly Need[], purses: readonly Purse[]) =>
  kindsOf(needs, purses).kinds.map(({ purpose, needs: cells }) => [purpose, ...cells]);

describe('cells that are taken together', () => {
  it('are those of one price in every source, none of whose sources has them in two groups', () => {
    const needs = [need(0, 4), need(0, 5), need(0, 6), need(0, 7)];
    const purses = [purse(100, [8, 8, 8, 9], [0, 1, 0, 0]), purse(100, [7, 7, 7, 7], [2, 2, 2, 2])];
    expect(together(needs, purses)).toEqual([
      ['expansion', 0, 2],
      ['expansion', 1],
      ['expansion', 3],
    ]);
  });

  it('may be of two groups of a source that pays for neither', () => {
    const purses = [purse(100, [null, null], [0, 1]), purse(100, [7, 7], [2, 2])];
    expect(together([need(0, 4), need(0, 5)], purses)).toEqual([['expansion', 0, 1]]);
  });

  it('may be of two groups where members stay, as renewals come before all groups', () => {
    expect(together([need(3, 1), need(2, 1)], [purse(100, [8, 8], [0, 1])])).toEqual([
      ['renewal', 0, 1],
      ['expansion', 0],
      ['expansion', 1],
    ]);
  });

  it('are only those with people whom a source may pay for', () => {
    const needs = [need(0, 4), need(2, 0), need(0, 0), need(5, 5)];
    const { kinds, choices } = kindsOf(needs, [purse(100, [8, 8, 8, null], [0, 0, 0, 0])]);
    expect(kinds).toEqual([
      { purpose: 'expansion', needs: [0], people: 4 },
      { purpose: 'renewal', needs: [1], people: 2 },
    ]);
    expect(choices).toEqual([
      { purse: 0, kind: 0, price: 8, level: 1 },
      { purse: 0, kind: 1, price: 8, level: 0 },
    ]);
  });
});

describe("a source's choice", () => {
  it('is of the level of its own group of the cells, one below renewals and then group by group', () => {
    const needs = [need(3, 1), need(0, 2), need(0, 4)];
    const purses = [purse(100, [8, 8, 8], [0, 1, 2]), purse(100, [null, 5, 5], [0, 2, 0])];
    const { kinds, choices } = kindsOf(needs, purses);
    expect(
      choices.map(({ purse: source, kind, price, level }) => {
        const { purpose, needs: cells } = kinds[kind] ?? { purpose: null, needs: [] };
        return [source, purpose, ...cells, price, level];
      }),
    ).toEqual([
      [0, 'renewal', 0, 8, 0],
      [0, 'expansion', 0, 8, 1],
      [0, 'expansion', 1, 8, 2],
      [0, 'expansion', 2, 8, 3],
      [1, 'expansion', 1, 5, 3],
      [1, 'expansion', 2, 5, 1],
    ]);
  });
});
