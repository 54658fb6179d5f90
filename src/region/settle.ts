import type { Region } from '../core/cell.js';
import { type Company, companyOf, narrow } from './ambiguity.js';
import { nearestNames } from './bearers.js';
import { translated, unknownCode } from './below.js';
import { kindOf, officialName } from './names.js';
import { type CodeWay, fits } from './numbering.js';
import type { Reading, Readings } from './reading.js';
import type { FindingCode, RegionFinding, RegionHeads } from './resolution.js';

/** Unknown regions that get the names nearest to theirs: looking for them takes time. */
const SUGGESTED = 20;

function named(code: string): string {
  return officialName(code) ?? code;
}

/** A name that only one region has: `Provinsi Jambi`, beside Kota Jambi. */
function namedWhole(code: string): string {
  return kindOf(code) === 'province' ? `Provinsi ${named(code)}` : named(code);
}

/** Codes of cities and regencies before those of provinces, which more tables name so when they mean the city. */
function finestFirst(codes: readonly string[]): readonly string[] {
  return codes.toSorted((a, b) => b.length - a.length);
}

function official(code: string): Region {
  return { code, name: named(code) };
}

/** Settles the regions of one file, one after the other. */
export class Settler {
  readonly findings: RegionFinding[] = [];
  private unknown = 0;
  private found: Company | null = null;

  constructor(
    private readonly readings: Readings,
    private readonly way: CodeWay,
    private readonly heads: RegionHeads,
  ) {}

  /** What all rows tell together; asked for only by a name that several regions bear. */
  private company(): Company {
    this.found ??= companyOf(this.readings.rows, this.way, this.heads);
    return this.found;
  }

  private narrowed(row: Reading): readonly string[] {
    const { codes } = row.bearers;
    return codes.length < 2 ? codes : narrow(row, this.company());
  }

  private note({ index, text }: Reading, code: FindingCode, more: Partial<RegionFinding>): void {
    this.findings.push({ index, code, value: text.code || text.name, ...more });
  }

  /** The code of a region that is not known, as the file has it. */
  private ownCode({ code, depth }: Reading): string | null {
    return code === null || depth === 0 ? code : unknownCode(code, this.way);
  }

  /** Keeps the row's own name. */
  private kept(row: Reading): Region {
    const read = translated(row, this.way);
    if (read === null) return { code: this.ownCode(row), name: row.text.name };
    return { code: read, name: row.text.name || named(read) };
  }

  private unknownRegion(row: Reading): Region {
    const { text } = row;
    this.unknown += 1;
    const hasName = text.name !== '' && this.unknown <= SUGGESTED;
    this.note(row, 'unknown-region', {
      value: text.name || text.code,
      list: hasName ? nearestNames(text.name) : [],
    });
    return { code: this.ownCode(row), name: text.name };
  }

  /** Goes by the name, since there is no code that could. */
  private byName(row: Reading): Region | null {
    const { text, bearers } = row;
    if (text.code === '' && text.name === '') return { code: null, name: '' };
    const codes = bearers.isContrary ? [] : this.narrowed(row);
    const [code] = codes;
    if (code === undefined) return this.unknownRegion(row);
    if (codes.length > 1) {
      this.note(row, 'ambiguous-name', {
        value: text.name,
        list: finestFirst(codes).map(namedWhole),
      });
      return null;
    }
    if (text.code !== '') this.note(row, 'by-name', { other: code });
    return official(code);
  }

  /** Goes by an old code where the name says the same, or nothing in a file of BPS's codes. */
  private byOldCode(row: Reading): Region | null {
    const old = this.way.readOld(row);
    const isAlone = row.bearers.codes.length === 0 && this.way.numbering === 'bps';
    if (old === null || !(fits(old, row) || isAlone)) return null;
    this.note(row, 'old-code', { other: old });
    return official(old);
  }

  private byCode(row: Reading, read: string): Region | null {
    const { text, bearers } = row;
    const isKnownName = bearers.codes.length > 0;
    if (isKnownName && !fits(read, row)) {
      const old = this.byOldCode(row);
      if (old) return old;
      this.note(row, 'two-regions', { other: named(read), list: bearers.codes.map(named) });
      return null;
    }
    if (text.name !== '' && (!isKnownName || bearers.isContrary))
      this.note(row, 'other-name', { other: named(read) });
    return official(read);
  }

  settle(row: Reading): Region | null {
    if (this.readings.areOwn) return this.kept(row);
    const read = this.way.read(row);
    const region =
      read !== null ? this.byCode(row, read) : (this.byOldCode(row) ?? this.byName(row));
    if (region && row.bearers.isMarked && row.bearers.codes.length > 0)
      this.note(row, 'marked-name', { other: region.name });
    return region;
  }
}
