import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/problem/nearest.js';

describe('the nearest of some words', () => {
  it.each([
    ['amout', 'amount'],
    ['Regions', 'regions'],
    ['apdb', 'apbd'],
    ['amounts', 'amount'],
  ])('to %s is %s', (word, found) => {
    expect(nearest(word, ['amount', 'regions', 'apbd', 'to'])).toBe(found);
  });

  it.each(['No', 'x', '', 'penyaluran', 'w'.repeat(300)])('to "%s" is none', (word) => {
    expect(nearest(word, ['amount', 'regions', 'apbd', 'to'])).toBeUndefined();
  });
});
