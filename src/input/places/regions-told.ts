import { isPlacedByCode } from '../../core/above.js';
import type { Region, RegionAbove } from '../../core/cell.js';
import { codeAt, type Level } from '../../core/levels.js';
import type {
  RegionFinding,
  RegionHeads,
  RegionText,
  Resolution,
} from '../../region/resolution.js';
import { resolveRegions } from '../../region/resolve.js';
import type { Distinct } from './place-problems.js';
import { type AboveText, isUpper, nameAt, prefixedAmong, regionsOf } from './regions-above.js';

/** A finding on a region of the rows, or on one above it by its code: then on the text of that. */
interface FindingAt extends RegionFinding {
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

/** The district that the code of a village says, under the name that its row has for it: no list has names of districts. */
function districtOf({ code }: Region, { named }: AboveText): RegionAbove[] {
  const own = code === codeAt(code, 'village') ? codeAt(code, 'district') : null;
  const name = nameAt(named, 'district');
  return own === null || name === '' ? [] : [{ level: 'district', code: own, name }];
}

/** What codes say of the regions above one: the code beside it that is of one of them, or its own of BPS. */
function ofCodes(
  { above = [] }: Region,
  { coded }: AboveText,
  regionOf: (text: RegionText) => Region | null,
): readonly RegionAbove[] {
  const of = coded && regionOf(coded);
  return of ? [{ ...of, level: of.level ?? null }, ...(of.above ?? [])] : above;
}

/** The regions above each of some that no code of their own places, and the names of districts; most lie in the same. */
function placed(
  all: readonly Distinct[],
  regions: readonly (Region | null)[],
  regionOf: (text: RegionText) => Region | null,
  level: Level | null,
): (Region | null)[] {
  const known = new Map<string, readonly RegionAbove[]>();
  const regencies = new Set(all.map(({ above: { named } }) => nameAt(named, 'regency')));
  regencies.delete('');
  const prefixed = prefixedAmong(regencies);
  return regions.map((region, index) => {
    const { within, above } = all[index] ?? {};
    if (!region || !above) return region;
    const isPlaced = isPlacedByCode(region);
    if (isPlaced && above.named.length === 0) return region;
    const key = `${within}\n${isPlaced ? codeAt(region.code, 'district') : region.above?.[0]?.code}`;
    const chain =
      known.get(key) ??
      (isPlaced
        ? districtOf(region, above)
        : regionsOf(above, ofCodes(region, above, regionOf), prefixed));
    known.set(key, chain);
    const own = { ...(level !== null && !isPlaced && { level }), ...region };
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
  const known = new Map(uppers.map(([text], at) => [keyOf(text), above.regions[at] ?? null]));
  return {
    regions: placed(all, regions, (text) => known.get(keyOf(text)) ?? null, heads.level),
    numbering: own.numbering ?? above.numbering,
    findings: [...own.findings, ...above.findings],
  };
}
