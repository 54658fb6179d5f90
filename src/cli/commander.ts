import { Command, Option as CommanderOption } from 'commander';
import { longFlag, type Options, type Typed } from './option.js';

/** What was typed after a verb: its words, and its options. */
export interface TypedWords {
  readonly words: readonly string[];
  readonly typed: Typed;
}

function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

/** Sets up a command's options from where they are declared, in the same order. */
export function addOptions(command: Command, options: Options): Command {
  for (const { flags, help, group, preset, isRepeatable } of Object.values(options)) {
    const option = new CommanderOption(flags, help);
    if (preset !== null) option.default(preset);
    if (isRepeatable) option.argParser(collect);
    if (group !== null) option.helpGroup(group);
    command.addOption(option);
  }
  return command;
}

/** What a parsed command was given. `--no-x` is an option of its own here, and a false `x` to commander. */
export function typedOf(command: Command): TypedWords {
  const given = command.options.flatMap((option): [string, readonly string[]][] => {
    const name = option.attributeName();
    const value: unknown = command.getOptionValue(name);
    const isTyped = command.getOptionValueSource(name) === 'cli';
    if (!isTyped || option.negate !== (value === false)) return [];
    const texts = Array.isArray(value) ? value.map(String) : [value].filter(isText);
    return [[longFlag(option), texts]];
  });
  return { words: command.args, typed: new Map(given) };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Parses words as those of a verb, outside of the command line. What commander refuses is thrown. */
export function parseWords(verb: string, options: Options, words: readonly string[]): TypedWords {
  const command = addOptions(new Command(verb), options).allowExcessArguments().exitOverride();
  command.configureOutput({ outputError: () => {} }).helpOption(false);
  return typedOf(command.parse(words, { from: 'user' }));
}
