import { Command } from 'commander';
import type { Language } from '../i18n/marks.js';
import type { Said } from '../i18n/said.js';
import { NO_SETTINGS, type Settings } from '../settings/settings.js';
import { addOptions, type TypedWords, typedOf } from './commander.js';
import type { Context } from './context.js';
import { wordingOf } from './message-wording.js';
import type { MessageWording } from './messages.js';
import { type Options, readOptions, type ValuesOf } from './option.js';
import { DERIVED_TO, MESSAGES, SETTINGS, type WHY } from './options/output.js';
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

/** What help says of a verb in one language. */
interface HelpTexts {
  /** In the list of verbs. */
  readonly summary: string;
  readonly description: string;
  /** What the words are that it takes; empty where it takes none. */
  readonly takes: string;
  /** What stands below the options: examples, rules, exit status. */
  readonly after: string;
}

export type VerbHelp = Readonly<Record<Language, HelpTexts>>;

/** A verb as help shows it, with its options and what runs it. */
interface Verb<O extends Options> {
  readonly name: string;
  /** The words it takes, `[file...]`; null for none. */
  readonly takes: string | null;
  readonly help: VerbHelp;
  readonly options: O;
  /** Options as help and completion show them, where not all is offered that is read. */
  readonly shown?: Options;
  /** Runs it and gives the exit status. */
  readonly run: (run: Run<ValuesOf<O>>) => Promise<number>;
}

/** One run of the program. */
interface Setup {
  readonly argv: readonly string[];
  readonly context: Context;
  /** Language of the help. */
  readonly language: Language;
  /** Gets the exit status. */
  readonly done: (status: number) => void;
}

/** Sets up the command of a verb for one run. */
export type CommandOf = (setup: Setup) => Command;

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

/** A command with what help says of it. */
function describedBy(name: string, { summary, description, after }: HelpTexts): Command {
  const command = new Command(name).summary(summary).description(description);
  return after === '' ? command : command.addHelpText('after', after);
}

/** Texts of help of which only the summary is another. */
export function withSummary({ en, id }: VerbHelp, summary: Said): VerbHelp {
  return { en: { ...en, summary: summary.en }, id: { ...id, summary: summary.id } };
}

/** Declares a verb. */
export function verb<O extends Options>(declared: Verb<O>): CommandOf {
  const { name, help, takes, options, shown = {}, run } = declared;
  return ({ argv, context, language, done }) => {
    const texts = help[language];
    const command = describedBy(name, texts);
    if (takes !== null) command.argument(takes, texts.takes);
    addOptions(command, { ...options, ...shown }, language);
    return command.action(async () => {
      done(await run(await runOf(options, typedOf(command, options), argv, context)));
    });
  };
}

/** Declares a verb, and the same as `ucj explain` runs it: its figures are derived, whether or not `--why` was typed. */
export function explainable<O extends Options & typeof WHY>(
  declared: Verb<O>,
  summary: Said,
): readonly [own: CommandOf, explained: CommandOf] {
  const { run, help } = declared;
  const explained = verb({
    ...{ ...declared, help: withSummary(help, summary), shown: DERIVED_TO },
    run: (asked) => run({ ...asked, options: { ...asked.options, why: true } }),
  });
  return [verb(declared), explained];
}

/** A verb that is several and does nothing by itself: `tariff list`, `tariff show`. */
export function verbGroup(name: string, help: VerbHelp, below: readonly CommandOf[]): CommandOf {
  return verbWith(({ language }) => describedBy(name, help[language]), below);
}

/** A verb that has others below it. `own` is what it does by itself. */
export function verbWith(own: CommandOf, below: readonly CommandOf[]): CommandOf {
  return (setup) => {
    const command = own(setup);
    // Options behind the name of one of them are its own.
    command.enablePositionalOptions();
    for (const each of below) command.addCommand(each(setup));
    return command;
  };
}
