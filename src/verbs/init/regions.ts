import { LEVELS } from '../../core/levels.js';
import { type Problem, Refusal, refuse } from '../../problem/problem.js';
import { nearestNames } from '../../region/bearers.js';
import { dotted, isAbove } from '../../region/code.js';
import { meanings } from '../../region/lookup.js';
import { knownCodes, officialName } from '../../region/names.js';

/** What the rows of a table to fill in can be of, the largest first. */
export const ROW_LEVELS = ['province', 'regency', 'district'] as const;
type RowLevel = (typeof ROW_LEVELS)[number];

/** A region that a table to fill in has rows of. */
export interface Place {
  readonly code: string;
  readonly name: string;
}

/** The dotted Kemendagri code of the region that is meant, down to districts; null where it is more than one or none. */
function codeOf(text: string): { code: string } | { problem: Problem } {
  const found = meanings(text);
  const option = '--region';
  const codes = [...new Set(found.map(({ code, name }) => `${code} ${name}`))];
  // A code is Kemendagri's before it is anybody else's, and the table says whose it is.
  const [first] = found;
  if (!first) {
    const list = /^[\d.]+$/.test(text) ? [] : nearestNames(text);
    return { problem: { code: 'unknown-place', option, value: text, list } };
  }
  if (first.takenFor !== 'kemendagri' && codes.length > 1)
    return { problem: { code: 'two-regions', option, value: text, list: codes } };
  return { code: first.isPart ? (dotted(text) ?? first.code) : first.code };
}

/** The codes of the regions that are asked for; those of all provinces where none is. */
function codesOf(texts: readonly string[]): readonly string[] {
  if (texts.length === 0) return knownCodes().filter((code) => code.length === LEVELS.province);
  const read = texts.map(codeOf);
  const problems = read.flatMap((each) => ('problem' in each ? [each.problem] : []));
  if (problems.length > 0) throw new Refusal(problems);
  const codes = read.flatMap((each) => ('code' in each ? [each.code] : []));
  for (const code of codes) {
    const above = codes.find((other) => isAbove(other, code));
    if (above !== undefined)
      refuse({ code: 'conflict', option: `--region ${code}`, value: `--region ${above}` });
  }
  return [...new Set(codes)];
}

/** The level that stands in rows where nobody says which: of a region, what is right below it. */
function usualLevel(code: string): RowLevel {
  return code.length === LEVELS.province ? 'regency' : 'district';
}

async function placesBelow(code: string, level: RowLevel): Promise<readonly Place[]> {
  if (code.length > LEVELS.district)
    refuse({ code: 'unknown-place', option: '--region', value: code });
  if (code.length > LEVELS[level])
    refuse({ code: 'conflict', option: `--by ${level}`, value: `--region ${code}` });
  if (level !== 'district')
    return knownCodes()
      .filter((each) => each.length === LEVELS[level] && (each === code || isAbove(code, each)))
      .map((each) => ({ code: each, name: officialName(each) ?? '' }));
  const { districtsOf } = await import('../../region/districts.js');
  const found = districtsOf(code);
  if (found.length === 0) refuse({ code: 'unknown-place', option: '--region', value: code });
  return found;
}

/**
 * The regions that a table to fill in has rows of: below each that is asked for those of a level, of Indonesia its
 * provinces.
 *
 * @throws {Refusal} with every text that is no region, or more than one
 */
export async function placesFor(
  texts: readonly string[],
  level: RowLevel | null,
): Promise<readonly Place[]> {
  const codes = codesOf(texts);
  const usual = (code: string) => (texts.length === 0 ? 'province' : usualLevel(code));
  const places = codes.map((code) => placesBelow(code, level ?? usual(code)));
  return (await Promise.all(places)).flat().sort((a, b) => (a.code < b.code ? -1 : 1));
}
