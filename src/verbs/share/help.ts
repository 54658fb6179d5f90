import type { VerbHelp } from '../../cli/verb.js';

const AFTER_EN = `
Examples:
  $ ucj share 10000 data/papua-barat-2023.csv
  $ ucj share 5000 data/banten.csv --segment petani --min 100 --payer apbd
  $ ucj share data/papua-barat-2023.csv --target 90% --key potential
  $ ucj share 20000 villages.csv --region 36.02 --per-village 100

A quota is split by largest remainder, never beyond those of a region's uncovered who can be found
(--verified). What a full region cannot take goes to the others; what no region has room for is said.
Shares and what has no place add up to the quota, always. With --target the quota is what all regions as
one need, all their segments together; --segment shares the part of a segment.

Exit status: 0 done; 2 refused; 3 output not written; 70 a defect.`;

const AFTER_ID = `
Contoh:
  $ ucj share 10000 data/papua-barat-2023.csv
  $ ucj share 5000 data/banten.csv --segmen petani --minimal 100 --pembayar apbd
  $ ucj share data/papua-barat-2023.csv --target 90% --dasar-bagi potensi
  $ ucj share 20000 desa.csv --wilayah 36.02 --per-desa 100

Kuota dibagi dengan metode sisa terbesar, tidak melebihi yang belum terlindungi dan dapat ditemukan di suatu
wilayah (--terverifikasi). Yang tidak tertampung di satu wilayah berpindah ke wilayah lain; yang tidak tertampung
di mana pun disebutkan. Bagian-bagian dan yang tidak tertampung selalu berjumlah sama dengan kuota. Dengan
--target kuotanya adalah yang diperlukan semua wilayah sebagai satu, semua segmen bersama; --segmen membagi
bagian satu segmen.

Status keluar: 0 selesai; 2 ditolak; 3 keluaran tidak tertulis; 70 cacat program.`;

/** Help of `ucj share`. */
export const HELP: VerbHelp = {
  en: {
    summary: 'splits a quota or target over the regions below',
    description: 'Splits a number of places, or what a target needs, over regions.',
    takes: 'the number of places (without --target), then tables',
    after: AFTER_EN,
  },
  id: {
    summary: 'membagi kuota atau target ke wilayah di bawahnya',
    description: 'Membagi sejumlah kuota, atau yang diperlukan suatu target, ke wilayah-wilayah.',
    takes: 'jumlah kuota (tanpa --target), lalu tabel',
    after: AFTER_ID,
  },
};
