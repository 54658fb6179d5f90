import { verb } from '../../cli/verb.js';
import { AFFORD_OPTIONS } from './options.js';

const AFTER = `
Amounts: 2000000000, 2.000.000.000, "Rp2 miliar", "Rp2,5 miliar", "Rp3 miliar 24 juta".

Examples:
  $ ucj afford "Rp2 miliar" --segment farmers --months 10
  $ ucj afford 500000000 --segment ojek --payer csr --months 2026-12..2027-03
  $ ucj afford "Rp2 miliar" --segment petani --payer apbd --existing 10000 --paid-through 2026-08
  $ ucj afford "Rp100 juta" --scheme pu --wage 2152323 --payer apbd

Members who are kept and those who join are paid for by the same payer, for the same months, each
month by its own tariff. What is left over is less than one worker costs.`;

/** `ucj afford`: how many workers an amount pays for. */
export const affordCommand = verb({
  name: 'afford',
  summary: 'how many workers an amount protects, and for how many months',
  description:
    'How many workers an amount of money pays for, what is left over, and the same by payer and by number of months. Members who are paid for already are kept first.',
  takes: ['<amount>', 'money, in digits or as Rp2,5 miliar'],
  options: AFFORD_OPTIONS,
  after: AFTER,
  run: async (run) => (await import('./run.js')).runAfford(run),
});
