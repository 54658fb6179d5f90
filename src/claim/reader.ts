import type { NumberWay } from '../input/convention.js';
import { type Problem, Refusal } from '../problem/problem.js';
import { type Numeral, quantityOf } from './numerals.js';
import type { Quantity } from './quantity.js';
import type { Sign, Token } from './tokens.js';
import type { Hedge, Unit } from './vocabulary.js';

/** Where a claim stands, for messages. */
export type ClaimPlace = Pick<Problem, 'file' | 'line'>;

/** Reads quantities from left to right. What does not fit is refused with its place. */
export class Reader {
  protected next = 0;

  constructor(
    private readonly claim: string,
    protected readonly all: readonly Token[],
    private readonly way: NumberWay,
    private readonly place: ClaimPlace = {},
  ) {}

  /** Refuses the token that comes next: it is not understood, or not here. */
  refuse(at = this.all[this.next]): never {
    const position = String((at?.at ?? this.claim.length) + 1);
    const list = [at?.text ?? '', position];
    throw new Refusal([{ code: 'claim-unread', ...this.place, value: this.claim, list }]);
  }

  protected peek(): Token | undefined {
    return this.all[this.next];
  }

  protected take<S extends Sign>(...signs: readonly S[]): S | null {
    const token = this.peek();
    const found = token?.kind === 'sign' ? signs.find((sign) => sign === token.sign) : undefined;
    if (found === undefined) return null;
    this.next += 1;
    return found;
  }

  private word<K extends 'hedge' | 'unit' | 'scale' | 'half'>(kind: K) {
    const token = this.peek();
    if (token?.kind !== 'word' || token.meaning.kind !== kind) return null;
    this.next += 1;
    return token.meaning as Extract<typeof token.meaning, { kind: K }>;
  }

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

  private unit(isRupiah: boolean): Unit | null {
    if (isRupiah) return 'rupiah';
    return this.take('%') ? 'percent' : (this.word('unit')?.unit ?? null);
  }

  /** A number with the words and signs around it: `sekitar Rp2,5 miliar`. */
  quantity(): Quantity {
    const first = this.peek();
    const before: Hedge | null = this.word('hedge')?.hedge ?? null;
    const isRupiah = this.take('Rp') !== null;
    const number = this.peek();
    const numerals = this.numerals();
    const unit = this.unit(isRupiah);
    const after = before === null ? (this.word('hedge')?.hedge ?? null) : null;
    const last = this.all[this.next - 1];
    const text = this.claim.slice(first?.at, (last?.at ?? 0) + (last?.text.length ?? 0));
    const around = { text, hedge: before ?? after, unit };
    return quantityOf(numerals, around, this.way) ?? this.refuse(number);
  }

  /** Refuses what is left over. */
  end<T>(read: T): T {
    return this.peek() ? this.refuse() : read;
  }
}
