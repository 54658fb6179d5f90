import type { Region } from '../core/cell.js';
import { dotted } from './code.js';

export interface RegionText {
  readonly code: string;
  readonly name: string;
  readonly province: string;
}
export type Numbering = 'kemendagri' | 'bps';
export interface RegionHeads {
  readonly level: 'province' | 'regency' | 'district' | 'village' | null;
  readonly numbering: Numbering | null;
}
export interface RegionFinding {
  readonly index: number;
  readonly code: 'code-name-differ' | 'region-ambiguous';
  readonly value: string;
}
export interface Resolution {
  readonly regions: readonly (Region | null)[];
  readonly numbering: Numbering | null;
  readonly findings: readonly RegionFinding[];
}
export async function resolveRegions(
  texts: readonly RegionText[],
  _heads: RegionHeads,
): Promise<Resolution> {
  return {
    regions: texts.map(({ code, name }) => ({ code: dotted(code), name })),
    numbering: null,
    findings: [],
  };
}
