import type { NumberWay } from '../input/text/convention.js';
import { type Meaning, type WordSign, wordAt } from './vocabulary.js';

/** Signs of a claim; each stands for itself whatever its form. */
export type Sign = WordSign | '(' | ')' | '->' | '%' | 'Rp' | '..' | ',';

/** A piece of a claim, and the place of its first character, from 0. */
export type Token = { readonly text: string; readonly at: number } & (
  | { readonly kind: 'number' }
  | { readonly kind: 'sign'; readonly sign: Sign; readonly way: NumberWay | null }
  | { readonly kind: 'word'; readonly meaning: Meaning; readonly way: NumberWay | null }
  /** What is not understood. */
  | { readonly kind: 'unknown' }
);

/** What says nothing: space, and `,-` for no sen behind an amount. */
const SPACE = /[\s\u00a0\u2009\u202f]+|,-(?!\s*\d)/y;
const UNKNOWN = /[\p{L}\p{N}]+|./uy;
const NUMBER = /\d+(?:[.,]\d+)*/y;

/** Signs for a number that is not meant exactly. */
const ABOUT = /±|\+\/-/y;

/** How each sign can be written. */
const SIGNS: readonly (readonly [Sign, RegExp])[] = [
  ['->', /->|=>|[→⇒]/y],
  ['=', /=/y],
  ['x', /[×*·@]|x(?![\p{L}])/iuy],
  // A colon with space behind it says what comes next, and divides nothing.
  [',', /(?<=\S):(?=\s)/y],
  ['/', /[/÷:]/y],
  ['+', /[+&]/y],
  ['-', /[-−]/y],
  ['(', /\(/y],
  [')', /\)/y],
  [',', /[,;]/y],
  ['%', /%|(?:persen|percent|per cent|prosen)(?![\p{L}])/iuy],
  ['Rp', /(?:rp\.?|idr|rupiah)(?![\p{L}])/iuy],
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
  const about = matchAt(ABOUT, claim, at);
  const isAbout = { kind: 'hedge', hedge: 'about' } as const;
  if (about) return { kind: 'word', meaning: isAbout, way: null, text: about, at };
  for (const [sign, pattern] of SIGNS) {
    const text = matchAt(pattern, claim, at);
    if (text) return { kind: 'sign', sign, way: null, text, at };
  }
  const word = wordAt(claim.slice(at, at + MOST_LETTERS));
  if (!word) return { kind: 'unknown', text: matchAt(UNKNOWN, claim, at) ?? claim.charAt(at), at };
  const text = claim.slice(at, at + word.text.length);
  const { meaning, way } = word;
  if (meaning.kind === 'sign') return { kind: 'sign', sign: meaning.sign, way, text, at };
  return { kind: 'word', meaning, way, text, at };
}

/** Characters in which any phrase ends. */
const MOST_LETTERS = 80;

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
export function isSign(token: Token | undefined, ...signs: readonly Sign[]): boolean {
  return token?.kind === 'sign' && signs.includes(token.sign);
}

/** Whether a token is a word of a kind. */
export function isWord(token: Token | undefined, kind: Meaning['kind']): boolean {
  return token?.kind === 'word' && token.meaning.kind === kind;
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
