import segments from '../../data/segments.json' with { type: 'json' };
import { fold } from '../core/cell.js';
import type { Payer, Risk, Scheme, Sector } from '../core/vocabulary.js';
import type { Confidence } from '../tariff/types.js';

/** What the catalogue knows of a segment. A file's segment takes it over; it never merges rows. */
export interface Segment {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly scheme: Scheme;
  readonly sector?: Sector;
  /** Risk class of wage earners' JKK where the user names none. */
  readonly risk?: Risk;
  readonly payer: Payer;
  /** Office that answers for the group (OPD). */
  readonly agency: string;
  readonly confidence?: Confidence;
}

/** The segment of a table that has none: everybody as self-employed, which is said. */
export const ALL = 'all';

export const SEGMENTS = segments as readonly Segment[];

/** A segment's text as aliases are compared: without case, hyphens, slashes and doubled spaces. */
function spoken(text: string): string {
  return fold(text.replace(/[-_/]/g, ' '));
}

const BY_NAME = new Map(
  SEGMENTS.flatMap((segment) =>
    [segment.id, ...segment.aliases].map((name) => [spoken(name), segment] as const),
  ),
);

/** The segment that a text names by id or alias; null where the catalogue does not know it. */
export function findSegment(text: string): Segment | null {
  return BY_NAME.get(spoken(text)) ?? null;
}

/** Every name a segment is known by, for suggestions. */
export function segmentNames(): Iterable<string> {
  return BY_NAME.keys();
}
