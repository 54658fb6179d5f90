import { inIndonesian, VALUE_WORDS } from '../../indonesian.js';
import type { ProblemTexts } from '../../words.js';
import { list } from './parts.js';

const ARGUMENTS: Readonly<Record<string, string>> = {
  budget: 'anggaran',
  'table of payments': 'tabel pembayaran',
  text: 'teks',
  amount: 'jumlah uang',
  claim: 'klaim',
};

const ENDING_FIXES: Readonly<Record<string, string>> = {
  pdf: 'Untuk PDF, tulis halaman lalu cetak dari peramban: -o laporan.html',
  'pdf-md': 'Untuk PDF, tulis -o laporan.md, lalu cetak dari penyunting yang menampilkan Markdown.',
  workbook: 'Program lembar kerja membuka -o tabel.xlsx',
  'workbook-csv': 'Program lembar kerja membuka -o tabel.csv',
  text: 'Pengolah kata membuka -o laporan.html',
  'text-md': 'Sebagai teks: -o laporan.md',
  any: 'Pakai salah satu akhiran ini, atau sebutkan formatnya dengan --format.',
};

/** What can be wrong, the rule it breaks, and the fix. */

/** How values are written that have two parts. */
const FORMS: Readonly<Record<string, string>> = {
  'INDICATOR=percent': 'INDIKATOR=persen',
  'ROLE="COLUMN"': 'PERAN="KOLOM"',
  'SEGMENT=scheme': 'SEGMEN=skema',
  'SEGMENT=value': 'SEGMEN=nilai',
};

