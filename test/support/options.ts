import { parseWords } from '../../src/cli/commander.js';
import { wordingOf } from '../../src/cli/message-wording.js';
import { NOTHING_TYPED, readOptions, type Typed } from '../../src/cli/option.js';
import { MESSAGES, SETTINGS } from '../../src/cli/options/output.js';
import { settingsOf } from '../../src/cli/settings.js';
import { NO_SETTINGS } from '../../src/settings/settings.js';
import { gapRequest } from '../../src/verbs/counts/request.js';
import { GAP_OPTIONS } from '../../src/verbs/gap/options.js';
import { contextOf, type World } from './run.js';

/** Options of `ucj gap` by their names, each as its text or texts; true for one without a value. */
export type Texts = Partial<
  Readonly<Record<keyof typeof GAP_OPTIONS, string | readonly string[] | true>>
>;

/** Options as words of the command line. */
export function wordsOf(texts: Texts): string[] {
  return Object.entries(texts).flatMap(([name, given]) => {
    const flag = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    if (given === true) return [flag];
    return [given].flat().flatMap((text) => [flag, text]);
  });
}

/** What the words of `ucj gap` mean, in a world. */
export async function askedBy(words: readonly string[], world: World = {}, asDocument = false) {
  const context = contextOf(world);
  const { words: files, typed } = parseWords('gap', GAP_OPTIONS, words);
  const early = <O extends typeof MESSAGES | typeof SETTINGS>(options: O, of: Typed = typed) =>
    readOptions(options, of, NO_SETTINGS);
  const wording = await wordingOf(early(MESSAGES), context);
  const settings = await settingsOf(early(SETTINGS), context, wording);
  const options = readOptions(GAP_OPTIONS, typed, settings);
  const request = { ...gapRequest(options, typed, context.today), asDocument };
  return { context, files, typed, options, wording, settings, request };
}

/** What every option of `ucj gap` is where none is given. */
export const USUAL = readOptions(GAP_OPTIONS, NOTHING_TYPED, NO_SETTINGS);
