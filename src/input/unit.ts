/** A unit in brackets at the end of a head: `(orang)`, `(ribu orang)`, `(Rp)`. */
const UNIT =
  /\s*[([]\s*(?:(ribu(?:an)?|000|thousands?)|(juta(?:an)?|millions?))?\s*(orang|jiwa|pekerja|people|persons?|workers|rp|rupiah|%)?\s*[)\]]\s*$/i;

/** A head without its unit, and how many each of its numbers counts. */
export interface Unit {
  readonly name: string;
  readonly scale: 1 | 1000 | 1_000_000;
}

/** Takes the unit off a head. What is in brackets and no unit stays. */
export function unitOf(head: string): Unit {
  const [whole, thousands, millions, people] = UNIT.exec(head) ?? [];
  if (whole === undefined || !(thousands ?? millions ?? people)) return { name: head, scale: 1 };
  const scale = thousands ? 1000 : millions ? 1_000_000 : 1;
  return { name: head.slice(0, -whole.length), scale };
}
