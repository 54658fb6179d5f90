import type { Records } from '../records/records.js';
import { readPeriod } from '../text/period.js';
import { cleaned } from '../text/text.js';
import { isTotal } from '../text/total-names.js';
import type { Head } from './heads.js';
import { filledDown } from './keys.js';
import type { Layout } from './layout.js';
import type { ColumnChoices, ColumnWants } from './read-columns.js';
import { foldHead, type Role, roleOf } from './roles.js';
import type { SheetFacts } from './workbook.js';

/** Heads of segments where no other head is one: a table can have `Pekerjaan` beside its segments. */
const SEGMENTS: readonly string[] = [
  ...['segmen peserta', 'segmentasi', 'segmentasi peserta', 'segmentasi pekerja', 'jenis segmen'],
  ...['kategori pekerja', 'kategori peserta', 'kategori tenaga kerja', 'kategori kepesertaan'],
  ...['jenis peserta', 'jenis tenaga kerja', 'jenis profesi', 'kelompok peserta'],
  ...['pekerjaan', 'lapangan usaha', 'lapangan pekerjaan'],
];

/** Heads of periods where their cells are all periods: a `Posisi` can also be a rank, a `Keadaan` any state. */
const PERIODS: readonly string[] = [
  ...['tanggal', 'tgl', 'per tanggal', 'per tgl', 'tanggal data', 'tgl data', 'tanggal laporan'],
  ...['posisi', 'posisi data', 'tanggal posisi', 'keadaan', 'keadaan data', 'kondisi', 'waktu'],
  ...['cut off', 'cutoff', 'cut off data', 'tanggal cut off', 'data per', 'date', 'as at'],
];

/** Roles that say when: where one of them has a column, no other is looked for. */
const TIMES: readonly Role[] = ['period', 'year', 'month'];
/** Roles by which rows are told apart. */
const KEYS: readonly Role[] = ['region', 'region_code', 'province', 'segment'];

/** Whether a column has a text in each row, but for totals. */
function isFilled(rows: Records, index: number): boolean {
  const column = rows.columns[index];
  for (let row = 0; row < rows.length; row += 1)
    if (!column?.cleanedAt(row) && !rows.at(row).cells.some(isTotal)) return false;
  return true;
}

/** Whether rows that are alike otherwise stand there several times, rather than each with the day of its own. */
function isRepeated(rows: Records, keys: readonly number[]): boolean {
  const seen = new Set<string>();
  for (let row = 0; row < rows.length; row += 1) {
    const key = keys.map((index) => rows.textAt(row, index)).join('\n');
    if (seen.has(key)) return true;
    seen.add(key);
  }
  return false;
}

/**
 * Whether the cells of a column are periods, of rows that come again or of one time; a side of a join is of that time
 * whenever the other one is.
 */
function arePeriods(
  rows: Records,
  index: number,
  keys: readonly number[],
  isSide: boolean,
): boolean {
  const texts = [...(rows.columns[index]?.distinct() ?? [])].map(({ text }) => cleaned(text));
  const periods = texts.filter((text) => text !== '').map(readPeriod);
  if (periods.includes(null)) return false;
  return (new Set(periods).size === 1 && !isSide) || isRepeated(rows, keys);
}

/** The only one of some heads that a table has and the user has not named; none where there are several. */
function onlyOf(heads: readonly string[], { cells }: Head, columns: ColumnChoices): number[] {
  const named = new Set([...columns.values()].map(foldHead));
  const found = cells.flatMap((cell, index) => {
    const folded = foldHead(cell);
    return heads.includes(folded) && !named.has(folded) ? [index] : [];
  });
  return found.length === 1 ? found : [];
}

/**
 * Columns whose heads may mean something else, by the role that their cells are read as. Nothing is taken where the
 * user or another head says what has that role, or where two could have it.
 */
export function likelyColumns(
  { head, rows }: Layout,
  sheet: SheetFacts | null,
  { columns, isWide, needs }: ColumnWants,
): ReadonlyMap<Role, string> {
  const roles = head.cells.map(roleOf);
  const isHad = (role: Role) => columns.has(role) || roles.includes(role);
  const segment = isWide || isHad('segment') ? [] : onlyOf(SEGMENTS, head, columns);
  const period = TIMES.some(isHad) ? [] : onlyOf(PERIODS, head, columns);
  const all = filledDown(rows, sheet, [...segment, ...period]);
  const told = roles.flatMap((role, index) => (role && KEYS.includes(role) ? [index] : []));
  const named = (role: Role, indexes: readonly number[]) =>
    indexes
      .filter((index) => isFilled(all, index))
      .map((index) => [role, head.cells[index] ?? ''] as const);
  const [keys, isSide] = [[...told, ...segment], needs.length === 1];
  const periods = period.filter((index) => arePeriods(all, index, keys, isSide));
  return new Map([...named('segment', segment), ...named('period', periods)]);
}
