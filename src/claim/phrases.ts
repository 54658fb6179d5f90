import { withMonthSpans } from './month-span.js';
import { isSign, isWord, type Token } from './tokens.js';

/** A word that can be part of what a number counts: one for people, or one that is not known. */
function isNoun(token: Token | undefined): boolean {
  if (token?.kind === 'unknown') return /^\p{L}/u.test(token.text);
  return token?.kind === 'word' && token.meaning.kind === 'unit' && token.meaning.unit === 'people';
}

/** Where the words end that begin at a place: `RT dan RW`, `petani/buruh tani`, `non-ASN`. */
function nounsEnd(all: readonly Token[], start: number): number {
  if (!isNoun(all[start])) return start;
  let end = start;
  while (isNoun(all[end]) || (isSign(all[end], '+', '/', '-') && isNoun(all[end + 1]))) end += 1;
  return end;
}

/** Whether a number, or a word of its size, stands there. */
function isNumber(token: Token | undefined): boolean {
  return (
    token?.kind === 'number' ||
    isWord(token, 'scale') ||
    isWord(token, 'count') ||
    isWord(token, 'one-of')
  );
}

/** One word for people in place of all that say who they are: `petani kakao`, `vulnerable workers`. */
function together(all: readonly [Token, ...Token[]], claim: string): Token {
  const [first] = all;
  const last = all.at(-1) ?? first;
  const ways = all.flatMap((each) => (each.kind === 'word' && each.way ? [each.way] : []));
  const text = claim.slice(first.at, last.at + last.text.length);
  const meaning = { kind: 'unit', unit: 'people' } as const;
  return { kind: 'word', meaning, way: ways[0] ?? null, text, at: first.at };
}

/** `peserta: 5.591`: a word for people before a colon says whom the number behind it counts. */
function labelled(all: readonly Token[]): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < all.length; at += 1) {
    const [label, colon, number] = all.slice(at, at + 3);
    if (!label) break;
    const isLabel = label.kind === 'word' && isNoun(label) && colon?.text === ':';
    if (!isLabel || number?.kind !== 'number') found.push(label);
    else {
      found.push(number, { ...label, text: '', at: number.at + number.text.length });
      at += 2;
    }
  }
  return found;
}

/**
 * Puts the words together that say whom a number counts, and leaves out those that say nothing. Words
 * that are not known are taken along where a word for people is among them; elsewhere they stay, and
 * are refused.
 */
export function phrasesOf(all: readonly Token[], claim: string): Token[] {
  // `iuran: Rp16.800`: the colon goes with a word that says nothing.
  const isSilent = (token: Token | undefined) => isWord(token, 'silent');
  const spoken = labelled(withMonthSpans(all, claim)).filter(
    (token, at, read) => !isSilent(token) && !(token.text === ':' && isSilent(read[at - 1])),
  );
  // `..., atau 12 persen`: the word says all that its comma does.
  const saying = spoken.filter((token, at) => !(isSign(token, ',') && isSign(spoken[at + 1], '=')));
  const found: Token[] = [];
  for (let at = 0; at < saying.length; ) {
    const end = isNumber(saying[at - 1]) ? nounsEnd(saying, at) : at;
    const [first, ...others] = saying.slice(at, end);
    const hasPeople = [first, ...others].some((token) => token?.kind === 'word');
    const token = saying[at];
    if (first && hasPeople) found.push(together([first, ...others], claim));
    else if (token) found.push(token);
    at = first && hasPeople ? end : at + 1;
  }
  return found;
}
