import type { Language } from '../../i18n/marks.js';
import { suggest } from '../../problem/nearest.js';
import { type Problem, Refusal } from '../../problem/problem.js';
import { type Segment, SHIPPED } from '../../segment/segments.js';

/** What a table calls a segment: its first name in Indonesian, else its id in words. Both are read. */
function nameOf({ id, aliases }: Segment, language: Language): string {
  return language === 'id' ? (aliases[0] ?? id) : id.replaceAll('-', ' ');
}

/** What a table calls a segment of the catalogue. */
export function segmentName(id: string, language: Language): string {
  const found = SHIPPED.find(id);
  return found ? nameOf(found, language) : id;
}

/** Names to choose from: those that a table has, and all other segments that are known. */
export function segmentsToChoose(own: readonly string[], language: Language): readonly string[] {
  const ids = own.map((name) => SHIPPED.find(name)?.id);
  const others = SHIPPED.segments.filter(({ id }) => !ids.includes(id));
  return [...own, ...others.map((each) => nameOf(each, language))];
}

/**
 * Names of the segments that a table has rows of: those that are asked for, as they were typed, else those that most
 * regions count. One that nobody knows is the user's own, unless it is nearly one that is known.
 *
 * @throws {Refusal} with every segment that is nearly another
 */
export function segmentsFor(typed: readonly string[], language: Language): readonly string[] {
  if (typed.length === 0)
    return SHIPPED.segments.filter(({ usual }) => usual).map((each) => nameOf(each, language));
  const names = SHIPPED.segments.flatMap(({ id, aliases }) => [id, ...aliases]);
  const problems = typed.flatMap((value): Problem[] => {
    const near = SHIPPED.find(value) ? {} : suggest(value, names);
    if (near.suggestion === undefined) return [];
    const list = SHIPPED.segments.map(({ id }) => id);
    return [{ code: 'segment-not-known', option: '--segment', value, list, ...near }];
  });
  if (problems.length > 0) throw new Refusal(problems);
  // Two names of one segment would be its workers twice.
  const idOf = (name: string) => SHIPPED.find(name)?.id ?? name;
  return typed.filter((name, at) => typed.findIndex((each) => idOf(each) === idOf(name)) === at);
}
