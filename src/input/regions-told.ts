import { isPlacedByCode } from '../core/above.js';
import type { Region, RegionAbove } from '../core/cell.js';
import type { Level } from '../core/levels.js';
import type { RegionFinding, RegionHeads, RegionText, Resolution } from '../region/resolution.js';
import { resolveRegions } from '../region/resolve.js';
import type { Distinct } from './place-problems.js';
import { isUpper, regionsOf } from './regions-above.js';

/** A finding on a region of the rows, or on one above it by its code: then on the text of that. */
export interface FindingAt extends RegionFinding {
  readonly of: RegionText;
}

/** What the regions of the rows mean, and those of codes above them. */
interface Told extends Pick<Resolution, 'numbering'> {
  readonly regions: readonly (Region | null)[];
  readonly findings: readonly FindingAt[];
}

function keyOf({ code, name, province }: RegionText): string {
  return [code, name, province].join('\n');
}

/** Texts to be resolved together, each with the place of a region that it is said of. */
type Said = readonly (readonly [text: RegionText, index: number])[];

/** The different codes that stand beside regions which lie in them, without those of rows of their own. */
function codedIn(all: readonly Distinct[], own: Said): Said {
  const first = new Map(own.map((each) => [keyOf(each[0]), each]));
  all.forEach(({ above: { coded } }, index) => {
    if (coded && !first.has(keyOf(coded))) first.set(keyOf(coded), [coded, index]);
  });
  return [...first.values()].filter((each) => !own.includes(each));
}

async function resolvedTexts(said: Said, heads: RegionHeads) {
  const texts = said.map(([text]) => text);
  const found = await resolveRegions(texts, heads);
  const findings = found.findings.flatMap((each): FindingAt[] => {
    const [of, index] = said[each.index] ?? [];
    return of === undefined || index === undefined ? [] : [{ ...each, index, of }];
  });
  return { ...found, findings };
}

/** The regions above each of some that no code of their own places; most lie in the same. */
function placed(
  all: readonly Distinct[],
  regions: readonly (Region | null)[],
  codeOf: (text: RegionText) => string | null,
  level: Level | null,
): (Region | null)[] {
  const known = new Map<string, readonly RegionAbove[]>();
  return regions.map((region, index) => {
    const { within, above } = all[index] ?? {};
    if (!region || !above || isPlacedByCode(region)) return region;
    const chain = known.get(within ?? '') ?? regionsOf(above, above.coded && codeOf(above.coded));
    known.set(within ?? '', chain);
    const own = { ...region, ...(level !== null && { level }) };
    return chain.length > 0 ? { ...own, above: chain } : own;
  });
}

/**
 * Finds out which regions are meant. Codes that are coarser than districts or villages, of those that these lie in and
 * of their totals, are looked at together, apart from the others: their names are known.
 */
export async function toldRegions(all: readonly Distinct[], heads: RegionHeads): Promise<Told> {
  const [lower, upper]: [Said[number][], Said[number][]] = [[], []];
  all.forEach(({ text, above }, index) => {
    (isUpper(text, above, heads.level) ? upper : lower).push([text, index]);
  });
  const own = await resolvedTexts(lower, heads);
  const uppers = [...upper, ...codedIn(all, upper)];
  const above = await resolvedTexts(uppers, { ...heads, level: null });
  const regions: (Region | null)[] = all.map(() => null);
  lower.forEach(([, index], at) => {
    regions[index] = own.regions[at] ?? null;
  });
  upper.forEach(([, index], at) => {
    regions[index] = above.regions[at] ?? null;
  });
  const codes = new Map(uppers.map(([text], at) => [keyOf(text), above.regions[at]?.code ?? null]));
  return {
    regions: placed(all, regions, (text) => codes.get(keyOf(text)) ?? null, heads.level),
    numbering: own.numbering ?? above.numbering,
    findings: [...own.findings, ...above.findings],
  };
}
