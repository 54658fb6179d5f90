import { describe, expect, it } from 'vitest';
import { jumpsIn } from '../../src/planning/diff/series.js';
import { sparkline } from '../../src/verbs/diff/series.js';

describe('changes out of the usual', () => {
  it.each([
    ['one month that jumps', [4, 5, 3, 6, 3, 219, 4], [219]],
    ['a fall', [40, 50, 30, -900, 45], [-900]],
    ['growth that is even', [40, 50, 30, 60, 45], []],
    ['all the same but one that is near', [10, 10, 10, 11, 10], []],
    ['all the same but one that is far', [10, 10, 10, 16, 10], [16]],
    ['nothing at all', [0, 0, 0, 0], []],
    ['too few to tell', [1, 1, 900], []],
  ])('%s', (_, changes, jumps) => {
    expect(changes.filter(jumpsIn(changes))).toEqual(jumps);
  });
});

describe('a line of blocks', () => {
  it.each([
    [[1, 2, 3, 4, 5, 6, 7, 8], '▁▂▃▄▅▆▇█'],
    [[5, 5, 5], '▁▁▁'],
    [[100, 0, 50], '█▁▅'],
  ])('%j', (values, line) => {
    expect(sparkline(values)).toBe(line);
  });
});
