import type { Region } from '../../core/cell.js';
import { groupedTogether } from '../../core/columns.js';
import { type Dimension, dimensionOf, groupedBy } from '../../core/dimension.js';
import type { Level } from '../../core/levels.js';
import type { Problem } from '../../problem/problem.js';
import { isBelowRegency } from '../../region/code.js';
import {
  type Numbering,
  type RegionFinding,
  type RegionText,
  refuses,
} from '../../region/resolution.js';
import type { Head } from '../head/heads.js';
import { levelOf } from '../head/levels.js';
import type { ReadColumns } from '../head/read-columns.js';
import { foldHead } from '../head/roles.js';
import type { Records } from '../records/records.js';
import { isKindAlone, isTotal } from '../text/total-names.js';
import { type SplitCodes, splitCodes } from './codes.js';
import { codesLost, type Distinct, levelsAbove, otherProvinces } from './place-problems.js';
import { regionText } from './region-text.js';
import { aboveText, columnsAbove, namedAbove, withinText } from './regions-above.js';
import { toldRegions } from './regions-told.js';
import { areUnused, codeSaid, hasOwnNames, type Said, withoutUnusedCodes } from './unused-codes.js';

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
  const { name, code } = text;
  if (name === '' && code === '') return rows.at(row).cells.find(isTotal);
  if (isTotal(name)) return isKindAlone(name) && isBelowRegency(code) ? undefined : name;
  return isTotal(code) ? code : undefined;
}

/** What rows say of their regions, each once, with the first row that says it. */
interface PlaceText extends Said {
  readonly row: number;
}

/** What rows say of their regions. A row that says nothing is told apart from all others. */
function placesSaid(
  rows: Records,
  read: ReadColumns,
  split: SplitCodes,
  level: Level | null,
): Dimension<PlaceText> {
  const { columns, above } = read;
  const roles = (['region_code', 'region', 'province'] as const).flatMap(
    (role) => columns.get(role) ?? [],
  );
  const indexes = new Set([...roles, ...split.map(({ index }) => index), ...above]);
  const ids = [...indexes].flatMap((index) => rows.columns[index]?.ids ?? []);
  const { firsts, ids: numbers } = groupedBy(rows.length, ids);
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
  const values = Array.from(firsts, placeAt);
  const isBlank = values.map(({ text }) => text.code === '' && text.name === '');
  if (!isBlank.includes(true)) return { values, ids: numbers };
  const own = numbers.map((number, row) =>
    isBlank[number] ? values.push(placeAt(row)) - 1 : number,
  );
  return { values, ids: own };
}

/** What rows say of their regions, without codes that are none, and the first place that has such a code. */
function placeTexts(rows: Records, { cells }: Head, read: ReadColumns, level: Level | null) {
  const own = placesSaid(rows, read, splitCodes(rows, cells), level);
  const heads = { rows, cells, level };
  if (!areUnused(own.values, heads)) return { own, unused: null, isNamed: true };
  const unused = own.values.find((place) => codeSaid(place).code !== '') ?? null;
  const isNamed = read.columns.has('region') || hasOwnNames(own.values);
  if (!isNamed) return { own, unused, isNamed };
  return { own: { ...own, values: withoutUnusedCodes(own.values, heads) }, unused, isNamed };
}

/** The different regions of all rows, and for each place which of them it is of; -1 for none. */
function distinct(rows: Records, places: readonly PlaceText[]) {
  const isRegion = ({ text, label }: PlaceText) =>
    label === undefined && (text.code !== '' || text.name !== '');
  const own = places.filter(isRegion);
  const texts = (['code', 'name', 'province'] as const).map((part) =>
    dimensionOf(own, ({ text }) => text[part]),
  );
  const withins = dimensionOf(own, ({ within }) => within);
  const { ids, firsts } = groupedTogether(own.length, [...texts, withins]);
  const all = Array.from(firsts, (at): Distinct => {
    const { row, text, within, above } = own[at] as PlaceText;
    return { text, within, above, line: rows.lineOf(row) };
  });
  let next = 0;
  const of = places.map((place) => (isRegion(place) ? (ids[next++] as number) : -1));
  return { all, of };
}

