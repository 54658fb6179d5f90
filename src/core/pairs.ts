/** A copy of an array of numbers, twice as long or more; what is new is 0. */
export function grown(array: Int32Array, least = 0): Int32Array {
  const longer = new Int32Array(Math.max(least, array.length * 2));
  longer.set(array);
  return longer;
}

/** The distinct pairs of two numbers, numbered from 0 in the order they come. */
export class Pairs {
  size = 0;
  private id = 0;
  private firsts: Int32Array = new Int32Array(256);
  private seconds: Int32Array = new Int32Array(256);
  /** The pair that came after each when it came last, as in the texts that they are of. */
  private following: Int32Array = new Int32Array(256);
  /** Pairs by hash: their number and 1, or 0. Its length is a power of two. */
  private slots: Int32Array = new Int32Array(512);

  /** The number of a pair. */
  of(first: number, second: number): number {
    const guess = this.following[this.id] as number;
    const isGuess = this.firsts[guess] === first && this.seconds[guess] === second;
    const id = isGuess && this.size > 0 ? guess : this.find(first, second);
    this.following[this.id] = id;
    this.id = id;
    return id;
  }

  private find(first: number, second: number): number {
    const mask = this.slots.length - 1;
    let slot = hashOf(first, second) & mask;
    let id = (this.slots[slot] as number) - 1;
    while (id >= 0 && !(this.firsts[id] === first && this.seconds[id] === second)) {
      slot = (slot + 1) & mask;
      id = (this.slots[slot] as number) - 1;
    }
    return id >= 0 ? id : this.take(first, second);
  }

  private take(first: number, second: number): number {
    if (this.size === this.firsts.length) this.grow();
    const id = this.size;
    this.firsts[id] = first;
    this.seconds[id] = second;
    this.following[id] = id;
    this.size += 1;
    this.place(id);
    return id;
  }

  private grow(): void {
    this.firsts = grown(this.firsts);
    this.seconds = grown(this.seconds);
    this.following = grown(this.following);
    this.slots = new Int32Array(this.slots.length * 2);
    for (let id = 0; id < this.size; id += 1) this.place(id);
  }

  private place(id: number): void {
    const mask = this.slots.length - 1;
    let slot = hashOf(this.firsts[id] as number, this.seconds[id] as number) & mask;
    while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
    this.slots[slot] = id + 1;
  }
}

function hashOf(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