/** Problems of options and their values. */
export const options = {
  'unknown-option': {
    what: ({ option }) => `opsi ${option} tidak dikenal`,
    rule: ({ other }) => `Daftar opsi: ${['ucj', other, '--bantuan'].filter(Boolean).join(' ')}.`,
    fix: ({ suggestion }) => (suggestion ? `Apakah maksudnya ${suggestion}?` : null),
  },
  'unknown-verb': {
    what: ({ value }) => `perintah "${value}" tidak dikenal`,
    rule: ({ value }) =>
      `Daftar perintah: ucj ${value?.startsWith('tariff ') ? 'tariff ' : ''}--bantuan.`,
    fix: ({ suggestion }) => (suggestion ? `Apakah maksudnya ucj ${suggestion}?` : null),
  },
  'missing-value': {
    what: ({ option }) => `${option} memerlukan nilai`,
    rule: 'Bantuan (--bantuan) menjelaskan nilai tiap opsi.',
    fix: () => null,
  },
  'missing-option': {
    what: ({ option }) => `opsi ${option} wajib diisi`,
    rule: ({ other }) => `ucj ${other} tidak dapat menjawab tanpa opsi ini.`,
    fix: ({ other, suggestion }) =>
      `Misalnya: ${suggestion}. ucj ${other} --bantuan memuat penjelasan dan contoh lain.`,
  },
  'missing-argument': {
    what: ({ other, value }) => `ucj ${other} memerlukan ${ARGUMENTS[value ?? ''] ?? value}`,
    rule: 'Yang ditanyakan ditulis sesudah nama perintah.',
    fix: ({ other }) => `ucj ${other} --bantuan memuat contoh.`,
  },
  'missing-files': {
    what: () => 'tidak ada berkas masukan',
    rule: ({ other }) =>
      `ucj ${other} membaca satu atau beberapa tabel (CSV, TSV, XLSX); - berarti masukan standar.`,
    fix: ({ other }) => `ucj ${other} --bantuan memuat contoh.`,
  },
  'bad-choice': {
    what: ({ option, value }) => `${option}: "${value}" bukan nilai yang tersedia`,
    rule: ({ list: values = [] }) =>
      `Pilihan: ${list(values.map((each) => inIndonesian(VALUE_WORDS, each)))}.`,
    fix: ({ suggestion }) =>
      suggestion ? `Apakah maksudnya "${inIndonesian(VALUE_WORDS, suggestion)}"?` : null,
  },
  'bad-months': {
    what: ({ option, value }) => `${option}: "${value}" bukan jumlah atau rentang bulan`,
    rule: 'Angka 1 sampai 12 (bulan-bulan terakhir tahun itu), atau rentang paling banyak 12 bulan seperti 2026-04..2026-12.',
    fix: () => '--bulan 9 berarti April sampai Desember.',
  },
  'bad-month': {
    what: ({ option, value }) => `${option}: "${value}" bukan bulan`,
    rule: 'Bulan dengan tahunnya: 2024-06, Juni 2024.',
    fix: () => null,
  },
  'bad-year': {
    what: ({ option, value }) => `${option}: "${value}" bukan tahun`,
    rule: 'Tahun terdiri atas empat angka, 2015 sampai 2099.',
    fix: () => null,
  },
  'bad-amount': {
    what: ({ option, value }) => `${option}: "${value}" bukan jumlah uang`,
    rule: 'Rupiah bulat: 5000000, Rp5.000.000, "Rp5 juta". Upah sebulan sedikitnya Rp100.000; hanya penghasilan yang boleh 0.',
    fix: () => null,
  },
  'bad-percent': {
    what: ({ option, value }) => `${option}: "${value}" bukan persentase yang dapat dipakai`,
    rule: 'Di atas 0 sampai 100; titik atau koma, paling banyak enam desimal; tanda % boleh dihilangkan, tetapi wajib untuk nilai di bawah 1: 99,5%.',
    fix: ({ suggestion }) => (suggestion ? `Maksudnya ${suggestion}?` : null),
  },
  'bad-number': {
    what: ({ option, value }) => `${option}: "${value}" bukan bilangan bulat yang dapat dipakai`,
    rule: ({ list: [least, most] = [] }) =>
      most === undefined
        ? `Bilangan bulat, ${least} atau lebih, dengan angka: 1000 atau 1.000.`
        : `Bilangan bulat dari ${least} sampai ${most}, dengan angka: 1000 atau 1.000.`,
    fix: () => null,
  },
  'bad-support': {
    what: ({ option, value }) => `${option}: "${value}" bukan jumlah uang dan bukan persentase`,
    rule: 'Rupiah utuh (5000000, "Rp5 juta"), atau persentase dari iuran dengan tandanya (5%).',
    fix: ({ suggestion }) => `Apakah maksudnya ${suggestion}?`,
  },
  'bad-share': {
    what: ({ option, value }) => `${option}: "${value}" bukan bagian yang dapat dipakai`,
    rule: 'Desimal 0 sampai 1, misalnya 0,65, atau persentase 0% sampai 100%.',
    fix: () => null,
  },
  'bad-growth': {
    what: ({ option, value }) => `${option}: "${value}" bukan pertumbuhan setahun`,
    rule: 'Dari -100%, yang tidak menyisakan siapa pun, sampai 100%, dua kali lipat; atau desimal seperti 0,02.',
    fix: ({ option }) => `${option} 1.5%, atau ${option} -0.5%..2% untuk rentang.`,
  },
  'bad-assignment': {
    what: ({ option, value }) => `${option}: tidak ada "=" dalam "${value}"`,
    rule: ({ list: forms }) =>
      `Penulisannya ${list((forms ?? []).map((form) => FORMS[form] ?? form))}.`,
    fix: () => null,
  },
  'bad-ending': {
    what: ({ value }) => `akhiran "${value}" tidak menunjukkan format`,
    rule: ({ list: endings }) => `Akhiran yang dikenal: ${list(endings ?? [])}.`,
    fix: ({ suggestion }) => ENDING_FIXES[suggestion ?? ''] ?? ENDING_FIXES['any'] ?? null,
  },
  'bad-period': {
    what: ({ option, value }) => `${option}: "${value}" bukan periode`,
    rule: ({ list: words = [] }) =>
      `Tahun atau bulan: 2025, 2025-11${words.map((each) => `; atau ${each}`).join('')}.`,
    fix: () => null,
  },
} satisfies Partial<ProblemTexts>;
