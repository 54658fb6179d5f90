import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CommanderError } from 'commander';
import { readMoney } from '../claim/amount.js';
import { suggest, suggested } from '../problem/nearest.js';
import type { Problem, ProblemCode } from '../problem/problem.js';
import { FORMAT_NAMES } from '../render/format.js';
import { longFlag } from './option.js';

/** Whether an error is of words that commander refused. Its code says so: a late part has no class of it. */
export function isUsage(error: unknown): error is CommanderError {
  return error instanceof Error && 'code' in error && /^commander\./.test(String(error.code));
}

/** Commander says some things only inside its message, between quotation marks. */
function quoted(text: string): string {
  return /'([^']*)'/.exec(text)?.[1] ?? '';
}

/** What `ucj explain` explains beside the rows of a gap. */
const EXPLAINED: readonly string[] = ['plan', 'share', 'fund', 'trend', 'diff', 'realise'];

/** What was typed for a verb: `gap`, or `tariff quote`; empty where it is none. */
function verbOf(argv: readonly string[]): string {
  const [verb, below = ''] = argv;
  const isTwo = verb === 'tariff' || (verb === 'explain' && EXPLAINED.includes(below));
  const words = argv.slice(0, isTwo ? 2 : 1);
  return words.filter((word) => !word.startsWith('-')).join(' ');
}

/** An amount that was typed as several words, as one. */
export function meantAsOne([verb, ...words]: readonly string[]): Pick<Problem, 'suggestion'> {
  const option = words.findIndex((word) => word.startsWith('-'));
  const text = (option < 0 ? words : words.slice(0, option)).join(' ');
  return verb === 'afford' && readMoney(text) !== null ? { suggestion: text } : {};
}

/** Codes whose words name the verb, and which are refused where many verbs pass. */
const NAMING: readonly ProblemCode[] = ['missing-files', 'missing-option', 'is-folder'];

/** A problem with the verb that was typed, where its words name it. */
export function withVerb(problem: Problem, argv: readonly string[]): Problem {
  const isNamed = problem.other !== undefined || !NAMING.includes(problem.code);
  return isNamed ? problem : { ...problem, other: verbOf(argv) };
}

/** What may have been meant by an option that there is not: one of either language, or a format. */
function meantOption(typed: string, flags: readonly string[]): Pick<Problem, 'suggestion'> {
  const name = typed.replace(/^-+/, '').replace(/=.*$/, '').toLowerCase();
  if (FORMAT_NAMES.some((each) => each === name)) return { suggestion: `--format ${name}` };
  if (flags.includes(`--${name}`)) return { suggestion: `--${name}` };
  return suggest(`--${name}`, flags);
}

/** An option that a verb does not have, of those that it has in either language. */
export function unknownOption(
  error: CommanderError,
  argv: readonly string[],
  flags: readonly string[],
): Problem {
  const option = quoted(error.message);
  const verb = argv[0] && !argv[0].startsWith('-') ? { other: argv[0] } : {};
  // A claim may begin with a number below 0, which looks like an option.
  const isClaim = verb.other === 'verify' && /^-(?:rp\s*)?\d/i.test(option);
  const meant = isClaim ? { suggestion: `-- "${option}"` } : meantOption(option, flags);
  return { code: 'unknown-option', option, ...verb, ...meant };
}

/** What commander found wrong with the words, as a problem that has words in both languages. */
export function usageProblem(error: CommanderError, argv: readonly string[], cwd: string): Problem {
  // What follows `tariff` is a command of its own kind.
  const above = argv[0] === 'tariff' && argv[1] !== undefined ? 'tariff ' : '';
  const value = quoted(error.message);
  const suggestion = /Did you mean (?:one of )?([^\s?,]+)/.exec(error.message)?.[1];
  const near = suggested(suggestion);
  const verb = argv[0] && !argv[0].startsWith('-') ? { other: argv[0] } : {};
  switch (error.code) {
    case 'commander.optionMissingArgument':
      return { code: 'missing-value', option: longFlag({ flags: value }) };
    case 'commander.missingArgument':
      return {
        code: 'missing-argument',
        value,
        other: above ? `tariff ${argv[1]}` : (argv[0] ?? ''),
      };
    case 'commander.excessArguments':
      return { code: 'too-many-arguments', other: verbOf(argv), ...meantAsOne(argv) };
    case 'commander.unknownCommand':
      // The verb was forgotten: what was typed in its place is a file.
      return existsSync(resolve(cwd, value))
        ? { code: 'unknown-verb', value, suggestion: `gap ${value}` }
        : {
            code: 'unknown-verb',
            value: above + value,
            ...(suggestion && { suggestion: above + suggestion }),
          };
    default:
      return { code: 'unknown-option', option: value || error.message, ...verb, ...near };
  }
}
