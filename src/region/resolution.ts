import type { Region } from '../core/cell.js';

/** What a region can be: province; regency or city; district (kecamatan); village (desa, kelurahan). */
export const LEVELS = ['province', 'regency', 'district', 'village'] as const;
export type Level = (typeof LEVELS)[number];

/** Who numbers the regions: the home ministry (Kemendagri) or the statistics office (BPS). */
const NUMBERINGS = ['kemendagri', 'bps'] as const;
export type Numbering = (typeof NUMBERINGS)[number];

/** What a file says of one region; texts as they stand, trimmed; '' where it has none. */
export interface RegionText {
  readonly code: string;
  readonly name: string;
  readonly province: string;
}

/** What the heads of a file say of all its regions. */
export interface RegionHeads {
  /** Level that the head of the names says; null where it says none. */
  readonly level: Level | null;
  /** Whether the head says that names are of cities alone: `Kota`. */
  readonly areCities?: boolean;
  /** Numbering that the head of the codes names; null where it names none. */
  readonly numbering: Numbering | null;
}

/** Findings that refuse a region: nobody can tell which one is meant. */
const REFUSING = ['two-regions', 'ambiguous-name'] as const;

/**
 * What can be found on regions. In words, with `value` the code and `other`, `list` as said:
 *
 * - `two-regions`: the code is of `other`, the name of `list`.
 * - `ambiguous-name`: the name is borne by all of `list`.
 * - `unknown-region`: neither code nor name is known; `list` has the names nearest to it.
 * - `by-name`: the code is in no numbering; the name decides, and `other` is its code.
 * - `old-code`: the code was of the region whose code is `other` now.
 * - `other-name`: the name is not the known one of its code; the code decides, `other` is its name.
 * - `read-as-bps`: the codes of the file are of BPS; `value` is now written `other`.
 * - `numbering-untold`: no name tells the numbering of the file's codes; `value` is read as
 *   Kemendagri's code of `other`, and would be `list` as a code of BPS.
 * - `marked-name`: the name is known without the mark of a footnote behind it; `other` is its name.
 * - `zero-lost`: the code is known with a 0 behind it, which numbers lose; `other` is its name.
 * - `own-names`: more than half of the names are not known, so none is matched.
 * - `codes-unused`: the codes of the file, such as `value`, are no whole codes; the names decide.
 */
export const FINDINGS = [
  ...REFUSING,
  'unknown-region',
  'by-name',
  'old-code',
  'other-name',
  'marked-name',
  'zero-lost',
  'read-as-bps',
  'numbering-untold',
  'own-names',
  'codes-unused',
] as const;
export type FindingCode = (typeof FINDINGS)[number];

/** One thing found on a region, or on all regions of a file, told by the first it is about. */
export interface RegionFinding {
  /** Place of the region among the texts. */
  readonly index: number;
  readonly code: FindingCode;
  /** The region's code as the file writes it, or its name where the finding is about the name. */
  readonly value: string;
  readonly other?: string;
  readonly list?: readonly string[];
}

/** What the texts of one file mean. */
export interface Resolution {
  /** For each text, in order: the region; null where it is refused. */
  readonly regions: readonly (Region | null)[];
  /** Numbering the codes were read in; null where there are none. */
  readonly numbering: Numbering | null;
  readonly findings: readonly RegionFinding[];
}

/** Whether a finding refuses its region. */
export function refuses({ code }: RegionFinding): boolean {
  return (REFUSING as readonly string[]).includes(code);
}
