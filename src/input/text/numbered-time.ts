/** A part of a year, or of another time, that is told by its number: `TW II`, `Semester 1`, `Minggu ke-3`. */
export interface NumberedTime {
  /** What it is counted in. */
  readonly scale: 'month' | 'week' | 'year' | 'part';
  /** How many of the scale it has. */
  readonly size: number;
  readonly number: number;
}

/** The words for such parts, with their scale and size. */
const NUMBERED = [
  ['semester|smt|sem|half|h', 'month', 6],
  ['triwulan|tri wulan|triw|trw|tw|kuartal|kwartal|quarter|q', 'month', 3],
  ['caturwulan|cawu', 'month', 4],
  ['bulan|bln|month', 'month', 1],
  ['minggu|mgg|pekan|week|w', 'week', 1],
  ['tahun|thn|th|year', 'year', 1],
  ['periode|period', 'part', 1],
] as const;
const NUMBER = '(?: ke)? ?(iv|v|i{1,3}|[1-9]\\d?)';
const PARTS = NUMBERED.map(
  ([words, scale, size]) => [new RegExp(`^(?:${words})${NUMBER}$`), scale, size] as const,
);
/** What each ends with: to make all patterns ready takes longer than to look for that. */
const END = /[iv\d]$/;
const ROMAN: readonly string[] = ['i', 'ii', 'iii', 'iv', 'v'];

/** The numbered part of a time that a text is, folded as a head is, and nothing else; null where it is none. */
export function numberedTime(text: string): NumberedTime | null {
  if (!END.test(text)) return null;
  for (const [pattern, scale, size] of PARTS) {
    const number = pattern.exec(text)?.[1];
    if (number !== undefined)
      return { scale, size, number: ROMAN.indexOf(number) + 1 || Number(number) };
  }
  return null;
}

/**
 * The part of a year that a number is below a head, both folded: `2` below `triwulan`. Null where the head names no
 * such part; months, where it names them too.
 */
export function numberedBelow(head: string, number: string): NumberedTime | null {
  const times = head
    .split(' ')
    .map((word) => numberedTime(`${word} ${number}`))
    .filter((time) => time?.scale === 'month' || time?.scale === 'week');
  return times.find((time) => time && isMonth(time)) ?? times[0] ?? null;
}

/** Whether it is one month. */
export function isMonth({ scale, size }: NumberedTime): boolean {
  return scale === 'month' && size === 1;
}
