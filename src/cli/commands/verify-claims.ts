import { readClaim } from '../../claim/parse.js';
import type { ReadClaim } from '../../claim/quantity.js';
import type { NumberWay } from '../../input/convention.js';
import { decode } from '../../input/decode.js';
import { readSource, type Source } from '../../input/source.js';
import { isRefusal, type Problem, Refusal, refuse } from '../../problem/problem.js';
import type { Context } from '../context.js';

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
  const stdin = path === '-' ? await context.readStdin() : Buffer.alloc(0);
  const source = readSource(path, { cwd: context.cwd, readStdin: () => stdin });
  const { text: whole } = await decode(source, null);
  const claims = whole.split(/\r\n|\n|\r/).flatMap((row, index) => {
    const text = row.replace(/#.*$/, '').trim();
    return text === '' ? [] : [{ text, file: source.path, line: index + 1 }];
  });
  if (claims.length === 0) refuse({ code: 'no-claims', file: source.path });
  return { claims, files: [source] };
}

/** The claims of the command line and of the files that it names. */
export async function typedClaims(
  texts: readonly string[],
  file: string | undefined,
  context: Context,
): Promise<TypedClaims> {
  const paths = [...texts.filter((text) => text === '-'), ...(file === undefined ? [] : [file])];
  if (paths.filter((path) => path === '-').length > 1) refuse({ code: 'stdin-twice' });
  if (texts.length === 0 && file === undefined)
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
