import type { VerbHelp } from '../../cli/verb.js';

const AFTER_EN = `
Examples:
  $ ucj tariff list --scheme bpu --at 2026-04
  $ ucj tariff show pu.jp
  $ ucj tariff quote --scheme bpu --month 2026-05 --payer zakat --income 3000000 --programmes jkk,jkm,jht
  $ ucj tariff quote --scheme pu --month 2026-05 --wage 5178521 --programmes jkk,jkm,jht,jp
  $ ucj tariff quote --scheme jakon --month 2026-05 --contract-value 750000000
  $ ucj tariff quote --scheme pmi --month 2026-05 --contract-months 24`;

const AFTER_ID = `
Contoh:
  $ ucj tariff list --skema bpu --pada 2026-04
  $ ucj tariff show pu.jp
  $ ucj tariff quote --skema bpu --bulan 2026-05 --pembayar zakat --penghasilan 3000000 --program jkk,jkm,jht
  $ ucj tariff quote --skema pu --bulan 2026-05 --upah 5178521 --program jkk,jkm,jht,jp
  $ ucj tariff quote --skema jakon --bulan 2026-05 --nilai-kontrak 750000000
  $ ucj tariff quote --skema pmi --bulan 2026-05 --bulan-kontrak 24`;

/** Help of `ucj tariff list`. */
export const LIST_HELP: VerbHelp = {
  en: {
    summary: 'every dated value',
    description: 'Lists the dated values of the catalogue: premiums, caps, reliefs, benefits.',
    takes: '',
    after: '',
  },
  id: {
    summary: 'semua nilai bertanggal',
    description:
      'Menampilkan nilai-nilai bertanggal dalam katalog: iuran, batas upah, keringanan, manfaat.',
    takes: '',
    after: '',
  },
};

/** Help of `ucj tariff show`. */
export const SHOW_HELP: VerbHelp = {
  en: {
    summary: 'one entry with all its values, law and reliefs',
    description: 'Shows one entry of the catalogue, and those below it: pu.jp, umk.36, apbd.',
    takes: 'an id of ucj tariff list, or a payer',
    after: '',
  },
  id: {
    summary: 'satu entri dengan semua nilai, peraturan, dan keringanannya',
    description: 'Menampilkan satu entri katalog dan yang di bawahnya: pu.jp, umk.36, apbd.',
    takes: 'id dari ucj tariff list, atau pembayar',
    after: '',
  },
};

/** Help of `ucj tariff quote`. */
export const QUOTE_HELP: VerbHelp = {
  en: {
    summary: 'a premium for a scheme, month, payer, and income or wage',
    description:
      'Quotes the premium of one worker for one month, or of one contract: each programme and side, what relief applied or why not, and the law.',
    takes: '',
    after: '',
  },
  id: {
    summary: 'iuran menurut skema, bulan, pembayar, dan penghasilan atau upah',
    description:
      'Menghitung iuran satu pekerja untuk satu bulan, atau satu kontrak: tiap program dan sisi, keringanan yang berlaku atau sebabnya tidak, dan peraturannya.',
    takes: '',
    after: '',
  },
};

/** Help of `ucj tariff`. */
export const TARIFF_HELP: VerbHelp = {
  en: {
    summary: 'the dated tariffs: list, show, quote',
    description: 'The dated catalogue of contributions and benefits, with the law of each value.',
    takes: '',
    after: AFTER_EN,
  },
  id: {
    summary: 'tarif bertanggal: daftar, tampilkan, hitung',
    description: 'Katalog iuran dan manfaat bertanggal, dengan peraturan tiap nilainya.',
    takes: '',
    after: AFTER_ID,
  },
};
