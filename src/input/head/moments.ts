import { fold } from '../../core/cell.js';
import { numberedTime } from '../text/numbered-time.js';
import { monthIn } from '../text/period.js';
import { timeOf } from './head-time.js';
import { foldHead } from './roles.js';

/** A time that a part of a head names: `Bulan Lalu`, `s.d. Okt`, `TW II 2025`. */
interface Moment {
  /** What it is counted in: two of one scale can be put in order. */
  readonly scale: 'dated' | 'month' | 'week' | 'year' | 'part' | 'relative';
  readonly at: number;
}

/** Words in front of a time. */
const INTRO =
  /^(?:(?:per|tanggal|tgl|s ?d|sampai|dengan|hingga|posisi|kondisi|keadaan|as of|as at|until|pada|data|saldo|angka)(?: |$))+/;
/** What a time is counted in. */
const UNITS = new Set([
  ...['bulan', 'bln', 'tahun', 'thn', 'th', 'minggu', 'mgg', 'pekan', 'hari', 'triwulan', 'triw'],
  ...['trw', 'tw', 'semester', 'smt', 'kuartal', 'periode', 'month', 'year', 'week', 'quarter'],
  'period',
]);
/** Times before another one and at it: what they are called beside their unit, `Bulan Lalu`. */
const EARLIER = new Set([
  ...['lalu', 'sebelumnya', 'kemarin', 'lampau', 'terdahulu', 'last', 'previous', 'prior'],
  ...['awal', 'semula', 'mula mula', 'opening', 'initial'],
]);
const NOW = new Set([
  ...['ini', 'sekarang', 'berjalan', 'saat ini', 'kini', 'terkini', 'terakhir', 'terbaru'],
  ...['current', 'latest', 'this', 'akhir', 'menjadi', 'closing'],
]);
/** What stands in front of an event, whatever it is: `Sebelum Padan`. */
const BEFORE = ['sebelum', 'before'];
const AFTER = ['sesudah', 'setelah', 'after'];
/** Before and after data were compared: `Pra Verifikasi`. Of other events they are words of workers, `Pasca Panen`. */
const MATCHED = /^(pra|pasca) (?:verifikasi|validasi|verval|pemadanan|padan|pemutakhiran)(?: |$)/;

/** A numbered part of a time: `TW II`, `Semester 1`, `Minggu ke-3`. */
function partOf(text: string): Moment | null {
  const time = numberedTime(text);
  return time && { scale: time.scale, at: time.size * time.number };
}

/** Words of a month beside its name, as of one from another: `Jan s.d. Okt`, `30 Nov`. */
const OF_MONTH = /^(?:\d{1,2}|s|d|sd|sampai|dengan|hingga|to|bulan|bln|month)$/;

/** A day in numbers: `30/11`. */
const DAY = /^([0-2]?\d|3[01]) (0?[1-9]|1[0-2])$/;

/** The last of the months that words name, and nothing else; a day can stand in front of it. */
function monthOf(text: string): Moment | null {
  const [, ofMonth, month] = DAY.exec(text) ?? [];
  if (month !== undefined) return { scale: 'month', at: Number(month) + Number(ofMonth) / 100 };
  const words = text.split(' ');
  const last = words.findLast((word) => monthIn(word) !== null);
  if (last === undefined) return null;
  if (words.some((word) => monthIn(word) === null && !OF_MONTH.test(word))) return null;
  const day = Number(words[words.lastIndexOf(last) - 1]);
  return { scale: 'month', at: (monthIn(last) ?? 0) + (Number.isNaN(day) ? 0 : day / 100) };
}

/** Where a time that is told by another one stands to that: 0 before it, 1 at or after it; null where it is none. */
function relative(text: string): 0 | 1 | null {
  const words = text.split(' ');
  const [first = ''] = words;
  const name = words.filter((word) => !UNITS.has(word) && word !== 'yang').join(' ');
  const matched = MATCHED.exec(text)?.[1];
  if (EARLIER.has(name) || BEFORE.includes(first) || matched === 'pra') return 0;
  return NOW.has(name) || AFTER.includes(first) || matched === 'pasca' ? 1 : null;
}

/** A time without words in front of it, and without a year. */
function bare(text: string): Moment | null {
  const at = relative(text);
  return at === null ? (partOf(text) ?? monthOf(text)) : { scale: 'relative', at };
}

/** What counts up to a time is later than what counts within it: `Bulan Ini`, `s.d. Bulan Ini`. */
const UP_TO = /^(?:s ?d|sampai|hingga|until) /;

/** A time without a year. */
function undated(text: string): Moment | null {
  const moment = bare(text.replace(INTRO, ''));
  return moment && UP_TO.test(text) ? { ...moment, at: moment.at + 0.001 } : moment;
}

/** The time that a text is, and nothing else; null where it is none. */
export function momentOf(text: string): Moment | null {
  const { name, period } = timeOf(text);
  if (period === null) return undated(foldHead(text));
  const [year = 0, month = 0] = period.split('-').map(Number);
  if (name === text || foldHead(name).replace(INTRO, '') === '')
    return { scale: 'dated', at: year + month / 100 };
  const within = undated(foldHead(name));
  return within?.scale === 'month' ? { scale: 'dated', at: year + within.at / 100 } : within;
}

/** A text without the time in it. */
interface Timed {
  /** What is left, folded; empty where it is a time and nothing else. */
  readonly rest: string;
  /** The words that name the time. */
  readonly words: string;
  readonly moment: Moment | null;
}

/** Words of a time at most: `s.d. 30 November 2025`. */
const MOST_WORDS = 5;

/** Tells the time that stands behind or in front of other words from these: `petani Bulan Lalu`. */
export function timedOf(text: string): Timed {
  const all = text.split(/\s+/).filter((word) => word !== '');
  for (let length = Math.min(MOST_WORDS, all.length); length > 0; length -= 1)
    for (const start of [all.length - length, 0]) {
      const words = all.slice(start, start + length).join(' ');
      const moment = momentOf(words);
      if (moment === null) continue;
      const rest = [...all.slice(0, start), ...all.slice(start + length)].join(' ');
      return { rest: fold(rest), words, moment };
    }
  return { rest: fold(text), words: '', moment: null };
}

/** Months that one of a year can follow another of the year before by: `Okt, Nov, Des, Jan`. */
const STEP = 3;

/** Whether months follow each other as they stand, over the end of a year. */
function overYears(all: readonly Moment[]): boolean {
  const steps = all.slice(1).map(({ at }, before) => (at - (all[before]?.at ?? 0) + 12) % 12);
  return steps.every((step) => step > 0 && step <= STEP);
}

/** The place of the latest of some times; null where they cannot be put in order. */
export function latestOf(all: readonly (Moment | null)[]): number | null {
  const known = all.filter((moment) => moment !== null);
  const [first] = known;
  if (!first || known.length < all.length) return null;
  if (known.some(({ scale }) => scale !== first.scale)) return null;
  if (first.scale === 'month' && overYears(known)) return known.length - 1;
  const most = Math.max(...known.map(({ at }) => at));
  const latest = known.findIndex(({ at }) => at === most);
  return known.findLastIndex(({ at }) => at === most) === latest ? latest : null;
}
