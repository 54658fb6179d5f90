import { readClaim } from '../../claim/parse.js';
import { claimsOfText } from '../../claim/text.js';
import type { PlacedFinding, Unread } from '../../claim/verified.js';
import { readByHand } from '../../cli/by-hand.js';
import type { Context } from '../../cli/context.js';
import { isThere } from '../../cli/destination.js';
import { BY_HAND } from '../../disk/bounds.js';
import { wholeText } from '../../input/records/pieces.js';
import type { Source } from '../../input/records/source.js';
import type { NumberWay } from '../../input/text/convention.js';
import { isRefusal, type Problem, Refusal, refuse } from '../../problem/problem.js';

/** A claim as it was typed, and where it stands; one of the command line stands nowhere. */
interface TypedClaim {
  readonly text: string;
  readonly file: string | null;
  readonly line: number | null;
}

/** A claim as it was read, and where it stands. */
type PlacedClaim = Pick<PlacedFinding, 'read' | 'file' | 'line' | 'sentence'>;

/** Claims with the files that they were read from. */
export interface GivenClaims {
  readonly claims: readonly PlacedClaim[];
  readonly unread: readonly Unread[];
  readonly files: readonly Source[];
}

/** Where claims are given. */
interface ClaimSources {
  readonly texts: readonly string[];
  /** A file with a claim in each line, and one of running text; null for none. */
  readonly file: string | null;
  readonly text: string | null;
}

/** The claims of one file as they were typed. */
interface Typed {
  readonly claims: readonly TypedClaim[];
  readonly source: Source;
}

/** The claims of a file, one a line. Blank lines and what follows `#` are left out. */
async function claimsOfFile(path: string, context: Context): Promise<Typed> {
  const source = await readByHand(path, context);
  const whole = await wholeText(source, BY_HAND);
  const claims = whole.split(/\r\n|\n|\r/).flatMap((row, index) => {
    const text = row.replace(/#.*$/, '').trim();
    return text === '' ? [] : [{ text, file: source.path, line: index + 1 }];
  });
  if (claims.length === 0) refuse({ code: 'no-claims', file: source.path });
  return { claims, source };
}

/** Whether a text can be read as a claim. */
function isClaim(text: string): boolean {
  try {
    readClaim(text, null, {});
    return true;
  } catch (error) {
    // What can be read two ways is a claim all the same.
    if (isRefusal(error)) return error.problems.every(({ code }) => code !== 'claim-unread');
    throw error;
  }
}

/** Characters of a claim that are repeated to whom typed it. */
const LONG = 100;

/**
 * Refuses the words of one claim that was not in quotation marks. Where the shell put names of files in
 * place of a `*`, they are taken for the `x` that was meant.
 */
function refuseUnquoted(words: readonly string[], { cwd }: Context): void {
  const isWord = words[0] !== '-' && words.some((word) => !/\s/.test(word));
  if (words.length < 2 || !isWord || words.some(isClaim)) return;
  const meant = words.flatMap((word, index) => {
    if (!isThere(word, cwd)) return [word === '*' ? 'x' : word];
    return isThere(words[index - 1] ?? '', cwd) ? [] : ['x'];
  });
  const suggestion = meant.join(' ');
  // A shell may have put many names of files there.
  const whole = words.join(' ');
  const value = whole.length > LONG ? `${whole.slice(0, LONG)} …` : whole;
  refuse({ code: 'claim-unquoted', value, ...(isClaim(suggestion) && { suggestion }) });
}

/** The claims that a running text has. */
async function claimsIn(
  path: string,
  numbers: NumberWay | null,
  context: Context,
): Promise<GivenClaims> {
  const source = await readByHand(path, context);
  const file = source.path;
  const { found, unread } = claimsOfText(await wholeText(source, BY_HAND), numbers, file);
  return {
    claims: found.map(({ read, sentence: { line, text } }) => {
      return { read, file, line, sentence: text };
    }),
    unread: unread.map(({ line, text }) => ({ file, line, text })),
    files: [source],
  };
}

/** The claims of the command line, of the files that it names, and of a running text. */
export async function givenClaims(
  { texts, file, text }: ClaimSources,
  numbers: NumberWay | null,
  context: Context,
): Promise<GivenClaims> {
  refuseUnquoted(texts, context);
  const paths = [...texts.filter((each) => each === '-'), ...(file === null ? [] : [file])];
  const streams = [...paths, text].filter((path) => path === '-');
  if (streams.length > 1) refuse({ code: 'stdin-twice' });
  if (texts.length === 0 && file === null && text === null)
    refuse({ code: 'missing-argument', value: 'claim', other: 'verify' });
  const typed = texts
    .filter((each) => each !== '-')
    .map((each) => ({ text: each, file: null, line: null }));
  const ofFiles: Typed[] = [];
  for (const path of paths) ofFiles.push(await claimsOfFile(path, context));
  const all = [...typed, ...ofFiles.flatMap(({ claims }) => claims)];
  const own = { claims: readAll(all, numbers), files: ofFiles.map(({ source }) => source) };
  if (text === null) return { ...own, unread: [] };
  const found = await claimsIn(text, numbers, context);
  return {
    claims: [...own.claims, ...found.claims],
    unread: found.unread,
    files: [...own.files, ...found.files],
  };
}

/** Reads claims; those that cannot be read are refused together. */
function readAll(claims: readonly TypedClaim[], numbers: NumberWay | null): PlacedClaim[] {
  const problems: Problem[] = [];
  const read = claims.flatMap(({ text, file, line }) => {
    const place = file === null || line === null ? {} : { file, line };
    try {
      return [{ read: readClaim(text, numbers, place), file, line, sentence: null }];
    } catch (error) {
      if (!isRefusal(error)) throw error;
      problems.push(...error.problems);
      return [];
    }
  });
  if (problems.length > 0) throw new Refusal(problems);
  return read;
}
