import type { VerbHelp } from '../../cli/verb.js';

const AFTER_EN = `
Examples:
  $ ucj init
  $ ucj init --sources > sources.csv
  $ ucj init --sources -o sources.csv

Without options it writes ucj-table.csv, a table whose counts are made up, and ucj.config.json, settings that
change no figure, into the working folder: replace the rows by your own, and run ucj gap ucj-table.csv. A file
that is there already is never written over; then nothing is written.

Exit status: 0 done; 2 refused; 3 output not written; 70 a defect.`;

const AFTER_ID = `
Contoh:
  $ ucj init
  $ ucj init --sumber > sumber.csv
  $ ucj init --sumber -o sumber.csv

Tanpa opsi perintah ini menulis ucj-table.csv, tabel yang angkanya rekaan, dan ucj.config.json, pengaturan yang tidak
mengubah angka apa pun, ke folder kerja: ganti barisnya dengan data Anda, lalu jalankan ucj gap ucj-table.csv.
Berkas yang sudah ada tidak pernah ditimpa; bila ada, tidak ada yang ditulis.

Status keluar: 0 selesai; 2 ditolak; 3 keluaran tidak tertulis; 70 cacat program.`;

/** Help of `ucj init`. */
export const HELP: VerbHelp = {
  en: {
    summary: 'writes files to begin with: a table and settings',
    description: 'Writes a table and a settings file to begin with, or a file of sources of money.',
    takes: '',
    after: AFTER_EN,
  },
  id: {
    summary: 'menulis berkas untuk memulai: tabel dan pengaturan',
    description: 'Menulis tabel dan berkas pengaturan untuk memulai, atau berkas sumber dana.',
    takes: '',
    after: AFTER_ID,
  },
};
