import type { GivenShare } from '../../budget/request.js';
import type { Share } from '../../core/exact.js';
import type { Span } from '../../planning/request.js';
import { refuse } from '../../problem/problem.js';

/** Halfway between two shares, exactly. */
function middle(a: Share, b: Share): Share {
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: 2 * a.denominator * b.denominator,
  };
}

/** Reads a share, or `LOW..HIGH`. */
export function spanOf(read: (option: string, text: string) => GivenShare) {
  return (option: string, text: string): Span => {
    const [low = '', high = low, ...more] = text.split('..');
    if (more.length > 0) refuse({ code: 'bad-share', option, value: text });
    const [from, to] = [read(option, low).share, read(option, high).share];
    if (from.numerator * to.denominator > to.numerator * from.denominator)
      refuse({ code: 'bad-span', option, value: text });
    return { text, low: from, central: low === high ? from : middle(from, to), high: to };
  };
}