/** A column of numbers in the place of codes, where no column has names. */
function numbersAlone(file: string, { line, cells }: Head, column: string, value: string): Problem {
  const list = cells.filter((cell) => /\bnam[ae]\b/.test(foldHead(cell)));
  return { code: 'region-numbers', file, line, column, value, list };
}

/** A refusing finding as a problem. */
function problemOf(file: string, { code, line, column, text, other, list }: PlaceFinding): Problem {
  const at = { file, line, column, value: text };
  return code === 'ambiguous-name'
    ? { code: 'region-ambiguous', ...at, list: list ?? [] }
    : { code: 'code-name-differ', ...at, other: other ?? '' };
}

type Told = Awaited<ReturnType<typeof toldRegions>>;

/** What was found of the texts of regions, with the columns that they stand in. */
function placed(
  findings: Told['findings'],
  texts: readonly Distinct[],
  heads: { readonly code: string; readonly name: string; readonly line: number },
): PlaceFinding[] {
  return findings.map(({ of: text, ...finding }): PlaceFinding => {
    const isOfCode = text !== texts[finding.index]?.text || text.name === '' || heads.name === '';
    const column = isOfCode ? heads.code : heads.name;
    const line = texts[finding.index]?.line ?? heads.line;
    return { ...finding, line, column, text: `${text.code} ${text.name}`.trim() };
  });
}

/** What heads say of the regions below them. */
function saidByHeads({ columns }: ReadColumns, cells: readonly string[]) {
  const headOf = (role: 'region' | 'region_code' | 'province') =>
    cells[columns.get(role) ?? -1] ?? '';
  const [region, code, province] = [headOf('region'), headOf('region_code'), headOf('province')];
  const level = levelOf(region);
  const folded = foldHead(code);
  const numbering = /\bbps\b/.test(folded)
    ? 'bps'
    : /mendagri\b/.test(folded)
      ? 'kemendagri'
      : null;
  const ofNames = columns.has('region') ? level : levelOf(province);
  const areCities = /^(?:nama )?kota$/.test(foldHead(region));
  const told = { level: ofNames, areCities, numbering } as const;
  return { code, name: region || province, province: province || code, level, told };
}

/** Finds out which regions the rows of a file are of, all of them together. */
export async function readPlaces(
  file: string,
  rows: Records,
  head: Head,
  read: ReadColumns,
): Promise<Places> {
  const { code, name, province, level, told } = saidByHeads(read, head.cells);
  const { own, unused, isNamed } = placeTexts(rows, head, read, level);
  const { all: texts, of } = distinct(rows, own.values);
  const { regions, numbering, findings } = await toldRegions(texts, told);
  const found = placed(findings, texts, { code, name, line: head.line });
  if (unused) {
    const { code: value } = codeSaid(unused);
    const at = { line: rows.lineOf(unused.row), column: code };
    found.push({ index: 0, code: 'codes-unused', value, text: value, ...at });
  }
  const places = own.values.map(({ text, label }, index): Place => {
    return { text, region: regions[of[index] ?? -1] ?? null, label };
  });
  return {
    of: { values: places, ids: own.ids },
    numbering,
    findings: found.filter((finding) => !refuses(finding)),
    problems: [
      ...found.filter(refuses).map((finding) => problemOf(file, finding)),
      ...(unused && !isNamed ? [numbersAlone(file, head, code, codeSaid(unused).code)] : []),
      ...levelsAbove(file, name, level, texts, regions),
      ...codesLost(file, code || name, texts, regions),
      ...otherProvinces(file, head, province, texts, regions),
    ],
  };
}
