import regions from '../../data/regions.json' with { type: 'json' };
import type { Kind } from './name.js';

const NAMES: ReadonlyMap<string, string> = new Map(regions as [string, string][]);

/** Official name of a province or regency by its Kemendagri code; null where it is not known. */
export function officialName(code: string): string | null {
  return NAMES.get(code) ?? null;
}

/** Whether a code begins with that of a province, with dots or without. */
export function isOfKnownProvince(code: string): boolean {
  return officialName(code.slice(0, 2)) !== null;
}

const CODES: readonly string[] = [...NAMES.keys()];

/** Dotted Kemendagri codes of all provinces, regencies and cities, in their order. */
export function knownCodes(): readonly string[] {
  return CODES;
}

/** What a known code is of: the name says which of those with four digits are cities. */
export function kindOf(code: string): Kind {
  if (code.length === 2) return 'province';
  return NAMES.get(code)?.startsWith('Kota ') ? 'city' : 'regency';
}
