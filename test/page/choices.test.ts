import { describe, expect, it } from 'vitest';
import type { WhatIf } from '../../src/document/what-if.js';
import { type Fields, readChoices } from '../../src/page/choices.js';

const YEAR = { first: '2026-01', last: '2026-12', count: 12 };
const DATA: WhatIf = {
  regions: [],
  cells: [],
  payers: [],
  months: [YEAR, YEAR],
  prices: [],
  whole: null,
  goals: null,
  verified: { numerator: 1, denominator: 1 },
  renew: { numerator: 1, denominator: 1 },
};
const read = (fields: Partial<Fields>) =>
  readChoices({ target: '', payer: '', months: '0', premium: '', ...fields }, DATA);

describe('choices of a page', () => {
  it('are those of the report where nothing is filled in', () => {
    expect(read({})).toEqual({ target: null, payer: null, months: 0, premium: null });
  });

  it.each([
    ['60', 60, 100],
    [' 99,5 % ', 995, 1000],
    ['0.5%', 5, 1000],
    ['100', 100, 100],
  ])('read the target %j', (target, numerator, denominator) => {
    expect(read({ target })).toMatchObject({ target: { numerator, denominator } });
  });

  // As the command does: 0.6 could be meant as 60 %.
  it.each(['0', '101', 'all', '-5', '1e2', '60%%', '0.6', '0,5'])(
    'refuse the target %j',
    (target) => {
      expect(read({ target })).toEqual(['target']);
    },
  );

  it.each([
    ['16800', 16_800],
    ['16.800', 16_800],
    ['Rp 1,016,800', 1_016_800],
  ])('read the premium %j', (premium, value) => {
    expect(read({ premium })).toMatchObject({ premium: value });
  });

  it.each(['0', '16,80', '16800.50', '1234567890123', 'ten'])(
    'refuse the premium %j',
    (premium) => {
      expect(read({ premium })).toEqual(['premium']);
      expect(read({ premium, target: 'x' })).toEqual(['target', 'premium']);
    },
  );

  it('leave the months of the report where others are not known', () => {
    expect(read({ months: '1' })).toMatchObject({ months: 1 });
    expect(read({ months: '7' })).toMatchObject({ months: 0 });
  });
});
