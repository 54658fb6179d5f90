import { fold, foldRegion, type Region } from '../core/cell.js';
import type { Problem } from '../problem/problem.js';
import {
  type Numbering,
  type RegionFinding,
  type RegionText,
  refuses,
} from '../region/resolution.js';
import { resolveRegions } from '../region/resolve.js';
import { type SplitCodes, splitCodes } from './codes.js';
import type { Head } from './heads.js';
import { levelOf } from './levels.js';
import { codesLost, type Distinct, levelsAbove, otherProvinces } from './place-problems.js';
import type { ReadColumns } from './read-columns.js';
import type { RawRow } from './records.js';
import { namesAbove, regionText } from './region-text.js';
import { foldHead } from './roles.js';
import { isTotal } from './total-names.js';

/** What a row says of its region, and the region that it means; null where that is refused. */
export interface Place {
  readonly text: RegionText;
  readonly region: Region | null;
  /** What calls the row a total; undefined where nothing does. */
  readonly label: string | undefined;
}

/** What was found out about the regions of one file. */
export interface Places {
  /** Where a row is of. */
  readonly placeOf: (row: RawRow) => Place;
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

function keyOf({ code, name, province }: RegionText, within: string): string {
  return `${code}\n${name}\n${province}\n${within}`;
}

/** What calls a row a total: the name or code of its region, or any text where it has neither. */
function totalLabel(row: RawRow, text: RegionText): string | undefined {
  const own = [text.name, text.code].filter((each) => each !== '');
  return (own.length > 0 ? own : row.cells).find(isTotal);
}

/** The different regions of all rows. */
function distinct(rows: readonly RawRow[], { columns, above }: ReadColumns, split: SplitCodes) {
  const found = new Map<string, Distinct>();
  for (const row of rows) {
    const text = regionText(row, columns, split);
    const within = namesAbove(row, above);
    const key = keyOf(text, within);
    if (found.has(key) || totalLabel(row, text) !== undefined) continue;
    if (text.code !== '' || text.name !== '') found.set(key, { text, within, line: row.line });
  }
  return found;
}

/** Names without a code that stand in several regions: villages of one name in two districts. */
function sharedNames(regions: readonly (Region | null)[], all: readonly Distinct[]): Set<string> {
  const first = new Map<string, string>();
  const shared = new Set<string>();
  for (const [index, region] of regions.entries()) {
    if (!region || region.code !== null) continue;
    const [name, within] = [foldRegion(region.name), fold(all[index]?.within ?? '')];
    if ((first.get(name) ?? within) !== within) shared.add(name);
    first.set(name, within);
  }
  return shared;
}

/** Regions by what the file says of them; those of one name are told by where they lie. */
function told(
  found: ReadonlyMap<string, Distinct>,
  regions: readonly (Region | null)[],
): Map<string, Region | null> {
  const shared = sharedNames(regions, [...found.values()]);
  return new Map(
    [...found].map(([key, { within }], index) => {
      const region = regions[index] ?? null;
      const isShared = region?.code === null && shared.has(foldRegion(region.name));
      const name = `${region?.name}, ${within}`;
      return [key, region && isShared && within !== '' ? { ...region, name } : region];
    }),
  );
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
  rows: readonly RawRow[],
  head: Head,
  read: ReadColumns,
): Promise<Places> {
  const { columns, above } = read;
  const split = splitCodes(rows, head.cells);
  const found = distinct(rows, read, split);
  const texts = [...found.values()];
  const headOf = (role: 'region' | 'region_code' | 'province') =>
    head.cells[columns.get(role) ?? -1] ?? '';
  const code = foldHead(headOf('region_code'));
  const { regions, numbering, findings } = await resolveRegions(
    texts.map(({ text }) => text),
    {
      level: levelOf(headOf('region')),
      numbering: /\bbps\b/.test(code) ? 'bps' : /mendagri\b/.test(code) ? 'kemendagri' : null,
    },
  );
  const nameHead = headOf('region') || headOf('province');
  const placed = findings.map((finding): PlaceFinding => {
    const { text, line } = texts[finding.index] ?? { text: null, line: head.line };
    const isOfCode = text?.name === '' || nameHead === '';
    const column = isOfCode ? headOf('region_code') : nameHead;
    return { ...finding, line, column, text: `${text?.code ?? ''} ${text?.name ?? ''}`.trim() };
  });
  const byKey = told(found, regions);
  return {
    placeOf: (row) => {
      const text = regionText(row, columns, split);
      const region = byKey.get(keyOf(text, namesAbove(row, above))) ?? null;
      return { text, region, label: totalLabel(row, text) };
    },
    numbering,
    findings: placed.filter((finding) => !refuses(finding)),
    problems: [
      ...placed.filter(refuses).map((finding) => problemOf(file, finding)),
      ...levelsAbove(file, nameHead, levelOf(headOf('region')), texts, regions),
      ...codesLost(file, headOf('region_code') || nameHead, texts, regions),
      ...otherProvinces(file, head, headOf('province'), texts, regions),
    ],
  };
}
