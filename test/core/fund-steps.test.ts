import { describe, expect, it } from 'vitest';
import { fundInOrder, type Need, type Purse } from '../../src/core/fund.js';

const need = (region: number, renewal: number, expansion: number): Need => ({
  region,
  renewal,
  expansion,
});
const purse = (money: number, prices: Purse['prices'], ranks = prices.map(() => 0)): Purse => ({
  money,
  prices,
  ranks,
});
const STANDINGS = [
  { potential: 100, registered: 50 },
  { potential: 200, registered: 20 },
];

describe('what was paid for', () => {
  it('is added to the region of its cell where people are new, and not where members stay', () => {
    const needs = [need(1, 3, 0), need(1, 0, 7), need(0, 2, 4), need(1, 0, 5)];
    const { standings } = fundInOrder(
      needs,
      [purse(1000, [1, 1, 1, null])],
      STANDINGS,
      'proportional',
    );
    expect(standings).toEqual([
      { potential: 100, registered: 54 },
      { potential: 200, registered: 27 },
    ]);
  });

  it('leaves the regions that were given as they were', () => {
    const given = STANDINGS.map((each) => ({ ...each }));
    fundInOrder([need(0, 0, 9)], [purse(9, [1])], given, 'level-up');
    expect(given).toEqual(STANDINGS);
  });
});

describe('a step of a source', () => {
  it('in proportion needs to know of no region where it stands', () => {
    const purses = [purse(5, [1, 1])];
    const { steps, standings } = fundInOrder(
      [need(0, 0, 8), need(1, 0, 2)],
      purses,
      [],
      'proportional',
    );
    expect(steps).toMatchObject([
      {
        standings: [
          { potential: 0, registered: 0 },
          { potential: 0, registered: 0 },
        ],
        payments: [{ workers: 4 }, { workers: 1 }],
      },
    ]);
    expect(standings).toEqual([]);
  });

  it('names only cells that it may pay for and that have people, and is none where there are no such', () => {
    const needs = [need(0, 0, 5), need(0, 2, 0), need(1, 1, 6), need(1, 3, 8)];
    const nobody = fundInOrder(needs, [purse(50, [null, null, null, null])], STANDINGS, 'level-up');
    expect(nobody.steps).toEqual([]);
    const { steps } = fundInOrder(needs, [purse(50, [1, 1, 1, null])], STANDINGS, 'level-up');
    expect(steps.map(({ purpose, needs: cells }) => [purpose, cells])).toEqual([
      ['renewal', [1, 2]],
      ['expansion', [0, 2]],
    ]);
  });

  it('is no renewal where no members are to stay, and none for what earlier sources paid in full', () => {
    const purses = [purse(10, [2, 2]), purse(10, [1, 1])];
    const { steps } = fundInOrder(
      [need(0, 0, 5), need(1, 0, 3)],
      purses,
      STANDINGS,
      'lowest-first',
    );
    expect(steps.map(({ purse: source, purpose, needs }) => [source, purpose, needs])).toEqual([
      [0, 'expansion', [0, 1]],
      [1, 'expansion', [0]],
    ]);
  });

  it('says what there was before it: money, people, and where each region stood', () => {
    const needs = [need(1, 2, 10), need(0, 0, 6)];
    const { steps } = fundInOrder(needs, [purse(20, [2, 1], [0, 1])], STANDINGS, 'proportional');
    expect(steps).toMatchObject([
      { purpose: 'renewal', money: 20, open: [2], standings: [STANDINGS[1]] },
      { purpose: 'expansion', money: 16, open: [10], standings: [STANDINGS[1]] },
      { purpose: 'expansion', money: 0, open: [6], standings: [STANDINGS[0]] },
    ]);
  });

  it('sees the regions and the people as the sources before it left them', () => {
    const purses = [purse(4, [1]), purse(3, [1])];
    const { steps } = fundInOrder([need(1, 0, 10)], purses, STANDINGS, 'proportional');
    expect(steps).toMatchObject([
      { purse: 0, open: [10], standings: [{ potential: 200, registered: 20 }] },
      { purse: 1, open: [6], standings: [{ potential: 200, registered: 24 }] },
    ]);
  });
});
