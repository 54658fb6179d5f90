import type { NumberWay } from '../input/convention.js';
import { type Meaning, wordAt } from './vocabulary.js';

/** Signs of a claim; each stands for itself whatever its form. */
export type Sign = '+' | '-' | 'x' | '/' | '(' | ')' | '=' | '->' | '%' | 'Rp';

/** A piece of a claim, and the place of its first character, from 0. */
export type Token = { readonly text: string; readonly at: number } & (
  | { readonly kind: 'number' }
  | { readonly kind: 'sign'; readonly sign: Sign }
  | { readonly kind: 'word'; readonly meaning: Meaning; readonly way: NumberWay }
  /** What is not understood. */
  | { readonly kind: 'unknown' }
);

/** What says nothing: space, and `,-` for no sen behind an amount. */
const SPACE = /(?:[\s\u00a0\u2009\u202f]|,-(?!\s*\d))+/y;
const NUMBER = /\d+(?:[.,]\d+)*/y;

/** How each sign can be written. */
const SIGNS: readonly (readonly [Sign, RegExp])[] = [
  ['->', /->|=>|[→⇒]/y],
  ['=', /=/y],
  ['x', /[×*·]|x(?![\p{L}])/iuy],
  ['/', /[/÷:]/y],
  ['+', /\+/y],
  ['-', /[-−]/y],
  ['(', /\(/y],
  [')', /\)/y],
  ['%', /%|(?:persen|percent)(?![\p{L}])/iuy],
  ['Rp', /(?:rp\.?|idr)(?![\p{L}])/iuy],
];

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** The piece that begins at a place. */
function tokenAt(claim: string, at: number): Token {
  const number = matchAt(NUMBER, claim, at);
  if (number) return { kind: 'number', text: number, at };
  for (const [sign, pattern] of SIGNS) {
    const text = matchAt(pattern, claim, at);
    if (text) return { kind: 'sign', sign, text, at };
  }
  const word = wordAt(claim.slice(at));
  if (!word)
    return { kind: 'unknown', text: /^[\p{L}\p{N}]+|^./u.exec(claim.slice(at))?.[0] ?? '', at };
  const text = claim.slice(at, at + word.text.length);
  if (word.meaning.kind === 'times') return { kind: 'sign', sign: 'x', text, at };
  return { kind: 'word', meaning: word.meaning, way: word.way, text, at };
}

/** Splits a claim into its pieces. What is not understood is a piece too. */
export function tokens(claim: string): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < claim.length; ) {
    const space = matchAt(SPACE, claim, at);
    const token = space === null ? tokenAt(claim, at) : null;
    if (token) found.push(token);
    at += (space ?? token?.text ?? ' ').length;
  }
  return found;
}
