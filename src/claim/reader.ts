import { type Numeral, quantityOf } from './numerals.js';
import { MOST_MONTHS, Pieces } from './pieces.js';
import type { Quantity } from './quantity.js';
import { isMonthsWord, isSign, isTight } from './tokens.js';
import type { Hedge, Unit } from './vocabulary.js';

/** Reads quantities: a number with the words and signs around it. */
export class Reader extends Pieces {
  /** `3 miliar 24 juta`: each word of size smaller than the one before. */
  private numerals(): Numeral[] {
    const found: Numeral[] = [];
    for (let most = Number.POSITIVE_INFINITY; most > 0; ) {
      const [start, token] = [this.next, this.peek()];
      const isHalf = this.word('half') !== null;
      if (!isHalf && token?.kind !== 'number') break;
      if (!isHalf) this.next += 1;
      const zeros = this.word('scale')?.zeros ?? 0;
      if (zeros >= most || (found.length > 0 && zeros === 0)) {
        this.next = start;
        break;
      }
      found.push({ text: isHalf ? null : (token?.text ?? ''), zeros });
      most = zeros;
    }
    return found.length > 0 ? found : this.refuse();
  }

  /** A minus that touches what it belongs to: `-50`, `-Rp50`. A dash before a list is none. */
  private minus(): boolean {
    return isTight(this.all, this.next, 'behind') && this.take('-') !== null;
  }

  /** What a price is for one of: `/bulan`, `per orang per bulan`. */
  private per(): Quantity['per'] {
    const found: ('people' | 'months')[] = [];
    for (let start = this.next; this.take('/', 'per') !== null; start = this.next) {
      const unit = this.word('unit')?.unit;
      if (unit !== undefined && !found.includes(unit)) found.push(unit);
      else {
        this.next = start;
        break;
      }
    }
    return found;
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

  private unit(isRupiah: boolean): Unit | null {
    // `Rp5.000 rupiah` says it twice.
    const isBehind = this.take('Rp') !== null;
    if (isRupiah || isBehind) return 'rupiah';
    return this.take('%') ? 'percent' : (this.word('unit')?.unit ?? null);
  }

  /** A number with the words and signs around it: `sekitar Rp2,5 miliar`. */
  quantity(): Quantity {
    const first = this.peek();
    const before: Hedge | null = this.word('hedge')?.hedge ?? null;
    const isLess = this.minus();
    const isRupiah = this.take('Rp') !== null;
    const isNegative = isLess || this.minus();
    const number = this.peek();
    const numerals = this.numerals();
    const until = this.until();
    const own = this.unit(isRupiah);
    const per = own === null || own === 'rupiah' ? this.per() : [];
    const after = before === null ? (this.word('hedge')?.hedge ?? null) : null;
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
