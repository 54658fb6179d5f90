import { type Meant, regionsMeant } from '../../budget/region-names.js';
import { growth } from '../../cli/values.js';
import type { Aimed } from '../../core/aimed.js';
import { foldRegion, type Region } from '../../core/cell.js';
import type { Growth, Span } from '../../planning/request.js';
import { suggest } from '../../problem/nearest.js';
import { refuse } from '../../problem/problem.js';
import type { PlanOptions } from './options.js';
import { spanOf } from './spans.js';

const NO_GROWTH = spanOf(growth)('--growth', '0%');

/** Refuses a name that means nothing that is read, or several regions. */
function refuseName(
  value: string,
  meant: Exclude<Meant, { readonly regions: unknown }>,
  segments: ReadonlySet<string>,
): never {
  if (meant.code !== 'unknown-region') refuse({ ...meant, option: '--growth', value });
  const { suggestion } = meant;
  const near = suggestion === undefined ? suggest(value, segments) : { suggestion };
  refuse({ code: 'unknown-group', option: '--growth', value, ...near });
}

/** The growth of regions that were named; of one that several names mean it is that of the fewest regions. */
function ofRegions(named: readonly { readonly regions: readonly Region[]; readonly span: Span }[]) {
  const fewestLast = named.toSorted((a, b) => b.regions.length - a.regions.length);
  return fewestLast.flatMap(({ regions, span }) =>
    regions.map(({ code, name }) => [code ?? foldRegion(name), span] as const),
  );
}

/** Growth for all, and for regions or segments that are named as --region and --segment name them. */
export function growthOf(
  { all, bySegment }: PlanOptions['growth'],
  cells: readonly Aimed[],
): Growth {
  if (bySegment.size === 0) return { all: all ?? NO_GROWTH, some: new Map() };
  const regions = [...new Set(cells.map(({ cell }) => cell.region))];
  const keys = new Set(cells.flatMap(({ cell, segmentId }) => [cell.segmentKey, segmentId ?? '']));
  const segments = new Set(cells.map(({ cell }) => cell.segment));
  const ofSegments = [...bySegment].filter(([name]) => keys.has(name));
  const named = [...bySegment].flatMap(([name, span]) => {
    if (keys.has(name)) return [];
    const meant = regionsMeant(regions, name);
    return 'regions' in meant
      ? [{ regions: meant.regions, span }]
      : refuseName(name, meant, segments);
  });
  return { all: all ?? NO_GROWTH, some: new Map([...ofRegions(named), ...ofSegments]) };
}
