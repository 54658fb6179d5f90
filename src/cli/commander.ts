import { Command, Option as CommanderOption } from 'commander';
import { OPTION_WORDS } from '../i18n/indonesian.js';
import type { Language } from '../i18n/marks.js';
import { longFlag, type Option, type Options, type Typed } from './option.js';

/** What was typed after a verb: its words, and its options. */
export interface TypedWords {
  readonly words: readonly string[];
  readonly typed: Typed;
}

/** The texts of an option, one more; its default, which is no list, is none of them. */
function collect(value: string, before: unknown): string[] {
  return [...(Array.isArray(before) ? before : []), value];
}

/** An option that shares its value with no other: `--no-x` does not turn off `--x`. */
class OwnOption extends CommanderOption {
  override attributeName(): string {
    return longFlag(this);
  }
}

/** The Indonesian flag of an option, `--wilayah` of `--region`; null where it has none. */
export function indonesianFlag(long: string): string | null {
  const word = OPTION_WORDS[long.slice(2)];
  return word === undefined ? null : `--${word}`;
}

/** The flags of options in Indonesian, each with the English one; none that another option has in English. */
export function englishFlags(options: Options): ReadonlyMap<string, string> {
  const flags = Object.values(options).map(longFlag);
  return new Map(
    flags.flatMap((flag): [string, string][] => {
      const word = indonesianFlag(flag);
      return word === null || flags.includes(word) ? [] : [[word, flag]];
    }),
  );
}

function added(command: Command, flags: string, option: Option<unknown>, language: Language) {
  const own = new OwnOption(flags, option.help[language]);
  if (own.required) own.argParser(collect);
  if (option.group !== null) own.helpGroup(option.group);
  command.addOption(own);
  return own;
}

/**
 * Sets up a command's options from where they are declared, in the same order. Each has a second one, by
 * its Indonesian word, which help lists with the first.
 */
export function addOptions(command: Command, options: Options, language: Language = 'en'): Command {
  const english = englishFlags(options);
  for (const option of Object.values(options)) {
    const { preset } = option;
    const own = added(command, option.flags, option, language);
    if (preset !== null) own.default(preset);
    const word = indonesianFlag(longFlag(option));
    if (word === null || !english.has(word)) continue;
    const placeholder = /<.*>/.exec(option.flags)?.[0] ?? '';
    added(command, `${word} ${placeholder}`.trim(), option, language).hideHelp();
  }
  return command;
}

/** What a parsed command was given. */
export function typedOf(command: Command, options: Options): TypedWords {
  const english = englishFlags(options);
  const typed = new Map<string, readonly string[]>();
  for (const option of command.options) {
    const name = option.attributeName();
    const value: unknown = command.getOptionValue(name);
    if (command.getOptionValueSource(name) !== 'cli') continue;
    const texts = Array.isArray(value) ? value.map(String) : [];
    const flag = english.get(longFlag(option)) ?? longFlag(option);
    typed.set(flag, [...(typed.get(flag) ?? []), ...texts]);
  }
  return { words: command.args, typed };
}

/** Parses words as those of a verb, outside of the command line. What commander refuses is thrown. */
export function parseWords(verb: string, options: Options, words: readonly string[]): TypedWords {
  const command = addOptions(new Command(verb), options).allowExcessArguments().exitOverride();
  command.configureOutput({ outputError: () => {} }).helpOption(false);
  return typedOf(command.parse(words, { from: 'user' }), options);
}

/** The command that some words lead to, verb by verb. */
export function deepest(top: Command, words: readonly string[]): Command {
  let command = top;
  for (const word of words) {
    const below = command.commands.find((each) => each.name() === word);
    if (!below) break;
    command = below;
  }
  return command;
}
