import data from '../../data/indicators.json' with { type: 'json' };
import { type Region, regionKey } from '../core/cell.js';
import type { Counted } from '../core/counted.js';
import { add, multiply, type Share } from '../core/exact.js';
import { toTarget } from '../core/target.js';
import type { Scheme } from '../core/vocabulary.js';
import type { Confidence, Reference } from '../tariff/dated.js';

/** A text in both languages. */
type Both = Readonly<Record<'en' | 'id', string>>;

/** A performance indicator that regional governments report: whom it counts, and who says so. */
export interface Indicator {
  readonly id: string;
  /** Other words by which an option names it. */
  readonly aliases: readonly string[];
  /** Of whom it is; everybody where neither is given. */
  readonly of: { readonly segments?: readonly string[]; readonly schemes?: readonly Scheme[] };
  readonly name: Both;
  readonly definition: Both;
  /** Laws or documents that define it; none where it is our reading. */
  readonly references: readonly Reference[];
  readonly confidence: Confidence;
}

export const INDICATORS = data as readonly Indicator[];

/** A target of an indicator, and who set it. */
export interface IndicatorTarget {
  /** As it was given: `16,73%`. */
  readonly text: string;
  readonly share: Share;
}

/** An indicator of a region or of all of them: its counts in people. */
export interface IndicatorRow {
  readonly indicator: Indicator;
  /** Null for all regions together. */
  readonly region: Region | null;
  readonly potential: number;
  readonly registered: number;
  /** registered / potential; null where there is nobody. */
  readonly realisation: Share | null;
  readonly target: IndicatorTarget | null;
  /** realisation / target; null where either is not known, or the target is 0. */
  readonly achievement: Share | null;
  /** People missing to the target; null without one. */
  readonly missing: number | null;
}

/** Counts of an indicator, in people. */
interface Counts {
  potential: number;
  registered: number;
}

function isOf({ of: { segments, schemes } }: Indicator, { entry }: Counted): boolean {
  const { segmentId, scheme } = entry;
  if (segments) return segmentId !== null && segments.includes(segmentId);
  return schemes ? scheme !== null && schemes.includes(scheme) : true;
}

function rowOf(
  indicator: Indicator,
  region: Region | null,
  { potential, registered }: Counts,
  target: IndicatorTarget | null,
): IndicatorRow {
  const realisation = potential === 0 ? null : { numerator: registered, denominator: potential };
  const isOpen = realisation === null || target === null || target.share.numerator === 0;
  return {
    ...{ indicator, region, potential, registered, realisation, target },
    achievement: isOpen
      ? null
      : {
          numerator: multiply(registered, target.share.denominator),
          denominator: multiply(potential, target.share.numerator),
        },
    missing: target && toTarget(target.share, potential, registered),
  };
}

/**
 * Indicators of counted cells: of all together, then of each region where that is wanted. One that nobody is counted
 * for is left out, unless it has a target.
 */
export function indicatorRows(
  cells: Iterable<Counted>,
  targets: ReadonlyMap<string, IndicatorTarget>,
  isByRegion: boolean,
): IndicatorRow[] {
  const regions = new Map<string, Region>();
  const counts = new Map<string, Counts>();
  const enter = (key: string, { cell: { potential, registered } }: Counted['entry']) => {
    const own = counts.get(key) ?? { potential: 0, registered: 0 };
    own.potential = add(own.potential, potential);
    own.registered = add(own.registered, registered);
    counts.set(key, own);
  };
  for (const item of cells) {
    const { region } = item.entry.cell;
    const at = regionKey(region);
    regions.set(at, region);
    for (const indicator of INDICATORS)
      if (isOf(indicator, item)) {
        enter(indicator.id, item.entry);
        if (isByRegion) enter(`${indicator.id}\n${at}`, item.entry);
      }
  }
  const none: Counts = { potential: 0, registered: 0 };
  return INDICATORS.flatMap((indicator) => {
    const target = targets.get(indicator.id) ?? null;
    const whole = counts.get(indicator.id);
    if (!whole && !target) return [];
    const each = [...regions].flatMap(([at, region]) => {
      const own = counts.get(`${indicator.id}\n${at}`);
      return own ? [rowOf(indicator, region, own, target)] : [];
    });
    return [rowOf(indicator, null, whole ?? none, target), ...each];
  });
}
