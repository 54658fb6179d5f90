import type { VerbHelp } from '../../cli/verb.js';

const AFTER_EN = `
Examples:
  $ ucj realise budget.csv paid.csv
  $ ucj realise apbd-2026.xlsx realisasi.xlsx --by segment -o realisasi-agustus.xlsx
  $ ucj fund banten.csv --sources sources.csv --format csv | ucj realise - paid.csv
  $ ucj gap banten.csv --lines --payer apbd --format csv -o budget.csv
  $ ucj realise budget.csv paid.csv --why

The budget: source, region, segment, people (kuota, target), months (9, April-Desember) or from and to, amount
(anggaran, pagu), revised (perubahan). It needs an amount, or people: then the tariff gives the amount. Without months
it is of the whole year; so many months are the last of it. What ucj gap --lines and ucj fund write is such a table.
What was paid: month (2026-08, Agustus 2026, Jan-Mar 2026), people, amount (realisasi); source, region and segment where
they are known. The month is the one that is insured, not the day of the transfer.

budget = paid + committed + left. Committed is what it takes to keep those who are paid for now, each from the month
after the last that is paid to the end of the budget's months. With what is left whole workers can join for all months
to come; where it is below 0, so many must be dropped that the others are kept to the end. Each line of the budget
keeps its own money. Whose money a source is its name tells (apbd, dbh-cht, baznas, csr), or a column payer.

Exit status: 0 done; 2 refused; 3 output not written; 70 a defect.`;

const AFTER_ID = `
Contoh:
  $ ucj realise anggaran.csv realisasi.csv
  $ ucj realise apbd-2026.xlsx realisasi.xlsx --menurut segmen -o realisasi-agustus.xlsx
  $ ucj fund banten.csv --sumber sumber.csv --format csv | ucj realise - realisasi.csv
  $ ucj gap banten.csv --rincian --pembayar apbd --format csv -o anggaran.csv
  $ ucj realise anggaran.csv realisasi.csv --mengapa

Anggaran: sumber, wilayah, segmen, orang (kuota, target), bulan (9, April-Desember) atau dari dan sampai, jumlah
(anggaran, pagu), perubahan. Harus ada jumlahnya, atau orangnya: jumlahnya lalu dihitung menurut tarif. Tanpa bulan
anggaran itu untuk setahun; sekian bulan adalah yang terakhir dalam tahun itu. Yang ditulis ucj gap --rincian dan
ucj fund adalah tabel seperti itu.
Realisasi: bulan (2026-08, Agustus 2026, Jan-Mar 2026), orang, jumlah (realisasi); sumber, wilayah, dan segmen bila
diketahui. Bulannya adalah bulan yang dilindungi, bukan hari transfernya.

anggaran = dibayar + terikat + sisa. Terikat adalah biaya mempertahankan yang kini dibayar, masing-masing sejak bulan
sesudah pembayaran terakhirnya sampai akhir bulan anggarannya. Dengan sisanya pekerja bulat bisa masuk untuk semua bulan
berikutnya; bila kurang dari 0, sekian peserta harus dilepas supaya yang lain bertahan sampai akhir. Setiap baris
anggaran memakai dananya sendiri. Uang siapa suatu sumber terbaca dari namanya (apbd, dbh-cht, baznas, csr), atau dari
kolom pembayar.

Status keluar: 0 selesai; 2 ditolak; 3 keluaran tidak tertulis; 70 cacat program.`;

/** Help of `ucj realise`. */
export const HELP: VerbHelp = {
  en: {
    summary: 'what was paid of a budget, what is committed of it, and what is left',
    description:
      'Holds what was paid against a budget, month by month: what is left, for how many more it is enough, or how many must be dropped.',
    takes: 'tables, CSV, TSV or XLSX; - is standard input',
    after: AFTER_EN,
  },
  id: {
    summary: 'yang sudah dibayar dari anggaran, yang terikat, dan sisanya',
    description:
      'Membandingkan pembayaran dengan anggaran, bulan demi bulan: sisanya, cukup untuk berapa orang lagi, atau berapa yang harus dilepas.',
    takes: 'tabel, CSV, TSV, atau XLSX; - adalah masukan standar',
    after: AFTER_ID,
  },
};
