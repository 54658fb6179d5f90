import type { Command, Option } from 'commander';
import { longFlag } from '../cli/option.js';
import { inEnglish } from '../cli/typed.js';
import { VERB_WORDS } from '../i18n/indonesian.js';
import { knownCodes, officialName } from '../region/names.js';
import { SHIPPED } from '../segment/segments.js';

/** A word that can stand next, and what it means where a shell shows that. */
export interface Candidate {
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

/** The closed list that help shows of an option, `a|b|c`; empty where it has none. */
function listed({ description }: Option): Candidate[] {
  const list = /(?:^|[\s(])((?:[\p{L}\d.-]+\|)+[\p{L}\d.-]+)/u.exec(description)?.[1];
  return plain(list?.split('|').filter((word) => !/^\p{Lu}/u.test(word)) ?? []);
}

function valuesOf(option: Option, typed: string): Candidate[] {
  const placeholder = /<(\w+)>/.exec(option.flags)?.[1];
  if (placeholder === 'region') return regions(typed);
  if (placeholder === 'segment') return segments();
  return listed(option);
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

/** What can stand in place of the last of some words; where it is a file the shell says so itself. */
export function candidates(top: Command, words: readonly string[]): Candidate[] {
  const typed = words.at(-1) ?? '';
  const before = inEnglish(words.slice(0, -1));
  let command = top;
  for (const word of before) {
    const below = command.commands.find((each) => each.name() === word);
    if (!below) break;
    command = below;
  }
  const last = before.at(-1) ?? '';
  const option = command.options.find(({ long, short }) => long === last || short === last);
  const isValue = option !== undefined && (option.required || option.optional);
  const isVerb = command.commands.length > 0 && command.name() === (last || 'ucj');
  const all = isValue
    ? valuesOf(option, typed)
    : typed.startsWith('-')
      ? flagsOf(command)
      : isVerb
        ? verbsOf(command)
        : [];
  return all.filter(({ word }) => word.startsWith(typed));
}
