import type { Region } from '../core/cell.js';
import { type Dimension, groupedBy } from '../core/dimension.js';
import { LEVELS } from '../core/levels.js';
import type { Problem } from '../problem/problem.js';
import { isBelowRegency } from '../region/code.js';
import {
  type Numbering,
  type RegionFinding,
  type RegionText,
  refuses,
} from '../region/resolution.js';
import { type SplitCodes, splitCodes } from './codes.js';
import type { Head } from './heads.js';
import { levelOf } from './levels.js';
import { codesLost, type Distinct, levelsAbove, otherProvinces } from './place-problems.js';
import type { ReadColumns } from './read-columns.js';
import type { Records } from './records/records.js';
import { regionText } from './region-text.js';
import {
  type AboveText,
  aboveText,
  columnsAbove,
  namedAbove,
  withinText,
} from './regions-above.js';
import { toldRegions } from './regions-told.js';
import { foldHead } from './roles.js';
import { isKindAlone, isTotal } from './total-names.js';

/** What a row says of its region, and the region that it means; null where that is refused. */
export interface Place {
  readonly text: RegionText;
  readonly region: Region | null;
  /** What calls the row a total; undefined where nothing does. */
  readonly label: string | undefined;
}

/** What was found out about the regions of one file. */
export interface Places {
  /** Where each row is of. */
  readonly of: Dimension<Place>;
  /** Numbering that the codes were read in; null where there are none. */
  readonly numbering: Numbering | null;
  /** What is odd about regions, with the first row that has each. */
  readonly findings: readonly PlaceFinding[];
  /** Regions of which nobody can tell which one is meant. */
  readonly problems: readonly Problem[];
}

/** A finding on a region, and the first row it is about. */
export interface PlaceFinding extends RegionFinding {
  readonly line: number;
  /** Head of the column it is about. */
  readonly column: string;
  /** Code and name as the file has them. */
  readonly text: string;
}

/** What calls a row a total: the name or code of its region, or any text where it has neither. */
function totalLabel(rows: Records, row: number, text: RegionText): string | undefined {
  if (text.name === '' && text.code === '') return rows.at(row).cells.find(isTotal);
  if (isKindAlone(text.name) && isBelowRegency(text.code)) return undefined;
  if (isTotal(text.name)) return text.name;
  return isTotal(text.code) ? text.code : undefined;
}

/** What rows say of their regions, each once, with the first row that says it. */
interface PlaceText {
  readonly row: number;
  readonly text: RegionText;
  readonly within: string;
  readonly above: AboveText;
  readonly label: string | undefined;
}

/** Places as they are where their coarser codes only number the rows: all differ, and no name says what they are. */
function withoutNumbers(places: PlaceText[]): PlaceText[] {
  const coded = places.flatMap(({ above }) => above.coded ?? []);
  if (coded.length === 0 || coded.some(({ name }) => name !== '')) return places;
  const [first] = coded;
  if (coded.length === 1 && first?.code.length !== LEVELS.province) return places;
  const codes = new Set(coded.map(({ code }) => code));
  const isOfTotal = ({ above, text }: PlaceText) => !above.coded && codes.has(text.code);
  if (codes.size < coded.length || places.some(isOfTotal)) return places;
  return places.map((place) => {
    const { code } = place.above.coded ?? place.text;
    const above = { ...place.above, coded: null };
    return { ...place, text: { ...place.text, code }, above, within: withinText(above) };
  });
}

