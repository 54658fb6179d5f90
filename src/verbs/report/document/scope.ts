import { regionName } from '../../../core/cell.js';
import { lastByKey } from '../../../core/columns.js';
import type { Document } from '../../../document/document.js';
import { officialName } from '../../../region/names.js';
import { listed, type ReportWording } from './wording.js';

/** Regions that are named one by one where somebody chose them. */
const FEW = 3;

/** Which regions all cells are of: those that were chosen, their province, or how many there are. */
function regionsOf({ gap }: Document, wording: ReportWording): string {
  const { region } = gap.cells.entries.cells.columns;
  const all = [...lastByKey(region, ({ code, name }) => code ?? name).values()];
  const isChosen = gap.parameters.regions.length > 0 && all.length <= FEW;
  if (all.length === 1 || isChosen) return listed(all.map(regionName), wording);
  const provinces = new Set(all.map(({ code }) => code?.slice(0, 2) ?? null));
  const [only] = provinces;
  if (provinces.has(null)) return wording.report.regions(wording.count(all.length));
  if (provinces.size === 1 && only) return officialName(only) ?? only;
  return wording.report.provinces(wording.count(provinces.size));
}

/** What a report is of; where segments were chosen, of these alone. */
export function scopeOf(document: Document, wording: ReportWording): string {
  const regions = regionsOf(document, wording);
  if (document.gap.parameters.segments.length === 0) return regions;
  const { segment } = document.gap.cells.entries.cells.columns;
  const segments = [...lastByKey(segment, ({ segmentKey }) => segmentKey).values()];
  const texts = segments.map((each) => each.segment);
  return wording.report.part(regions, listed(texts, wording));
}
