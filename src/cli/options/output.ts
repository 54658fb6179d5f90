import { LANGUAGES } from '../../i18n/marks.js';
import { FORMAT_NAMES, type Format } from '../../render/format.js';
import { COLOR_WAYS } from '../color.js';
import { asText, asTexts, optionGroup, type ValuesOf } from '../option.js';
import { gate, oneOf } from '../values.js';
import { or } from './or.js';

const { optional, preset, repeatable, flag } = optionGroup('Output:');
const settings = optionGroup('Settings:');

/** Where settings come from. */
export const SETTINGS = {
  config: settings.optional(
    '--config <file>',
    'settings (default: UCJ_CONFIG, ucj.config.json here or above)',
    asText,
  ),
  noConfig: settings.flag('--no-config', 'no settings file'),
};

/** Where a result goes, for a verb that has these formats. */
export function writing(formats: readonly Format[], usual: string) {
  return {
    format: optional('--format <format>', `${or(formats)} (default: ${usual})`, oneOf(formats)),
    output: repeatable(
      '-o, --output <file>',
      'write a file; its ending names the format. {period} and {today} are filled in',
      asTexts,
    ),
  };
}

/** Where the answer of a verb goes. */
export const ANSWER_TO = writing(FORMAT_NAMES, 'table on a terminal, else csv');

/** That figures are to be derived; the result goes on saying what it says without it. */
export const WHY = {
  why: flag('--why', 'how each figure came about: column, formula, tariff and law'),
};

/** How records are written for spreadsheets. */
export const EXCEL = { excel: flag('--excel', 'CSV that Excel opens right in Indonesia') };

/** The options that make coverage decide the exit status. */
export const GATE = {
  failBelow: optional(
    '--fail-below <percent>',
    'exit 1 where total coverage is below or rows lack counts',
    gate,
  ),
  each: flag('--each', 'with --fail-below: exit 1 where any row is below'),
};

/** How every verb speaks: language, colour, and which remarks. */
export const MESSAGES = {
  lang: optional(
    '--lang <language>',
    `${or(LANGUAGES)} (default: UCJ_LANG, LC_ALL, LC_MESSAGES, LANG, else en)`,
    oneOf(LANGUAGES),
  ),
  color: preset('--color <when>', or(COLOR_WAYS), 'auto', oneOf(COLOR_WAYS)),
  quiet: flag('--quiet', 'no notes on standard error, only warnings and errors'),
  noWarnings: flag('--no-warnings', 'no warnings on standard error'),
};

/** What was detected about the inputs. */
export const VERBOSE = { verbose: flag('--verbose', 'say what was detected') };

export type SettingsOptions = ValuesOf<typeof SETTINGS>;
export type WritingOptions = ValuesOf<ReturnType<typeof writing>>;
export type MessageOptions = ValuesOf<typeof MESSAGES>;
