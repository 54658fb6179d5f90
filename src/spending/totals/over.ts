import { asJoined, isAllSegments, isOfMany, joinedNames } from '../../input/text/total-names.js';
import { partIn } from '../part.js';
import type { CountedRow, Dimension, Facts } from './facts.js';

/**
 * What one row is to another by one of the things that tell rows apart: of the same, surely or maybe of all that the
 * other is a part of, blank where the other says something, or of another.
 */
type Relation = 'same' | 'over' | 'maybe' | 'blank' | 'other';

/** A name of everything, whatever it is of. */
const ALL = /^(?:semua|seluruh(?:nya)?|keseluruhan|all)\b/;

/** Whether a name says that its row is of others than those beside it: `BPU lainnya`. */
export function saysOthers(key: string): boolean {
  return /\b(?:lain(?:nya)?|sisanya|others?|rest)\b/.test(key);
}

/** Whether a name says that its row is of all others. */
function isOfAll(kind: Dimension['kind'], key: string): boolean {
  if (saysOthers(key)) return false;
  return kind === 'segment' ? isAllSegments(key) : kind !== 'part' && ALL.test(key);
}

/** The names that a name joins: `l+p`, of men and women `l/p` too; none where it joins none. */
function joined(key: string): readonly string[] {
  const names = joinedNames(key).map(asJoined);
  if (names.length > 1) return partIn(names, '') === null ? names : [];
  const sexes = key.split(/ ?\/ ?/).map(asJoined);
  return sexes.length > 1 && sexes.every((sex) => sex === 'l' || sex === 'p') ? sexes : [];
}

/** Tells what rows are to each other. */
export class Relations {
  private readonly present: readonly ReadonlySet<string>[];
  private readonly joinedBy: readonly ReadonlyMap<string, readonly string[]>[];

  constructor(private readonly facts: Facts<CountedRow>) {
    const { dimensions } = facts;
    this.present = dimensions.map(({ keys }) => new Set(keys.map(asJoined)));
    this.joinedBy = dimensions.map(({ kind, keys }, at) => {
      const all = kind === 'region' || kind === 'part' ? [] : [...new Set(keys)];
      const found = all.map((key) => [key, joined(key)] as const);
      return new Map(found.filter(([, names]) => this.areThere(names, at)));
    });
  }

  private areThere(names: readonly string[], at: number): boolean {
    return names.length > 1 && names.every((name) => this.present[at]?.has(name));
  }

  /** Whether a row may be over others by one of its names. */
  mayBeOver(row: number, regionsAbove: ReadonlySet<string>): boolean {
    return this.facts.dimensions.some(({ kind, keys }, at) => {
      const key = keys[row] ?? '';
      if (kind === 'region') return key === '' || regionsAbove.has(key);
      const isNamed = isOfAll(kind, key) || this.joinedBy[at]?.has(key) === true;
      return key === '' || isNamed || (kind === 'segment' && isOfMany(key));
    });
  }

  /** What a row is to another by one thing. */
  private by(at: number, row: number, other: number): Relation {
    const { kind, keys } = this.facts.dimensions[at] as Dimension;
    const [key, own] = [keys[row] ?? '', keys[other] ?? ''];
    if (key === own) return 'same';
    if (key === '') return 'blank';
    if (own === '') return 'other';
    if (kind === 'region') return this.facts.above[other]?.has(key) ? 'over' : 'other';
    if (isOfAll(kind, key)) return isOfAll(kind, own) ? 'other' : 'over';
    if (this.joinedBy[at]?.get(key)?.includes(asJoined(own))) return 'over';
    return kind === 'segment' && isOfMany(key) && !isOfMany(own) && !isOfAll(kind, own)
      ? 'maybe'
      : 'other';
  }

  /**
   * What a row is to another by all that tells them apart; null where it is not over it. With where it is told by:
   * the place of that among all.
   *
   * @param isLoose whether columns that nothing is read from may differ, since they may only describe rows
   */
  of(
    row: number,
    other: number,
    isLoose: boolean,
  ): { readonly how: 'over' | 'maybe'; readonly at: number } | null {
    let [over, maybe] = [-1, -1];
    for (const [at, { kind, isLabel: isOwn }] of this.facts.dimensions.entries()) {
      const relation = this.by(at, row, other);
      const isLabel = isOwn || (isLoose && kind === 'other');
      if (relation === 'other' && !isLabel) return null;
      if (relation === 'over') over = over < 0 ? at : over;
      // A blank label says nothing.
      if (relation === 'maybe' || (relation === 'blank' && !isLabel))
        maybe = maybe < 0 ? at : maybe;
    }
    if (over >= 0) return { how: 'over', at: over };
    return maybe >= 0 ? { how: 'maybe', at: maybe } : null;
  }
}
