import type { VerbHelp } from '../../cli/verb.js';

const AFTER_EN = `
Examples:
  $ ucj diff 2026-10.csv 2026-11.csv
  $ ucj diff counts.csv --from 2025-11 --to 2026-11 --by segment
  $ ucj diff banten.csv --a "--target 60%" --b "--target 70% --payer zakat"
  $ ucj diff 2025.csv 2026.csv --year 2027 --wage umk -o changes.xlsx

Two files are compared with each other, the newest period of each. Of one table, or of more than two files that are
read as one, two periods are compared: the newest, and the same month of the year before where it is there, else the
newest that is a year older, else the one before. --a and --b are options of one side alone; one that
is given there takes the place of the same option of both sides. With them one table is compared with itself.

A budget is of the year after its counts, so two years of counts are priced by the law of two years; --year prices
both alike. Causes: counts (potential, members, who is renewed), the target, who pays, wages, programmes and terms, how
many months there are, the tariff and law of the months; regions and segments that one side alone has. Each cause is
changed in every order of all of them, and its effect is the mean; effects are whole rupiah that add up, and backwards
each has the other sign.

Exit status: 0 done; 2 refused; 3 output not written; 70 a defect.`;

const AFTER_ID = `
Contoh:
  $ ucj diff 2026-10.csv 2026-11.csv
  $ ucj diff data.csv --dari 2025-11 --ke 2026-11 --menurut segmen
  $ ucj diff banten.csv --a "--target 60%" --b "--target 70% --pembayar zakat"
  $ ucj diff 2025.csv 2026.csv --tahun 2027 --upah umk -o perubahan.xlsx

Dua berkas dibandingkan satu sama lain, masing-masing periode terbarunya. Dari satu tabel, atau lebih dari dua berkas
yang dibaca sebagai satu, dua periode dibandingkan: yang terbaru, dan bulan yang sama tahun sebelumnya bila ada, selain
itu yang terbaru di antara yang setahun lebih tua, selain itu periode sebelumnya. --a dan --b adalah opsi satu sisi saja;
opsi yang disebut di situ menggantikan opsi yang sama dari kedua sisi. Dengan itu satu tabel dibandingkan dengan dirinya
sendiri.

Anggaran adalah untuk tahun sesudah datanya, jadi data dua tahun dihitung menurut peraturan dua tahun; --tahun
menghitung keduanya sama. Penyebab: data (potensi, peserta, yang diperpanjang), target, pembayar, upah, program dan
ketentuan, jumlah bulan, tarif dan peraturan pada bulan-bulannya; wilayah dan segmen yang hanya ada di satu sisi. Setiap
penyebab diubah dalam semua urutan, dan pengaruhnya adalah rata-ratanya; pengaruh berupa rupiah bulat yang berjumlah
tepat, dan bila dibalik tandanya berlawanan.

Status keluar: 0 selesai; 2 ditolak; 3 keluaran tidak tertulis; 70 cacat program.`;

/** Help of `ucj diff`. */
export const HELP: VerbHelp = {
  en: {
    summary: 'what changed between two tables, periods or sets of options, and why',
    description:
      'Compares two tables, two periods of one, or one under two sets of options: what changed, and what of it did what to the budget.',
    takes: 'CSV, TSV or XLSX; - is standard input',
    after: AFTER_EN,
  },
  id: {
    summary: 'apa yang berubah antara dua tabel, periode, atau set opsi, dan mengapa',
    description:
      'Membandingkan dua tabel, dua periode dari satu tabel, atau satu tabel dengan dua set opsi: apa yang berubah, dan apa pengaruhnya pada anggaran.',
    takes: 'CSV, TSV, atau XLSX; - adalah masukan standar',
    after: AFTER_ID,
  },
};
