import { type Bearers, bearers, NOBODY, officialBearer } from './bearers.js';
import { knownCodes, officialName } from './names.js';
import type { RegionHeads, RegionText } from './resolution.js';

/** One region of a file, its code and name read each on its own. */
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

/** Rows of one file that may be provinces, regencies and cities, each read on its own. */
export interface Readings {
  readonly rows: readonly Reading[];
  /** Whether the names are the file's own (villages, work areas): none is matched. */
  readonly areOwn: boolean;
  /** Place of the first name of which more than half are not known; null where they are known. */
  readonly firstUnknown: number | null;
}

/** Reads the code of a row; its name is not looked at yet. */
export function readingOf(
  text: RegionText,
  index: number,
  code: string | null,
  depth: number,
): Reading {
  return { index, text, code, depth, isDotted: text.code.includes('.'), bearers: NOBODY };
}

/** No table writes a region in so many ways: of more names, most are no regions'. */
const SPELLINGS = 10;

/**
 * Reads names until more than half of them are not known. Where they are too many to be regions' names, the
 * first that is not known says so for all.
 */
function readNames(unread: readonly Reading[]): Readings {
  const named = unread.reduce((sum, { text }) => sum + Number(text.name !== ''), 0);
  let left = named > knownCodes().length * SPELLINGS ? 1 : named / 2;
  let firstUnknown: number | null = null;
  const rows: Reading[] = [];
  for (const row of unread) {
    const { name } = row.text;
    const found = name === '' ? NOBODY : (officialBearer(row.code, name) ?? bearers(name));
    rows.push({ ...row, bearers: found });
    if (found.codes.length > 0 || name === '') continue;
    firstUnknown ??= row.index;
    left -= 1;
    if (left < 0) return { rows: unread, areOwn: true, firstUnknown };
  }
  return { rows, areOwn: false, firstUnknown: null };
}

/** Reads the names of rows, unless the head says that they are no names of regencies. */
export function readRegions(unread: readonly Reading[], { level }: RegionHeads): Readings {
  if (level === 'district' || level === 'village')
    return { rows: unread, areOwn: true, firstUnknown: null };
  return readNames(unread);
}
