import type { afford as english } from './en.js';

/** Kata-kata tentang daya bayar sejumlah uang. */
export const afford: typeof english = {
  limitsTitle: 'Tidak termasuk dalam jawaban ini',
  limits: [
    'Peraturan yang belum ada: tiap bulan memakai tarif yang sudah diketahui.',
    'Peserta yang berhenti sementara itu, tunggakan, verifikasi, sosialisasi, dan tenaga.',
  ],
  heads: {
    payer: 'Dibayar',
    count: 'Bulan',
    months: 'Dari, sampai',
    perWorker: 'Per pekerja',
    workers: 'Pekerja',
    cost: 'Biaya',
    left: 'Sisa',
  },
  title: {
    workers: (amount, workers, months) => `${amount} cukup untuk ${workers} pekerja, ${months}`,
    kept: (amount, existing, more, months) =>
      `${amount} cukup untuk mempertahankan ${existing} peserta dan menambah ${more}, ${months}`,
    short: (amount, existing, months) =>
      `${amount} tidak cukup untuk mempertahankan ${existing} peserta, ${months}`,
    byPayer: 'Jumlah pekerja seluruhnya, menurut pembayar',
    trade: 'Jumlah pekerja seluruhnya, atau jumlah bulan',
  },
  of: (segment, programmes, payer) =>
    `${segment}, ${programmes || 'iuran menurut pengaturan'}, pembayar ${payer}`,
  product: (workers, perWorker, cost) => `${workers} x ${perWorker} = ${cost}`,
  left: (left) => `sisa ${left}`,
  keeping: 'Mempertahankan',
  joining: 'Menambah',
  lacks: (amount) => `kurang ${amount}`,
  paidThrough: (month, next) => `semua terbayar sampai ${month}; untuk ${next} tidak cukup`,
  notPaid: (month) => `untuk semua pada ${month} pun tidak cukup`,
  dropped: (kept, dropped, last) =>
    `atau ${kept} dipertahankan sampai ${last}, dan ${dropped} dilepas`,
  withoutRelief: (cost) => `Tanpa keringanan orang yang sama perlu ${cost}`,
  inAll: 'jumlah ini lalu cukup untuk, seluruhnya',
  nextYear: (year) => `Orang yang sama pada ${year}`,
  nextUnpriced: (year, reason) => `Orang yang sama pada ${year}: tanpa iuran, ${reason}`,
  yearAfter: (year) => `${year} adalah tahun sesudah hari ini; --tahun memilih yang lain`,
  undecided: 'pembayarnya belum disebut: dihitung tanpa keringanan; --pembayar menentukannya',
};
