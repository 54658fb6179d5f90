import { verb, verbGroup } from '../../cli/verb.js';
import { LIST_HELP, QUOTE_HELP, SHOW_HELP, TARIFF_HELP } from './help.js';
import { LIST_OPTIONS, QUOTE_OPTIONS, SHOW_OPTIONS } from './options.js';

const list = verb({
  name: 'list',
  takes: null,
  help: LIST_HELP,
  options: LIST_OPTIONS,
  run: async (run) => (await import('./run.js')).runList(run),
});

const show = verb({
  name: 'show',
  takes: '<id>',
  help: SHOW_HELP,
  options: SHOW_OPTIONS,
  run: async (run) => (await import('./run.js')).runShow(run),
});

const quote = verb({
  name: 'quote',
  takes: null,
  help: QUOTE_HELP,
  options: QUOTE_OPTIONS,
  run: async (run) => (await import('./quote-run.js')).runQuote(run),
});

/** `ucj tariff`: the catalogue, and premiums out of it. */
export const tariffCommand = verbGroup('tariff', TARIFF_HELP, [list, show, quote]);
