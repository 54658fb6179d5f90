import type { Counted } from '../core/figures.js';

/** An office and the segments it answers for, as they are written. */
export interface Answerer {
  /** Null where no office is known to. */
  readonly agency: string | null;
  readonly segments: readonly string[];
}

/** Which office answers for which segments, in the order of the cells; those of none last. */
export function answerersOf(items: readonly Counted[]): Answerer[] {
  const agencies = new Map<string | null, Map<string, string>>();
  for (const { entry } of items) {
    const segments = agencies.get(entry.agency) ?? new Map<string, string>();
    agencies.set(entry.agency, segments);
    const { segmentKey, segment } = entry.cell;
    if (!segments.has(segmentKey)) segments.set(segmentKey, segment);
  }
  const all = [...agencies].map(([agency, segments]) => {
    return { agency, segments: [...segments.values()] };
  });
  return [
    ...all.filter(({ agency }) => agency !== null),
    ...all.filter(({ agency }) => agency === null),
  ];
}
