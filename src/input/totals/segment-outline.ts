/** How a segment is marked as one of a list under another: `A.`, `II.`, `1)`, a dash. */
const MARKS = [
  /^[-–—•*·>]+ ?(?=\p{L})/u,
  /^\d+(?:\.\d+)*[.)]? ?(?=\p{L})/u,
  /^[ivx]+[.)] ?/,
  /^[a-z][.)] ?/,
];
/** What a name has behind it that tells men from women. */
const SEXES = ['l', 'p', 'lk', 'pr', 'laki-laki', 'laki laki', 'perempuan', 'pria', 'wanita'];
/** Words of a name that are looked at. */
const MOST_WORDS = 8;
const BEHIND = SEXES.flatMap((sex) => [` ${sex}`, ` (${sex})`]);

/** The number of the mark that a segment has; -1 without one. */
function markOf(segmentKey: string): number {
  return MARKS.findIndex((mark) => mark.test(segmentKey));
}

/** The beginnings of a name, one word shorter each: `PU` and `PU Swasta` of `PU Swasta kecil`, the longest first. */
function beginningsOf(key: string): string[] {
  const words = key.split(' ').slice(0, MOST_WORDS);
  return words.map((_, at) => words.slice(0, -at - 1).join(' ')).filter((each) => each !== '');
}

/** Segments as the list that they are by their names and their order. */
export class Outline {
  private readonly marks: readonly number[];
  private readonly places: ReadonlyMap<string, number>;
  /** For each segment those whose names begin with its own, and with no other's between: `PU Swasta` of `PU`. */
  private readonly longer = new Map<number, number[]>();

  constructor(private readonly keys: readonly string[]) {
    this.marks = keys.map(markOf);
    this.places = new Map(keys.map((key, at) => [key, at]));
    for (const [at, key] of keys.entries()) {
      const shorter = beginningsOf(key).find((each) => this.places.has(each));
      const own = this.places.get(shorter ?? '');
      if (own !== undefined) this.longer.set(own, [...(this.longer.get(own) ?? []), at]);
    }
  }

  /**
   * The segments that stand under one: those of its men and its women, those whose names begin with its own (`PU` and
   * `PU Swasta`), or those right behind it that have another mark, all the same (`A.` above `1.` and `2.`, a name above
   * dashes).
   */
  under(at: number): readonly number[] {
    const { keys, marks, places } = this;
    const bySex = BEHIND.flatMap((sex) => places.get(`${keys[at]}${sex}`) ?? []);
    if (bySex.length > 1) return bySex;
    const longer = this.longer.get(at) ?? [];
    if (longer.length > 1) return longer;
    const mark = marks[at + 1] ?? -1;
    if (mark < 0 || mark === marks[at]) return [];
    const under: number[] = [];
    for (let place = at + 1; marks[place] === mark; place += 1) under.push(place);
    return under;
  }
}

/** Whether segments stand right above or below another one, where some between them do not count. */
export function areBeside(
  at: number,
  parts: readonly number[],
  isPassed: (place: number) => boolean,
): boolean {
  const [first, last] = [Math.min(...parts), Math.max(...parts)];
  const [from, to] = last < at ? [first, at - 1] : [at + 1, last];
  if (first < from) return false;
  for (let place = from; place <= to; place += 1)
    if (!parts.includes(place) && !isPassed(place)) return false;
  return true;
}
