import { bearers } from './bearers.js';
import { kindOf } from './names.js';
import { type CodeWay, fits } from './numbering.js';
import type { Reading } from './reading.js';
import type { RegionHeads } from './resolution.js';

type Codes = readonly string[];

/** What the other regions of a file tell of a bare name that several regions bear. */
export interface Company {
  /** Whether all regions that are sure are provinces, or none is; null where they are mixed. */
  readonly areProvinces: boolean | null;
  /** Whether the head says that all are cities. */
  readonly areCities: boolean;
  /** Codes of regions that are named with what they are in front (`Kota Bandung`). */
  readonly prefixed: ReadonlySet<string>;
  /** Whether only cities are named so: both `Bandung` and `Kota Bandung` stand in the file. */
  readonly prefixesCities: boolean;
}

/** The region that a row is of for sure, before others are asked. */
function sure(row: Reading, way: CodeWay): string | null {
  const code = way.read(row);
  if (code !== null && (row.bearers.codes.length === 0 || fits(code, row))) return code;
  const [only, ...others] = row.bearers.codes;
  return others.length === 0 && !row.bearers.isContrary ? (only ?? null) : null;
}

function prefixedCodes(rows: readonly Reading[]): ReadonlySet<string> {
  const prefixed = rows.filter(({ bearers: { kind, isContrary } }) => kind !== null && !isContrary);
  return new Set(prefixed.flatMap((row) => row.bearers.codes));
}

/** Looks at all regions of a file. */
export function companyOf(rows: readonly Reading[], way: CodeWay, heads: RegionHeads): Company {
  const codes = rows.flatMap((row) => sure(row, way) ?? []);
  const provinces = codes.filter((code) => kindOf(code) === 'province').length;
  const isOneLevel = codes.length > 0 && (provinces === 0 || provinces === codes.length);
  const prefixed = prefixedCodes(rows);
  const isPair = ({ bearers: { kind, codes: all } }: Reading) =>
    kind === null && all.length > 1 && all.some((code) => prefixed.has(code));
  const hasRegency = rows.some(({ bearers: { kind } }) => kind === 'regency');
  return {
    areProvinces:
      heads.level !== null ? heads.level === 'province' : isOneLevel ? provinces > 0 : null,
    areCities: heads.areCities ?? false,
    prefixed,
    prefixesCities: !hasRegency && rows.some(isPair),
  };
}

/** Narrows, but never to nothing. */
function narrowed(codes: Codes, keeps: (code: string) => boolean): Codes {
  const kept = codes.filter(keeps);
  return kept.length > 0 ? kept : codes;
}

function inProvince(codes: Codes, province: string): Codes {
  if (province === '') return codes;
  const provinces = bearers(province).codes.filter((code) => kindOf(code) === 'province');
  return narrowed(codes, (code) => provinces.includes(code.slice(0, 2)));
}

/** A bare name is not a city's where the file writes that city, or all cities, with a prefix. */
function withoutPrefixed(codes: Codes, { prefixed, prefixesCities }: Company): Codes {
  const hasNeighbour = (code: string) =>
    codes.some((other) => other !== code && other.slice(0, 2) === code.slice(0, 2));
  const left = codes.filter(
    (code) =>
      kindOf(code) !== 'city' || !(prefixed.has(code) || (prefixesCities && hasNeighbour(code))),
  );
  if (left.some((code) => kindOf(code) === 'city')) return left;
  return left.filter((code) => !prefixed.has(code));
}

/** Those of the regions a bare name may mean that its row and its company leave. */
export function narrow({ text, bearers: { codes, kind } }: Reading, company: Company): Codes {
  if (kind !== null) return codes;
  const near = inProvince(codes, text.province);
  if (near.length === 1) return near;
  if (company.areCities) return narrowed(near, (code) => kindOf(code) === 'city');
  const left = withoutPrefixed(near, company);
  if (left.length === 0) return near;
  return narrowed(
    left,
    (code) =>
      company.areProvinces === null || (kindOf(code) === 'province') === company.areProvinces,
  );
}
