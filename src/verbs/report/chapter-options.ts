import { Command, CommanderError } from 'commander';
import { commandWords } from '../../cli/command-words.js';
import type { Context } from '../../cli/context.js';
import { monthFlags, targetFlag, volumeFlags } from '../../cli/flags.js';
import { meantAsOne, usageProblem } from '../../cli/usage.js';
import * as value from '../../cli/values.js';
import { STDIN } from '../../disk/bounds.js';
import { CHAPTER_VERBS, type ChapterVerb } from '../../document/chapter.js';
import { type Problem, Refusal, refuse } from '../../problem/problem.js';
import { affordFlags } from '../afford/command.js';
import { fundFlags } from '../fund/command.js';
import type { RawGap } from '../gap/raw.js';
import { planFlags } from '../plan/command.js';
import { shareFlags } from '../share/command.js';
import { trendFlags } from '../trend/command.js';
import { verifyFlags } from '../verify/command.js';
import { OPTION, within } from './chapter-refusal.js';

/** The options that each verb has of its own; counts and prices are those of the report. */
const FLAGS: Readonly<Record<ChapterVerb, (command: Command) => Command>> = {
  plan: planFlags,
  share: (command) => monthFlags(shareFlags(command)),
  fund: (command) => volumeFlags(monthFlags(targetFlag(fundFlags(command)))),
  trend: trendFlags,
  verify: verifyFlags,
  afford: affordFlags,
};

/** Options of the report that say how it is shown, and nothing of what a chapter counts. */
const OF_REPORT: readonly string[] = ['by', 'sort', 'top', 'support', 'failBelow', 'each'];

/** Verbs that ask nothing of the counts, and the options of a report that mean the same to them. */
const BESIDE: readonly ChapterVerb[] = ['verify', 'afford'];
const OF_ALL: readonly string[] = ['year', 'months', 'programmes', 'relief', 'tariffs'];

/** A chapter as it was asked for. */
export interface AskedChapter {
  /** As it was typed. */
  readonly text: string;
  readonly verb: ChapterVerb;
  readonly words: readonly string[];
  /** Its own options over those of the report, as commander hands them to its verb. */
  readonly raw: object;
}

/** Words beside the options that a verb takes: a number, an amount, claims, and never a table. */
const WORDS: Readonly<Record<ChapterVerb, number>> = {
  plan: 0,
  share: 1,
  fund: 0,
  trend: 0,
  verify: Number.POSITIVE_INFINITY,
  afford: 1,
};

/** Options of verbs that a chapter has no place for: derivations are a document of their own. */
const WHY = ['--why', '--why-of'] as const;

/** What commander refuses. An option of the report is no misspelt one of the verb. */
function problemOf(
  error: CommanderError,
  verb: ChapterVerb,
  report: Command,
  cwd: string,
): Problem {
  const problem = usageProblem(error, [verb], cwd);
  const known = report.options.flatMap(({ long, short }) => [long, short]);
  const isElsewhere = [...known, ...WHY].some((option) => option === problem.option);
  return problem.code === 'unknown-option' && isElsewhere
    ? { code: 'not-of-chapter', value: problem.option ?? '' }
    : problem;
}

function parsed(verb: ChapterVerb, words: readonly string[], report: Command, cwd: string) {
  const command = FLAGS[verb](new Command(verb)).allowExcessArguments().exitOverride();
  command.configureOutput({ outputError: () => {} }).helpOption(false);
  try {
    command.parse(words, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    throw new Refusal([problemOf(error, verb, report, cwd)]);
  }
  const extra = command.args[WORDS[verb]];
  if (extra === undefined) return command;
  // Without a word of its own, a verb was given a table.
  if (WORDS[verb] > 0)
    refuse({ code: 'too-many-arguments', other: verb, ...meantAsOne([verb, ...command.args]) });
  return refuse({ code: 'not-of-chapter', value: extra });
}

/** What is asked of a chapter: its own words first, then what was typed for the report. */
function asked(text: string, raw: RawGap, report: Command, { cwd }: Context): AskedChapter {
  const [name = '', ...rest] = commandWords(text) ?? refuse({ code: 'open-quotation' });
  const verb = value.choice(OPTION, name, CHAPTER_VERBS);
  const command = parsed(verb, rest, report, cwd);
  const isTyped = (key: string) => report.getOptionValueSource(key) === 'cli';
  const isShared = (key: string) =>
    BESIDE.includes(verb) ? OF_ALL.includes(key) && isTyped(key) : !OF_REPORT.includes(key);
  const inherited = Object.entries(raw).filter(([key]) => isShared(key));
  const own = Object.entries(command.opts()).filter(
    ([key]) => command.getOptionValueSource(key) === 'cli' || !isTyped(key) || !isShared(key),
  );
  const both: object = Object.fromEntries([...inherited, ...own]);
  return { text, verb, words: command.args, raw: both };
}

/**
 * The chapters that a report was asked for, each under its own options. `report` is the command as it
 * was typed, `raw` what it was given.
 */
export function askedChapters(
  raw: RawGap,
  report: Command,
  context: Context,
): readonly AskedChapter[] {
  const chapters = raw.chapter.map((text) => {
    try {
      return asked(text, raw, report, context);
    } catch (error) {
      throw within(text, error);
    }
  });
  const piped = chapters.filter(({ words, raw: own }) =>
    [...words, ...Object.values(own)].includes('-'),
  );
  if (piped.length > 1) refuse({ code: 'stdin-twice', file: STDIN });
  return chapters;
}
