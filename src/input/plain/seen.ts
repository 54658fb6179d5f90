/** Bytes that all sets of regions may take together. */
const MOST_BYTES = 64_000_000;

/** Which regions each kind of row (a segment in a period) has had: a bit each, exactly. */
export class Seen {
  private readonly sets: Uint8Array[] = [];
  private bytes = 0;

  /** Notes a row. Why the fast way must stop: it was there before, or there is no room. */
  add(kind: number, region: number): 'duplicate' | 'many-cells' | null {
    const place = region >> 3;
    let set = this.sets[kind];
    if (set === undefined || place >= set.length) {
      set = this.longer(set, place);
      if (this.bytes > MOST_BYTES) return 'many-cells';
      this.sets[kind] = set;
    }
    const bit = 1 << (region & 7);
    const held = set[place] as number;
    set[place] = held | bit;
    return (held & bit) === 0 ? null : 'duplicate';
  }

  /** Whether a region has had a kind of row. */
  has(kind: number, region: number): boolean {
    return (((this.sets[kind]?.[region >> 3] ?? 0) >> (region & 7)) & 1) === 1;
  }

  /** Whether some kinds of row have had a region that this one of them has not. */
  lacks(kind: number, kinds: readonly number[]): boolean {
    const own = this.sets[kind];
    const sets = kinds.flatMap((each) => this.sets[each] ?? []);
    return sets.some((set) => set.some((bits, place) => (bits & ~(own?.[place] ?? 0)) !== 0));
  }

  private longer(set: Uint8Array | undefined, place: number): Uint8Array {
    const length = set?.length ?? 0;
    const longer = new Uint8Array(Math.max(64, place + 1, length * 2));
    if (set) longer.set(set);
    this.bytes += longer.length - length;
    return longer;
  }
}
