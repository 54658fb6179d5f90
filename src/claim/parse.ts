import type { NumberWay } from '../input/convention.js';
import { Refusal } from '../problem/problem.js';
import { resultOf } from './evaluate.js';
import { ClaimReader } from './grammar.js';
import { type Marks, marksOf, type Written } from './marks.js';
import { quantityOf } from './numerals.js';
import type { ReadClaim } from './quantity.js';
import type { ClaimPlace } from './reader.js';
import { type Token, tokens } from './tokens.js';

/** The numbers of a text with what stands beside them; all of them rupiah where it is an amount. */
function writtenIn(all: readonly Token[], isAmount: boolean): Written[] {
  return all.flatMap((token, index) => {
    if (token.kind !== 'number') return [];
    const [before, after] = [all[index - 1], all[index + 1]];
    return [
      {
        text: token.text,
        isRupiah: isAmount || (before?.kind === 'sign' && before.sign === 'Rp'),
        isPercent: after?.kind === 'sign' && after.sign === '%',
        isScaled: after?.kind === 'word' && after.meaning.kind === 'scale',
      },
    ];
  });
}

/** How the numbers of a claim or an amount are written, by their marks and words. */
export function marksIn(all: readonly Token[], isAmount = false): Marks {
  const languages = new Set(all.flatMap((token) => (token.kind === 'word' ? [token.way] : [])));
  return marksOf(writtenIn(all, isAmount), languages);
}

/** `4-5` within a product is a span of months, and not 4 less 5; null where there is none. */
function spanIn(all: readonly Token[]): Token | null {
  const isSign = (token: Token | undefined, sign: string) =>
    token?.kind === 'sign' && token.sign === sign;
  if (!all.some((token) => isSign(token, 'x'))) return null;
  const isTight = (token: Token, index: number) => {
    const [before, after] = [all[index - 1], all[index + 1]];
    const isBetween = before?.kind === 'number' && after?.kind === 'number';
    return isBetween && before.at + before.text.length === token.at && after.at === token.at + 1;
  };
  return all.find((token, index) => isSign(token, '-') && isTight(token, index)) ?? null;
}

/** Numbers, words and signs of a claim that are read. A sum over all regencies has half as many. */
const MOST_TOKENS = 2000;

/**
 * Reads a claim. `numbers` settles how they are written; null finds it out.
 *
 * @throws {Refusal} `claim-unread` with the place that is not understood, `claim-undecided` where a
 *   number can be two, `claim-by-zero` where something is divided by 0, `claim-too-long`
 * @throws {InexactError} where a number has more digits than are kept
 */
export function readClaim(
  text: string,
  numbers: NumberWay | null,
  place: ClaimPlace = {},
): ReadClaim {
  const all = tokens(text);
  if (all.length > MOST_TOKENS)
    throw new Refusal([{ code: 'claim-too-long', ...place, value: String(MOST_TOKENS) }]);
  const marks: Marks = numbers ? { way: numbers, unsure: null } : marksIn(all);
  const way = 'way' in marks ? marks.way : 'en';
  const reader = new ClaimReader(text, all, way, place);
  const unknown = all.find(({ kind }) => kind === 'unknown') ?? spanIn(all);
  if (unknown) reader.refuse(unknown);
  if ('undecided' in marks) {
    const list = marks.undecided;
    throw new Refusal([{ code: 'claim-undecided', ...place, value: text, list }]);
  }
  const claim = reader.whole();
  if (claim.kind === 'sum' && resultOf(claim.left) === null)
    throw new Refusal([{ code: 'claim-by-zero', ...place, value: text }]);
  const read = marks.unsure
    ? quantityOf([{ text: marks.unsure, zeros: 0 }], { text, hedge: null, unit: null }, way)
    : null;
  const unsure = marks.unsure && read ? { text: marks.unsure, read: read.value } : null;
  return { text, claim, unsure };
}
