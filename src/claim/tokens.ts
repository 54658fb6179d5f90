import type { NumberWay } from '../input/convention.js';
import { type Meaning, wordAt } from './vocabulary.js';

/** Signs of a claim; each stands for itself whatever its form. */
export type Sign = '+' | '-' | 'x' | '/' | '(' | ')' | '=' | '->' | '%' | 'Rp' | 'per' | '..';

/** A piece of a claim, and the place of its first character, from 0. */
export type Token = { readonly text: string; readonly at: number } & (
  | { readonly kind: 'number' }
  | { readonly kind: 'sign'; readonly sign: Sign }
  | { readonly kind: 'word'; readonly meaning: Meaning; readonly way: NumberWay }
  /** What is not understood. */
  | { readonly kind: 'unknown' }
);

/** What says nothing: space, and `,-` for no sen behind an amount. */
const SPACE = /[\s\u00a0\u2009\u202f]+|,-(?!\s*\d)/y;
const UNKNOWN = /[\p{L}\p{N}]+|./uy;
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
  ['Rp', /(?:rp\.?|idr|rupiah)(?![\p{L}])/iuy],
  ['per', /per(?![\p{L}])/iuy],
  ['..', /[–—]|(?:s\.d\.?|s\/d|sampai dengan|sampai|hingga|to)(?![\p{L}])/iuy],
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
  if (!word) return { kind: 'unknown', text: matchAt(UNKNOWN, claim, at) ?? claim.charAt(at), at };
  const text = claim.slice(at, at + word.text.length);
  if (word.meaning.kind === 'times') return { kind: 'sign', sign: 'x', text, at };
  return { kind: 'word', meaning: word.meaning, way: word.way, text, at };
}

/** Where a claim ends: full stops and spaces behind it say nothing. */
function endOf(claim: string): number {
  let end = claim.length;
  while (end > 0 && /[\s.]/.test(claim.charAt(end - 1))) end -= 1;
  return end;
}

/** Splits a claim into its pieces. What is not understood is a piece too. */
export function tokens(claim: string): Token[] {
  const found: Token[] = [];
  const end = endOf(claim);
  for (let at = 0; at < end; ) {
    const space = matchAt(SPACE, claim, at);
    const token = space === null ? tokenAt(claim, at) : null;
    if (token) found.push(token);
    at += (space ?? token?.text ?? ' ').length;
  }
  return found;
}

/** Whether a token is a sign. */
export function isSign(token: Token | undefined, sign: Sign): boolean {
  return token?.kind === 'sign' && token.sign === sign;
}

/** Whether a token is a word for months. */
export function isMonthsWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.meaning.kind === 'unit' && token.meaning.unit === 'months';
}

/** Whether nothing stands between a token and those on both sides of it, or the one behind it. */
export function isTight(all: readonly Token[], index: number, sides: 'both' | 'behind' = 'both') {
  const touches = (one: Token | undefined, other: Token | undefined) =>
    one !== undefined && one.at + one.text.length === other?.at;
  const [before, token, after] = [all[index - 1], all[index], all[index + 1]];
  return touches(token, after) && (sides === 'behind' || touches(before, token));
}
