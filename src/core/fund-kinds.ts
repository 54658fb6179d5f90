import { add } from './exact.js';
import type { FundPurpose, Need, Purse } from './fund.js';
import { FUND_PURPOSES } from './fund.js';

/** Cells that every source sees alike: the same prices, one purpose, and the same priority groups if new. */
export interface Kind {
  readonly purpose: FundPurpose;
  /** Their places among the needs. */
  readonly needs: readonly number[];
  readonly people: number;
}

/** That a source pays for people of a kind. */
export interface Choice {
  readonly purse: number;
  readonly kind: number;
  /** Whole rupiah for one worker. */
  readonly price: number;
  /** What comes before what: 0 for a renewal, 1 for a first priority group, and so on. */
  readonly level: number;
}

/** Puts cells together that no source tells apart, and lists who may pay for them. */
export function kindsOf(
  needs: readonly Need[],
  purses: readonly Purse[],
): { kinds: readonly Kind[]; choices: readonly Choice[] } {
  const kinds = new Map<string, { purpose: FundPurpose; needs: number[]; people: number }>();
  needs.forEach((need, index) => {
    const seen = purses.map(({ prices }) => prices[index] || '');
    if (seen.every((each) => each === '')) return;
    // Renewals come before all groups.
    const groups = purses.map(({ ranks }, purse) => seen[purse] && ranks[index]);
    for (const purpose of FUND_PURPOSES) {
      if (need[purpose] === 0) continue;
      const apart = purpose === 'renewal' ? seen : [...seen, ...groups];
      const key = [purpose, ...apart].join('\n');
      const kind = kinds.get(key) ?? { purpose, needs: [], people: 0 };
      kind.needs.push(index);
      kind.people = add(kind.people, need[purpose]);
      kinds.set(key, kind);
    }
  });
  const all = [...kinds.values()];
  const choices = purses.flatMap(({ prices, ranks }, purse) =>
    all.flatMap(({ purpose, needs: [first = 0] }, kind) => {
      const price = prices[first];
      const level = purpose === 'renewal' ? 0 : 1 + (ranks[first] ?? 0);
      return price ? [{ purse, kind, price, level }] : [];
    }),
  );
  return { kinds: all, choices };
}
