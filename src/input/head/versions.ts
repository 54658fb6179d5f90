import { timeOf } from './head-time.js';
import { foldHead } from './roles.js';

/** Who counts workers, the lists that they are counted in, and what a count is called that is the last word. */
const ALONE = [
  ...['final', 'definitif', 'riil', 'real', 'aktual', 'faktual', 'mutakhir'],
  ...['bps', 'dtsen', 'dtks', 'bdt', 'p3ke', 'regsosek', 'siks ng', 'sakernas', 'susenas', 'supas'],
  ...[
    'podes',
    'sensus',
    'survei',
    'survey',
    's[etp] ?\\d{2,4}',
    'dukcapil',
    'disdukcapil',
    'adminduk',
  ],
  ...[
    'disnaker',
    'disnakertrans',
    'kemnaker',
    'kemenaker',
    'naker',
    'dinsos',
    'kemensos',
    'kemendagri',
  ],
  ...[
    'bappeda',
    'bappenas',
    'wlkp',
    'simdasi',
    'sipd',
    'bpjs',
    'bpjstk',
    'bpjamsostek',
    'jamsostek',
  ],
  ...['bpjs ketenagakerjaan', 'bpjs tk', 'bpjs kesehatan'],
];
/** What a count is called that was made, checked or set once more. */
const MADE = [
  ...['murni', 'perubahan', 'revisi', 'pergeseran', 'usulan', 'usul', 'revised'],
  ...['estimasi', 'perkiraan', 'proyeksi', 'prognosa', 'projection', 'estimate'],
  ...[
    'verifikasi',
    'validasi',
    'verval',
    'verivali',
    'terverifikasi',
    'tervalidasi',
    'diverifikasi',
  ],
  ...['padan', 'padanan', 'pemadanan', 'pemutakhiran', 'update', 'updated', 'cleansing'],
  ...['pendataan', 'pencacahan', 'musdes', 'verified', 'validated'],
];
/** The same of words that are also those of workers, `Pekerja tetap`, `Pekerja lapangan`: only behind what says data. */
const LOOSE = [
  'tetap',
  'sementara',
  'lapangan',
  'administrasi',
  'manual',
  'sistem',
  'aplikasi',
  'lama',
  'baru',
];

const words = (all: readonly string[]) => all.join('|');
const TAIL = '(?: (?:tahap |v|versi |ke )?(?:\\d{1,4}|i{1,3}))?';
const VERSION = new RegExp(
  `^(?:(?:menurut|berdasarkan|versi|sumber|according to)\\b|(?:(?:data|angka|hasil|apbd) )*(?:(?:${words(ALONE)})|(?:${words(MADE)})\\b.*)${TAIL}$|(?:(?:data|angka|hasil) )+(?:${words(LOOSE)})$)`,
);

/** Whether a text names who counted people, or how, rather than which people: `BPS`, `Hasil Verifikasi`. */
export function isVersion(text: string): boolean {
  return VERSION.test(foldHead(text)) || VERSION.test(foldHead(timeOf(text).name));
}
