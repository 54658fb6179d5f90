import type { KnownPremium } from '../../src/claim/premium.js';

/** The premium of the self-employed that most published sums are made with. */
export const BPU: KnownPremium = {
  scheme: 'bpu',
  payer: 'apbd',
  month: '2026-05',
  programmes: ['jkk', 'jkm'],
  amount: 16_800,
  parts: [
    { programme: 'jkk', amount: 10_000 },
    { programme: 'jkm', amount: 6800 },
  ],
  others: [
    { amount: 36_800, programmes: ['jkk', 'jkm', 'jht'], payer: 'apbd', income: null },
    { amount: 18_800, programmes: ['jkk', 'jkm'], payer: 'apbd', income: 1_100_000 },
  ],
  rates: [
    { programmes: ['jkk', 'jkm'], rate: { numerator: 54n, denominator: 10_000n }, isBoth: true },
    {
      programmes: ['jkk', 'jkm', 'jht'],
      rate: { numerator: 624n, denominator: 10_000n },
      isBoth: true,
    },
  ],
  wages: [{ id: 'umk.33.10', rupiah: 2_152_323 }],
};
