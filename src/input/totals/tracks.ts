import type { Region } from '../../core/cell.js';
import type { Cells } from '../../core/cells.js';
import { type Dimension, groupedBy, membersOf, rowsWhere, valueAt } from '../../core/dimension.js';
import { LEVELS } from '../../core/levels.js';
import { taken } from '../../core/numbers.js';
import { aliasOf } from '../../region/bearers.js';
import { readName } from '../../region/name.js';
import { officialName } from '../../region/names.js';
import { inLines } from '../text/lines.js';
import { isAllSegments } from '../text/total-names.js';

/** Rows in the order of the file. */
export interface List {
  readonly rows: Int32Array;
  /** Whether known regions are among them: where none is, nothing tells a total from a region. */
  readonly hasKnown: boolean;
}

/** Rows in the order of the file, and the places of those of them that may add up others. */
export interface Track {
  /** Tracks of all segments share one. */
  readonly list: List;
  readonly mayBe: Int32Array;
}

/** Whether a regency or city has the name of its province: a table may mean either. */
function isCalledLikeProvince({ code }: Region): boolean {
  if (code?.length !== LEVELS.regency) return false;
  const name = officialName(code) ?? '';
  const province = code.slice(0, LEVELS.province);
  const own = readName(officialName(province) ?? '').stem;
  return readName(name).stem === own || aliasOf(name, province) !== null;
}

/** The regions of rows, and which of them are known. */
export class RowRegions {
  private readonly all: Dimension<Region>;
  private readonly known: readonly boolean[];
  private readonly mayBeProvinces: readonly boolean[];

  constructor(cells: Cells) {
    this.all = cells.regions;
    this.known = this.all.values.map(
      ({ code }) => code !== null && officialName(code.slice(0, 5)) !== null,
    );
    this.mayBeProvinces = this.all.values.map(isCalledLikeProvince);
  }

  get ids(): Int32Array {
    return this.all.ids;
  }

  /** Whether all are known, and none may be its province. */
  get areSure(): boolean {
    return this.known.every(Boolean) && !this.mayBeProvinces.includes(true);
  }

  /** Whether a row may add up others: its region is not known, or is called like its province (`Jambi`). */
  mayBeTotal(row: number): boolean {
    return !this.isKnown(row) || (this.mayBeProvinces[this.all.ids[row] as number] as boolean);
  }

  /** Whether a row's region is a known one, or lies in one: no arithmetic makes a total of it. */
  isKnown(row: number): boolean {
    return this.known[this.all.ids[row] as number] as boolean;
  }
}

/** Places of rows that may add up others: of unknown regions, or of a region that has another row. */
function candidates(rows: Int32Array, regions: RowRegions): Int32Array {
  const { ids, firsts } = groupedBy(rows.length, [taken(regions.ids, rows)]);
  const counts = new Int32Array(firsts.length);
  for (const id of ids) counts[id] = (counts[id] as number) + 1;
  return rowsWhere(
    rows.length,
    (at) => regions.mayBeTotal(rows[at] as number) || (counts[ids[at] as number] as number) > 1,
  );
}

/** The rows of a file and period: those of each segment, and all of them for rows of all segments. */
function tracksOf(rows: Int32Array, keys: Dimension<string>, regions: RowRegions): Track[] {
  const listOf = (own: Int32Array): List => ({
    rows: own,
    hasKnown: own.some((row) => regions.isKnown(row)),
  });
  const all = listOf(rows);
  const segments = membersOf(groupedBy(rows.length, [taken(keys.ids, rows)]));
  return segments.flatMap((places): Track[] => {
    const own = taken(rows, places);
    const mayBe = candidates(own, regions);
    if (mayBe.length === 0) return [];
    const isOfAll = segments.length > 1 && isAllSegments(valueAt(keys, own[0] as number));
    return [isOfAll ? { list: all, mayBe: taken(places, mayBe) } : { list: listOf(own), mayBe }];
  });
}

/** The tracks of each file and period in which rows may add up others, the first line first. */
export function tracksAmong(cells: Cells, regions: RowRegions): Track[][] {
  const isTwice = cells.identities.firsts.length < cells.length;
  if (regions.areSure && !isTwice) return [];
  const { file, line } = cells.columns;
  const files = membersOf(groupedBy(cells.length, [file.ids, cells.periods.ids]));
  const keys = cells.segmentKeys;
  const lineOf = ([first]: Int32Array) => line[first as number] as number;
  return files
    .map((rows) => inLines(cells, rows))
    .sort((a, b) => lineOf(a) - lineOf(b) || (a[0] as number) - (b[0] as number))
    .map((rows) => tracksOf(rows, keys, regions));
}
