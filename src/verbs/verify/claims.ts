import { readClaim } from '../../claim/parse.js';
import type { ReadClaim } from '../../claim/quantity.js';
import { readByHand } from '../../cli/by-hand.js';
import type { Context } from '../../cli/context.js';
import { isThere } from '../../cli/destination.js';
import { BY_HAND } from '../../disk/bounds.js';
import type { NumberWay } from '../../input/convention.js';
import { wholeText } from '../../input/records/pieces.js';
import type { Source } from '../../input/source.js';
import { isRefusal, type Problem, Refusal, refuse } from '../../problem/problem.js';

/** A claim as it was typed, and where it stands; one of the command line stands nowhere. */
export interface TypedClaim {
  readonly text: string;
  readonly file: string | null;
  readonly line: number | null;
}

/** Claims with the files that they were read from. */
export interface TypedClaims {
  readonly claims: readonly TypedClaim[];
  readonly files: readonly Source[];
}

/** The claims of a file, one a line. Blank lines and what follows `#` are left out. */
async function claimsOfFile(path: string, context: Context): Promise<TypedClaims> {
  const source = await readByHand(path, context);
  const whole = await wholeText(source, BY_HAND);
  const claims = whole.split(/\r\n|\n|\r/).flatMap((row, index) => {
    const text = row.replace(/#.*$/, '').trim();
    return text === '' ? [] : [{ text, file: source.path, line: index + 1 }];
  });
  if (claims.length === 0) refuse({ code: 'no-claims', file: source.path });
  return { claims, files: [source] };
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

/** The claims of the command line and of the files that it names. */
export async function typedClaims(
  texts: readonly string[],
  file: string | null,
  context: Context,
): Promise<TypedClaims> {
  refuseUnquoted(texts, context);
  const paths = [...texts.filter((text) => text === '-'), ...(file === null ? [] : [file])];
  if (paths.filter((path) => path === '-').length > 1) refuse({ code: 'stdin-twice' });
  if (texts.length === 0 && file === null)
    refuse({ code: 'missing-argument', value: 'claim', other: 'verify' });
  const typed = texts.filter((text) => text !== '-');
  const all: TypedClaims[] = [
    { claims: typed.map((text) => ({ text, file: null, line: null })), files: [] },
  ];
  for (const path of paths) all.push(await claimsOfFile(path, context));
  return {
    claims: all.flatMap(({ claims }) => claims),
    files: all.flatMap(({ files }) => files),
  };
}

/** Reads all claims; those that cannot be read are refused together. */
export function readAll(claims: readonly TypedClaim[], numbers: NumberWay | null): ReadClaim[] {
  const problems: Problem[] = [];
  const read = claims.flatMap(({ text, file, line }) => {
    const place = file === null || line === null ? {} : { file, line };
    try {
      return [readClaim(text, numbers, place)];
    } catch (error) {
      if (!isRefusal(error)) throw error;
      problems.push(...error.problems);
      return [];
    }
  });
  if (problems.length > 0) throw new Refusal(problems);
  return read;
}
