import type { Region } from '../core/cell.js';
import { bearers, nearestNames } from './bearers.js';
import { Below } from './below.js';
import { depthOf, dotted, isBpsAlone, isBpsBelow } from './code.js';
import { withLostZeros } from './lost-zero.js';
import { isOfKnownProvince } from './names.js';
import { decideNumbering } from './numbering.js';
import { type Reading, type Readings, readingOf, readRegions } from './reading.js';
import type { RegionFinding, RegionHeads, RegionText, Resolution } from './resolution.js';
import { Settler } from './settle.js';

/** Said once, by the first name that is not known. */
function ownNames({ firstUnknown }: Readings, texts: readonly RegionText[]): RegionFinding[] {
  const text = firstUnknown === null ? undefined : texts[firstUnknown];
  if (!text || firstUnknown === null) return [];
  const list = nearestNames(text.name);
  return [{ index: firstUnknown, code: 'own-names', value: text.name, list }];
}

/** Words that only names of provinces, regencies and cities begin with. */
const REGENCY = /^(?:kab|kota|kodya|prov)/i;

/**
 * Whether codes of a district's or village's length are an office's own: the head says that names are
 * of regencies, or all of them begin like those, and a regency or city bears each.
 */
function nameRegencies(texts: readonly RegionText[], { level }: RegionHeads): boolean {
  if (level === 'district' || level === 'village') return false;
  const isRegency = ({ name }: RegionText) =>
    (level !== null || REGENCY.test(name)) && bearers(name).codes.length > 0;
  let hasLonger = false;
  for (const text of texts) {
    if (depthOf(dotted(text.code) ?? '') < 3) continue;
    if (!isRegency(text)) return false;
    hasLonger = true;
  }
  return hasLonger;
}

/** One in so many codes of BPS below regencies can be told by its digits; a slip makes fewer look so. */
const TOLD = 3;

/** Whether codes of districts or villages are BPS's: their head says so, or digits that no others have. */
function areBpsBelow(texts: readonly RegionText[], { numbering }: RegionHeads): boolean {
  if (numbering !== null) return numbering === 'bps';
  let [all, alone] = [0, 0];
  for (const { code } of texts) {
    all += Number(isBpsBelow(code));
    alone += Number(isBpsAlone(code) && isOfKnownProvince(code));
  }
  return alone > 0 && alone * TOLD >= all;
}

/** Tells apart what may be a province, regency or city, and what is below them. */
function readCodes(
  texts: readonly RegionText[],
  heads: RegionHeads,
): { rows: Reading[]; below: Below } {
  const rows: Reading[] = [];
  const areRegencies = nameRegencies(texts, heads);
  const below = new Below(areBpsBelow(texts, heads));
  const readRow = (text: RegionText, index: number) => {
    const code = dotted(text.code);
    const isLonger = areRegencies && code !== null && depthOf(code) > 2;
    const depth = code === null || isLonger ? 0 : depthOf(code);
    if (code === null || depth < 3) rows.push(readingOf(text, index, code, depth));
    else below.add(text, index, text.code.includes('.') ? code : code.replaceAll('.', ''));
  };
  texts.forEach((text, index) => {
    if (below.holds(text.code) && !areRegencies) below.add(text, index, text.code);
    else readRow(text, index);
  });
  return { rows, below };
}

/**
 * Tells which regions of Indonesia the texts of one file are of. Texts are the file's distinct
 * regions. A known region gets its official name and its dotted Kemendagri code; any other keeps its
 * own. What is alike is never taken for the same.
 */
export async function resolveRegions(
  written: readonly RegionText[],
  heads: RegionHeads,
): Promise<Resolution> {
  const { texts, findings: lost } = withLostZeros(written);
  const { rows, below } = readCodes(texts, heads);
  const readings = readRegions(rows, heads);
  const coded = [...readings.rows, ...below.regencies()].sort((a, b) => a.index - b.index);
  const told = below.areBps ? 'bps' : heads.numbering;
  const way = await decideNumbering(coded, { ...heads, numbering: told });
  const settler = new Settler(readings, way, heads);
  const regions: (Region | null)[] = texts.map(() => null);
  below.settle(texts, way, regions);
  for (const row of readings.rows) regions[row.index] = settler.settle(row);
  const findings = [...lost, ...way.findings, ...ownNames(readings, texts), ...settler.findings];
  return { regions, numbering: way.numbering, findings };
}
