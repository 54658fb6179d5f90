import { SEVERITIES, type Severity } from '../budget/note-kind.js';
import { typedWord, VALUE_WORDS } from '../i18n/indonesian.js';
import { languageOf, loadWords } from '../i18n/language.js';
import { LANGUAGES } from '../i18n/marks.js';
import { wordingIn } from '../view/wording.js';
import { COLOR_WAYS, hasColor } from './color.js';
import type { Context } from './context.js';
import type { MessageWording } from './messages.js';
import type { MessageOptions } from './options/output.js';
import { messageWidth } from './width.js';

/** Which remarks are said on standard error. */
function severitiesOf({ quiet, noWarnings }: MessageOptions): readonly Severity[] {
  const isSaid = { warning: !noWarnings, note: !quiet };
  return SEVERITIES.filter((severity) => isSaid[severity]);
}

/** Language, colour and width of messages. */
export async function wordingOf(
  options: MessageOptions,
  context: Context,
): Promise<MessageWording> {
  const language = options.lang ?? languageOf(context.env);
  return {
    ...wordingIn(language, await loadWords(language)),
    color: hasColor(options.color, context.env, context.stderr),
    severities: severitiesOf(options),
    width: messageWidth(context),
  };
}

/** What was typed behind an option, by either of its words; undefined where it was not. */
function typedAfter(argv: readonly string[], ...flags: readonly string[]): string | undefined {
  const at = argv.findIndex((word) =>
    flags.some((flag) => word === flag || word.startsWith(`${flag}=`)),
  );
  const word = argv[at];
  if (word === undefined) return undefined;
  return word.includes('=') ? word.slice(word.indexOf('=') + 1) : argv[at + 1];
}

/** Language and colour that are asked for, before the words are read as a whole: nothing is refused. */
export function askedFor(argv: readonly string[], { env }: Pick<Context, 'env'>) {
  const lang = typedAfter(argv, '--lang', '--bahasa');
  const color = typedAfter(argv, '--color', '--warna') ?? '';
  return {
    language: LANGUAGES.find((known) => known === lang) ?? languageOf(env),
    way: typedWord(VALUE_WORDS, color, COLOR_WAYS) ?? 'auto',
  };
}

/** How refused words are answered, which may be refused before they are read. */
export async function wordingOfArguments(
  argv: readonly string[],
  context: Context,
): Promise<MessageWording> {
  const { language, way } = askedFor(argv, context);
  return {
    ...wordingIn(language, await loadWords(language)),
    color: hasColor(way, context.env, context.stderr),
    severities: SEVERITIES,
    width: messageWidth(context),
  };
}
