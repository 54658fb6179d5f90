import { type Region, regionName } from '../../../core/cell.js';
import type { Document } from '../../../document/document.js';
import { officialName } from '../../../region/names.js';
import { count, listed, type ReportWording } from './wording.js';

/** Regions that are named one by one where somebody chose them. */
const FEW = 3;

/** Which regions all cells are of: those that were chosen, their province, or how many there are. */
function regionsOf({ gap }: Document, wording: ReportWording): string {
  const regions = new Map<string, Region>();
  for (const { entry } of gap.cells) {
    const { region } = entry.cell;
    regions.set(region.code ?? region.name, region);
  }
  const all = [...regions.values()];
  const isChosen = gap.parameters.regions.length > 0 && all.length <= FEW;
  if (all.length === 1 || isChosen) return listed(all.map(regionName), wording);
  const provinces = new Set(all.map(({ code }) => code?.slice(0, 2) ?? null));
  const [only] = provinces;
  if (provinces.has(null)) return wording.report.regions(count(all.length, wording));
  if (provinces.size === 1 && only) return officialName(only) ?? only;
  return wording.report.provinces(count(provinces.size, wording));
}

/** What a report is of; where segments were chosen, of these alone. */
export function scopeOf(document: Document, wording: ReportWording): string {
  const regions = regionsOf(document, wording);
  if (document.gap.parameters.segments.length === 0) return regions;
  const segments = new Map(
    document.gap.cells.map(({ entry: { cell } }) => [cell.segmentKey, cell.segment]),
  );
  return wording.report.part(regions, listed([...segments.values()], wording));
}
