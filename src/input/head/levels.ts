import { foldHead, LOCAL_VILLAGES, roleOf } from './roles.js';

/** Levels of a region in heads, the finest first; a head such as `wilayah` names none. */
const HEAD_LEVELS = [
  ['village', new RegExp(`\\b(desa|kelurahan|kel|village|${LOCAL_VILLAGES.join('|')})\\b`)],
  ['district', /\b(kecamatan|kec|district|distrik|kapanewon|kemantren)\b/],
  ['regency', /kab|kota|regency|\b(?:dati|daerah tingkat) ii\b/],
  ['province', /prov/],
] as const;

/** How fine the level is that a head names, 0 for villages; -1 where it names none. */
export function fineness(head: string): number {
  return HEAD_LEVELS.findIndex(([, pattern]) => pattern.test(foldHead(head)));
}

/** The level that a head names; null where it names none. */
export function levelOf(head: string): (typeof HEAD_LEVELS)[number][0] | null {
  return HEAD_LEVELS[fineness(head)]?.[0] ?? null;
}

/**
 * Heads of regions, the finest first: rows of districts say their regency beside them, and a head that names no level
 * (`Wilayah`) may be of groups. Others stay as they are.
 */
export function finestFirst(heads: readonly string[]): readonly string[] {
  const isOfRegions = heads.every((head) => roleOf(head) === 'region');
  const at = (head: string) => (fineness(head) < 0 ? HEAD_LEVELS.length : fineness(head));
  return isOfRegions ? heads.toSorted((a, b) => at(a) - at(b)) : heads;
}

/** What villages and districts have in front of their names. */
const OF_VILLAGES = /^(desa|kelurahan|kel|kalurahan|nagari|gampong|kampung|pekon)\b/i;
const OF_DISTRICTS = /^(kecamatan|kec|distrik|kapanewon|kemantren)\b/i;

/** What regions below a regency have in front of their names, the finest first. */
const NAME_LEVELS = [/^rt\b/i, /^rw\b/i, /^(dusun|dukuh|lingkungan)\b/i, OF_VILLAGES, OF_DISTRICTS];

export const VILLAGE = NAME_LEVELS.indexOf(OF_VILLAGES);
export const DISTRICT = NAME_LEVELS.indexOf(OF_DISTRICTS);

/** How fine the level is that a name says it is of, 0 for the finest; -1 where it says none. */
export function finenessOfName(name: string): number {
  return NAME_LEVELS.findIndex((pattern) => pattern.test(name));
}

/** The level below regencies that a name says it is of; null where it says none. */
export function levelOfName(name: string): 'village' | 'district' | null {
  const fineness = finenessOfName(name.trim());
  return fineness === VILLAGE ? 'village' : fineness === DISTRICT ? 'district' : null;
}
