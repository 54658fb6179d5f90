import type { Level } from './levels.js';
import type { Basis, Payer, Sector, Status } from './vocabulary.js';

/** A region. `code` is the dotted Kemendagri code as text (`36.04`), null where none was given. */
export interface Region {
  readonly code: string | null;
  readonly name: string;
  /** Its name alone, where `name` says where it lies too, since others share it. */
  readonly ownName?: string;
  /** What it is, as the head of its column says, or a code that is not Kemendagri's; only where no other code says it. */
  readonly level?: Level;
  /** The regions that it lies in, the finest first, as its row names them: those that its code does not say or name. */
  readonly above?: readonly RegionAbove[];
}

/** A region that others lie in. */
export interface RegionAbove {
  /** As the head of its column says; null where it says none. */
  readonly level: Level | null;
  /** As of a region; null where its name is not known. */
  readonly code: string | null;
  readonly name: string;
  readonly ownName?: string;
}

/** The keys of places that were asked for: thousands of villages lie in the same. */
const placeKeys = new WeakMap<readonly RegionAbove[], string>();

/** Where a region lies: the names of those above it, up to the first that has a code. */
function placeKey(above: readonly RegionAbove[]): string {
  const known = placeKeys.get(above) ?? placeText(above);
  placeKeys.set(above, known);
  return known;
}

function placeText(above: readonly RegionAbove[]): string {
  const first = above.findIndex(({ code }) => code !== null);
  const known = first < 0 ? above : above.slice(0, first + 1);
  return known.map((each) => ` @${each.code ?? foldRegion(ownNameOf(each))}`).join('');
}

/** All that is said of a region, as one text: what is of one such text is written alike. */
export function exactRegionKey({ code, name, above = [] }: Region): string {
  return [code ?? '', name, ...above.map((each) => `${each.code ?? ''} ${each.name}`)].join('\n');
}

/** Identity of a region: its code, or its folded name where it has no code, and where it lies. */
export function regionKey(region: Region): string {
  const { code, above } = region;
  return code ?? `name:${foldRegion(ownNameOf(region))}${above ? placeKey(above) : ''}`;
}

/** A region's name alone, without where it lies. */
export function ownNameOf({ name, ownName = name }: Pick<Region, 'name' | 'ownName'>): string {
  return ownName;
}

/** What a region is called: its name, or its code where it has none. */
export function regionName({ code, name }: Region): string {
  return name || (code ?? '');
}

/** A region's name as it is compared: `Kab. Lebak` and `Kabupaten Lebak` are one. */
export function foldRegion(name: string): string {
  return fold(name).replace(/^kab(\. ?| )/, 'kabupaten ');
}

/** Characters that nobody sees: zero width, soft hyphens, marks of direction and of byte order. */
const UNSEEN = /\p{Cf}|\u034f|[\u{fe00}-\u{fe0f}]/gu;

/** Text without characters that nobody sees, each letter with its marks as one (NFC). */
export function visible(text: string): string {
  return /\P{ASCII}/u.test(text) ? text.normalize('NFC').replace(UNSEEN, '') : text;
}

/** A space that is not a single usual one: few texts have any, and to replace them takes longer than to look. */
const WIDE = /\s\s|[^\S ]/;

/**
 * Text as it is compared: trimmed, without case, inner spaces of any width folded to one. Two texts
 * that look the same are the same.
 */
export function fold(text: string): string {
  const trimmed = visible(text).trim();
  return (WIDE.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed).toLowerCase();
}

/** What stands in front of a folded name in a list: `- `, `(`, `c. `, `ii. `. */
const LIST_MARK = /^(?:[-–—•*>(]+ ?|(?:\d+|[a-z]|[ivx]+)[.)] ?)(?=\p{L})/u;

/** A folded name without the mark that a list puts in front of it. */
export function withoutListMark(folded: string): string {
  return folded.replace(LIST_MARK, '');
}

/** Where a cell was read: the path as given and the line its row starts on (1 is the first). */
export interface Origin {
  readonly file: string;
  readonly line: number;
}

/** The counts of one region x segment x period, in people: the finest grain that was read. */
export interface Cell {
  readonly origin: Origin;
  /** Other rows it was made of: added because the user asked for it, or joined from another file. */
  readonly further: readonly Origin[];
  readonly region: Region;
  /** The file's own text; it is the segment's identity. */
  readonly segment: string;
  /** The same text folded: what segments are compared by. */
  readonly segmentKey: string;
  /** Month (`2025-11`) or year (`2025`) the counts are of; null where the file has none. */
  readonly period: string | null;
  /** Workers who could be members: the denominator. */
  readonly potential: number;
  /** Active members: the numerator. */
  readonly registered: number;
  /** Those of the registered whose premium public money already pays; null where not known. */
  readonly subsidised: number | null;
  /**
   * Relative standard error of the potential, where a survey estimated it: hundredths of a percent, 0 where it
   * was counted; null where not given.
   */
  readonly rse: number | null;
  /** Monthly wage or income of one worker in whole rupiah; null where not given. */
  readonly wage: number | null;
  readonly sector: Sector | null;
  readonly payer: Payer | null;
  readonly basis: Basis | null;
  readonly status: Status | null;
}
