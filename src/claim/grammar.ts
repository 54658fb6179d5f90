import { alone, operation, product } from './expression.js';
import { listed } from './listed.js';
import { type Claim, type Expression, type Quantity, quantitiesOf } from './quantity.js';
import { Reader } from './reader.js';
import { mayBeOfOne } from './roles.js';
import { spansOf } from './span.js';
import {
  countedIn,
  mayCount,
  partClaim,
  shareClaim,
  sumClaim,
  summed,
  TIMES,
} from './statement.js';
import { isSign, isWord, type Sign } from './tokens.js';
import type { Unit } from './vocabulary.js';

/** Parentheses within each other that are read. */
const DEEPEST = 10;

/** Reads a whole claim from left to right. */
export class ClaimReader extends Reader {
  private depth = 0;

  private factor(): Expression {
    const start = this.peek();
    if (!this.take('(')) return this.people(this.quantity());
    this.depth += 1;
    if (this.depth > DEEPEST) this.refuse(start);
    const inner = this.expression();
    this.depth -= 1;
    return this.take(')') ? inner : this.refuse();
  }

  /** `1.000 petani dan 500 nelayan x ...`: a word between groups of people binds them together. */
  private people(first: Quantity): Expression {
    let left = alone(first);
    for (let start = this.next; first.unit === 'people'; start = this.next) {
      const token = this.peek();
      const isWord = token?.kind === 'sign' && token.way !== null && this.take('+') !== null;
      const other = isWord ? this.quantity() : null;
      if (other?.unit !== 'people') {
        this.next = start;
        break;
      }
      left = operation('+', left, alone(other));
    }
    return left;
  }

  private chain(signs: readonly ('+' | '-' | 'x' | '/')[], part: () => Expression): Expression {
    let left = part();
    for (let at = this.peek(); ; at = this.peek()) {
      const sign = this.take(...signs);
      if (!sign) return left;
      const right = part();
      // People and rupiah are not added: one factor was left out, or parentheses were.
      if ((sign === '+' || sign === '-') && areMixed(left, right)) this.refuse(at);
      left = operation(sign, left, right);
    }
  }

  private expression(): Expression {
    return this.chain(['+', '-'], () => this.chain(['x', '/'], () => this.factor()));
  }

  /** A number that can count what is wanted here; one whose word says otherwise, or below 0, is refused. */
  private counting(...units: readonly Unit[]): Quantity {
    const start = this.peek();
    const quantity = this.quantity();
    const isWanted = quantity.unit === null || units.includes(quantity.unit);
    return isWanted && quantity.value.numerator >= 0n ? quantity : this.refuse(start);
  }

  /** How long what stands before is for: `selama 12 bulan`; null where that is not said. */
  private duration(...signs: readonly Sign[]): Quantity | null {
    return this.take(...signs) ? this.counting('months', 'years', 'days') : null;
  }

  /** Months by name right behind whom they are paid for: `8.000 pekerja periode April-Desember`. */
  private byName(): Quantity | null {
    return isWord(this.peek(), 'span') ? this.quantity() : null;
  }

  /** `-> 670.680.000 / 12`, or `-> 52%`: what workers cost, or which share members are. */
  private implied(workers: Quantity): Claim {
    const printed = this.counting('rupiah', 'percent');
    if (printed.unit === 'percent') return { kind: 'base', members: workers, printed };
    return { kind: 'implied', workers, months: this.duration('/', 'for'), printed };
  }

  /** `Rp1,6 miliar untuk 8.000 pekerja selama 12 bulan`, or a sum that is for some months. */
  private lasting(left: Expression): Expression | Claim {
    if (!this.take('for')) return left;
    const isAmount = left.kind === 'quantity' && left.quantity.unit === 'rupiah';
    if (isAmount && left.quantity.per.length === 0) {
      const next = this.peek();
      const whom = this.people(this.quantity());
      const quantity = summed(whom);
      const { unit } = quantity;
      if (unit === 'people') {
        const months = this.duration('for', 'x') ?? this.byName();
        return { kind: 'implied', workers: quantity, months, printed: left.quantity };
      }
      if (unit === null || !TIMES.includes(unit)) this.refuse(next);
      return product(left, alone(quantity));
    }
    return product(left, alone(this.counting('months', 'years', 'days')));
  }

