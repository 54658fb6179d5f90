import { fold, regionKey } from '../core/cell.js';
import type { SegmentBook } from '../segment/segments.js';
import { sourceKey } from '../tariff/source-name.js';
import type { SpendingOf } from './row.js';

/** Catalogue ids of which a source has more than one segment in a region: `guru ngaji` beside `marbot`. */
function besideEachOther(
  budget: readonly SpendingOf[],
  idOf: (segment: string) => string | undefined,
): ReadonlySet<string> {
  const apart = new Set<string>();
  const names = new Map<string, string>();
  for (const { source, region, segment } of budget) {
    const id = segment === null ? undefined : idOf(segment);
    if (segment === null || id === undefined) continue;
    const key = JSON.stringify([sourceKey(source ?? ''), region ? regionKey(region) : '', id]);
    const name = names.get(key) ?? fold(segment);
    if (name !== fold(segment)) apart.add(id);
    names.set(key, name);
  }
  return apart;
}

/**
 * What tells the segments of a budget and of its payments apart: the catalogue's names make one of them, `petani` of
 * `farmers`, unless the budget has both side by side, which have money of their own.
 */
export function segmentKeys(
  budget: readonly SpendingOf[],
  book: SegmentBook,
): (segment: string) => string {
  const idOf = (segment: string) => book.find(segment)?.id;
  const apart = besideEachOther(budget, idOf);
  return (segment) => {
    const id = idOf(segment);
    // No text is folded to one that begins with a space.
    return id === undefined || apart.has(id) ? fold(segment) : ` ${id}`;
  };
}

/** Segments of payments that a line calls otherwise than its budget, with what they are taken for. */
export function segmentsMeant(
  budget: readonly SpendingOf[],
  payments: readonly SpendingOf[],
): { readonly paid: string; readonly budget: string }[] {
  const own = new Set(budget.map(({ segment }) => fold(segment ?? '')));
  const name = budget[0]?.segment ?? null;
  if (name === null) return [];
  const others = payments.flatMap(({ segment }) =>
    segment === null || own.has(fold(segment)) ? [] : [[fold(segment), segment] as const],
  );
  return [...new Map(others).values()].map((paid) => ({ paid, budget: name }));
}
