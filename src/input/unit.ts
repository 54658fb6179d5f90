/** What the numbers of a column are, as its head says: people, rupiah or percent. */
export type Kind = 'people' | 'rupiah' | 'percent';

/** A unit in brackets at the end of a head: `(orang)`, `(ribu orang)`, `(Rp)`, `(%)`. */
const BRACKETS =
  /\s*[([]\s*(?:(ribu(?:an)?|000|thousands?)|(juta(?:an)?|millions?))?\s*(?:(orang|jiwa|pekerja|people|persons?|workers)|(rp|rupiah)|(%|persen|percent))?\s*[)\]]\s*$/i;
/** The same without brackets, as a row of units below the head adds it. */
const BARE = /\s+(?:(ribu|thousand)|(juta|million))?\s*(orang|jiwa|people)()()\s*$/i;

/** A head without its unit, and how many each of its numbers counts of what. */
export interface Unit {
  readonly name: string;
  readonly scale: 1 | 1000 | 1_000_000;
  /** Null where the head does not say. */
  readonly kind: Kind | null;
}

/** Takes the unit off a head. What is in brackets and no unit stays. */
export function unitOf(head: string): Unit {
  const found = BRACKETS.exec(head) ?? BARE.exec(head);
  const [whole = '', thousands, millions, people, rupiah, percent] = found ?? [];
  if (!(thousands ?? millions ?? people ?? rupiah ?? percent))
    return { name: head, scale: 1, kind: null };
  const scale = thousands ? 1000 : millions ? 1_000_000 : 1;
  const kind = rupiah ? 'rupiah' : percent ? 'percent' : people ? 'people' : null;
  return { name: head.slice(0, head.length - whole.length), scale, kind };
}
