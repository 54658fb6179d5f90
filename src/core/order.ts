import { fold } from './cell.js';
import { compareShares } from './exact.js';
import type { Row } from './group.js';
import type { Sort } from './vocabulary.js';

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function nameOf(row: Row): string {
  const { region, segment, agency, payer, period } = row;
  return [region?.name, segment, agency, payer, period].join('\n').toLowerCase();
}

function segmentKey({ segment }: Row): string | null {
  return segment && fold(segment);
}

const COMPARE: Record<Sort, (a: Row, b: Row) => number> = {
  coverage: (a, b) => {
    if (a.coverage && b.coverage) return compareShares(a.coverage, b.coverage);
    return (a.coverage ? 0 : 1) - (b.coverage ? 0 : 1);
  },
  uncovered: (a, b) => b.uncovered - a.uncovered,
  // No budget is below 0: -1 stands after all of them.
  budget: (a, b) => (b.annualPremium ?? -1) - (a.annualPremium ?? -1),
  name: (a, b) => byText(nameOf(a), nameOf(b)),
};

/**
 * Rows in the order asked for: coverage and name ascending, uncovered and budget descending,
 * rows without a value last, ties in natural order. That order is also taken without a sort: regions by
 * code (those without one after the others), segments as they first appear, periods ascending.
 */
export function order(rows: readonly Row[], sort: Sort | null): Row[] {
  const segments = new Map<string | null, number>();
  for (const row of rows) {
    const key = segmentKey(row);
    if (!segments.has(key)) segments.set(key, segments.size);
  }
  const placeOf = (row: Row) => segments.get(segmentKey(row)) ?? 0;
  const bySegment = (a: Row, b: Row) => placeOf(a) - placeOf(b);
  const natural = [...rows].sort((a, b) => byRegion(a, b) || bySegment(a, b) || byPeriod(a, b));
  return sort ? natural.sort(COMPARE[sort]) : natural;
}

/** Regions by code; those without one after the others, as they came. */
function byRegion(a: Row, b: Row): number {
  const [codeA, codeB] = [a.region?.code ?? null, b.region?.code ?? null];
  if (codeA === null || codeB === null) return (codeA === null ? 1 : 0) - (codeB === null ? 1 : 0);
  return byText(codeA, codeB);
}

function byPeriod(a: Row, b: Row): number {
  return byText(a.period ?? '', b.period ?? '');
}
