import type { NumberWay } from '../input/text/convention.js';
import { isRefusal } from '../problem/problem.js';
import { bagClaims } from './bag.js';
import { isMeant } from './meant.js';
import { readClaim } from './parse.js';
import { phrasesOf } from './phrases.js';
import type { ClaimPlace } from './pieces.js';
import { type Claim, quantitiesOf, type ReadClaim } from './quantity.js';
import { mayBeOfOne } from './roles.js';
import { type Sentence, sentencesOf } from './sentences.js';
import { TIMES } from './statement.js';
import { isSign, isWord, type Token, tokens } from './tokens.js';

/** A claim that was found in a running text, with its sentence. */
interface FoundClaim {
  readonly read: ReadClaim;
  readonly sentence: Sentence;
}

/** What a running text claims, and sentences that look like a claim and could not be read. */
interface ClaimsOfText {
  readonly found: readonly FoundClaim[];
  readonly unread: readonly Sentence[];
}

/** Whether what begins at a place is a part of something that stands before it, which was not understood. */
function isPart(run: readonly Token[], first: number): boolean {
  const sign = run[first - 1];
  if (isSign(sign, 'x', '/', 'of')) return true;
  if (sign?.kind !== 'sign' || !isSign(sign, '+', '-')) return false;
  // A dash before a list is no sign, and `dan` joins sentences too.
  return sign.way === null ? sign.at > 0 : first > 1;
}

/** Characters of the longest clause whose numbers are taken together. */
const LONGEST = 1000;

/** Pieces of a run in which claims are looked for. */
const MOST = 60;

/** Whether a claim may begin with a piece. */
function mayBegin(token: Token | undefined): boolean {
  return (
    token?.kind === 'number' ||
    isWord(token, 'count') ||
    isWord(token, 'one-of') ||
    isWord(token, 'half') ||
    isWord(token, 'hedge') ||
    isSign(token, 'Rp', '(', 'of')
  );
}

/** Whether a claim may end with a piece. */
function mayEnd(token: Token | undefined): boolean {
  if (token?.kind === 'word') return token.meaning.kind !== 'hedge';
  return token?.kind === 'number' || isSign(token, '%', 'Rp', ')');
}

/** Runs of pieces that are all understood. Commas part them, but for the one behind `dari ...`. */
function runsOf(all: readonly Token[]): Token[][] {
  const runs: Token[][] = [[]];
  for (const token of all) {
    const run = runs.at(-1) ?? [];
    const isParting = isSign(token, ',') && !isSign(run[0], 'of');
    if (token.kind === 'unknown' || isParting) runs.push([]);
    else run.push(token);
  }
  // A claim has two numbers at least.
  return runs.filter((run) => run.filter((token) => token.kind === 'number').length > 1);
}

/** Reads a piece of a sentence as a claim; one whose marks leave a doubt as the text writes numbers. */
function readPart(text: string, way: NumberWay | null, place: ClaimPlace): ReadClaim | null {
  try {
    const read = readClaim(text, null, place);
    if (read.unsure === null || way === null) return read;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    if (way === null || error.problems[0]?.code !== 'claim-undecided') return null;
  }
  try {
    return readClaim(text, way, place);
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
}

/** An amount and then a larger one of which it is a part: `Rp1 miliar dari total APBD Rp1,5 triliun`. */
const OF_WHOLE = /\brp\.?\s*\d.*\b(?:dari|of)(?:\s+\p{L}+){1,4}\s*$/iu;

/** Letters before a number that are looked at. */
const LOOKED_AT = 200;

function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - LOOKED_AT), at);
}

