import type { Region, RegionAbove } from '../core/cell.js';
import { BPS, depthOf, dotted, isBelowRegency, isBpsBelow } from './code.js';
import { officialName } from './names.js';
import type { CodeWay } from './numbering.js';
import { type Reading, readingOf } from './reading.js';
import type { RegionText } from './resolution.js';

/** A code as the file writes it, without zeros that stand for no level. */
type Written = string;

function hasDots(code: Written): boolean {
  return code[2] === '.';
}

/** The regency of a code, written like it: `36.04` or `3604`. */
function regencyOf(code: Written): Written {
  return code.slice(0, hasDots(code) ? 5 : 4);
}

/** What stands behind the regency, with dots. */
function restOf(code: Written): string {
  if (hasDots(code)) return code.slice(5);
  const district = `.${code.slice(4, 6)}`;
  return code.length > 6 ? `${district}.${code.slice(6)}` : district;
}

/** Kemendagri code of a row's regency; an old one where the codes are of BPS. Null if unknown. */
export function translated(row: Reading, way: CodeWay): string | null {
  return way.read(row) ?? (way.numbering === 'bps' ? way.readOld(row) : null);
}

/** A code that is not known, in its one form. One of BPS gets no dots: they are Kemendagri's. */
export function unknownCode(code: string, { numbering }: CodeWay): string {
  return numbering === 'bps' ? code.replaceAll('.', '') : code;
}

/**
 * The districts and villages of one file. A national table has 84,000 of them, so each is no more
 * than its code, and their regency stands for all that it has.
 */
export class Below {
  private readonly codes: Written[] = [];
  private readonly places: number[] = [];
  private readonly byRegency = new Map<Written, Reading>();
  private readonly chains = new Map<string, readonly RegionAbove[]>();
  private last: Written | null = null;

  /** @param areBps whether codes of seven and ten digits are BPS's, whose districts have three digits of their own */
  constructor(readonly areBps: boolean) {}

  /** Whether a text is the code of a district or village. */
  holds(code: string): boolean {
    return this.isBps(code) || isBelowRegency(code);
  }

  private isBps(code: string): boolean {
    return this.areBps && isBpsBelow(code);
  }

  add(text: RegionText, index: number, code: Written): void {
    this.codes.push(code);
    this.places.push(index);
    // Rows of a regency stand together in most tables.
    if (this.last !== null && code.startsWith(this.last)) return;
    this.last = regencyOf(code);
    if (this.byRegency.has(this.last)) return;
    const whole = dotted(this.isBps(code) ? this.last : code) ?? code;
    this.byRegency.set(this.last, readingOf(text, index, whole, depthOf(whole)));
  }

  /** One row for each regency, and for each way its code is written. */
  regencies(): Reading[] {
    return [...this.byRegency.values()];
  }

  /** Puts each region at its place: its own name, and its code with the regency translated. */
  settle(texts: readonly RegionText[], way: CodeWay, regions: (Region | null)[]): void {
    let last: Written | null = null;
    let regency: string | null = null;
    this.codes.forEach((code, at) => {
      if (last === null || !code.startsWith(last)) {
        last = regencyOf(code);
        const row = this.byRegency.get(last);
        regency = row ? translated(row, way) : null;
      }
      const place = this.places[at] ?? 0;
      const name = texts[place]?.name ?? '';
      regions[place] = this.isBps(code)
        ? { code, name, ...this.withinBps(code, regency) }
        : { code: settled(code, regency, way), name };
    });
  }

  /** What a code of BPS says that has no equal of Kemendagri: its level, and where it lies; villages of a district share it. */
  private withinBps(code: string, regency: string | null): Pick<Region, 'level' | 'above'> {
    if (regency === null) return {};
    const level = code.length === BPS.district ? 'district' : 'village';
    const district = level === 'village' ? code.slice(0, BPS.district) : regency;
    const known = this.chains.get(district);
    if (known) return { level, above: known };
    const of: RegionAbove = { level: 'regency', code: regency, name: officialName(regency) ?? '' };
    const own: RegionAbove = { level: 'district', code: district, name: district };
    const above = level === 'village' ? [own, of] : [of];
    this.chains.set(district, above);
    return { level, above };
  }
}

function settled(code: Written, regency: string | null, way: CodeWay): string {
  if (regency === null) return unknownCode(dotted(code) ?? code, way);
  return code.startsWith(regency) ? code : regency + restOf(code);
}
