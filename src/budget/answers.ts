import { samplesOf } from '../core/entries.js';
import type { Entry } from '../core/entry.js';

/** An office and the segments it answers for, as they are written. */
export interface Answerer {
  /** Null where no office is known to. */
  readonly agency: string | null;
  readonly segments: readonly string[];
}

/** Which office answers for which segments, in the order of the cells; those of none last. */
export function answerersOf(entries: Iterable<Entry>): Answerer[] {
  const agencies = new Map<string | null, Map<string, string>>();
  for (const { agency, cell } of samplesOf(entries)) {
    const segments = agencies.get(agency) ?? new Map<string, string>();
    agencies.set(agency, segments);
    const { segmentKey, segment } = cell;
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
