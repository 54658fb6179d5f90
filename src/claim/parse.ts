import { isInexact } from '../core/exact.js';
import type { NumberWay } from '../input/text/convention.js';
import { isRefusal, Refusal } from '../problem/problem.js';
import { resultOf } from './evaluate.js';
import { ClaimReader } from './grammar.js';
import { digitsOf, type Marks, marksOf, type Written } from './marks.js';
import { ALONE, quantityOf } from './numerals.js';
import { wrongPer } from './per.js';
import { readings } from './period.js';
import { phrasesOf } from './phrases.js';
import type { ClaimPlace } from './pieces.js';
import type { ReadClaim } from './quantity.js';
import { isTooLarge } from './size.js';
import { isMonthsWord, isSign, isTight, type Token, tokens } from './tokens.js';

/** The numbers of a text with what stands beside them; all of them rupiah where it is an amount. */
function writtenIn(all: readonly Token[], isAmount: boolean): Written[] {
  const isDivided = all.some((token) => isSign(token, '/'));
  return all.flatMap((token, index) => {
    if (token.kind !== 'number') return [];
    const [before, after] = [all[index - 1], all[index + 1]];
    return [
      {
        text: token.text,
        isRupiah: isAmount || isSign(before, 'Rp') || isSign(after, 'Rp'),
        isPercent: isSign(after, '%'),
        isScaled: after?.kind === 'word' && after.meaning.kind === 'scale',
        isQuotient: isDivided && !(after?.kind === 'word' && after.meaning.kind === 'unit'),
      },
    ];
  });
}

/** How the numbers of a claim or an amount are written, by their marks and words. */
export function marksIn(all: readonly Token[], isAmount = false): Marks {
  const languages = new Set(
    all.flatMap((token) => ('way' in token && token.way !== null ? [token.way] : [])),
  );
  return marksOf(writtenIn(all, isAmount), languages);
}

/** `4-5` within a product may be a span, and not 4 less 5; null where there is none. */
function spanIn(all: readonly Token[]): readonly Token[] | null {
  if (!all.some((token) => isSign(token, 'x'))) return null;
  const found = all.findIndex(
    (token, index) =>
      isSign(token, '-') &&
      isTight(all, index) &&
      all[index - 1]?.kind === 'number' &&
      all[index + 1]?.kind === 'number' &&
      !isMonthsWord(all[index + 2]),
  );
  return found < 0 ? null : all.slice(found - 1, found + 2);
}

/** Numbers, words and signs of a claim that are read. A sum over all regencies has half as many. */
const MOST_TOKENS = 2000;
/** Characters of the longest claim that is split into them. */
const LONGEST = 40_000;

/** Whether there is a way in which each number of a claim can be written. */
function isInAnyWay(all: readonly Token[]): boolean {
  const numbers = all.filter(({ kind }) => kind === 'number');
  const ways: readonly NumberWay[] = ['id', 'en'];
  return ways.some((way) => numbers.every(({ text }) => digitsOf(text, way) !== null));
}

/** Reads the pieces of a claim, whose numbers are written in a way. */
function readIn(text: string, all: readonly Token[], marks: Marks, place: ClaimPlace): ReadClaim {
  const way = 'way' in marks ? marks.way : 'en';
  const reader = new ClaimReader(text, all, way, place);
  const unknown = all.find(({ kind }) => kind === 'unknown');
  if (unknown) reader.refuse(unknown);
  const span = spanIn(all);
  if (span) reader.refuseSpan(span.map((token) => token.text).join(''));
  if ('undecided' in marks) {
    const list = [...marks.undecided, isInAnyWay(all) ? 'settled' : ''];
    throw new Refusal([{ code: 'claim-undecided', ...place, value: text, list }]);
  }
  const [claim, ...others] = readings(reader.whole());
  const per = wrongPer(claim);
  if (per !== null)
    throw new Refusal([
      { code: 'claim-per', ...place, value: text, list: [claim.printed.text, per] },
    ]);
  if (claim.kind === 'sum' && resultOf(claim.left) === null)
    throw new Refusal([{ code: 'claim-by-zero', ...place, value: text }]);
  if ([claim, ...others].some(isTooLarge)) refuseLarge(text, place);
  return {
    ...{ text, claim, others, unsure: unsureIn(marks.unsure, way) },
    otherwise: marks.unsure === null ? null : otherwise(text, marks.unsure, OTHER[way], place),
  };
}

function refuseLarge(text: string, place: ClaimPlace): never {
  throw new Refusal([{ code: 'claim-too-large', ...place, value: text }]);
}

/**
 * Reads a claim. `numbers` settles how they are written; null finds it out.
 *
 * @throws {Refusal} `claim-unread` with the place that is not understood, `claim-undecided` where a
 *   number can be two, `claim-by-zero` where something is divided by 0, `claim-per` where the result
 *   is per worker or month and the sum is not, `claim-too-long`, `claim-too-large` where a number has
 *   more digits than are kept
 */
export function readClaim(
  text: string,
  numbers: NumberWay | null,
  place: ClaimPlace = {},
): ReadClaim {
  const all = text.length > LONGEST ? [] : phrasesOf(tokens(text), text);
  if (text.length > LONGEST || all.length > MOST_TOKENS)
    throw new Refusal([{ code: 'claim-too-long', ...place, value: String(MOST_TOKENS) }]);
  const marks: Marks = numbers ? { way: numbers, unsure: null } : marksIn(all);
  try {
    return readIn(text, all, marks, place);
  } catch (error) {
    if (!isInexact(error)) throw error;
    return refuseLarge(text, place);
  }
}

const OTHER = { id: 'en', en: 'id' } as const;

/** A number that may be two, and what it is in a way. */
function unsureIn(text: string | null, way: NumberWay): ReadClaim['unsure'] {
  const read = text === null ? null : quantityOf([{ text, zeros: 0 }], { ...ALONE, text }, way);
  return text !== null && read ? { text, read: read.value } : null;
}

/** A claim read in the way that was not taken. */
function otherwise(text: string, unsure: string, way: NumberWay, place: ClaimPlace) {
  try {
    return { ...readClaim(text, way, place), unsure: unsureIn(unsure, way) };
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
}
