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

  /** How many regions some kinds of row have had, and not this one of them. */
  absentIn(kind: number, kinds: readonly number[]): number {
    const own = this.sets[kind];
    const sets = kinds.flatMap((each) => this.sets[each] ?? []);
    const length = Math.max(0, ...sets.map((set) => set.length));
    let absent = 0;
    for (let place = 0; place < length; place += 1) {
      let bits = 0;
      for (const set of sets) bits |= set[place] ?? 0;
      for (bits &= ~(own?.[place] ?? 0); bits > 0; bits &= bits - 1) absent += 1;
    }
    return absent;
  }

  private longer(set: Uint8Array | undefined, place: number): Uint8Array {
    const length = set?.length ?? 0;
    const longer = new Uint8Array(Math.max(64, place + 1, length * 2));
    if (set) longer.set(set);
    this.bytes += longer.length - length;
    return longer;
  }
}