  /** What stands between commas: one expression, or several. */
  private items(): [Expression, ...Expression[]] {
    const found: [Expression, ...Expression[]] = [this.expression()];
    while (this.take(',')) found.push(this.expression());
    return found;
  }

  /** `dari 60.656 pekerja, 7.455 atau 12,29%`. */
  private ofBase(): Claim {
    const base = this.counting('people');
    this.take(',');
    const members = this.counting('people');
    const isSaid = this.take('=', '->', '(', ',') !== null;
    const share = isSaid ? this.counting('percent') : null;
    this.take(')');
    return partClaim(members, base, share);
  }

  /** `12,29% dari 60.656 = 7.455`, `7.455 dari 60.656 = 12,29%`, or without what comes out. */
  private share(first: Quantity): Claim {
    const base = this.quantity();
    const start = this.peek();
    const isAside = this.take('(') !== null;
    if (!isAside && !this.take('=', '->', ','))
      return first.unit === 'percent' && base.unit !== 'percent'
        ? this.refuse()
        : partClaim(first, base, null);
    const printed = this.quantity();
    if (isAside && !this.take(')')) this.refuse();
    return shareClaim(first, base, printed) ?? this.refuse(start);
  }

  /** What is said to come out of an expression. */
  private result(left: Expression): Claim {
    const second = this.peek();
    let right = this.expression();
    // `terdiri dari 8.120 petani, 4.310 nelayan dan 2.800 marbot`
    while (quantitiesOf(right).every(({ unit }) => unit === 'people') && this.take(','))
      right = operation('+', right, this.expression());
    if (right.kind === 'quantity' && this.take('of')) {
      // `7.455 atau 12,29% dari 60.656`
      const base = this.quantity();
      const part = left.kind === 'quantity' ? left.quantity : this.refuse(second);
      return shareClaim(right.quantity, base, part) ?? this.refuse(second);
    }
    const months = this.duration('for');
    const sum = months ? product(left, alone(months)) : left;
    return sumClaim(sum, right) ?? this.refuse(second);
  }

  private statement(): Claim {
    const start = this.peek();
    if (this.take('of')) return this.ofBase();
    const items = this.items();
    const [first] = items;
    if (items.length === 1 && first.kind === 'quantity' && this.take('of'))
      return this.share(first.quantity);
    const left = this.lasting(product(...items));
    if (!('sign' in left) && left.kind !== 'quantity') return left;
    const arrow = this.peek();
    const isAside = this.take('(') !== null;
    const sign = isAside ? '=' : this.take('=', '->');
    if (sign === '->') {
      if (left.kind !== 'quantity') this.refuse(arrow);
      return mayCount(left.quantity) ? this.implied(left.quantity) : this.refuse(start);
    }
    if (sign === null) return listed(items) ?? this.refuse();
    if (!areFactors(items)) this.refuse(this.all.find((token) => isSign(token, ',')));
    const claim = this.result(left);
    return isAside && !this.take(')') ? this.refuse() : claim;
  }

  /** The claim that all tokens together are. */
  whole(): Claim {
    const claim = this.end(this.statement());
    const [span, another] = spansOf(claim);
    // Each of two spans has months that fit with those of the other, and what comes out has no span.
    const isOfYears = claim.kind === 'sum' && quantitiesOf(claim.left).some(isYearly);
    const isWrong = another ?? (span === claim.printed || isOfYears ? span : undefined);
    return isWrong ? this.refuseSpan(isWrong.text) : claim;
  }
}

/** Whether what commas part can be factors: workers are not multiplied by what no worker costs. */
function areFactors(items: readonly Expression[]): boolean {
  const all = items.flatMap(quantitiesOf);
  const isOfMany = all.some((each) => each.unit === 'rupiah' && !mayBeOfOne(each));
  return items.length === 1 || !isOfMany || all.every(({ unit }) => unit !== 'people');
}

function isYearly({ per }: Quantity): boolean {
  return per.includes('years');
}

/** Whether one side counts people and the other rupiah. */
function areMixed(left: Expression, right: Expression): boolean {
  const [one, other] = [countedIn(left), countedIn(right)];
  return one !== null && other !== null && one !== other;
}
