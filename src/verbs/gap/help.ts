import type { VerbHelp } from '../../cli/verb.js';

const AFTER_EN = `
Examples:
  $ ucj gap data/banten.csv
  $ ucj gap data/banten.csv --wage umk
  $ ucj gap data/banten.csv --region 36.04 --target 60%
  $ ucj gap data/banten.csv --region 36.02 --target petani=60% --verified 0.65
  $ ucj gap data/banten.csv --by region --sort coverage --top 3
  $ ucj gap data/banten.csv --payer petani=zakat --months 9 -o gap.csv
  $ ucj gap data/banten.csv --region 36.04 --lines --support 5%
  $ ucj gap data/papua-barat-2023.csv --format json --fail-below 80

A target is each region's, all its segments together, and split over them in proportion to their uncovered;
--segment shows the part of a segment and does not change it. SEGMENT=share is a target of that segment alone.
Nobody is enrolled beyond those who can be found (--verified); a target that this leaves out of reach is said.

Rounding: counts and rupiah are whole and exact. Percentages are rounded half up, and never to
100 from below or to 0 from above. A premium in percent is rounded half up to whole rupiah per
worker, month, programme and side. --fail-below uses the exact ratio.

Exit status: 0 done; 1 --fail-below did not hold; 2 refused; 3 output not written; 70 a defect.`;

const AFTER_ID = `
Contoh:
  $ ucj gap data/banten.csv
  $ ucj gap data/banten.csv --upah umk
  $ ucj gap data/banten.csv --wilayah 36.04 --target 60%
  $ ucj gap data/banten.csv --wilayah 36.02 --target petani=60% --terverifikasi 65%
  $ ucj gap data/banten.csv --menurut wilayah --urut cakupan --teratas 3
  $ ucj gap data/banten.csv --pembayar petani=zakat --bulan 9 -o gap.csv
  $ ucj gap data/banten.csv --wilayah 36.04 --rincian --pendukung 5%
  $ ucj gap data/papua-barat-2023.csv --format json --gagal-di-bawah 80

Target berlaku bagi tiap wilayah, semua segmennya bersama, lalu dibagi ke segmen sebanding dengan yang belum
terlindungi; --segmen menampilkan bagian satu segmen dan tidak mengubahnya. SEGMEN=target adalah target segmen
itu saja. Yang didaftarkan tidak melebihi yang dapat ditemukan (--terverifikasi); target yang karenanya tidak
terjangkau disebutkan.

Pembulatan: jumlah orang dan rupiah bulat dan tepat. Persentase dibulatkan setengah ke atas, dan tidak pernah
menjadi 100 dari bawah atau 0 dari atas. Iuran dalam persen dibulatkan setengah ke atas ke rupiah bulat per
pekerja, bulan, program, dan sisi. --gagal-di-bawah memakai rasio yang tepat.

Status keluar: 0 selesai; 1 --gagal-di-bawah tidak terpenuhi; 2 ditolak; 3 keluaran tidak tertulis; 70 cacat program.`;

/** Help of `ucj gap`. */
export const HELP: VerbHelp = {
  en: {
    summary: 'coverage, uncovered workers and yearly premium budget',
    description:
      'Computes coverage, uncovered workers and the yearly premium budget per region and segment.',
    takes: 'tables (CSV, TSV, XLSX), read as one; - is standard input',
    after: AFTER_EN,
  },
  id: {
    summary: 'cakupan, pekerja yang belum terlindungi, dan anggaran iuran setahun',
    description:
      'Menghitung cakupan, pekerja yang belum terlindungi, dan anggaran iuran setahun per wilayah dan segmen.',
    takes: 'tabel CSV, TSV, atau XLSX, dibaca sebagai satu; - adalah masukan standar',
    after: AFTER_ID,
  },
};
