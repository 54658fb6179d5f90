import { readAmount } from '../claim/amount.js';
import { isInexact, meantPercent } from '../core/exact.js';
import type { Month } from '../core/month.js';
import type { Payer } from '../core/vocabulary.js';
import { readMonth } from '../input/text/months.js';
import { allWords, payerWords, readWord } from '../input/text/words.js';
import { suggest, suggested } from '../problem/nearest.js';
import type { Problem } from '../problem/problem.js';
import type { PayerEntry } from '../tariff/catalogue.js';
import { payersOfSources } from '../tariff/source-name.js';
import { readCeiling, spendable } from './ceiling.js';
import { SOURCE_COLUMNS, type SourceColumn, type SourceRow } from './source.js';

/** One row of a file of sources, as text. */
interface RowTexts {
  readonly file: string;
  readonly line: number;
  readonly heads: Readonly<Partial<Record<SourceColumn, string>>>;
  readonly textOf: (column: SourceColumn) => string;
  readonly payers: readonly PayerEntry[];
}

/** The texts of a list; empty ones are none. */
function listOf(text: string): string[] {
  return text.split(';').flatMap((part) => part.trim() || []);
}

/** What has too many digits to be kept is no amount. */
function orNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (isInexact(error)) return null;
    throw error;
  }
}

/** The money of a source that cannot be read. */
const NONE = { amount: 0, ceiling: { shares: [], reserved: 0 }, money: 0 };

/** Reads one source, and notes everything that is wrong with it. */
export class RowReader {
  readonly problems: Problem[] = [];

  constructor(private readonly row: RowTexts) {}

  private place(column: SourceColumn) {
    const { file, line, heads, textOf } = this.row;
    return { file, line, column: heads[column] ?? column, value: textOf(column) };
  }

  private wrong(column: SourceColumn): null {
    const near = column === 'ceiling' ? meantPercent(this.row.textOf(column)) : null;
    const place = this.place(column);
    this.problems.push({ code: 'source-value', ...place, other: column, ...suggested(near) });
    return null;
  }

  /** The source's own payer, or that of a source which is known by its name. */
  private payer(): Payer | null {
    const { textOf, payers } = this.row;
    const known = payersOfSources(payers)(textOf('source')) ?? undefined;
    // A source is somebody's money, so nobody's is none.
    const words = payerWords(payers.filter(({ kind }) => kind !== 'undecided'));
    const found = readWord(textOf('payer'), words) ?? (textOf('payer') === '' ? known : undefined);
    if (found !== undefined && words.values.includes(found)) return found;
    const list = allWords(words);
    const near = suggest(textOf('payer'), list);
    this.problems.push({ code: 'word-unknown', ...this.place('payer'), list, ...near });
    return null;
  }

  private money() {
    const { textOf } = this.row;
    const amount = orNull(() => readAmount(textOf('amount'))) ?? this.wrong('amount');
    const ceiling = orNull(() => readCeiling(textOf('ceiling'))) ?? this.wrong('ceiling');
    if (amount === null || ceiling === null) return null;
    const money = spendable(amount, ceiling);
    return money > 0 ? { amount, ceiling, money } : this.wrong('ceiling');
  }

  private month(column: 'from' | 'to'): Month | null {
    const text = this.row.textOf(column);
    return text === '' ? null : (readMonth(text) ?? this.wrong(column));
  }

  private groups(): string[][] {
    const text = this.row.textOf('segments');
    if (text === '') return [];
    const groups = text.split('>').map(listOf);
    if (groups.some((group) => group.length === 0)) this.wrong('segments');
    return groups;
  }

  private order(): number | null {
    const text = this.row.textOf('order');
    if (text === '') return null;
    return /^\d{1,6}$/.test(text) ? Number(text) : this.wrong('order');
  }

  /**
   * The source. Where something is wrong with it, what could be read stands, so that it can be held
   * against the table too; it is refused all the same.
   */
  read(): SourceRow {
    const { line, textOf } = this.row;
    const name = textOf('source') || this.wrong('source') || '';
    const payer = this.payer() ?? '';
    const money = this.money() ?? NONE;
    const [from, to] = [this.month('from'), this.month('to')];
    if (from !== null && to !== null && from > to) this.wrong('to');
    const rest = { groups: this.groups(), regions: listOf(textOf('regions')), order: this.order() };
    const columns = Object.keys(SOURCE_COLUMNS) as SourceColumn[];
    const texts = Object.fromEntries(columns.map((column) => [column, textOf(column)]));
    return {
      line,
      texts: texts as SourceRow['texts'],
      name,
      payer,
      ...money,
      ...rest,
      from,
      to,
    };
  }
}
