import { distance } from 'fastest-levenshtein';

/** Letters of the shortest and the longest word that is compared. */
const SHORTEST = 3;
const LONGEST = 200;

/**
 * The valid word nearest to a mistyped one, or undefined where none is near: at most two letters
 * off, or a third of the word; to a word of one or two letters any other one would be. It is only ever suggested,
 * never taken.
 */
export function nearest(word: string, valid: Iterable<string>): string | undefined {
  // Nothing that long is a mistyped word, and comparing it would take for ever.
  if (word.length > LONGEST || word.length < SHORTEST) return undefined;
  const typed = word.toLowerCase();
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of valid) {
    const away = distance(typed, candidate.toLowerCase());
    if (away < least && away < candidate.length) [best, least] = [candidate, away];
  }
  return best;
}

/** A suggestion as a part of a problem: left out where there is none. */
export function suggested(suggestion: string | null | undefined): { suggestion?: string } {
  return suggestion ? { suggestion } : {};
}

/** The valid word nearest to a mistyped one, as a part of a problem. */
export function suggest(word: string, valid: Iterable<string>): { suggestion?: string } {
  return suggested(nearest(word, valid));
}
