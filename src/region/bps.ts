import codes from '../../data/region-codes.json' with { type: 'json' };
import type { Confidence } from '../tariff/dated.js';

/** What a code of BPS is today, and how sure that is. */
interface Renumbered {
  /** Dotted Kemendagri code. */
  readonly code: string;
  readonly confidence: Confidence;
}

type Pair = readonly [string, string, Confidence];

function byBps(pairs: readonly Pair[]): ReadonlyMap<string, Renumbered> {
  return new Map(pairs.map(([bps, code, confidence]) => [bps, { code, confidence }]));
}

const CURRENT = byBps(codes.bps as unknown as readonly Pair[]);
const OLD = byBps(codes.old as unknown as readonly Pair[]);
const TO_BPS: ReadonlyMap<string, string> = new Map(
  [...CURRENT].map(([bps, { code }]) => [code, bps]),
);

/**
 * What a BPS code of 2025 (dotted, of a province, regency or city) is in Kemendagri's numbering.
 * Digits that both use for the same region are returned as they are, known or not. Null where the
 * digits are Kemendagri's alone.
 */
export function fromBps(code: string): Renumbered | null {
  return CURRENT.get(code) ?? (TO_BPS.has(code) ? null : { code, confidence: 'HIGH' });
}

/** What a BPS code from before the Papuan provinces of 2022 is today; null where it is none. */
export function fromOldBps(code: string): Renumbered | null {
  return OLD.get(code) ?? null;
}

/** Dotted BPS code of a known region, by its Kemendagri code. */
export function toBps(code: string): string {
  return TO_BPS.get(code) ?? code;
}
