import regions from '../../data/regions.json' with { type: 'json' };

const NAMES = new Map(regions as [string, string][]);

/** Official name of a province or regency by its Kemendagri code; null where it is not known. */
export function officialName(code: string): string | null {
  return NAMES.get(code) ?? null;
}
