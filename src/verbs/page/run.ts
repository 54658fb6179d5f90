import { EXIT } from '../../cli/context.js';
import { deliver, outletsOf } from '../../cli/deliver.js';
import { wantedOf } from '../../cli/format-choice.js';
import { noteLine } from '../../cli/messages.js';
import { progressOf } from '../../cli/progress.js';
import type { Run } from '../../cli/verb.js';
import { loadInitWords } from '../init/texts.js';
import { ownPageText } from './html.js';
import { PAGE_FORMATS, type PageOptions } from './options.js';
import { loadOwnPageWords } from './texts.js';

/** Where the page goes where nobody says. */
const USUAL = 'ucj.html';

/** Runs `ucj page`. */
export async function runPage({ options, wording, context }: Run<PageOptions>): Promise<number> {
  const { language } = wording;
  const [words, init] = await Promise.all([loadOwnPageWords(language), loadInitWords(language)]);
  const isSaid = options.output.length > 0 || options.format !== null;
  const asked = isSaid ? options : { ...options, output: [USUAL] };
  const offered = {
    formats: PAGE_FORMATS,
    onTerminal: 'html',
    elsewhere: 'html',
    withWhy: [],
  } as const;
  const outlets = outletsOf(wantedOf(asked, offered, context.stdout.isTerminal), context);
  const progress = progressOf(context, wording, options.quiet);
  await deliver(outlets, () => ownPageText(words, init, language), context, progress);
  if (options.quiet) return EXIT.done;
  for (const { to } of outlets)
    if (to) context.stderr.write(noteLine(words.written(to.name), wording));
  return EXIT.done;
}