/** What rows say of their regions. A row that says nothing is told apart from all others. */
function placeTexts(rows: Records, read: ReadColumns, split: SplitCodes): Dimension<PlaceText> {
  const { columns, above, heads } = read;
  const roles = (['region_code', 'region', 'province'] as const).flatMap(
    (role) => columns.get(role) ?? [],
  );
  const indexes = new Set([...roles, ...split.map(({ index }) => index), ...above]);
  const ids = [...indexes].flatMap((index) => rows.columns[index]?.ids ?? []);
  const { firsts, ids: numbers } = groupedBy(rows.length, ids);
  const level = levelOf(heads[columns.get('region') ?? -1] ?? '');
  const columnsOfAbove = columnsAbove(read);
  const placeAt = (row: number): PlaceText => {
    const textAt = (index: number) => rows.columns[index]?.cleanedAt(row) ?? '';
    const named = namedAbove(textAt, columnsOfAbove);
    const hasBetween = named.some((each) => each.level !== 'province');
    const said = regionText(textAt, columns, split, hasBetween);
    const label = totalLabel(rows, row, said);
    const { text, above } = aboveText(said, named, label === undefined ? level : null);
    return { row, text, within: withinText(above), above, label };
  };
  const values = withoutNumbers(Array.from(firsts, placeAt));
  const isBlank = values.map(({ text }) => text.code === '' && text.name === '');
  if (!isBlank.includes(true)) return { values, ids: numbers };
  const own = numbers.map((number, row) =>
    isBlank[number] ? values.push(placeAt(row)) - 1 : number,
  );
  return { values, ids: own };
}

/** The different regions of all rows, and for each place which of them it is of; -1 for none. */
function distinct(rows: Records, places: readonly PlaceText[]) {
  const all: Distinct[] = [];
  const known = new Map<string, number>();
  const of = places.map(({ row, text, within, above, label }) => {
    const { code, name, province } = text;
    if (label !== undefined || (code === '' && name === '')) return -1;
    const key = `${code}\n${name}\n${province}\n${within}`;
    let number = known.get(key);
    if (number === undefined) {
      number = all.push({ text, within, above, line: rows.lineOf(row) }) - 1;
      known.set(key, number);
    }
    return number;
  });
  return { all, of };
}

/** A refusing finding as a problem. */
function problemOf(file: string, { code, line, column, text, other, list }: PlaceFinding): Problem {
  const at = { file, line, column, value: text };
  return code === 'ambiguous-name'
    ? { code: 'region-ambiguous', ...at, list: list ?? [] }
    : { code: 'code-name-differ', ...at, other: other ?? '' };
}

/** Finds out which regions the rows of a file are of, all of them together. */
export async function readPlaces(
  file: string,
  rows: Records,
  head: Head,
  read: ReadColumns,
): Promise<Places> {
  const { columns } = read;
  const split = splitCodes(rows, head.cells);
  const own = placeTexts(rows, read, split);
  const { all: texts, of } = distinct(rows, own.values);
  const headOf = (role: 'region' | 'region_code' | 'province') =>
    head.cells[columns.get(role) ?? -1] ?? '';
  const code = foldHead(headOf('region_code'));
  const numbered = /\bbps\b/.test(code) ? 'bps' : /mendagri\b/.test(code) ? 'kemendagri' : null;
  const level = levelOf(headOf('region'));
  const { regions, numbering, findings } = await toldRegions(texts, { level, numbering: numbered });
  const nameHead = headOf('region') || headOf('province');
  const placed = findings.map(({ of: text, ...finding }): PlaceFinding => {
    const isOfCode = text !== texts[finding.index]?.text || text.name === '' || nameHead === '';
    const column = isOfCode ? headOf('region_code') : nameHead;
    const line = texts[finding.index]?.line ?? head.line;
    return { ...finding, line, column, text: `${text.code} ${text.name}`.trim() };
  });
  const places = own.values.map(({ text, label }, index): Place => {
    return { text, region: regions[of[index] ?? -1] ?? null, label };
  });
  return {
    of: { values: places, ids: own.ids },
    numbering,
    findings: placed.filter((finding) => !refuses(finding)),
    problems: [
      ...placed.filter(refuses).map((finding) => problemOf(file, finding)),
      ...levelsAbove(file, nameHead, level, texts, regions),
      ...codesLost(file, headOf('region_code') || nameHead, texts, regions),
      ...otherProvinces(file, head, headOf('province'), texts, regions),
    ],
  };
}
