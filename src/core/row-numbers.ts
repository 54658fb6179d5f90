import { grown } from './pairs.js';

/** Numbers of rows that are found one by one: most often few, so that no room is taken for all. */
export class RowNumbers {
  length = 0;
  private numbers: Int32Array = new Int32Array(64);

  push(number: number): void {
    if (this.length === this.numbers.length) this.numbers = grown(this.numbers);
    this.numbers[this.length] = number;
    this.length += 1;
  }

  /** All of them, in room of their own. */
  taken(): Int32Array {
    return this.numbers.slice(0, this.length);
  }
}
