import { listOf } from '../../core/list.js';
import { timeOf } from './head-time.js';
import { foldHead } from './roles.js';

const setOf = (names: string) => new Set(listOf(names));

/** Who counts workers, the lists that they are counted in, and what a count is called that is the last word. */
const ALONE = setOf(
  'final, definitif, riil, real, aktual, faktual, mutakhir, ' +
    'bps, dtsen, dtks, bdt, p3ke, regsosek, siks ng, sakernas, susenas, supas, podes, sensus, survei, survey, ' +
    'dukcapil, disdukcapil, adminduk, disnaker, disnakertrans, kemnaker, kemenaker, naker, dinsos, kemensos, ' +
    'kemendagri, bappeda, bappenas, wlkp, simdasi, sipd, bpjs, bpjstk, bpjamsostek, jamsostek, ' +
    'bpjs ketenagakerjaan, bpjs tk, bpjs kesehatan',
);
/** What a count is called that was made, checked or set once more, whatever follows. */
const MADE = setOf(
  'murni, perubahan, revisi, pergeseran, usulan, usul, revised, estimasi, perkiraan, proyeksi, prognosa, ' +
    'projection, estimate, verifikasi, validasi, verval, verivali, terverifikasi, tervalidasi, diverifikasi, ' +
    'padan, padanan, pemadanan, pemutakhiran, update, updated, cleansing, pendataan, pencacahan, musdes, ' +
    'verified, validated',
);
/** The same of words that are also those of workers, `Pekerja tetap`, `Pekerja lapangan`: only behind what says data. */
const LOOSE = setOf(
  'tetap, sementara, lapangan, administrasi, manual, sistem, aplikasi, lama, baru',
);

/** What says who counted, whatever follows. */
const SAID_BY = /^(?:menurut|berdasarkan|versi|sumber|according to)(?: |$)/;
const DATA = /^(?:(?:data|angka|hasil|apbd) )+/;
/** Which of several it is: `Verval Tahap 2`, `BPS 2024`. */
const WHICH = / (?:(?:tahap |v|versi |ke )?(?:\d{1,4}|i{1,3}))$/;
/** The census and the survey of a year, by their letters: `SE2026`, `ST 2023`. */
const CENSUS = /^s[etp] ?\d{2,4}(?: |$)/;

/** Whether a folded text names a version, and nothing else. */
function namesVersion(text: string): boolean {
  if (SAID_BY.test(text)) return true;
  const name = text.replace(DATA, '');
  if (name !== text && LOOSE.has(name)) return true;
  const [first = ''] = name.split(' ', 1);
  return MADE.has(first) || ALONE.has(name.replace(WHICH, '')) || CENSUS.test(name);
}

/** Whether a text names who counted people, or how, rather than which people: `BPS`, `Hasil Verifikasi`. */
export function isVersion(text: string): boolean {
  return namesVersion(foldHead(text)) || namesVersion(foldHead(timeOf(text).name));
}
