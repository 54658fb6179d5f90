import type { VerbHelp } from '../../cli/verb.js';

const AFTER_EN = `
Amounts: 2000000000, 2.000.000.000, "Rp2 miliar", "Rp2,5 miliar", "Rp3 miliar 24 juta".

Examples:
  $ ucj afford "Rp2 miliar" --segment farmers --months 10
  $ ucj afford 500000000 --segment ojek --payer csr --months 2026-12..2027-03
  $ ucj afford "Rp2 miliar" --segment petani --payer apbd --existing 10000 --paid-through 2026-08
  $ ucj afford "Rp100 juta" --scheme pu --wage 2152323 --payer apbd

Members who are kept and those who join are paid for by the same payer, for the same months, each
month by its own tariff. What is left over is less than one worker costs.`;

const AFTER_ID = `
Jumlah: 2000000000, 2.000.000.000, "Rp2 miliar", "Rp2,5 miliar", "Rp3 miliar 24 juta".

Contoh:
  $ ucj afford "Rp2 miliar" --segmen petani --bulan 10
  $ ucj afford 500000000 --segmen ojek --pembayar csr --bulan 2026-12..2027-03
  $ ucj afford "Rp2 miliar" --segmen petani --pembayar apbd --peserta-lama 10000 --dibayar-sampai 2026-08
  $ ucj afford "Rp100 juta" --skema pu --upah 2152323 --pembayar apbd

Peserta yang dipertahankan dan yang baru dibayar oleh pembayar yang sama, untuk bulan yang sama, tiap bulan dengan
tarifnya sendiri. Sisanya kurang dari biaya satu pekerja.`;

/** Help of `ucj afford`. */
export const HELP: VerbHelp = {
  en: {
    summary: 'how many workers an amount protects, and for how many months',
    description:
      'How many workers an amount of money pays for, what is left over, and the same by payer and by number of months. Members who are paid for already are kept first.',
    takes: 'money, in digits or as Rp2,5 miliar',
    after: AFTER_EN,
  },
  id: {
    summary: 'berapa pekerja yang dilindungi suatu jumlah uang, dan berapa bulan',
    description:
      'Berapa pekerja yang dibayar suatu jumlah uang, sisanya, dan hal yang sama menurut pembayar dan jumlah bulan. Peserta yang sudah dibayar dipertahankan lebih dahulu.',
    takes: 'uang, dengan angka atau seperti Rp2,5 miliar',
    after: AFTER_ID,
  },
};
