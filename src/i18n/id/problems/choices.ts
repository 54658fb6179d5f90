import type { Unpriced } from '../../../core/vocabulary.js';
import type { ProblemTexts } from '../../words.js';
import { list } from './parts.js';

const about = (option: string | undefined) => (option === undefined ? '' : `${option}: `);

const NO_PREMIUM: Readonly<Record<Unpriced, (edge: string) => string>> = {
  'unknown-segment': () => 'skemanya tidak dikenal',
  'no-wage': () => 'upah diperlukan',
  'no-minimum-wage': () => 'upah minimum itu tidak ada',
  'no-contract-months': () => 'dibayar per kontrak',
  'contract-too-short': () => 'tidak ditetapkan untuk kontrak di bawah 6 bulan',
  'no-programme': () => 'skema ini tidak punya program tersebut',
  'not-yet-in-force': (edge) => `nilai pertama adalah untuk ${edge}`,
  ended: (edge) => `nilai terakhir adalah untuk ${edge}`,
  repealed: (edge) => `program ini dicabut mulai ${edge}`,
  'relief-not-known': () => 'keringanan PP 49/2020 untuk skema ini tidak ada dalam katalog',
  'cap-not-set': () => 'upah di atas batas JP terakhir yang diketahui, dan yang baru belum ada',
};

const WAYS: Partial<Readonly<Record<Unpriced, string>>> = {
  'no-wage': 'Berikan --upah JUMLAH.',
  'no-contract-months': 'Berikan --bulan-kontrak 24.',
  'contract-too-short': 'Berikan panjang kontrak seluruhnya dalam bulan.',
  'not-yet-in-force': 'Mintalah bulan itu atau sesudahnya.',
  ended: 'Mintalah bulan itu atau sebelumnya, atau tambahkan nilai baru dengan --tarif.',
  'relief-not-known': 'Mintalah bulan sebelum 2020-08 atau sesudah 2021-01.',
  'cap-not-set': 'Tambahkan batas baru dengan --tarif, atau mintalah bulan sebelumnya.',
};

