import { describe, expect, it } from 'vitest';
import { typedPercent } from '../../src/core/exact.js';

describe('a percentage as people type it', () => {
  it.each([
    ['60', '60', [60, 100]],
    ['60%', '60', [60, 100]],
    [' 99,5 % ', '99.5', [995, 1000]],
    ['100', '100', [100, 100]],
    ['1', '1', [1, 100]],
    ['0.5%', '0.5', [5, 1000]],
    ['0,000001%', '0.000001', [1, 100_000_000]],
  ])('%s is an exact share', (text, plain, [numerator, denominator]) => {
    expect(typedPercent(text)).toEqual({ plain, share: { numerator, denominator } });
  });

  it.each([
    '0',
    '0%',
    '100.1',
    '160',
    '0.5',
    '0,6',
    '-5',
    '60%%',
    '6 0',
    'x60',
    '60x',
    '',
    '1.2.3',
    '5.',
  ])('%s is none', (text) => {
    expect(typedPercent(text)).toBeNull();
  });
});
