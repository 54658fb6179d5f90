import districts from '../../data/districts.json' with { type: 'json' };
import { isAbove } from './code.js';

/** A district (kecamatan, in Papua distrik) by its dotted Kemendagri code. */
interface District {
  readonly code: string;
  readonly name: string;
}

const DISTRICTS: readonly District[] = (districts as [string, string][]).map(([code, name]) => {
  return { code, name };
});

/** The districts below a province, regency or city, or the district of a code, in the order of their codes. */
export function districtsOf(code: string): readonly District[] {
  return DISTRICTS.filter((each) => each.code === code || isAbove(code, each.code));
}