/** Problems of what options choose, and options together. */
export const choices = {
  'unknown-target': {
    what: ({ value }) => `target "${value}" tidak dikenal`,
    rule: ({ list: targets }) =>
      `Persentase seperti 99,5%, atau salah satu dari ${list(targets ?? [])}.`,
    fix: ({ suggestion }) => (suggestion ? `Apakah maksudnya ${suggestion}?` : null),
  },
  'unknown-tariff': {
    what: ({ value }) => `katalog tidak punya "${value}"`,
    rule: 'Id tercantum di ucj tariff list; pu.jp juga menampilkan yang di bawahnya.',
    fix: ({ suggestion }) => (suggestion ? `Apakah maksudnya ${suggestion}?` : null),
  },
  'unknown-place': {
    what: ({ value }) => `tidak ada wilayah Indonesia "${value}"`,
    rule: 'Wilayah dikenal menurut kode (Kemendagri, BPS) dan nama resmi, lama atau singkat, sampai kabupaten/kota; yang hanya mirip tidak diterima.',
    fix: ({ list: names }) => (names?.length ? `Apakah maksudnya ${names.join(' atau ')}?` : null),
  },
  'not-of-scheme': {
    what: ({ option, value }) => `${option} tidak menentukan iuran ${value}`,
    rule: ({ list: schemes }) => `Opsi itu milik ${list(schemes ?? [])}.`,
    fix: ({ option }) => `Hapus ${option}, atau sebut skema yang memakainya.`,
  },
  'no-premium': {
    what: ({ value, other, list: [reason = '', edge = ''] = [] }) =>
      `tidak ada iuran ${value} pada ${other}: ${NO_PREMIUM[reason as Unpriced](edge)}`,
    rule: 'Iuran hanya diberikan bila katalog punya nilai yang berlaku; tidak ada bukan berarti 0.',
    fix: ({ list: [reason = ''] = [], value, option }) => {
      if (reason === 'no-wage' && option) return `Berikan --upah JUMLAH atau ${option} JUMLAH.`;
      if (reason === 'no-programme')
        return `ucj tariff list --skema ${value} menampilkan programnya.`;
      return WAYS[reason as Unpriced] ?? null;
    },
  },
  'target-region': {
    what: ({ option, value, other }) =>
      `${option} ditetapkan untuk wilayah ${other}, bukan ${value}`,
    rule: 'Target satu wilayah tidak berlaku untuk wilayah lain.',
    fix: ({ other }) => `Pilih barisnya dengan --wilayah ${other}, atau beri persentase.`,
  },
  'unknown-segment': {
    what: ({ option, value }) => `${about(option)}tidak ada baris dengan segmen "${value}"`,
    rule: ({ list: segments }) => `Segmen dalam masukan: ${list(segments ?? [])}.`,
    fix: ({ suggestion }) => (suggestion ? `Apakah maksudnya "${suggestion}"?` : null),
  },
  'two-regions': {
    what: ({ option, value }) => `${about(option)}"${value}" adalah lebih dari satu wilayah`,
    rule: ({ list: names }) => `Yaitu ${list(names ?? [])}.`,
    fix: () => 'Tulis nama lengkapnya, atau kodenya.',
  },
  'unknown-region': {
    what: ({ option, value }) => `${about(option)}tidak ada baris dengan wilayah "${value}"`,
    rule: 'Wilayah ditulis dengan nama atau kodenya seperti dalam berkas, atau dengan wilayah di atasnya, yang mencakup semua di bawahnya.',
    fix: ({ suggestion }) => (suggestion ? `Apakah maksudnya "${suggestion}"?` : null),
  },
  'region-untold': {
    what: ({ option, value, list: names }) =>
      `${about(option)}tidak disebutkan apakah ${list(names ?? [])} terletak di "${value}"`,
    rule: 'Baris tanpa kode terletak di wilayah yang disebut kolom di sebelahnya, dengan nama lengkap: Kecamatan, Kab/Kota, Provinsi.',
    fix: () => 'Isi kolom itu di semua baris, atau tambahkan kode baris.',
  },
  'unknown-period': {
    what: ({ option, value }) => `${option}: tidak ada baris untuk ${value}`,
    rule: ({ list: periods }) =>
      periods?.length
        ? `Periode dalam masukan: ${list(periods)}.`
        : 'Masukan tidak memiliki periode.',
    fix: () => null,
  },
  conflict: {
    what: ({ option, value }) => `${option} tidak dapat dipakai bersama ${value}`,
    rule: ({ list: others }) =>
      others ? `Dipakai bersama ${list(others)}.` : 'Hanya salah satu yang dapat dimaksud.',
    fix: () => null,
  },
  'not-of-verb': {
    what: ({ option, other }) => `ucj ${other} tidak memakai ${option}`,
    rule: ({ other }) => `Opsi yang dipakainya tercantum di ucj ${other} --bantuan.`,
    fix: ({ suggestion }) => (suggestion ? `Gantinya: ${suggestion}` : null),
  },
  'option-twice': {
    what: ({ option, value }) => `${option} diberikan dua kali, yang kedua ${value}`,
    rule: 'Cukup sekali: untuk semua, atau sekali untuk tiap nama di depan "=".',
    fix: () => null,
  },
  'too-many-arguments': {
    what: ({ other }) => `ucj ${other} mendapat kata lebih banyak daripada yang diperlukan`,
    rule: 'Yang mengandung spasi ditulis di antara tanda kutip.',
    fix: ({ other, suggestion }) =>
      suggestion ? `ucj afford "${suggestion}"` : `ucj ${other} --bantuan memuat contoh.`,
  },
  'needs-option': {
    what: ({ option, value }) => `${option} diberikan tanpa ${value}`,
    rule: 'Opsi itu tidak berarti jika berdiri sendiri.',
    fix: ({ suggestion }) => `Misalnya: ${suggestion}`,
  },
  'open-quotation': {
    what: () => 'tanda kutip tidak ditutup',
    rule: 'Dalam opsi yang berisi perintah, " dan \' selalu berpasangan.',
    fix: () => 'fund --sumber "sumber dana.csv"',
  },
  'not-of-chapter': {
    what: ({ value }) => `${value} tidak dapat berada dalam bab`,
    rule: 'Bab adalah perintah dengan opsinya sendiri. Berkas, data, dan harga mengikuti laporan.',
    fix: ({ value, other }) =>
      other
        ? `Asal angka adalah jawaban tersendiri: ucj explain ${other}`
        : `Berikan ${value} kepada laporan, di luar --bab.`,
  },
  'subsidised-column': {
    what: ({ option }) => `${option} diberikan, padahal masukan sudah memiliki kolomnya`,
    rule: 'Jumlah peserta yang dibiayai pemerintah berasal dari satu tempat.',
    fix: () => 'Hilangkan opsi itu.',
  },
  'subsidised-rows': {
    what: ({ option, value }) => `${option} diberikan, tetapi ada ${value} baris`,
    rule: 'Satu angka hanya berlaku untuk satu baris: pembagiannya menurut wilayah dan segmen tidak diketahui.',
    fix: () => 'Tambahkan kolom "disubsidi", atau pilih satu baris dengan --wilayah dan --segmen.',
  },
  'no-code-for-level': {
    what: ({ value, other }) => `wilayah "${value}" tidak memiliki kode pada tingkat ${other}`,
    rule: 'Baris digabung menurut awal kode wilayahnya, atau menurut wilayah yang disebut kolom di sebelahnya.',
    fix: ({ suggestion, list: [head] = [] }) =>
      `Tambahkan kolom "kode_wilayah" dengan kode Kemendagri (${suggestion})${head ? `, atau "${head}" dengan nama lengkap` : ''}.`,
  },
  'segment-not-known': {
    what: ({ option, value }) => `${option}: segmen "${value}" tidak dikenal`,
    rule: ({ list: segments }) => `Segmen: ${list(segments ?? [])}.`,
    fix: ({ suggestion }) =>
      suggestion
        ? `Apakah maksudnya "${suggestion}"?`
        : 'Atau beri --skema, dan --sektor bila berpengaruh.',
  },
  'paid-per-contract': {
    what: ({ option, value }) =>
      `${option}: iuran "${value}" (pekerja migran) dibayar sekali per kontrak`,
    rule: 'ucj afford dan ucj verify menghitung pekerja yang dibayar per bulan.',
    fix: () => 'ucj tariff quote --skema pmi --bulan 2026-05 --bulan-kontrak 24',
  },
} satisfies Partial<ProblemTexts>;
