import { yearOf } from '../core/month.js';
import type { WhatIfMonths } from '../document/what-if.js';
import { quoted } from '../shell/quoted.js';
import { type Fields, plainAmount, plainPercent } from './choices.js';

/** Options that the choices of a page take the place of, each with a value. */
const REPLACED = {
  target: ['--target'],
  payer: ['--payer'],
  months: ['--months', '--year'],
  // One premium for all leaves nothing to what the law's depends on.
  premium: [
    ...['--premium', '--as-of', '--programmes', '--relief', '--contract-months'],
    ...['--sector', '--risk', '--sides', '--wage', '--income'],
  ],
} as const;

/** Options that say where a report goes, or what only a report has. */
const BESIDE: readonly string[] = [
  '-o',
  '--output',
  '--format',
  '--support',
  '--chapter',
  '--stamp',
];

/** The words without some options and their values: `--name value`, `--name=value` or `-ovalue`. */
function without(words: readonly string[], options: readonly string[]): string[] {
  const isOne = (word: string) => options.includes(word);
  const isJoined = (word: string) =>
    options.some((option) => word.startsWith(option.startsWith('--') ? `${option}=` : option));
  return words.filter(
    (word, index) => !isOne(word) && !isJoined(word) && !isOne(words[index - 1] ?? ''),
  );
}

/**
 * The command that gives what the fields give. `typed` are the words of the command that made the
 * report, `fields` the choices as they stand and `own` as they were at first: what was not changed
 * is left as it was typed.
 */
export function commandOf(
  typed: readonly string[],
  fields: Fields,
  own: Fields,
  months: WhatIfMonths,
): string {
  const changed = (Object.keys(REPLACED) as (keyof Fields)[]).filter(
    (name) => fields[name].trim() !== own[name].trim(),
  );
  const given: Readonly<Record<keyof Fields, readonly string[]>> = {
    target: ['--target', `${plainPercent(fields.target)}%`],
    payer: ['--payer', fields.payer],
    months: ['--months', String(months.count), '--year', String(yearOf(months.last))],
    premium: ['--premium', plainAmount(fields.premium)],
  };
  const start = typed[0] === 'ucj' ? 2 : 1;
  const kept = without(typed.slice(start), [
    ...BESIDE,
    ...changed.flatMap((name): readonly string[] => REPLACED[name]),
  ]);
  const added = changed.filter((name) => fields[name].trim() !== '').flatMap((name) => given[name]);
  // What stands behind `--` is files.
  const end = kept.includes('--') ? kept.indexOf('--') : kept.length;
  const words = [...kept.slice(0, end), ...added, ...kept.slice(end)];
  return ['ucj', 'gap', ...words].map(quoted).join(' ');
}
