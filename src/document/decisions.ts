import type { GapResult } from '../budget/result.js';
import { add, type Share } from '../core/exact.js';
import type { Totals } from '../core/gap.js';
import { PAYER_KINDS, type Payer } from '../core/vocabulary.js';
import type { Incomplete } from '../input/rows/omitted.js';
import { type Catalogue, payerKind } from '../tariff/catalogue.js';
import type { BudgetVolumes } from './volumes.js';

/** What a decision can be about. */
export const DECISIONS = [
  'complete',
  'renew',
  ...PAYER_KINDS,
  'count-subsidised',
  'price',
] as const;

/** Workers of some segments, the largest first. People. */
interface Workers {
  readonly workers: number;
  readonly segments: readonly string[];
}

/** What is asked of those who decide, each with what it costs in whole rupiah where that is known. */
export type Decision =
  | { readonly kind: 'complete'; readonly what: Incomplete; readonly amount: null }
  | {
      readonly kind: 'renew';
      readonly workers: number;
      /** What coverage falls to otherwise; null where that is not known. */
      readonly coverage: Share | null;
      readonly amount: number;
    }
  | (Workers & {
      readonly kind: (typeof PAYER_KINDS)[number];
      readonly payer: Payer;
      readonly amount: number;
    })
  | { readonly kind: 'count-subsidised'; readonly rows: number; readonly amount: null }
  | (Workers & { readonly kind: 'price'; readonly amount: null });

/** Workers that one payer pays for, by segment. */
class Purse implements Workers {
  workers = 0;
  private readonly bySegment = new Map<string, number>();

  add(segment: string, workers: number): void {
    this.workers = add(this.workers, workers);
    this.bySegment.set(segment, add(this.bySegment.get(segment) ?? 0, workers));
  }

  get segments(): string[] {
    return [...this.bySegment].sort(([, a], [, b]) => b - a).map(([segment]) => segment);
  }
}

/** The workers whom the expansion is for, by who pays for them; those without a price under null. */
function pursesOf({ cells }: GapResult): Map<Payer | null, Purse> {
  const purses = new Map<Payer | null, Purse>();
  for (const { entry, expansionWorkers } of cells.bundles) {
    if (expansionWorkers === 0) continue;
    const payer = entry.expansion?.payer ?? null;
    const purse = purses.get(payer) ?? new Purse();
    purse.add(entry.cell.segment, expansionWorkers);
    purses.set(payer, purse);
  }
  return purses;
}

/** Whom each payer is to enrol, the dearest first. */
function enrolments(
  purses: ReadonlyMap<Payer | null, Purse>,
  { byPayer }: Totals,
  catalogue: Catalogue,
): Decision[] {
  const all = byPayer.flatMap(({ payer, expansionPremium: amount }): Decision[] => {
    const purse = purses.get(payer);
    if (!purse) return [];
    const { workers, segments } = purse;
    return [{ kind: payerKind(catalogue, payer), payer, workers, segments, amount }];
  });
  return all.sort((a, b) => (b.amount ?? 0) - (a.amount ?? 0));
}

/** The decisions that the figures ask for: who is kept, who pays for whom, and what is still to be found out. */
export function decisionsOf(
  gap: GapResult,
  { renewal, unknownRows }: BudgetVolumes,
  catalogue: Catalogue,
): Decision[] {
  const { totals, incomplete } = gap;
  if (!totals) return [];
  const purses = pursesOf(gap);
  const unpriced = purses.get(null);
  const kept = renewal.workers - renewal.unpriced;
  const { renewalPremium, coverageWithoutRenewal: coverage } = totals;
  return [
    ...(incomplete ? [{ kind: 'complete', what: incomplete, amount: null } as const] : []),
    ...(renewalPremium && kept > 0
      ? [{ kind: 'renew', workers: kept, coverage, amount: renewalPremium } as const]
      : []),
    ...enrolments(purses, totals, catalogue),
    ...(unknownRows > 0
      ? [{ kind: 'count-subsidised', rows: unknownRows, amount: null } as const]
      : []),
    ...(unpriced
      ? [
          {
            kind: 'price',
            workers: unpriced.workers,
            segments: unpriced.segments,
            amount: null,
          } as const,
        ]
      : []),
  ];
}
