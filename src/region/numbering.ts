import { officialName } from './names.js';
import { known, type Reading, regencyPart } from './reading.js';
import type { Numbering, RegionFinding, RegionHeads } from './resolution.js';

/** The difference between the numberings: loaded only where a code asks for it. */
type Bps = typeof import('./bps.js');

/** How the codes of one file are read. */
export interface CodeWay {
  /** Numbering of the file; null where it has no region codes. */
  readonly numbering: Numbering | null;
  /** Kemendagri code of a row's province or regency; null where its code is of none. */
  readonly read: (row: Reading) => string | null;
  /** What an old code is of today; null where it is none. */
  readonly readOld: (row: Reading) => string | null;
  readonly findings: readonly RegionFinding[];
}

/** Whether the code of a row, read so, is of a region that its name means. */
export function fits(code: string | null, { bearers }: Reading): boolean {
  return code !== null && bearers.codes.includes(code);
}

function asKemendagri({ code, depth }: Reading): string | null {
  return code === null || depth === 0 ? null : known(regencyPart(code));
}

function asBps(bps: Bps, { code, depth }: Reading): string | null {
  return code === null || depth === 0 ? null : known(bps.fromBps(regencyPart(code))?.code ?? null);
}

function asOldBps(bps: Bps, { code, depth }: Reading): string | null {
  return code === null || depth === 0
    ? null
    : known(bps.fromOldBps(regencyPart(code))?.code ?? null);
}

/** Whether a code may be of BPS: dots are Kemendagri's, and so is a code that its name fits. */
function maybeBps(row: Reading): boolean {
  return row.depth > 0 && !row.isDotted && !fits(asKemendagri(row), row);
}

/** What the name of a row says: 1 for BPS, -1 for Kemendagri, 0 where it fits both or neither. */
function vote(row: Reading, bps: Bps): number {
  if (row.isDotted || row.bearers.codes.length === 0) return 0;
  const isBps = fits(asBps(bps, row), row) || fits(asOldBps(bps, row), row);
  return Number(isBps) - Number(fits(asKemendagri(row), row));
}

/** Where nothing tells the numbering: the first row whose digits are two regions'. */
function untold(rows: readonly Reading[], bps: Bps): RegionFinding[] {
  for (const row of rows) {
    const [code, other] = [asKemendagri(row), asBps(bps, row)];
    if (row.bearers.codes.length > 0 || code === other || code === null || other === null) continue;
    const [name, otherName] = [officialName(code) ?? code, officialName(other) ?? other];
    const { index, text } = row;
    return [{ index, code: 'numbering-untold', value: text.code, other: name, list: [otherName] }];
  }
  return [];
}

/** Said once, by the first row whose digits are of another region in Kemendagri's numbering. */
function readAsBps(rows: readonly Reading[], bps: Bps): RegionFinding[] {
  let found: RegionFinding | undefined;
  for (const row of rows) {
    const other = asBps(bps, row);
    if (other === null) continue;
    const said: RegionFinding = {
      index: row.index,
      code: 'read-as-bps',
      value: row.text.code,
      other,
    };
    if (other !== asKemendagri(row)) return [said];
    found ??= said;
  }
  return found ? [found] : [];
}

/** The way where no code may be of BPS. */
function plain(numbering: Numbering | null): CodeWay {
  return { numbering, read: asKemendagri, readOld: () => null, findings: [] };
}

/**
 * Whether some codes are in BPS's numbering alone, old or new, and none is in Kemendagri's alone: then
 * all are BPS's.
 */
function areBpsAlone(rows: readonly Reading[], bps: Bps): boolean {
  const coded = rows.filter(({ depth }) => depth > 0);
  const isBps = (row: Reading) => (asBps(bps, row) ?? asOldBps(bps, row)) !== null;
  const isKemendagri = (row: Reading) => asKemendagri(row) !== null;
  return (
    coded.some((row) => isBps(row) && !isKemendagri(row)) &&
    !coded.some((row) => isKemendagri(row) && !isBps(row))
  );
}

/**
 * What the head says, else the names, else the dots, else what codes no other numbering has; `isTold`
 * is false where nothing does.
 */
function weigh(
  rows: readonly Reading[],
  bps: Bps,
  { numbering }: RegionHeads,
): { isBps: boolean; isTold: boolean } {
  if (numbering !== null) return { isBps: numbering === 'bps', isTold: true };
  const votes = rows.map((row) => vote(row, bps)).filter((each) => each !== 0);
  const isDotted = rows.some((row) => row.isDotted && row.depth > 0);
  if (votes.length > 0)
    return { isBps: votes.reduce((sum, each) => sum + each, 0) > 0, isTold: true };
  const isBps = !isDotted && areBpsAlone(rows, bps);
  return { isBps, isTold: isBps || isDotted };
}

/**
 * Decides in which numbering the codes of a file are: what its head says, or what most of the names
 * say that fit one numbering alone. Where neither tells, they are read as Kemendagri's, and said to
 * be where that matters.
 */
export async function decideNumbering(
  rows: readonly Reading[],
  heads: RegionHeads,
): Promise<CodeWay> {
  const hasCodes = rows.some(({ depth }) => depth > 0);
  if (!hasCodes || (heads.numbering !== 'bps' && !rows.some(maybeBps)))
    return plain(hasCodes ? 'kemendagri' : null);
  const bps = await import('./bps.js');
  const { isBps, isTold } = weigh(rows, bps, heads);
  const readOld = (row: Reading) => (row.isDotted ? null : asOldBps(bps, row));
  if (!isBps) {
    const findings = isTold ? [] : untold(rows, bps);
    return { numbering: 'kemendagri', read: asKemendagri, readOld, findings };
  }
  // Dots are Kemendagri's, whatever the other rows are; only a head that names BPS outweighs them.
  const read = (row: Reading) =>
    row.isDotted && heads.numbering === null ? asKemendagri(row) : asBps(bps, row);
  return { numbering: 'bps', read, readOld, findings: readAsBps(rows, bps) };
}
