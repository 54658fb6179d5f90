import { readPeriod } from '../text/period.js';
import { unitOf } from '../text/unit.js';

/** Words in front of a time: `Peserta Aktif s.d. Nov 2025`. */
const BEFORE =
  /^(?:per|tanggal|tgl\.?|s\.?\/?d\.?|sampai|dengan|hingga|posisi|kondisi|keadaan|as|of|at|until|pada|akhir|bulan|tahun|thn\.?|data)$/i;
/** Words of a time at most: `30 November 2025`. */
const MOST_WORDS = 3;
/** Letters of a head with a time at most: a longer one is not worth the time. */
const LONGEST = 300;

/** A head without its time. */
interface HeadTime {
  readonly name: string;
  /** The year or month that its numbers are of; null where it names none. */
  readonly period: string | null;
  /** Whether a word such as `per` stands before the time. */
  readonly isSaid: boolean;
}

/** The time that words name; null where they name none. */
function timeIn(words: readonly string[]): string | null {
  return readPeriod(words.join(' ').replace(/^[\s(,:–—-]+|[\s),.]+$/g, ''));
}

/** The same of a head whose time stands in front, as of years above several columns: `2025 Potensi`. */
function timeInFront(head: string, words: readonly string[]): HeadTime {
  for (let length = Math.min(MOST_WORDS, words.length - 1); length > 0; length -= 1) {
    const period = timeIn(words.slice(0, length));
    if (period !== null) return { name: words.slice(length).join(' '), period, isSaid: false };
  }
  return { name: head, period: null, isSaid: false };
}

/** Takes the time off a head: `Potensi per 30 November 2025`, `Peserta Aktif (Nov 2025)`, `potensi_2025`, `2025 Potensi`. */
export function timeOf(head: string): HeadTime {
  // A time has a year, which has digits.
  if (head.length > LONGEST || !/\d/.test(head)) return { name: head, period: null, isSaid: false };
  const words = head.split(/[\s_]+/).filter((word) => word !== '');
  // A head that is nothing but a time keeps it as its name.
  const whole = words.length > 0 && words.length <= MOST_WORDS ? timeIn(words) : null;
  if (whole !== null) return { name: head, period: whole, isSaid: false };
  for (let length = Math.min(MOST_WORDS, words.length - 1); length > 0; length -= 1) {
    const period = timeIn(words.slice(-length));
    if (period === null) continue;
    const rest = words.slice(0, -length);
    const said = rest.length;
    while (rest.length > 1 && BEFORE.test((rest.at(-1) ?? '').replace(/^[(,]+/, ''))) rest.pop();
    const name = rest.join(' ').replace(/[\s(,:–—-]+$/, '');
    return { name, period, isSaid: rest.length < said };
  }
  return timeInFront(head, words);
}

/** The time that the heads of the members of all parts of a table name; null where they differ. */
export function timeOfHeads(heads: readonly string[]): string | null {
  const [time = null, ...others] = new Set(heads.map((head) => timeOf(unitOf(head).name).period));
  return others.length > 0 ? null : time;
}
