import { type Bearers, bearers, NOBODY, officialBearer } from './bearers.js';
import { depthOf, dotted } from './code.js';
import { knownCodes, officialName } from './names.js';
import type { RegionHeads, RegionText } from './resolution.js';

/** Region of a file, its code and name read each on its own. */
export interface Reading {
  readonly index: number;
  readonly text: RegionText;
  /** The code in its one form, in the file's own numbering; null where there is none. */
  readonly code: string | null;
  /** Levels of the code: 1 of a province to 4 of a village; 0 where it is no region code. */
  readonly depth: number;
  /** Whether the code was written with dots, as Kemendagri's are. */
  readonly isDotted: boolean;
  /** Whom the name may mean; nobody where the names are the file's own. */
  readonly bearers: Bearers;
}

/** The regency part of a code, or the province's code: what the numberings have in common. */
export function regencyPart(code: string): string {
  return code.slice(0, 5);
}

/** The region a Kemendagri code is of; null where there is none. */
export function known(code: string | null): string | null {
  return code !== null && officialName(code) !== null ? code : null;
}

/** The regions of one file, each read on its own. */
export interface Readings {
  readonly all: readonly Reading[];
  /** Whether the names are the file's own (villages, work areas): none is matched. */
  readonly areOwn: boolean;
  /** Place of the first name of which half or more are not known; null where they are known. */
  readonly firstUnknown: number | null;
}

/** Names of districts and villages are no names of regencies, however much they sound alike. */
function isBelowRegency({ level }: RegionHeads): boolean {
  return level === 'district' || level === 'village';
}

function readCode(text: RegionText, index: number): Reading {
  const code = dotted(text.code);
  const depth = code === null ? 0 : depthOf(code);
  return { index, text, code, depth, isDotted: text.code.includes('.'), bearers: NOBODY };
}

/** Whether a row has a name that a regency or province could bear. */
export function isNamed({ text, depth }: Reading): boolean {
  return text.name !== '' && depth < 3;
}

/**
 * Reads names until half of them are not known. Where there are more than twice as many names as
 * regions, half of them cannot be known, and the first that is not says so for all.
 */
function readNames(all: readonly Reading[]): Readings {
  const named = all.reduce((sum, row) => sum + Number(isNamed(row)), 0);
  let left = named > knownCodes().length * 2 ? 1 : named / 2;
  let firstUnknown: number | null = null;
  const rows: Reading[] = [];
  for (const row of all) {
    const { name } = row.text;
    const found = isNamed(row) ? (officialBearer(row.code, name) ?? bearers(name)) : NOBODY;
    rows.push(found === NOBODY ? row : { ...row, bearers: found });
    if (found.codes.length > 0 || !isNamed(row)) continue;
    firstUnknown ??= row.index;
    left -= 1;
    if (left <= 0) return { all, areOwn: true, firstUnknown };
  }
  return { all: rows, areOwn: false, firstUnknown: null };
}

/** Reads all regions of a file. */
export function readRegions(texts: readonly RegionText[], heads: RegionHeads): Readings {
  const all = texts.map(readCode);
  return isBelowRegency(heads) ? { all, areOwn: true, firstUnknown: null } : readNames(all);
}
