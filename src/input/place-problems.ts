import type { Region } from '../core/cell.js';
import type { Problem } from '../problem/problem.js';
import { bearers } from '../region/bearers.js';
import { isOfProvince } from '../region/code.js';
import { officialName } from '../region/names.js';
import type { RegionText } from '../region/resolution.js';
import type { Head } from './heads.js';
import { isDay } from './period.js';
import type { AboveText } from './regions-above.js';

/** A region as a file has it, and the first row of it. */
export interface Distinct {
  readonly text: RegionText;
  readonly within: string;
  readonly above: AboveText;
  readonly line: number;
}

/** Regions whose code is of another province than the one that their row names. */
export function otherProvinces(
  file: string,
  head: Head,
  column: string,
  all: readonly Distinct[],
  regions: readonly (Region | null)[],
): Problem[] {
  return all.flatMap(({ text, line }, index) => {
    const code = regions[index]?.code ?? '';
    const named = text.province === '' ? [] : bearers(text.province).codes;
    const [province, another] = named.filter((each) => each.length === 2);
    const isKnown = province !== undefined && another === undefined && /^\d\d\./.test(code);
    if (!isKnown || isOfProvince(province, code)) return [];
    const value = `${text.province}, ${text.name}`;
    const other = `${regions[index]?.name} (${officialName(code.slice(0, 2))})`;
    return [{ code: 'province-differs', file, line: line || head.line, column, value, other }];
  });
}

/** What a spreadsheet leaves of a code that it took for a number or a day: `3,60E+03`, `11-Sep`. */
const EXPONENT = /^\d(?:[.,]\d+)?e[-+]?\d+$/i;

/** A code as it is written whole: no digit of it was lost. */
const WHOLE = /^\d\d(?:\.\d\d(?:\.\d\d(?:\.\d{4})?)?)?$/;

/** Codes of which the digits were lost, where no name says which region is meant. */
export function codesLost(
  file: string,
  column: string,
  all: readonly Distinct[],
  regions: readonly (Region | null)[],
): Problem[] {
  return all.flatMap(({ text: { code }, line }, index) => {
    const isKept = code !== '' && regions[index]?.code === code;
    if (!isKept || WHOLE.test(code) || !(EXPONENT.test(code) || isDay(code))) return [];
    return [{ code: 'code-lost', file, line, column, value: code }];
  });
}

/** Names that only provinces and regencies have in front. */
const ABOVE = /^(kab(upaten)?|prov(insi)?)\b/i;

/** A regency or province by name among names of districts or villages: their total, most likely. */
export function levelsAbove(
  file: string,
  column: string,
  level: string | null,
  all: readonly Distinct[],
  regions: readonly (Region | null)[],
): Problem[] {
  const isOwn = level === 'district' || level === 'village';
  return all.flatMap(({ text: { name }, line }, index) => {
    const isKept = regions[index]?.code === null && regions[index]?.name === name;
    if (!isKept || !ABOVE.test(name) || bearers(name).codes.length === 0) return [];
    const others = all.length - 1;
    if (others === 0 && !isOwn) return [];
    return [{ code: 'level-above', file, line, column, value: name, other: String(others) }];
  });
}
