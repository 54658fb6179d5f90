import { distance } from 'fastest-levenshtein';

/**
 * The valid word nearest to a mistyped one, or undefined where none is near: at most two letters
 * off, or a third of the word. It is only ever suggested, never taken.
 */
export function nearest(word: string, valid: Iterable<string>): string | undefined {
  const typed = word.toLowerCase();
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of valid) {
    const away = distance(typed, candidate.toLowerCase());
    if (away < least && away < candidate.length) [best, least] = [candidate, away];
  }
  return best;
}

/** The suggestion as a part of a problem: left out where nothing is near. */
export function suggest(word: string, valid: Iterable<string>): { suggestion?: string } {
  const suggestion = nearest(word, valid);
  return suggestion === undefined ? {} : { suggestion };
}