/** The claims of a run, the longest first from where each begins. */
function claimsOfRun(
  run: readonly Token[],
  text: string,
  sentence: string,
  read: (text: string) => ReadClaim | null,
): ReadClaim[] {
  const found: ReadClaim[] = [];
  for (let first = 0; first < run.length; first += 1) {
    const start = run[first];
    // What stands behind a sign is a part of something else.
    if (isPart(run, first)) break;
    // An amount begins with its sign.
    if (isSign(run[first - 1], 'Rp')) continue;
    if (!start || !mayBegin(start) || OF_WHOLE.test(before(text, start.at))) continue;
    for (let last = Math.min(run.length, first + MOST) - 1; last > first; last -= 1) {
      const end = run[last] as Token;
      if (isSign(run[last + 1], 'x', '/') || !mayEnd(end)) continue;
      const claim = read(text.slice(start.at, end.at + end.text.length));
      if (claim === null || !isMeant(claim, text, sentence)) continue;
      found.push(claim);
      first = last;
      break;
    }
  }
  return found;
}

/** Whether a sentence has signs of a sum between numbers. */
function looksLike(all: readonly Token[]): boolean {
  return all.some((token, at) => {
    // A word for what comes out, `adalah`, stands in many a sentence.
    const isSum = isSign(token, 'x') || (token.kind === 'sign' && token.text === '=');
    const near = all.slice(Math.max(0, at - 4), at).some(({ kind }) => kind === 'number');
    const after = all.slice(at + 1, at + 4).some(({ kind }) => kind === 'number');
    return isSum && near && after;
  });
}

/** Words that begin what is said of something else. */
const CLAUSES =
  /;\s+|,?\s+(?:sedangkan|sementara(?: itu)?|namun|tetapi|adapun|while|whereas|but)\s+/iu;

/** Whether a claim says of one amount alone what it comes to, which one worker may cost: `Rp16.800 per bulan atau ...`. */
function isOfOne(claim: Claim): boolean {
  if (claim.kind !== 'sum') return false;
  const [amount, another] = quantitiesOf(claim.left).filter(({ unit }) => !TIMES.includes(unit));
  return amount?.unit === 'rupiah' && another === undefined && mayBeOfOne(amount);
}

/** The claims of a clause: those that stand in it as they are written, or else what its numbers claim together. */
function claimsOfClause(text: string, sentence: string, way: NumberWay | null, place: ClaimPlace) {
  const all = phrasesOf(tokens(text), text);
  const own = runsOf(all).flatMap((run) =>
    claimsOfRun(run, text, sentence, (part) => readPart(part, way, place)),
  );
  // What a cost lacks, the clause may name elsewhere: a premium, `..., iurannya Rp8.400 per bulan`, or the workers.
  const isCost = own.some(({ claim }) => isOfOne(claim));
  const mayLack = own.every(({ claim }) => claim.kind === 'implied' || isOfOne(claim));
  const bag = mayLack && text.length <= LONGEST ? bagClaims(text, all, way, isCost) : [];
  const isMore = bag.length > own.length || bag.some(({ claim }) => claim.kind === 'sum');
  const claims = isMore ? bag : own;
  return { claims, isUnread: claims.length === 0 && looksLike(all) };
}

/** How most of a text's words say that its numbers are written; null where they do not. */
function wayOf(all: readonly Token[]): NumberWay | null {
  const of = (way: NumberWay) => all.filter((each) => 'way' in each && each.way === way).length;
  const [id, en] = [of('id'), of('en')];
  if (id > 3 * en) return 'id';
  return en > 3 * id ? 'en' : null;
}

/**
 * Finds the claims of a running text, sentence by sentence. What claims nothing is left alone; a
 * sentence that has the signs of a sum and is not understood is given back.
 */
export function claimsOfText(text: string, numbers: NumberWay | null, file: string): ClaimsOfText {
  const sentences = sentencesOf(text);
  const way = numbers ?? wayOf(sentences.flatMap((sentence) => tokens(sentence.text)));
  const found: FoundClaim[] = [];
  const unread: Sentence[] = [];
  for (const sentence of sentences) {
    const place = { file, line: sentence.line };
    const parts = sentence.text
      .split(CLAUSES)
      .map((clause) => claimsOfClause(clause, sentence.text, way, place));
    found.push(...parts.flatMap(({ claims }) => claims.map((read) => ({ read, sentence }))));
    if (parts.some(({ isUnread }) => isUnread)) unread.push(sentence);
  }
  return { found, unread };
}
