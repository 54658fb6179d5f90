import { type Region, regionName } from '../../core/cell.js';
import type { Document } from '../../document/document.js';
import { officialName } from '../../region/names.js';
import { count, listed, type ReportVoice } from './voice.js';

/** Regions that are named one by one where somebody chose them. */
const FEW = 3;

/** Which regions all cells are of: those that were chosen, their province, or how many there are. */
function regionsOf({ gap }: Document, voice: ReportVoice): string {
  const regions = new Map<string, Region>();
  for (const { entry } of gap.cells) {
    const { region } = entry.cell;
    regions.set(region.code ?? region.name, region);
  }
  const all = [...regions.values()];
  const isChosen = gap.parameters.regions.length > 0 && all.length <= FEW;
  if (all.length === 1 || isChosen) return listed(all.map(regionName), voice);
  const provinces = new Set(all.map(({ code }) => code?.slice(0, 2) ?? null));
  const [only] = provinces;
  if (provinces.has(null)) return voice.report.regions(count(all.length, voice));
  if (provinces.size === 1 && only) return officialName(only) ?? only;
  return voice.report.provinces(count(provinces.size, voice));
}

/** What a report is of; where segments were chosen, of these alone. */
export function scopeOf(document: Document, voice: ReportVoice): string {
  const regions = regionsOf(document, voice);
  if (document.gap.parameters.segments.length === 0) return regions;
  const segments = new Map(
    document.gap.cells.map(({ entry: { cell } }) => [cell.segmentKey, cell.segment]),
  );
  return voice.report.part(regions, listed([...segments.values()], voice));
}
