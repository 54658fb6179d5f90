import { type Cell, fold, type Region } from '../core/cell.js';
import type { Basis, Payer } from '../core/vocabulary.js';
import { suggest } from '../problem/nearest.js';
import type { Problem, ProblemCode } from '../problem/problem.js';
import { dotted } from '../region/code.js';
import type { ReadColumns } from './columns.js';
import type { Convention } from './convention.js';
import { isMissing, readCount, readRupiah } from './number.js';
import { joinPeriod, readPeriod } from './period.js';
import type { RawRow } from './records.js';
import type { Role } from './roles.js';
import { BASIS_WORDS, readWord, SECTOR_WORDS, STATUS_WORDS, type Words } from './words.js';

export const MISSING_WAYS = ['skip', 'zero', 'error'] as const;
export type MissingWay = (typeof MISSING_WAYS)[number];

/** Control characters, line breaks among them. */
const CONTROL = /\p{Cc}+/gu;

/** How a column of counts is written, and how many each of its numbers counts. */
export interface CountWay {
  readonly convention: Convention;
  readonly scale: number;
}

export type CountWays = ReadonlyMap<Role, CountWay>;

const PLAIN: CountWay = { convention: { group: null, decimal: null }, scale: 1 };

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
  readonly head: RawRow;
  readonly found: ReadColumns;
  readonly choices: RowChoices;
  readonly ways: CountWays;
}

/** Reads the cells of one row, and notes what is wrong with them. */
export class RowReader {
  /** True where a count is missing, so that the row is left out of every figure. */
  leftOut = false;

  constructor(
    private readonly table: TableContext,
    private readonly row: RawRow,
    private readonly problems: Problem[],
  ) {}

  /** The text of a role's cell; empty where the table has no such column. */
  private text(role: Role): string {
    const index = this.table.found.columns.get(role);
    const raw = index === undefined ? '' : (this.row.cells[index] ?? '');
    // Line breaks and escape sequences in a name would break tables and reach the terminal.
    const cell = raw.replace(CONTROL, ' ').trim();
    // Our own CSV guards text that a spreadsheet would take for a formula; see report/csv.ts.
    return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
  }

  private problem(code: ProblemCode, role: Role, more: Partial<Problem> = {}): void {
    const column = (this.table.head.cells[this.table.found.columns.get(role) ?? -1] ?? role).trim();
    const place = { file: this.table.file, line: this.row.line, column };
    this.problems.push({ code, ...place, value: this.text(role), ...more });
  }

  private count(role: 'potential' | 'registered'): number {
    const text = this.text(role);
    if (isMissing(text)) {
      if (this.table.choices.missing === 'error') this.problem('count-missing', role);
      if (this.table.choices.missing === 'skip') this.leftOut = true;
      return 0;
    }
    return this.checked(role, text);
  }

  private checked(role: Role, text: string): number {
    const { convention, scale } = this.table.ways.get(role) ?? PLAIN;
    const count = readCount(text, convention, scale);
    if (typeof count === 'number') return count;
    this.problem(count, role);
    return 0;
  }

  private subsidised(): number | null {
    const text = this.text('subsidised');
    return isMissing(text) ? null : this.checked('subsidised', text);
  }

  private wage(): number | null {
    const text = this.text('wage');
    if (isMissing(text)) return null;
    const wage = readRupiah(text);
    if (wage === null) this.problem('wage-text', 'wage');
    return wage;
  }

  private word<T extends string>(role: Role, words: Parameters<typeof readWord<T>>[1]): T | null {
    const word = readWord(this.text(role), words);
    if (word !== undefined) return word;
    const near = suggest(this.text(role), [...words.values, ...Object.keys(words.indonesian)]);
    this.problem('word-unknown', role, { list: words.values, ...near });
    return null;
  }

  private period(): string | null {
    const { columns } = this.table.found;
    const role = (['period', 'year', 'month'] as const).find((each) => columns.has(each));
    if (!role) return null;
    const isSplit = role !== 'month' && columns.has('month');
    const text = this.text(role);
    const period = isSplit ? joinPeriod(text, this.text('month')) : readPeriod(text);
    if (period === null) this.problem('period-text', isSplit && readPeriod(text) ? 'month' : role);
    return period;
  }

  private region(): Region {
    const code = dotted(this.text('region_code'));
    // A province beside a blank region is the total of its regions.
    const role = this.table.found.columns.has('region') ? 'region' : 'province';
    const name = this.text(role);
    if (code === null && name === '')
      this.problem('region-missing', this.table.found.columns.has(role) ? role : 'region_code');
    return { code, name };
  }

  private segment(): Pick<Cell, 'segment' | 'segmentKey'> {
    const has = this.table.found.columns.has('segment');
    const segment = has ? this.text('segment') : this.table.choices.segment;
    if (segment === '') this.problem('segment-missing', 'segment');
    return { segment, segmentKey: fold(segment) };
  }

  /** The cell of this row. It counts only where no problem was noted and it is not left out. */
  cell(): Cell {
    return {
      origin: { file: this.table.file, line: this.row.line },
      further: [],
      region: this.region(),
      ...this.segment(),
      period: this.period(),
      potential: this.count('potential'),
      registered: this.count('registered'),
      subsidised: this.subsidised(),
      wage: this.wage(),
      sector: this.word('sector', SECTOR_WORDS),
      payer: this.word('payer', this.table.choices.payers),
      basis:
        this.table.choices.basis ??
        this.word('basis', BASIS_WORDS) ??
        this.table.found.labourHead?.basis ??
        null,
      status: this.word('status', STATUS_WORDS),
    };
  }
}
