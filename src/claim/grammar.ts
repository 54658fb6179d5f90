import type { Claim, Expression, Quantity } from './quantity.js';
import { Reader } from './reader.js';
import { spansOf } from './span.js';
import type { Unit } from './vocabulary.js';

/** Parentheses within each other that are read. */
const DEEPEST = 10;

/** Reads a whole claim from left to right. */
export class ClaimReader extends Reader {
  private depth = 0;

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

  /** A number that can count what is wanted here; one whose word says otherwise, or below 0, is refused. */
  private counting(...units: readonly Unit[]): Quantity {
    const start = this.peek();
    const quantity = this.quantity();
    const isWanted = quantity.unit === null || units.includes(quantity.unit);
    return isWanted && quantity.value.n >= 0n ? quantity : this.refuse(start);
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

  /** The claim that all tokens together are. */
  whole(): Claim {
    const left = this.expression();
    const sign = this.take('=', '->') ?? this.refuse();
    if (sign === '->' && left.kind !== 'quantity') this.refuse(this.all[this.next - 1]);
    const claim = this.end(sign === '->' ? this.implied() : this.sum(left));
    const [span, another] = spansOf(claim);
    // Each of two spans has months that fit with those of the other, and what comes out has no span.
    const wrong = another ?? (span === claim.printed ? span : undefined);
    return wrong ? this.refuseSpan(wrong.text) : claim;
  }
}
