import { fold, foldRegion, type Region, type RegionAbove } from '../core/cell.js';
import type { Numbering, RegionText, Resolution } from '../region/resolution.js';
import { resolveRegions } from '../region/resolve.js';
import type { Distinct } from './place-problems.js';
import { regionsAbove } from './regions-above.js';

/** The regions of codes that stand beside regions which lie in them; findings tell the first of these. */
interface Above extends Pick<Resolution, 'numbering' | 'findings'> {
  /** Dotted Kemendagri code of what is said of one; null where it is refused. */
  readonly codeOf: (text: RegionText) => string | null;
}

function keyOf({ code, name, province }: RegionText): string {
  return [code, name, province].join('\n');
}

/** Finds out which regions are meant by codes that are coarser than the names beside them. */
export async function resolveAbove(
  all: readonly Distinct[],
  numbering: Numbering | null,
): Promise<Above> {
  const places = new Map<string, number>();
  all.forEach(({ above: { coded } }, index) => {
    if (coded && !places.has(keyOf(coded))) places.set(keyOf(coded), index);
  });
  const first = [...places.values()];
  const texts = first.flatMap((index) => all[index]?.above.coded ?? []);
  const found = await resolveRegions(texts, { level: null, numbering });
  const codes = new Map(texts.map((text, at) => [keyOf(text), found.regions[at]?.code ?? null]));
  return {
    numbering: found.numbering,
    findings: found.findings.map((each) => ({ ...each, index: first[each.index] ?? 0 })),
    codeOf: (text) => codes.get(keyOf(text)) ?? null,
  };
}

/** Names without a code that stand in several regions: villages of one name in two districts. */
function sharedNames(regions: readonly (Region | null)[], all: readonly Distinct[]): Set<string> {
  const first = new Map<string, string>();
  const shared = new Set<string>();
  for (const [index, region] of regions.entries()) {
    if (!region || region.code !== null) continue;
    const [name, within] = [foldRegion(region.name), fold(all[index]?.within ?? '')];
    if ((first.get(name) ?? within) !== within) shared.add(name);
    first.set(name, within);
  }
  return shared;
}

/** The regions above each of some places, of which most lie in the same. */
function around(places: readonly Distinct[], { codeOf }: Above): (readonly RegionAbove[])[] {
  const keys = places.map(({ within, above: { coded } }) => `${within}\n${coded?.code ?? ''}`);
  const each = new Map(
    keys.map((key, at) => [key, places[at]?.above ?? { named: [], coded: null }]),
  );
  const texts = [...each.values()];
  const regions = regionsAbove(
    texts,
    texts.map(({ coded }) => coded && codeOf(coded)),
  );
  const found = new Map([...each.keys()].map((key, at) => [key, regions[at] ?? []]));
  return keys.map((key) => found.get(key) ?? []);
}

/** Regions as they are told: those without a code with the regions that they lie in, and of one name by these. */
export function told(
  all: readonly Distinct[],
  regions: readonly (Region | null)[],
  above: Above,
): (Region | null)[] {
  const shared = sharedNames(regions, all);
  const isOwn = (_: unknown, index: number) => regions[index]?.code === null;
  const chains = around(all.filter(isOwn), above);
  let at = 0;
  return regions.map((region, index) => {
    if (region?.code !== null) return region;
    const [chain = [], within = ''] = [chains[at], all[index]?.within];
    at += 1;
    const isShared = within !== '' && shared.has(foldRegion(region.name));
    const name = isShared ? `${region.name}, ${within}` : region.name;
    return { code: null, name, ...(chain.length > 0 && { above: chain }) };
  });
}
