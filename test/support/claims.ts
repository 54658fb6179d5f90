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
};
