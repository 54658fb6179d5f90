import { readMoney } from '../claim/amount.js';
import type { Origin, Region } from '../core/cell.js';
import type { MonthRange } from '../core/month.js';
import type { Payer } from '../core/vocabulary.js';
import type { List } from '../input/list.js';
import type { ListRow } from '../input/list-row.js';
import type { Convention } from '../input/text/convention.js';
import { readCount } from '../input/text/number.js';
import { allWords, readWord, type Words } from '../input/text/words.js';
import { suggest } from '../problem/nearest.js';
import type { Problem } from '../problem/problem.js';
import type { SpendingColumn } from './columns.js';
import { readMonthCount, readMonths } from './months.js';
import { type Part, partIn } from './part.js';
import { regionSaid } from './region.js';
import { isBelowNothing } from './returned.js';

/** What a row of a budget or of payments is of; null for what its table does not say. */
export interface SpendingOf {
  readonly origin: Origin;
  readonly source: string | null;
  /** Whose money it is, as the row says it or the name of its source tells. */
  readonly payer: Payer | null;
  readonly region: Region | null;
  readonly segment: string | null;
}

/** How the rows of a list are read, which is found out once. */
interface RowWays {
  readonly payers: Words<Payer>;
  /** Whose money a source is by its name; null where that cannot be told. */
  readonly payerOf: (source: string) => Payer | null;
  /** How the numbers of people are written. */
  readonly convention: Convention;
}

/** Reads the cells of one row, and notes what is wrong with them. */
export class SpendingRow {
  readonly problems: Problem[] = [];

  constructor(
    private readonly list: List<SpendingColumn>,
    private readonly row: ListRow<SpendingColumn>,
    private readonly ways: RowWays,
  ) {}

  text(name: SpendingColumn): string {
    return this.row.textOf(name);
  }

  has(name: SpendingColumn): boolean {
    return this.list.heads[name] !== undefined;
  }

  private place(name: SpendingColumn) {
    const { path: file, heads } = this.list;
    return { file, line: this.row.line, column: heads[name] ?? name, value: this.text(name) };
  }

  /** Notes that a cell is not what its column holds. */
  wrong(name: SpendingColumn): null {
    this.problems.push({ code: 'spending-value', ...this.place(name), other: name });
    return null;
  }

  /** The months that a cell says; null where it says none. */
  months(name: SpendingColumn, year: string): MonthRange | null {
    return readMonths(this.text(name), year, this.list.heads[name]);
  }

  /** How many months a cell says; null where it says no number of them. */
  monthCount(name: SpendingColumn): number | null {
    return readMonthCount(this.text(name), this.list.heads[name]);
  }

  /** People of the row. */
  people(): number | null {
    const text = this.text('people');
    const count = text === '' ? null : readCount(text, this.ways.convention);
    return typeof count === 'number' ? count : this.wrong('people');
  }

  /** Whole rupiah of a column. */
  money(name: 'amount' | 'revised'): number | null {
    return readMoney(this.text(name)) ?? this.wrong(name);
  }

  /** Whole rupiah that were paid; money that came back is none. */
  paid(): number | null {
    if (!isBelowNothing(this.text('amount'))) return this.money('amount');
    this.problems.push({ code: 'spending-returned', ...this.place('amount') });
    return null;
  }

  /** The part of a premium that the row is for; null for all of it. */
  part(): Part | null {
    return partIn([this.text('programme'), ...this.row.others], this.text('bearer'));
  }

  private payer(): Payer | null {
    const { payers } = this.ways;
    const found = readWord(this.text('payer'), payers);
    if (found !== undefined) return found;
    const list = allWords(payers);
    const near = suggest(this.text('payer'), list);
    this.problems.push({ code: 'word-unknown', ...this.place('payer'), list, ...near });
    return null;
  }

  private region(): Region | null {
    const [name, code] = [this.text('region'), this.text('region_code')];
    return regionSaid({ code, name, above: this.row.above, head: this.list.heads.region ?? '' });
  }

  /** What the row is of. Where no column has the source, the payer is it. */
  of(): SpendingOf {
    const source = this.has('source') ? this.text('source') : this.text('payer');
    const payer = this.payer() ?? this.ways.payerOf(source);
    return {
      origin: { file: this.list.path, line: this.row.line },
      source: source || null,
      payer,
      region: this.region(),
      segment: this.text('segment') || null,
    };
  }
}
