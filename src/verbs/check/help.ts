import type { VerbHelp } from '../../cli/verb.js';

const AFTER_EN = `
Examples:
  $ ucj check data/papua-barat-2023.csv
  $ ucj check export.csv --format csv -o problems.csv
  $ ucj check --potential potensi.csv --registered peserta.csv
  $ ucj check data/*.csv --strict --quiet

It reads as ucj gap does, and reports everything that is wrong or doubtful, and what was detected.

Exit status: 0 no error; 1 errors, or warnings with --strict; 2 refused; 3 output not written.`;

const AFTER_ID = `
Contoh:
  $ ucj check data/papua-barat-2023.csv
  $ ucj check ekspor.csv --format csv -o masalah.csv
  $ ucj check --potensi potensi.csv --peserta peserta.csv
  $ ucj check data/*.csv --ketat --senyap

Perintah ini membaca seperti ucj gap, dan melaporkan semua yang salah atau meragukan serta apa yang dikenali.

Status keluar: 0 tidak ada kesalahan; 1 ada kesalahan, atau peringatan dengan --ketat; 2 ditolak; 3 keluaran
tidak tertulis.`;

/** Help of `ucj check`. */
export const HELP: VerbHelp = {
  en: {
    summary: 'everything that is wrong or doubtful about tables',
    description:
      'Reads tables as ucj gap does and reports all errors and doubts, with place and fix.',
    takes: 'tables; - is standard input',
    after: AFTER_EN,
  },
  id: {
    summary: 'semua yang salah atau meragukan pada tabel',
    description:
      'Membaca tabel seperti ucj gap dan melaporkan semua kesalahan dan keraguan, dengan letak dan cara memperbaikinya.',
    takes: 'tabel; - adalah masukan standar',
    after: AFTER_ID,
  },
};
