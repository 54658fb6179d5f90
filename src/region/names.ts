import regions from '../../data/regions.json' with { type: 'json' };
import { fold } from '../core/cell.js';

const NAMES = new Map(regions as [string, string][]);

/** Official name of a province or regency by its Kemendagri code; null where it is not known. */
export function officialName(code: string): string | null {
  return NAMES.get(code) ?? null;
}

/** Names of all provinces, folded. */
export function provinceNames(): ReadonlySet<string> {
  return new Set([...NAMES].flatMap(([code, name]) => (code.length === 2 ? [fold(name)] : [])));
}
