import { type Cell, fold, type Region } from '../../core/cell.js';
import type { CellTerms, SegmentText } from '../../core/cells.js';
import { type Dimension, valueAt } from '../../core/dimension.js';
import type { Basis, Payer } from '../../core/vocabulary.js';
import { COUNTS, type Count } from '../../core/vocabulary.js';
import { suggest, suggested } from '../../problem/nearest.js';
import type { Problem, ProblemCode } from '../../problem/problem.js';
import { type CountWays, countAt, PLAIN } from '../counts/count-way.js';
import type { Head } from '../head/heads.js';
import { type Columns, foldHead, type Role } from '../head/roles.js';
import type { Place } from '../places/places.js';
import type { Records } from '../records/records.js';
import { isCellError } from '../text/cell-error.js';
import { isMissing, readRupiah } from '../text/number.js';
import { isMonth, type NumberedTime, numberedBelow } from '../text/numbered-time.js';
import { type Percent, readPercent } from '../text/percent.js';
import { bothMonths, joinPeriod, periodMeant, readPeriod } from '../text/period.js';
import { readRse } from '../text/rse.js';
import { unitOf } from '../text/unit.js';
import {
  allWords,
  BASIS_WORDS,
  readWord,
  SECTOR_WORDS,
  STATUS_WORDS,
  type Words,
} from '../text/words.js';
import { type Omitted, omittedFrom } from './omitted.js';
import type { TotalRow } from './total-rows.js';

export const MISSING_WAYS = ['skip', 'zero', 'error'] as const;
type MissingWay = (typeof MISSING_WAYS)[number];

/** What a row needs to know beyond its own cells. */
export interface RowChoices {
  readonly missing: MissingWay;
  /** Segment of a table without a segment column. */
  readonly segment: string;
  readonly basis: Basis | null;
  readonly payers: Words<Payer>;
}

/** What all rows of a table share. */
export interface TableContext {
  readonly file: string;
  readonly head: Head;
  readonly rows: Records;
  readonly columns: Columns;
  /** Segment of a part of a wide table; null where the rows or the choices name it. */
  readonly segment: string | null;
  /** The period of all rows where no column names one; or null. */
  readonly time: string | null;
  /** What a labour-force head counts; null where potential has a head of its own. */
  readonly basis: Basis | null;
  readonly choices: RowChoices;
  readonly ways: CountWays;
  readonly places: Dimension<Place>;
  /** The formula in a cell that nobody has computed; undefined in any other. */
  readonly formulaAt: (line: number, index: number) => string | undefined;
}

/** A cell of a row: where it is, and what it holds. */
interface Spot {
  readonly line: number;
  readonly column: string;
  readonly value: string;
}

/** A row that is left out, and the first of its counts that is missing. */
export interface LeftOut extends Omitted {
  readonly spot: Spot;
}

/** The last month of a part of a year; null where it is none of months. */
function lastOf({ scale, size, number }: NumberedTime, year: string): string | null {
  return scale === 'month' ? joinPeriod(year, String(size * number)) : null;
}

/** Reads the cells of one row, and notes what is wrong with them. */
export class RowReader {
  /** Counts that are missing, so that the row is left out of every figure, and where. */
  private readonly missing = new Map<Count, Spot>();

  constructor(
    private readonly table: TableContext,
    private readonly row: number,
    private readonly problems: Problem[],
  ) {}

  private get line(): number {
    return this.table.rows.lineOf(this.row);
  }

  private text(role: Role): string {
    const { rows, columns } = this.table;
    return rows.columns[columns.get(role) ?? -1]?.cleanedAt(this.row) ?? '';
  }

  private place(role: Role): Spot {
    const column = this.table.head.cells[this.table.columns.get(role) ?? -1] ?? role;
    return { line: this.line, column, value: this.text(role) };
  }

  private problem(code: ProblemCode, role: Role, more: Partial<Problem> = {}): void {
    this.problems.push({ code, file: this.table.file, ...this.place(role), ...more });
  }

  /** Whether a cell holds a formula that nobody has computed: it is no missing number, and never 0. */
  private isUncomputed(role: Role): boolean {
    const { columns, formulaAt } = this.table;
    const value = formulaAt(this.line, columns.get(role) ?? -1);
    if (value !== undefined) this.problem('formula-uncomputed', role, { value: `=${value}` });
    return value !== undefined;
  }

  private count(role: 'potential' | 'registered'): number {
    // The other file of a join has it.
    if (!this.table.columns.has(role)) return 0;
    const text = this.text(role);
    if (this.isUncomputed(role)) return 0;
    if (isMissing(text)) {
      if (this.table.choices.missing === 'error') this.problem('count-missing', role);
      if (this.table.choices.missing === 'skip') this.missing.set(role, this.place(role));
      return 0;
    }
    return this.checked(role);
  }

  /** A cell as a number of people, or what is wrong with it. */
  private people(role: Count): number | ProblemCode {
    const { rows, columns, ways } = this.table;
    const index = columns.get(role) ?? -1;
    return countAt(rows, this.row, index, ways.get(index) ?? PLAIN);
  }

  private checked(role: Count): number {
    const count = this.people(role);
    if (typeof count === 'number') return count;
    this.problem(count, role);
    return 0;
  }

