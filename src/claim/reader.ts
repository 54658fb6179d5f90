import type { NumberWay } from '../input/convention.js';
import { type Problem, Refusal } from '../problem/problem.js';
import { type Numeral, quantityOf } from './numerals.js';
import type { Claim, Expression, Quantity } from './quantity.js';
import type { Sign, Token } from './tokens.js';
import type { Hedge, Unit } from './vocabulary.js';

/** Where a claim stands, for messages. */
export type ClaimPlace = Pick<Problem, 'file' | 'line'>;

/** Parentheses within each other that are read. */
const DEEPEST = 10;

/** Reads the tokens of one claim from left to right. What does not fit is refused with its place. */
export class Reader {
  private next = 0;
  private depth = 0;

  constructor(
    private readonly claim: string,
    private readonly all: readonly Token[],
    private readonly way: NumberWay,
    private readonly place: ClaimPlace = {},
  ) {}

  /** Refuses the token that comes next: it is not understood, or not here. */
  refuse(at = this.all[this.next]): never {
    const position = String((at?.at ?? this.claim.length) + 1);
    const list = [at?.text ?? '', position];
    throw new Refusal([{ code: 'claim-unread', ...this.place, value: this.claim, list }]);
  }

  private peek(): Token | undefined {
    return this.all[this.next];
  }

  private take<S extends Sign>(...signs: readonly S[]): S | null {
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

  private factor(): Expression {
    const start = this.peek();
    if (!this.take('(')) return { kind: 'quantity', quantity: this.quantity() };
    this.depth += 1;
    if (this.depth > DEEPEST) this.refuse(start);
    const inner = this.expression();
    this.depth -= 1;
    return this.take(')') ? inner : this.refuse();
  }

  private chain(signs: readonly ('+' | '-' | 'x' | '/')[], part: () => Expression): Expression {
    let left = part();
    for (let sign = this.take(...signs); sign; sign = this.take(...signs))
      left = { kind: 'operation', sign, left, right: part() };
    return left;
  }

  private expression(): Expression {
    return this.chain(['+', '-'], () => this.chain(['x', '/'], () => this.factor()));
  }

  /** A number that can count what is wanted here; one whose word says otherwise is refused. */
  private counting(...units: readonly Unit[]): Quantity {
    const start = this.peek();
    const quantity = this.quantity();
    return quantity.unit === null || units.includes(quantity.unit) ? quantity : this.refuse(start);
  }

  /** `3.450 -> 670.680.000 / 12`, or `91.347 -> 52%`. */
  private implied(): Claim {
    this.next = 0;
    const workers = this.counting('people');
    this.take('->');
    const printed = this.counting('rupiah', 'percent');
    if (printed.unit === 'percent') return { kind: 'base', members: workers, printed };
    const months = this.take('/') ? this.counting('months') : null;
    return { kind: 'implied', workers, months, printed };
  }

  private sum(left: Expression): Claim {
    const second = this.peek();
    const right = this.expression();
    if (right.kind === 'quantity') return { kind: 'sum', left, printed: right.quantity };
    // What comes out may stand first.
    if (left.kind === 'quantity') return { kind: 'sum', left: right, printed: left.quantity };
    return this.refuse(second);
  }

  /** Refuses what is left over. */
  end<T>(read: T): T {
    return this.peek() ? this.refuse() : read;
  }

  whole(): Claim {
    const left = this.expression();
    const sign = this.take('=', '->') ?? this.refuse();
    if (sign === '->' && left.kind !== 'quantity') this.refuse(this.all[this.next - 1]);
    const claim = sign === '->' ? this.implied() : this.sum(left);
    return this.end(claim);
  }
}
