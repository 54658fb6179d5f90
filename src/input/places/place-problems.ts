import { codeWithin } from '../../core/above.js';
import type { Region } from '../../core/cell.js';
import { LEVELS, type Level } from '../../core/levels.js';
import type { Problem } from '../../problem/problem.js';
import { bearers } from '../../region/bearers.js';
import { dotted, isAbove, isOfProvince } from '../../region/code.js';
import { officialName } from '../../region/names.js';
import type { RegionText } from '../../region/resolution.js';
import type { Head } from '../head/heads.js';
import { isDay } from '../text/period.js';
import { type AboveText, coarserLevel, codesNamed, nameAt } from './regions-above.js';

/** A region as a file has it, and the first row of it. */
export interface Distinct {
  readonly text: RegionText;
  readonly within: string;
  readonly above: AboveText;
  readonly line: number;
}

/** The code that a row says for its region, or for the regency that it lies in; '' where it says none. */
function codeSaid(
  { above: { named, coded } }: Distinct,
  region: Region | null | undefined,
): string {
  const own = region ? codeWithin(region) : null;
  if (own !== null && own.length > LEVELS.province) return own;
  const regency = nameAt(named, 'regency');
  const ofCode = dotted(coded?.code ?? '') ?? '';
  const isFine = ofCode.length > LEVELS.province;
  const [code, ...others] = isFine ? [ofCode] : codesNamed(regency, 'regency');
  return code !== undefined && others.length === 0 ? code : '';
}

/** Regions whose code, or regency, is of another province than the one that their row names. */
export function otherProvinces(
  file: string,
  head: Head,
  column: string,
  all: readonly Distinct[],
  regions: readonly (Region | null)[],
): Problem[] {
  return all.flatMap((each, index) => {
    const { text, above, line } = each;
    const name = text.province || nameAt(above.named, 'province');
    if (name === '' && above.coded === null) return [];
    const code = codeSaid(each, regions[index]);
    const named = name === '' ? [dotted(above.coded?.code ?? '') ?? ''] : bearers(name).codes;
    const [province, another] = named.filter((own) => own.length === LEVELS.province);
    const isKnown = province !== undefined && another === undefined && /^\d\d\./.test(code);
    if (!isKnown || isOfProvince(province, code)) return [];
    const value = `${name || above.coded?.code}, ${text.name}`;
    const regency = code.slice(0, LEVELS.regency);
    const other = `${regions[index]?.code ? regions[index]?.name : officialName(regency)} (${officialName(code.slice(0, 2))})`;
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

/** Whether a region without a code may lie in one by its code: nothing finer says where it does. */
function mayLieIn(region: Region, code: string): boolean {
  const own = codeWithin(region);
  return own === null || isAbove(own, code);
}

/** A regency or province by name among names of districts or villages: their total, most likely. */
export function levelsAbove(
  file: string,
  column: string,
  level: Level | null,
  all: readonly Distinct[],
  regions: readonly (Region | null)[],
): Problem[] {
  const isOwn = level === 'district' || level === 'village';
  const others = all.length - 1;
  const uncoded = regions.flatMap((region) => (region?.code === null ? [region] : []));
  if (uncoded.length === 0) return [];
  return all.flatMap(({ text: { name }, line }, index) => {
    const region = regions[index];
    const value = region?.name ?? name;
    const at = { code: 'level-above' as const, file, line, column, value, other: String(others) };
    const upper = region && coarserLevel(region.code ?? '', level) !== null ? region.code : null;
    if (upper && uncoded.some((each) => mayLieIn(each, upper))) return [at];
    const isKept = region?.code === null && region.name === name;
    if (!isKept || !ABOVE.test(name) || bearers(name).codes.length === 0) return [];
    return others === 0 && !isOwn ? [] : [at];
  });
}
