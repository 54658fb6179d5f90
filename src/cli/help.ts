import { type Command, Help, type Option } from 'commander';
import { inIndonesian, VALUE_WORDS } from '../i18n/indonesian.js';
import type { Language } from '../i18n/marks.js';
import { paints } from '../render/paint.js';
import { bare } from '../render/terminal.js';
import { indonesianFlag } from './commander.js';
import { HELP_TEXTS, placesIn, titleIn } from './help-words.js';
import { longFlag } from './option.js';

/** How help is to be written. */
export interface HelpForm {
  readonly language: Language;
  readonly color: boolean;
  /** Whether only the options that most people use are listed. */
  readonly isShort: boolean;
}

/** The options that most people use, of those that many verbs have. */
const USUAL: readonly string[] = [
  ...['--region', '--segment', '--by', '--sort', '--top', '--period', '--target', '--year'],
  ...['--months', '--payer', '--wage', '--format', '--output', '--lang', '--why', '--help'],
];
/** Headings whose options many verbs have. Those of a verb alone are all listed. */
const SHARED: readonly (string | undefined)[] = [
  ...['Input:', 'Choosing:', 'Budget:', 'Settings:', 'Output:', 'Of whom:'],
];

function isUsual(option: Option): boolean {
  return !SHARED.includes(option.helpGroupHeading) || USUAL.includes(longFlag(option));
}

/** An option as it can be typed: in Indonesian help with its Indonesian flag. */
function termOf(option: Option, language: Language): string {
  const long = longFlag(option);
  const word = language === 'id' ? indonesianFlag(long) : null;
  return placesIn(language, word ? option.flags.replace(long, `${long}, ${word}`) : option.flags);
}

function descriptionOf({ description, defaultValue }: Option, language: Language): string {
  if (defaultValue === undefined) return description;
  const value = String(defaultValue);
  const text = language === 'id' ? inIndonesian(VALUE_WORDS, value) : value;
  return `${description} (${HELP_TEXTS.default[language]}: ${JSON.stringify(text)})`;
}

/** Has commander write the help of a command in a language. */
export function setUpHelp(command: Command, form: HelpForm): void {
  const { language, color, isShort } = form;
  const { bold, cyan } = paints({ color });
  const usual = new Help();
  command.configureHelp({
    displayWidth: (text) => bare(text).length,
    styleTitle: (title) => bold(titleIn(language, title)),
    styleOptionTerm: cyan,
    styleSubcommandTerm: cyan,
    styleArgumentTerm: cyan,
    visibleOptions: (of) => {
      const all = usual.visibleOptions(of);
      return isShort ? all.filter(isUsual) : all;
    },
    optionTerm: (option) => termOf(option, language),
    optionDescription: (option) => descriptionOf(option, language),
    commandUsage: (of) => placesIn(language, usual.commandUsage(of)),
    subcommandTerm: (of) => placesIn(language, usual.subcommandTerm(of)),
    argumentTerm: (argument) => placesIn(language, `<${argument.name()}>`).slice(1, -1),
  });
}

/** How many options short help leaves out. */
export function leftOut(command: Command): number {
  return new Help().visibleOptions(command).filter((option) => !isUsual(option)).length;
}
