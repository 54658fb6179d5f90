import type { RawRow, Records } from '../records/records.js';
import { isMissing } from '../text/number.js';
import { readPeriod } from '../text/period.js';
import { isNumbered } from './column-numbers.js';
import type { Head, HeadRole } from './heads.js';
import { foldHead, isCount } from './roles.js';

/** How a note below a table begins. */
const NOTE =
  /^(sumber|source|catatan|notes?|keterangan|ket\.?|data (kondisi|per|as of)|\*+\)?|\d\))(?![a-z])/i;
/** How a cell of a signature block begins: who signs, by what number, and where and when. */
const SIGNED =
  /^(mengetahui|menyetujui|disetujui|dibuat|disusun|kepala|ketua|sekretaris|direktur|petugas|pembina|penata|bupati|wali ?kota|gubernur|a\.?n\.? |plt\.? |plh\.? |nip\b|ttd\b|tertanda)|^[a-z .]{2,30}, *(\d{1,2}|\.{2,}|…)? *[a-z]+ +(19|20)\d\d$/i;
/** How the title of another table begins. */
const TITLE = /^(tabel|table|lampiran|grafik|gambar)\b/i;
/** A number of people, a part of one or an amount, and not the 18 digits that officials are numbered by. */
const NUMBER =
  /^(?:rp\.?\s*)?[-−]?\d[\d.,' ]{0,16}(?:%|,-|\s*(?:ribu|rb|juta|jt|mil[iy]ar|triliun))?$/i;
/** Letters of a cell that are looked at. */
const LOOKED_AT = 200;

/** Whether what stands in the place of a count may be a head: words, which can name a year. */
function mayBeHead(cell: string): boolean {
  if (cell.length < 2 || !/\d/.test(cell)) return cell.length > 1;
  return cell.length <= LOOKED_AT && /^\p{L}{3,}[^\d]*\b(?:19|20)\d\d\b\D*$/u.test(cell);
}

function texts({ cells }: RawRow): string[] {
  return cells.map((cell) => cell.trim().slice(0, LOOKED_AT)).filter((cell) => cell !== '');
}

/** Whether a row says a month or year alone, with words before it: `Data November 2025`. */
function isTime(row: RawRow): boolean {
  const [first = '', ...others] = texts(row);
  const words = first.split(/\s+/);
  const isPeriod = (_: string, at: number) => readPeriod(words.slice(at).join(' ')) !== null;
  return others.length === 0 && /(?:19|20)\d\d/.test(first) && words.some(isPeriod);
}

function isNote(row: RawRow): boolean {
  const [first = '', ...others] = texts(row);
  return NOTE.test(first) && !others.some((cell) => /^[-−]?\d/.test(cell));
}

function isSigned(row: RawRow): boolean {
  return texts(row).some((cell) => SIGNED.test(cell));
}

function foldedRow({ cells }: RawRow): string {
  return cells.map(foldHead).join('\n').trimEnd();
}

/** What stands below a head. */
export interface Body {
  readonly rows: Records;
  /** The head again, as pages of a long table repeat it. */
  readonly repeated: readonly RawRow[];
  /** Notes and signatures, from the first of them to the end. */
  readonly notes: readonly RawRow[];
  /** The first row of another table: its title, or its head; null where there is none. */
  readonly second: RawRow | null;
}

/** Reads what stands below a head. */
class BodyReader {
  private readonly counts: readonly number[];
  private readonly heads: ReadonlySet<string>;

  constructor(
    head: Head,
    private readonly headRows: readonly RawRow[],
    private readonly numbers: RawRow | null,
    private readonly roleOf: HeadRole,
  ) {
    this.counts = head.cells.flatMap((cell, index) => (isCount(roleOf(cell)) ? [index] : []));
    this.heads = new Set(headRows.map(foldedRow));
  }

  private countsOf({ cells }: RawRow): string[] {
    return this.counts.map((index) => (cells[index] ?? '').trim());
  }

  /** Whether a row has a count, or says that one is missing. */
  private hasCounts(row: RawRow): boolean {
    if (this.counts.length === 0) return !isNote(row);
    return this.countsOf(row).some((cell) => NUMBER.test(cell) || (cell !== '' && isMissing(cell)));
  }

  private isHead(row: RawRow): boolean {
    return this.heads.has(foldedRow(row));
  }

  /** Whether a row begins another table: with words in place of all counts, one of them a head's. */
  private isSecond(row: RawRow): boolean {
    const [first = '', ...others] = texts(row);
    if (others.length === 0) return TITLE.test(first);
    const counts = this.countsOf(row);
    const areWords = counts.every((cell) => mayBeHead(cell) && !isMissing(cell));
    return (
      counts.length > 0 && areWords && row.cells.some((cell) => this.roleOf(cell) !== undefined)
    );
  }

  /** The last row that has counts; -1 where none has. */
  private lastWithCounts(below: Records): number {
    let row = below.length - 1;
    const isCounted = (index: number) => (below.columns[index]?.ids[row] ?? -1) >= 0;
    while (row >= 0 && !this.counts.some(isCounted) && !this.hasCounts(below.at(row))) row -= 1;
    return row;
  }

  /** The first row of notes or signatures behind all rows that have counts; the end where there is none. */
  private endOf(below: Records): number {
    let row = this.lastWithCounts(below) + 1;
    const isBehind = (each: RawRow) => isNote(each) || isSigned(each);
    while (row < below.length && !isBehind(below.at(row))) row += 1;
    return row;
  }

  /** Rows that may be a row of the head again: those with its text in the column of fewest texts. */
  private likeHead(table: Records, head: RawRow): number[] {
    const named = head.cells.flatMap((cell, index) => {
      const column = table.columns[index];
      return column && /\D/.test(cell.trim()) ? [{ column, folded: foldHead(cell) }] : [];
    });
    const [least] = named.sort((a, b) => a.column.texts.size - b.column.texts.size);
    return least?.column.rowsOfWords((text) => foldHead(text) === least.folded) ?? [];
  }

  /** Rows that have the column numbers again, which stand below the head. */
  private numbersAgain(table: Records): number[] {
    const [count] = this.counts;
    const text = this.numbers?.cells[count ?? -1]?.trim();
    const column = table.columns[count ?? -1];
    if (!text || !column) return [];
    const value = Number(text);
    const rows = column.rowsOfWords((each) => each.trim() === text);
    for (let row = 0; row < table.length; row += 1) if (column.ids[row] === value) rows.push(row);
    return rows.filter((row) => isNumbered(table.at(row)));
  }

  /** Rows that are the head again, or column numbers. */
  private again(table: Records): ReadonlySet<number> {
    const found = new Set(this.numbersAgain(table));
    const alike = this.headRows.flatMap((head) => this.likeHead(table, head));
    for (const row of alike.sort((a, b) => a - b)) {
      if (!this.isHead(table.at(row))) continue;
      found.add(row);
      if (row + 1 < table.length && isNumbered(table.at(row + 1))) found.add(row + 1);
    }
    return found;
  }

  /** The first row that begins another table. */
  private second(rows: Records): RawRow | null {
    const [count] = this.counts;
    const columns = count === undefined ? rows.columns : [rows.columns[count]];
    const mayBegin = (text: string) =>
      TITLE.test(text.trim()) ||
      (count !== undefined && (!/\d/.test(text) || mayBeHead(text.trim())));
    const found = columns.map((column) =>
      column?.rowsOfWords(mayBegin).find((row) => this.isSecond(rows.at(row))),
    );
    const first = Math.min(...found.map((row) => row ?? rows.length));
    return first < rows.length ? rows.at(first) : null;
  }

  /** The first head again below a time of its own; none where a time stands above all rows, and so above each list. */
  private ofOtherTime(table: Records, again: ReadonlySet<number>): RawRow | null {
    if (again.size === 0 || isTime(table.at(0))) return null;
    const titles = [...again].map((row) => row - 1).filter((row) => row >= 0 && !again.has(row));
    const first = titles.sort((a, b) => a - b).find((row) => isTime(table.at(row)));
    return first === undefined ? null : table.at(first);
  }

  read(below: Records): Body {
    const end = this.endOf(below);
    const table = below.slice(0, end);
    const again = this.again(table);
    const rows = table.without(again);
    const second = this.ofOtherTime(table, again) ?? this.second(rows);
    const repeated = [...again].sort((a, b) => a - b).map((row) => table.at(row));
    return { rows, repeated, notes: below.slice(end).rows(), second };
  }
}

/** Tells the rows below a head from notes, signatures, the head again, and another table. */
export function bodyOf(
  below: Records,
  head: Head,
  headRows: readonly RawRow[],
  numbers: RawRow | null,
  roleOf: HeadRole,
): Body {
  return new BodyReader(head, headRows, numbers, roleOf).read(below);
}
