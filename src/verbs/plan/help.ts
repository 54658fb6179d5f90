import type { VerbHelp } from '../../cli/verb.js';

const AFTER_EN = `
Examples:
  $ ucj plan data/banten.csv --target 99.5% --until 2045
  $ ucj plan data/banten.csv --target rpjmn-2029 --wage umk --as-of 2026-01 --growth 1.2%
  $ ucj plan data/banten.csv --target 60% --until 2030 --lapse 5%..20% --verified 0.65..1
  $ ucj plan data/banten.csv --target 80% --until 2035 --milestone 2030=65% --by region
  $ ucj plan data/banten.csv --target 60% --until 2030 --wage umk --wage-growth 6.5% --prices 2026
  $ ucj plan data/banten.csv --target 60% --until 2028 --region 36.02 --segment petani --why

Each year first pays for those who are members on public money and for those it enrolled before
(renewal), then enrols those missing to the coverage wanted by its end (expansion). The target is one of
each region, as in ucj gap; its enrolments are split over its segments in proportion to the uncovered.
Who is no longer paid for (--renew, --carry) leaves, unless --stay says that some pay for themselves.
A share that is a span, LOW..HIGH, makes the result a range: the least and the most of each figure over
each end of each span, alone and in all combinations, and the middle; and shows what drives it.

--verified 0.65: of those who are not members without the plan 65 % can be found; no more than these are
members through it at any time.

Wages that are given are those of the first year; minimum wages and the JP cap grow after the last that
is in the catalogue. Without --wage-growth wages stay, and minimum wages that are not set have no price.

Rounding: people are whole. Wanted members are rounded up, shares that leave or stay half up. A grown
wage is the known one times (1 + growth) to the power of the years, rounded half up once to whole rupiah.

Exit status: 0 done; 2 refused; 3 output not written; 70 a defect.`;

const AFTER_ID = `
Contoh:
  $ ucj plan data/banten.csv --target 99,5% --sampai 2045
  $ ucj plan data/banten.csv --target rpjmn-2029 --upah umk --tarif-bulan 2026-01 --pertumbuhan 1,2%
  $ ucj plan data/banten.csv --target 60% --sampai 2030 --keluar 5%..20% --terverifikasi 0.65..1
  $ ucj plan data/banten.csv --target 80% --sampai 2035 --tonggak 2030=65% --menurut wilayah
  $ ucj plan data/banten.csv --target 60% --sampai 2030 --upah umk --kenaikan-upah 6,5% --harga-tahun 2026
  $ ucj plan data/banten.csv --target 60% --sampai 2028 --wilayah 36.02 --segmen petani --mengapa

Tiap tahun mula-mula membayar peserta yang iurannya dibayar uang publik dan yang didaftarkan sebelumnya
(perpanjangan), lalu mendaftarkan yang masih kurang sampai cakupan akhir tahun itu (perluasan). Target berlaku
bagi tiap wilayah, seperti pada ucj gap; pendaftarannya dibagi ke segmen sebanding dengan yang belum terlindungi.
Siapa yang tidak lagi dibayar (--perpanjang, --lanjutkan) keluar, kecuali --bertahan menyebut bahwa sebagian
membayar sendiri. Bagian berupa rentang, RENDAH..TINGGI, membuat hasilnya rentang: yang terendah dan tertinggi
tiap angka atas tiap ujung tiap rentang, sendiri-sendiri dan dalam semua gabungan, serta tengahnya; disebutkan
pula apa yang paling menentukan.

--terverifikasi 0.65: dari yang tanpa rencana bukan peserta, 65 % dapat ditemukan; tidak pernah lebih dari itu
yang menjadi peserta karenanya.

Upah yang diberikan adalah upah tahun pertama; upah minimum dan batas upah JP naik setelah yang terakhir dalam
katalog. Tanpa --kenaikan-upah upah tetap, dan upah minimum yang belum ditetapkan tidak punya harga.

Pembulatan: orang selalu bulat. Peserta yang diinginkan dibulatkan ke atas, bagian yang keluar atau bertahan
setengah ke atas. Upah yang naik adalah upah yang diketahui kali (1 + kenaikan) pangkat jumlah tahun,
dibulatkan sekali setengah ke atas ke rupiah bulat.

Status keluar: 0 selesai; 2 ditolak; 3 keluaran tidak tertulis; 70 cacat program.`;

/** Help of `ucj plan`. */
export const HELP: VerbHelp = {
  en: {
    summary: 'year by year to a target: members, enrolments, budget',
    description:
      'Plans the years to a target: members, who joins and leaves, and the premium budget.',
    takes: 'CSV, TSV or XLSX tables, read as one; - is standard input',
    after: AFTER_EN,
  },
  id: {
    summary: 'tahun demi tahun menuju target: peserta, pendaftaran, anggaran',
    description:
      'Merencanakan tahun-tahun menuju target: peserta, siapa yang masuk dan keluar, dan anggaran iuran.',
    takes: 'tabel CSV, TSV, atau XLSX, dibaca sebagai satu; - adalah masukan standar',
    after: AFTER_ID,
  },
};
