import { verb, verbGroup } from '../../cli/verb.js';
import { LIST_OPTIONS, QUOTE_OPTIONS, SHOW_OPTIONS } from './options.js';

const AFTER = `
Examples:
  $ ucj tariff list --scheme bpu --at 2026-04
  $ ucj tariff show pu.jp
  $ ucj tariff quote --scheme bpu --month 2026-05 --payer zakat --income 3000000 --programmes jkk,jkm,jht
  $ ucj tariff quote --scheme pu --month 2026-05 --wage 5178521 --programmes jkk,jkm,jht,jp
  $ ucj tariff quote --scheme jakon --month 2026-05 --contract-value 750000000
  $ ucj tariff quote --scheme pmi --month 2026-05 --contract-months 24`;

const list = verb({
  name: 'list',
  summary: 'every dated value',
  description: 'Lists the dated values of the catalogue: premiums, caps, reliefs, benefits.',
  takes: null,
  options: LIST_OPTIONS,
  after: '',
  run: async (run) => (await import('./run.js')).runList(run),
});

const show = verb({
  name: 'show',
  summary: 'one entry with all its values, law and reliefs',
  description: 'Shows one entry of the catalogue, and those below it: pu.jp, umk.36, apbd.',
  takes: ['<id>', 'an id of ucj tariff list, or a payer'],
  options: SHOW_OPTIONS,
  after: '',
  run: async (run) => (await import('./run.js')).runShow(run),
});

const quote = verb({
  name: 'quote',
  summary: 'a premium for a scheme, month, payer, and income or wage',
  description:
    'Quotes the premium of one worker for one month, or of one contract: each programme and side, what relief applied or why not, and the law.',
  takes: null,
  options: QUOTE_OPTIONS,
  after: '',
  run: async (run) => (await import('./quote-run.js')).runQuote(run),
});

/** `ucj tariff`: the catalogue, and premiums out of it. */
export const tariffCommand = verbGroup(
  {
    name: 'tariff',
    summary: 'the dated tariffs: list, show, quote',
    description: 'The dated catalogue of contributions and benefits, with the law of each value.',
    after: AFTER,
  },
  [list, show, quote],
);
