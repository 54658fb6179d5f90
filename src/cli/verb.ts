import { Command } from 'commander';
import { NO_SETTINGS, type Settings } from '../settings/settings.js';
import { addOptions, type TypedWords, typedOf } from './commander.js';
import type { Context } from './context.js';
import { wordingOf } from './message-wording.js';
import type { MessageWording } from './messages.js';
import { type Options, readOptions, type ValuesOf } from './option.js';
import { MESSAGES, SETTINGS, type WHY } from './options/output.js';
import { settingsOf } from './settings.js';

/** One run of a verb: what was typed and what it means, and the world it runs in. */
export interface Run<Values> extends TypedWords {
  readonly options: Values;
  /** All words of the command line. */
  readonly argv: readonly string[];
  readonly wording: MessageWording;
  readonly settings: Settings;
  readonly context: Context;
}

/** A verb as help shows it, with its options and what runs it. */
export interface Verb<O extends Options> {
  readonly name: string;
  /** In the list of verbs. */
  readonly summary: string;
  readonly description: string;
  /** The words it takes and what they are; null for none. */
  readonly takes: readonly [words: string, meaning: string] | null;
  readonly options: O;
  /** What stands below the options: examples, rules, exit status. */
  readonly after: string;
  /** Runs it and gives the exit status. */
  readonly run: (run: Run<ValuesOf<O>>) => Promise<number>;
}

/** Sets up the command of a verb for one run, whose exit status goes to `done`. */
export type CommandOf = (
  argv: readonly string[],
  context: Context,
  done: (status: number) => void,
) => Command;

/** A verb's run from what was typed: the language first, then settings, then all options by these. */
async function runOf<O extends Options>(
  options: O,
  typed: TypedWords,
  argv: readonly string[],
  context: Context,
): Promise<Run<ValuesOf<O>>> {
  const wording = await wordingOf(readOptions(MESSAGES, typed.typed, NO_SETTINGS), context);
  const settings =
    'config' in options
      ? await settingsOf(readOptions(SETTINGS, typed.typed, NO_SETTINGS), context, wording)
      : NO_SETTINGS;
  const values = readOptions(options, typed.typed, settings);
  return { ...typed, options: values, argv, wording, settings, context };
}

/** Declares a verb. */
export function verb<O extends Options>(declared: Verb<O>): CommandOf {
  const { name, summary, description, takes, options, after, run } = declared;
  return (argv, context, done) => {
    const command = new Command(name).summary(summary).description(description);
    if (takes) command.argument(...takes);
    addOptions(command, options);
    if (after !== '') command.addHelpText('after', after);
    return command.action(async () => {
      done(await run(await runOf(options, typedOf(command), argv, context)));
    });
  };
}

/** The same verb as `ucj explain` runs it: its figures are derived, whether or not `--why` was typed. */
export function explaining<O extends Options & typeof WHY>(
  declared: Verb<O>,
  summary: string,
): CommandOf {
  const { run } = declared;
  return verb({
    ...{ ...declared, summary },
    run: (asked) => run({ ...asked, options: { ...asked.options, why: true } }),
  });
}

/** A verb that is several and does nothing by itself: `tariff list`, `tariff show`. */
export function verbGroup(
  {
    name,
    summary,
    description,
    after,
  }: Pick<Verb<Options>, 'name' | 'summary' | 'description' | 'after'>,
  below: readonly CommandOf[],
): CommandOf {
  const own: CommandOf = () =>
    new Command(name).summary(summary).description(description).addHelpText('after', after);
  return verbWith(own, below);
}

/** A verb that has others below it. `own` is what it does by itself. */
export function verbWith(own: CommandOf, below: readonly CommandOf[]): CommandOf {
  return (argv, context, done) => {
    const command = own(argv, context, done);
    // Options behind the name of one of them are its own.
    command.enablePositionalOptions();
    for (const each of below) command.addCommand(each(argv, context, done));
    return command;
  };
}
