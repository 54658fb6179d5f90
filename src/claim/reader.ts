import { ALONE, type Numeral, quantityOf } from './numerals.js';
import { yearsAndMonths } from './period.js';
import { MOST_MONTHS, Pieces } from './pieces.js';
import type { Quantity } from './quantity.js';
import { isMonthsWord, isSign, isTight, isWord } from './tokens.js';
import type { Hedge, PerUnit, Unit } from './vocabulary.js';

/** Reads quantities: a number with the words and signs around it. */
export class Reader extends Pieces {
  /** A number as it is written, or in words; null where there is none. */
  private numeral(): string | null {
    const token = this.peek();
    if (token?.kind !== 'number') return this.word('count')?.value.toString() ?? null;
    this.next += 1;
    return token.text;
  }

  /** Zeros of a word of size; a letter is one behind rupiah alone. 0 where there is none. */
  private zeros(isRupiah: boolean): number {
    const start = this.next;
    const scale = this.word('scale');
    // `Rp1.61 M` may be English, in which M is a million.
    if (scale?.isMoney && (!isRupiah || this.way !== 'id')) this.next = start;
    return this.next === start ? 0 : (scale?.zeros ?? 0);
  }

  /** One number with the word of size behind it, or both in one word; null where there is none. */
  private sized(isRupiah: boolean): Numeral | null {
    const one = this.word('one-of');
    if (one) return { text: '1', zeros: one.zeros };
    const isHalf = this.word('half') !== null;
    const text = isHalf ? null : this.numeral();
    return isHalf || text !== null ? { text, zeros: this.zeros(isRupiah) } : null;
  }

  /** `3 miliar 24 juta`: each word of size smaller than the one before. Words have one without at the end. */
  private numerals(isRupiah: boolean): Numeral[] {
    const found: Numeral[] = [];
    const isInWords = () => this.peek()?.kind === 'word';
    let areWords = isInWords();
    for (let most = Number.POSITIVE_INFINITY; most > 0; ) {
      const start = this.next;
      areWords &&= isInWords();
      const next = this.sized(isRupiah);
      if (next === null) break;
      const isLast = next.zeros === 0 && found.length > 0;
      if (next.zeros >= most || (isLast && !areWords)) {
        this.next = start;
        break;
      }
      found.push(next);
      most = next.zeros;
    }
    return found.length > 0 ? found : this.refuse();
  }

  /** A minus that touches what it belongs to: `-50`, `-Rp50`. A dash before a list is none. */
  private minus(): boolean {
    return isTight(this.all, this.next, 'behind') && this.take('-') !== null;
  }

  /** What a price is for one of: `/bulan`, `per orang per bulan`, `sebulan`. */
  private per(): Quantity['per'] {
    const found: PerUnit[] = [];
    for (;;) {
      const start = this.next;
      const isSaid = this.take('/', 'per') !== null;
      const unit = isSaid ? this.word('unit')?.unit : this.word('one')?.unit;
      if (unit === undefined || found.includes(unit)) {
        this.next = start;
        return found;
      }
      found.push(unit);
    }
  }

  /** The last month of a span, `4-5 bulan` or `10 s.d. 12 bulan`; null where there is none. */
  private until(): number | null {
    const [sign, last, word] = this.all.slice(this.next, this.next + 3);
    const isSpan = isSign(sign, '..') || (isSign(sign, '-') && isTight(this.all, this.next));
    if (!isSpan || last?.kind !== 'number' || !isMonthsWord(word)) return null;
    const first = this.all[this.next - 1];
    this.next += 2;
    const [from, to] = [Number(first?.text), Number(last.text)];
    const isFine = Number.isInteger(from) && from > 0 && from < to && to <= MOST_MONTHS;
    return isFine && Number.isInteger(to) ? to : this.refuseSpan(this.textOf(first, word));
  }

  /**
   * How loosely the number before is meant. A hedge that a number follows is that one's own:
   * `2.500 nelayan lebih dari Rp500 juta`.
   */
  private hedgeBehind(): Hedge | null {
    const start = this.next;
    const hedge = this.word('hedge')?.hedge ?? null;
    const token = this.peek();
    const isOfNext =
      token?.kind === 'number' ||
      isSign(token, 'Rp') ||
      isWord(token, 'count') ||
      isWord(token, 'half');
    if (hedge === null || !isOfNext) return hedge;
    this.next = start;
    return null;
  }

  private unit(isRupiah: boolean): Unit | null {
    // `Rp5.000 rupiah` says it twice.
    const isBehind = this.take('Rp') !== null;
    if (isRupiah || isBehind) return 'rupiah';
    return this.take('%') ? 'percent' : (this.word('unit')?.unit ?? null);
  }

  /** `sebulan`, `setahun`: one of a time; `April-Desember`: so many months. */
  private namedTime(): Quantity | null {
    const { text = '' } = this.peek() ?? {};
    const span = this.word('span')?.months;
    const unit = span === undefined ? this.word('one')?.unit : 'months';
    if (unit === undefined) return null;
    return quantityOf([{ text: `${span ?? 1}`, zeros: 0 }], { ...ALONE, text, unit }, this.way);
  }

  /** A number with the words and signs around it: `sekitar Rp2,5 miliar`, `1 tahun 6 bulan`. */
  quantity(): Quantity {
    const [first, found] = [this.peek(), this.single()];
    if (found.unit !== 'years') return found;
    const start = this.next;
    this.take('+');
    const text = this.numeral();
    const word = this.peek();
    const own = text !== null && isMonthsWord(word) ? [{ text, zeros: 0 }] : [];
    const months = quantityOf(own, { ...ALONE, text: text ?? '', unit: 'months' }, this.way);
    this.next = months ? this.next + 1 : start;
    return months ? yearsAndMonths(found, months, this.textOf(first, word)) : found;
  }

  private single(): Quantity {
    const time = this.namedTime();
    if (time) return time;
    const first = this.peek();
    const before: Hedge | null = this.word('hedge')?.hedge ?? null;
    const isLess = this.minus();
    const isRupiah = this.take('Rp') !== null;
    const isNegative = isLess || this.minus();
    const number = this.peek();
    const numerals = this.numerals(isRupiah);
    const until = this.until();
    const own = this.unit(isRupiah);
    const per = own === null || own === 'rupiah' ? this.per() : [];
    const after = before === null ? this.hedgeBehind() : null;
    const last = this.all[this.next - 1];
    const text = this.textOf(first, last);
    const [hedge, unit] = [before ?? after, per.length > 0 ? 'rupiah' : own];
    // What `almost -5` leaves open nobody can say.
    if (hedge !== null && (isNegative || until !== null)) this.refuse(first);
    const around = { text, hedge, unit, per, until, isNegative };
    return quantityOf(numerals, around, this.way) ?? this.refuse(number);
  }

  /** Refuses what is left over. */
  end<T>(read: T): T {
    return this.peek() ? this.refuse() : read;
  }
}
