import type { Command, Option } from 'commander';
import { deepest } from '../cli/commander.js';
import { longFlag } from '../cli/option.js';
import { listed } from '../cli/options/or.js';
import { VERB_WORDS } from '../i18n/indonesian.js';
import { knownCodes, officialName } from '../region/names.js';
import { SHIPPED } from '../segment/segments.js';

/** A word that can stand next, and what it means where a shell shows that. */
interface Candidate {
  readonly word: string;
  readonly meaning: string;
}

const plain = (words: readonly string[]): Candidate[] =>
  words.map((word) => ({ word, meaning: '' }));

/** Regions by code: the provinces, and below a code that is begun what is below it. */
function regions(typed: string): Candidate[] {
  const length = typed.length < 2 ? 2 : 5;
  return knownCodes()
    .filter((code) => code.length === length)
    .map((code) => ({ word: code, meaning: officialName(code) ?? '' }));
}

/** Names of segments without spaces, which no shell has to quote. */
function segments(): Candidate[] {
  const names = SHIPPED.segments.flatMap(({ id, aliases }) => [id, ...aliases]);
  return plain(names.filter((name) => !/\s/.test(name)));
}

function valuesOf(option: Option, typed: string): Candidate[] {
  const placeholder = /<(\w+)>/.exec(option.flags)?.[1];
  if (placeholder === 'region') return regions(typed);
  if (placeholder === 'segment') return segments();
  return plain(listed(option.description));
}

function flagsOf(command: Command): Candidate[] {
  const own = command.options.map((option) => ({
    word: longFlag(option),
    meaning: option.description,
  }));
  return [...own, { word: '--help', meaning: '' }];
}

/** The verbs below a command, by both of their words. */
function verbsOf(command: Command): Candidate[] {
  const below = command.commands.map((each) => [each.name(), each.summary()] as const);
  return [...below, ['help', ''] as const].flatMap(([name, meaning]) => {
    const word = VERB_WORDS[name];
    return [{ word: name, meaning }, ...(word ? [{ word, meaning }] : [])];
  });
}

/**
 * What can stand behind some words, of which verbs are in English, where one is begun; where it is a file
 * the shell says so itself.
 */
export function candidates(top: Command, before: readonly string[], typed: string): Candidate[] {
  const command = deepest(top, before);
  const last = before.at(-1) ?? '';
  const option = command.options.find(({ long, short }) => long === last || short === last);
  return offered(command, option, last, typed).filter(({ word }) => word.startsWith(typed));
}

function offered(
  command: Command,
  option: Option | undefined,
  last: string,
  typed: string,
): Candidate[] {
  if (option && (option.required || option.optional)) return valuesOf(option, typed);
  if (typed.startsWith('-')) return flagsOf(command);
  const isVerb = command.commands.length > 0 && command.name() === (last || 'ucj');
  return isVerb ? verbsOf(command) : [];
}
