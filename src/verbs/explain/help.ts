import type { VerbHelp } from '../../cli/verb.js';

const AFTER_EN = `
Examples:
  $ ucj explain data/banten.csv --region 36.04 --segment petani
  $ ucj explain data/banten.csv --region 36.04 --segment petani --payer zakat --lang id
  $ ucj explain data/papua-barat-2023.csv --region Kaimana --format json
  $ ucj explain plan data/banten.csv --region 36.02 --target 60% --until 2028
  $ ucj explain fund data/banten.csv --sources sources.csv --region 36.02
  $ ucj explain trend 2024-12.csv 2025-12.csv --region 36.02 --target 60%

It takes the options of ucj gap that choose rows and a budget, and derives the figures that
ucj gap gives with the same options. ucj explain plan, share, fund, trend, diff and realise take the options of
those verbs; --region and --segment choose what is planned, shared or compared, and of an allocation the rows
that are explained. A file that is called like one of these verbs is written ./plan, ./share and so on.`;

const AFTER_ID = `
Contoh:
  $ ucj explain data/banten.csv --wilayah 36.04 --segmen petani
  $ ucj explain data/banten.csv --wilayah 36.04 --segmen petani --pembayar zakat
  $ ucj explain data/papua-barat-2023.csv --wilayah Kaimana --format json
  $ ucj explain plan data/banten.csv --wilayah 36.02 --target 60% --sampai 2028
  $ ucj explain fund data/banten.csv --sumber sumber.csv --wilayah 36.02
  $ ucj explain trend 2024-12.csv 2025-12.csv --wilayah 36.02 --target 60%

Perintah ini menerima opsi ucj gap yang memilih baris dan menentukan anggaran, dan menurunkan angka yang
diberikan ucj gap dengan opsi yang sama. ucj explain plan, share, fund, trend, diff, dan realise menerima opsi
perintah itu; --wilayah dan --segmen memilih apa yang direncanakan, dibagi, atau dibandingkan, dan pada
pendanaan baris yang dijelaskan. Berkas yang bernama seperti perintah itu ditulis ./plan, ./share, dan seterusnya.`;

/** Help of `ucj explain`. */
export const HELP: VerbHelp = {
  en: {
    summary: 'how the figures of a region and segment come about',
    description:
      'Derives each figure of a region and segment: file, line and column, formula, tariff and law.',
    takes: 'tables (CSV, TSV, XLSX), read as one; - is standard input',
    after: AFTER_EN,
  },
  id: {
    summary: 'asal angka-angka suatu wilayah dan segmen',
    description:
      'Menurunkan tiap angka suatu wilayah dan segmen: berkas, baris, dan kolom, rumus, tarif, dan peraturan.',
    takes: 'tabel CSV, TSV, atau XLSX, dibaca sebagai satu; - adalah masukan standar',
    after: AFTER_ID,
  },
};
