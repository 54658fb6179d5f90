import type { NumberWay } from '../input/text/convention.js';
import { type Problem, Refusal } from '../problem/problem.js';
import type { Sign, Token } from './tokens.js';
import type { Meaning } from './vocabulary.js';

/** Where a claim stands, for messages. */
export type ClaimPlace = Pick<Problem, 'file' | 'line'>;

/** Months that a span goes to at most. */
export const MOST_MONTHS = 36;

/** Goes through the pieces of a claim from left to right. What does not fit is refused with its place. */
export class Pieces {
  protected next = 0;

  constructor(
    private readonly claim: string,
    protected readonly all: readonly Token[],
    protected readonly way: NumberWay,
    private readonly place: ClaimPlace = {},
  ) {}

  /** Refuses the token that comes next: it is not understood, or not here. */
  refuse(at = this.all[this.next]): never {
    const position = String((at?.at ?? this.claim.length) + 1);
    const list = [at?.text ?? '', position];
    throw new Refusal([{ code: 'claim-unread', ...this.place, value: this.claim, list }]);
  }

  /** Refuses numbers that may be a span, of what nobody can tell or judge. */
  refuseSpan(text: string): never {
    throw new Refusal([
      { code: 'claim-span', ...this.place, value: this.claim, list: [text, `${MOST_MONTHS}`] },
    ]);
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

  protected word<K extends Exclude<Meaning['kind'], 'sign' | 'silent'>>(kind: K) {
    const token = this.peek();
    if (token?.kind !== 'word' || token.meaning.kind !== kind) return null;
    this.next += 1;
    return token.meaning as Extract<typeof token.meaning, { kind: K }>;
  }

  /** As they stand in the claim. */
  protected textOf(from: Token | undefined, to: Token | undefined): string {
    return this.claim.slice(from?.at, (to?.at ?? 0) + (to?.text.length ?? 0));
  }
}
