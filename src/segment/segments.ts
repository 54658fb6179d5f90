import segments from '../../data/segments.json' with { type: 'json' };
import { fold, foldRegion, type Region } from '../core/cell.js';
import type { PaidSides, Payer, Programme, Risk, Scheme, Sector } from '../core/vocabulary.js';
import { dotted, isAbove } from '../region/code.js';
import type { WageName } from '../tariff/catalogue.js';
import type { Confidence, Reference } from '../tariff/dated.js';
import { segmentNamed } from './segment-name.js';

/** Values by region: a code stands for all below it, a name for itself, `*` for every region. */
type ByRegion<T> = Readonly<Record<string, T>>;

/** What settings can say of all segments. */
export interface GeneralTerms {
  readonly programmes?: readonly Programme[];
  /** Monthly wage in whole rupiah, or a minimum wage by name. */
  readonly wages?: ByRegion<number | WageName>;
  /** Account numbers of a budget, by programme (and `support`). */
  readonly accounts?: Readonly<Record<string, string>>;
}

/** What settings can say of one segment. */
interface SegmentTerms extends GeneralTerms {
  /** Monthly income of the self-employed in whole rupiah. */
  readonly income?: number;
  /** A flat premium in whole rupiah per worker per month instead of the catalogue. */
  readonly premium?: number;
}

/** What is known of a segment. A file's segment takes it over; it never merges rows. */
export interface Segment extends SegmentTerms {
  readonly id: string;
  /** Other words for it; the first is its Indonesian name. */
  readonly aliases: readonly string[];
  readonly scheme: Scheme;
  readonly sector?: Sector;
  /** Risk class of wage earners' JKK where the user names none. */
  readonly risk?: Risk;
  readonly payer: Payer;
  /** Whether most regions count the group, so that a table to fill in has it. */
  readonly usual?: boolean;
  /** Which sides of a premium the payer pays in the employer's place; the employer's where left out. */
  readonly sides?: PaidSides;
  /** Office that answers for the group (OPD); null where nobody said. */
  readonly agency: string | null;
  /** Law that puts the group into its scheme, where it is not the scheme's own. */
  readonly references?: readonly Reference[];
  readonly confidence?: Confidence;
  /** Fields that a user's settings gave. */
  readonly own?: readonly string[];
}

/** The segment of a table that has none: everybody as self-employed, which is said. */
export const ALL = 'all';

/** All segments that are known, and what is said of every one. */
export interface SegmentBook {
  readonly segments: readonly Segment[];
  readonly general: GeneralTerms;
  /** The segment that a text names by id or alias, as tables write names; null where it is not known. */
  readonly find: (text: string) => Segment | null;
}

/** A segment's text as aliases are compared: without case, hyphens, slashes and doubled spaces. */
export function comparable(text: string): string {
  return fold(text.replace(/[-_/]/g, ' '));
}

/** Puts segments into a book. Of two with the same name the later one has it. */
export function segmentBook(all: readonly Segment[], general: GeneralTerms = {}): SegmentBook {
  const byName = new Map(
    all.flatMap((segment) =>
      [segment.id, ...segment.aliases].map((name) => [comparable(name), segment] as const),
    ),
  );
  // Everybody is no group that a name could have more words for.
  const known = (name: string) => {
    const segment = byName.get(comparable(name));
    return segment && segment.id !== ALL ? segment : null;
  };
  const found = new Map<string, Segment | null>();
  const find = (text: string) => {
    const before = found.get(text);
    if (before !== undefined) return before;
    const segment = byName.get(comparable(text)) ?? segmentNamed(text, known);
    found.set(text, segment);
    return segment;
  };
  return { segments: all, general, find };
}

export const SHIPPED = segmentBook(segments as readonly Segment[]);

/** How closely a key of a table by region names a region; -1 where it does not. */
function closeness(key: string, { code, name }: Region): number {
  if (foldRegion(key) === foldRegion(name)) return 100;
  const wanted = dotted(key);
  if (wanted !== null && code !== null && (wanted === code || isAbove(wanted, code)))
    return wanted.length;
  return key === '*' ? 0 : -1;
}

/** The value for a region: that of the closest key; null where none names it. */
export function forRegion<T>(values: ByRegion<T> | undefined, region: Region): T | null {
  let best = -1;
  let found: T | null = null;
  for (const [key, value] of Object.entries(values ?? {})) {
    const close = closeness(key, region);
    if (close > best) [best, found] = [close, value];
  }
  return found;
}
