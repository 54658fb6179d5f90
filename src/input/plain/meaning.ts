import { grown, Pairs } from '../../core/pairs.js';
import type { Texts } from './texts.js';

/**
 * What the key texts of some columns mean together: the region of a code and a name, the period of
 * a year and a month. Two spellings of one thing must give one text. Null where the fast way cannot
 * say it. The array is used again.
 */
export type Meaning = (texts: readonly string[], line: number) => string | null;

/** Gives rows the number of what some of their columns mean; asks once for each set of texts. */
export class Meanings {
  /** What was found, by number. */
  readonly found: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly first: number;
  private readonly pairs: readonly Pairs[];
  /** The texts that are asked about: one array for all, since a table has so many. */
  private readonly asked: string[] = [];
  /** The number of what each set of texts means, and 1; 0 where it was not asked yet. */
  private known: Int32Array = new Int32Array(256);

  /** `columns` are places among the keys; with none of them, all rows mean the same. */
  constructor(
    private readonly columns: readonly number[],
    private readonly texts: readonly Texts[],
    private readonly meaning: Meaning,
  ) {
    this.first = columns[0] ?? -1;
    this.pairs = columns.slice(1).map(() => new Pairs());
  }

  /** The number of what a row means; -1 where the fast way cannot say it. */
  of(ids: Int32Array, line: number): number {
    if (this.first < 0) return this.found.length > 0 ? 0 : this.ask(0, ids, line);
    const { pairs } = this;
    let set = ids[this.first] as number;
    for (let next = 0; next < pairs.length; next += 1)
      set = (pairs[next] as Pairs).of(set, ids[this.columns[next + 1] as number] as number);
    const number = set < this.known.length ? (this.known[set] as number) : 0;
    return number > 0 ? number - 1 : this.ask(set, ids, line);
  }

  private ask(set: number, ids: Int32Array, line: number): number {
    const { asked, columns } = this;
    for (let at = 0; at < columns.length; at += 1) {
      const column = columns[at] as number;
      asked[at] = (this.texts[column] as Texts).text(ids[column] as number);
    }
    const meant = this.meaning(asked, line);
    if (meant === null) return -1;
    let number = this.numbers.get(meant);
    if (number === undefined) {
      number = this.found.push(meant) - 1;
      this.numbers.set(meant, number);
    }
    if (set >= this.known.length) this.known = grown(this.known, set + 1);
    this.known[set] = number + 1;
    return number;
  }
}
