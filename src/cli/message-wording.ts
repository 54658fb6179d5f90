import { SEVERITIES, type Severity } from '../budget/note-kind.js';
import { languageOf, loadWords } from '../i18n/language.js';
import { LANGUAGES } from '../i18n/marks.js';
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
    language,
    words: await loadWords(language),
    color: hasColor(options.color, context.env, context.stderr),
    severities: severitiesOf(options),
    width: messageWidth(context),
  };
}

/**
 * How refused words are answered. They may be refused before they are read, so it
 * looks for `--lang` and `--color` itself and does not refuse.
 */
export async function wordingOfArguments(
  argv: readonly string[],
  context: Context,
): Promise<MessageWording> {
  const after = (option: string) =>
    argv.find((word) => word.startsWith(`${option}=`))?.slice(option.length + 1) ??
    argv[argv.indexOf(option) + 1];
  const lang = argv.some((word) => word.startsWith('--lang')) ? after('--lang') : undefined;
  const language = LANGUAGES.find((known) => known === lang) ?? languageOf(context.env);
  const color = argv.some((word) => word.startsWith('--color')) ? after('--color') : 'auto';
  const way = COLOR_WAYS.find((known) => known === color) ?? 'auto';
  return {
    language,
    words: await loadWords(language),
    color: hasColor(way, context.env, context.stderr),
    severities: SEVERITIES,
    width: messageWidth(context),
  };
}
