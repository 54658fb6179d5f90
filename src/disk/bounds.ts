import { refuse } from '../problem/problem.js';

/** What standard input is called in messages. */
export const STDIN = '<stdin>';

/** How many bytes are read at most, and what is said where there are more. */
export interface Bound {
  readonly most: number;
  readonly code: 'too-much-text' | 'file-too-large';
}

/** A table: what a text of JavaScript can hold, with some to spare. */
export const TABLE: Bound = { most: 500_000_000, code: 'too-much-text' };
/** What people write by hand: claims, sources of money, settings, tariffs. */
export const BY_HAND: Bound = { most: 20_000_000, code: 'file-too-large' };

/** Refuses what is longer than it may be. */
export function refuseBeyond(file: string, { most, code }: Bound): never {
  return refuse({ code, file, value: String(most) });
}

/** Gathers the pieces of an input while it is read; there is never more of it in memory than it may have. */
export class Gathered {
  readonly #pieces: Buffer[] = [];
  #length = 0;

  constructor(
    private readonly file: string,
    private readonly bound: Bound,
  ) {}

  /** @throws {Refusal} where it gets longer than it may be */
  add(piece: Buffer): void {
    this.#length += piece.length;
    if (this.#length > this.bound.most) refuseBeyond(this.file, this.bound);
    this.#pieces.push(piece);
  }

  /** All pieces as one. */
  whole(): Buffer {
    const [only, ...others] = this.#pieces;
    return only && others.length === 0 ? only : Buffer.concat(this.#pieces);
  }
}