  private subsidised(): number | null {
    const text = this.text('subsidised');
    return this.isUncomputed('subsidised') || isMissing(text) ? null : this.checked('subsidised');
  }

  private rse(): number | null {
    const text = this.text('rse');
    if (this.isUncomputed('rse') || isMissing(text)) return null;
    const rse = readRse(text, unitOf(this.place('rse').column).kind === 'percent');
    if (typeof rse === 'number') return rse;
    this.problem(rse, 'rse');
    return null;
  }

  private wage(): number | null {
    const text = this.text('wage');
    if (this.isUncomputed('wage') || isMissing(text)) return null;
    const wage = readRupiah(text);
    if (wage === null) this.problem('wage-text', 'wage');
    return wage;
  }

  private word<T extends string>(role: Role, words: Parameters<typeof readWord<T>>[1]): T | null {
    const word = readWord(this.text(role), words);
    if (word !== undefined) return word;
    const list = allWords(words);
    this.problem('word-unknown', role, { list, ...suggest(this.text(role), list) });
    return null;
  }

  /** Its period; null where it names none, or where what it names cannot be read. */
  period(): string | null {
    const { columns } = this.table;
    const role = (['period', 'year', 'month'] as const).find((each) => columns.has(each));
    if (!role) return this.table.time;
    const isSplit = role !== 'month' && columns.has('month');
    const text = this.text(role);
    // That others have one is for the rules on all rows to say.
    if (text === '' && !isSplit) return null;
    const part = isSplit ? this.partOfYear() : null;
    const period = isSplit ? joinPeriod(text, this.text('month')) : readPeriod(text);
    if (period !== null && part === null) return period;
    const list = bothMonths(text) ?? [];
    const suggestion = part ? lastOf(part, text) : isSplit ? null : periodMeant(text);
    const meant = suggested(suggestion);
    this.problem('period-text', isSplit && readPeriod(text) ? 'month' : role, { list, ...meant });
    return null;
  }

  /** The part of a year that the cell of a month is by its head, as `2` below `Triwulan`; null where it is a month. */
  private partOfYear(): NumberedTime | null {
    const { column, value } = this.place('month');
    const time = numberedBelow(foldHead(column), foldHead(value));
    return time === null || isMonth(time) ? null : time;
  }

  private region(): Region {
    const { columns, places } = this.table;
    const { text, region } = valueAt(places, this.row);
    const role = (['region', 'province', 'region_code'] as const).find((each) => columns.has(each));
    if (text.code === '' && text.name === '') this.problem('region-missing', role ?? 'region');
    return region ?? { code: text.code, name: text.name };
  }

  private segmentText(): string {
    const { segment, columns, choices } = this.table;
    if (segment !== null) return segment;
    return columns.has('segment') ? this.text('segment') : choices.segment;
  }

  segment(): SegmentText {
    const segment = this.segmentText();
    const isUnsaid = segment === '' || isCellError(segment);
    if (isUnsaid) this.problem('segment-missing', 'segment');
    return { segment, segmentKey: fold(segment) };
  }

  /** What the row says of the price of its workers, and of how sure it is. */
  terms(): CellTerms {
    return {
      rse: this.rse(),
      wage: this.wage(),
      sector: this.word('sector', SECTOR_WORDS),
      payer: this.word('payer', this.table.choices.payers),
      basis: this.table.choices.basis ?? this.word('basis', BASIS_WORDS) ?? this.table.basis,
      status: this.word('status', STATUS_WORDS),
    };
  }

  /** The coverage that the row prints; null where it prints none, or nothing that can be read. */
  coverage(): Percent | null {
    return readPercent(this.text('coverage'));
  }

  /** This row as one of totals: what cannot be read of it is not compared. */
  total(label: string): TotalRow {
    const counts = new Map<Count, number>();
    const unread: { role: Count; text: string }[] = [];
    for (const role of COUNTS) {
      const [count, text] = [this.people(role), this.text(role)];
      if (typeof count === 'number') counts.set(role, count);
      else if (!isMissing(text)) unread.push({ role, text });
    }
    const ignored: Problem[] = [];
    const period = new RowReader(this.table, this.row, ignored).period();
    return {
      origin: { file: this.table.file, line: this.line },
      label,
      segmentKey: fold(this.segmentText()),
      period,
      counts,
      coverage: this.coverage(),
      ...(unread.length > 0 ? { unread } : {}),
    };
  }

  /** The cell of this row. It counts only where no problem was noted and it is not left out. */
  cell(): Cell {
    return {
      origin: { file: this.table.file, line: this.line },
      further: [],
      region: this.region(),
      ...this.segment(),
      period: this.period(),
      potential: this.count('potential'),
      registered: this.count('registered'),
      subsidised: this.subsidised(),
      ...this.terms(),
    };
  }

  /** What is known of a cell of this row that is left out; null where it is in the figures. */
  leftOut(cell: Cell): LeftOut | null {
    const [spot] = this.missing.values();
    if (spot === undefined) return null;
    const isKnown = (role: Count) => this.table.columns.has(role) && !this.missing.has(role);
    const known = { potential: isKnown('potential'), registered: isKnown('registered') };
    return { ...omittedFrom(cell, known), spot };
  }
}
