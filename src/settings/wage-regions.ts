import type { Problem } from '../problem/problem.js';
import type { SettingsFile } from './schema.js';

/** A code of a region, or every region. */
const CODE_OR_ALL = /^(?:\d[\d.]*|\*)$/;

/** The names of regions that wages are set for, each with its place in the file. */
function namedRegions({ wages, segments = {} }: SettingsFile): [place: string, name: string][] {
  const named = (place: string, own: object = {}) =>
    Object.keys(own)
      .filter((name) => !CODE_OR_ALL.test(name))
      .map((name): [string, string] => [`${place}.${name}`, name]);
  return [
    ...named('wages', wages),
    ...Object.entries(segments).flatMap(([id, own]) => named(`segments.${id}.wages`, own.wages)),
  ];
}

/**
 * Names that no region of Indonesia has, but nearly: a misprint would set no wage, without a word. Other names may
 * be a table's own.
 */
export async function misprints(file: SettingsFile, path: string): Promise<Problem[]> {
  const named = namedRegions(file);
  if (named.length === 0) return [];
  const { meanings } = await import('../region/lookup.js');
  const { nearestNames } = await import('../region/bearers.js');
  return named.flatMap(([value, name]): Problem[] => {
    const [suggestion] = meanings(name).length > 0 ? [] : nearestNames(name);
    if (suggestion === undefined) return [];
    return [{ code: 'bad-settings', file: path, value, list: ['region'], suggestion }];
  });
}
