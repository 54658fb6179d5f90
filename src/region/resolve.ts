import type { Region } from '../core/cell.js';
import { nearestNames } from './bearers.js';
import { Below } from './below.js';
import { depthOf, dotted, isBelowRegency } from './code.js';
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

/** Tells apart what may be a province, regency or city, and what is below them. */
function readCodes(texts: readonly RegionText[]): { rows: Reading[]; below: Below } {
  const rows: Reading[] = [];
  const below = new Below();
  const readRow = (text: RegionText, index: number) => {
    const code = dotted(text.code);
    const depth = code === null ? 0 : depthOf(code);
    if (code === null || depth < 3) rows.push(readingOf(text, index, code, depth));
    else below.add(text, index, text.code.includes('.') ? code : code.replaceAll('.', ''));
  };
  texts.forEach((text, index) => {
    if (isBelowRegency(text.code)) below.add(text, index, text.code);
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
  texts: readonly RegionText[],
  heads: RegionHeads,
): Promise<Resolution> {
  const { rows, below } = readCodes(texts);
  const readings = readRegions(rows, heads);
  const coded = [...readings.rows, ...below.regencies()].sort((a, b) => a.index - b.index);
  const way = await decideNumbering(coded, heads);
  const settler = new Settler(readings, way, heads);
  const regions: (Region | null)[] = texts.map(() => null);
  below.settle(texts, way, regions);
  for (const row of readings.rows) regions[row.index] = settler.settle(row);
  const findings = [...way.findings, ...ownNames(readings, texts), ...settler.findings];
  return { regions, numbering: way.numbering, findings };
}
