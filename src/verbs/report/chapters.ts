import { commandWords } from '../../cli/command-words.js';
import { parseWords, type TypedWords } from '../../cli/commander.js';
import { longFlag, type Options } from '../../cli/option.js';
import { WHY } from '../../cli/options/output.js';
import { isUsage, meantAsOne, usageProblem } from '../../cli/usage.js';
import { choice } from '../../cli/values.js';
import type { Run } from '../../cli/verb.js';
import { STDIN } from '../../disk/bounds.js';
import { refuse } from '../../problem/problem.js';
import type { Answered, Basis, Chapter } from '../counts/chapter.js';
import { OPTION, within } from './chapter-refusal.js';
import { CHAPTER_VERBS, CHAPTERS, type ChapterVerbName } from './chapter-verbs.js';
import { REPORT_OPTIONS, type ReportOptions } from './options.js';

/** Options of the report that say how it is shown, and nothing of what a chapter counts. */
const OF_REPORT: readonly string[] = [
  '--by',
  '--sort',
  '--top',
  '--support',
  '--fail-below',
  '--each',
];

/** Options of a report that mean the same to verbs that ask nothing of its counts. */
const OF_ALL: readonly string[] = ['--year', '--months', '--programmes', '--relief', '--tariffs'];

/** A chapter as a part of the report, under the name of its verb. */
export interface ReportChapter extends Answered {
  readonly verb: ChapterVerbName;
}

/** A chapter as it was asked for, its options read. */
interface AskedChapter {
  /** As it was typed. */
  readonly text: string;
  readonly verb: ChapterVerbName;
  /** Whether it reads standard input. */
  readonly isPiped: boolean;
  readonly answer: (basis: Basis) => Promise<Answered>;
}

function isOptionOf(options: Options, flag: string): boolean {
  return Object.values(options).some((option) => option.flags.split(/[\s,]+/).includes(flag));
}

/** What commander refuses. An option of the report is no misspelt one of the verb. */
function refuseUsage(error: unknown, verb: string, cwd: string): never {
  if (!isUsage(error)) throw error;
  const problem = usageProblem(error, [verb], cwd);
  const option = problem.option ?? '';
  // Derivations are a document of their own.
  const isWhy = isOptionOf(WHY, option);
  const isElsewhere = isWhy || isOptionOf(REPORT_OPTIONS, option);
  return problem.code === 'unknown-option' && isElsewhere
    ? refuse({ code: 'not-of-chapter', value: option, ...(isWhy && { other: verb }) })
    : refuse(problem);
}

/** The words and options of a chapter; a table among them is refused, since the report has read its own. */
function parsed(
  verb: string,
  { own, words: most = 0 }: Chapter,
  words: readonly string[],
  cwd: string,
) {
  try {
    const found = parseWords(verb, own, words);
    const extra = found.words[most];
    if (extra === undefined) return found;
    if (most === 0) return refuse({ code: 'not-of-chapter', value: extra });
    const typed = meantAsOne([verb, ...found.words]);
    return refuse({ code: 'too-many-arguments', other: verb, ...typed });
  } catch (error) {
    return refuseUsage(error, verb, cwd);
  }
}

/** What was typed for a chapter, over what was typed for the report and means the same to its verb. */
function overReport({ typed: own }: TypedWords, chapter: Chapter, report: Run<ReportOptions>) {
  const flags = Object.values(chapter.options).map(longFlag);
  const inherited = [...report.typed].filter(
    ([flag]) =>
      flags.includes(flag) &&
      (chapter.isBeside ? OF_ALL.includes(flag) : !OF_REPORT.includes(flag)),
  );
  return new Map([...inherited, ...own]);
}

function asked(text: string, report: Run<ReportOptions>): AskedChapter {
  const [name = '', ...rest] = commandWords(text) ?? refuse({ code: 'open-quotation' });
  const verb = choice(OPTION, name, CHAPTER_VERBS);
  const chapter: Chapter = CHAPTERS[verb];
  const own = parsed(verb, chapter, rest, report.context.cwd);
  const typed = overReport(own, chapter, report);
  const isPiped = [...own.words, ...[...typed.values()].flat()].includes('-');
  const answer = chapter.asked({ ...report, words: own.words, typed, own: own.typed });
  return { text, verb, isPiped, answer };
}

/** The chapters that a report was asked for, each under its own options. */
export function askedChapters(report: Run<ReportOptions>): readonly AskedChapter[] {
  const chapters = report.options.chapter.map((text) => {
    try {
      return asked(text, report);
    } catch (error) {
      throw within(text, error);
    }
  });
  if (chapters.filter(({ isPiped }) => isPiped).length > 1)
    refuse({ code: 'stdin-twice', file: STDIN });
  return chapters;
}

/** Computes chapters from the counts of a report: nothing in it depends on the day it is made. */
export async function chaptersOf(
  chapters: readonly AskedChapter[],
  basis: Basis,
): Promise<ReportChapter[]> {
  const answered: ReportChapter[] = [];
  for (const { text, verb, answer } of chapters)
    answered.push({
      verb,
      ...(await answer(basis).catch((error) => {
        throw within(text, error);
      })),
    });
  return answered;
}
