import { foldHead } from './roles.js';

/** Levels of a region in heads, the finest first; a head such as `wilayah` names none. */
const HEAD_LEVELS = [
  [
    'village',
    /\b(desa|kelurahan|kel|village|gampong|nagari|kampung|pekon|kalurahan|lembang|negeri)\b/,
  ],
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

/** What regions below a regency have in front of their names, the finest first. */
const NAME_LEVELS = [
  /^rt\b/i,
  /^rw\b/i,
  /^(dusun|dukuh|lingkungan)\b/i,
  /^(desa|kelurahan|kel|kalurahan|nagari|gampong|kampung|pekon)\b/i,
  /^(kecamatan|kec|distrik|kapanewon)\b/i,
];

export const VILLAGE = 3;
export const DISTRICT = 4;

/** How fine the level is that a name says it is of, 0 for the finest; -1 where it says none. */
export function finenessOfName(name: string): number {
  return NAME_LEVELS.findIndex((pattern) => pattern.test(name));
}
