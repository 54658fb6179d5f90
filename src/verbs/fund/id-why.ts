import type { fundWhy as english, LevelTexts } from './en-why.js';

const people = ({ people: all, rows }: LevelTexts) => `${all} orang dari ${rows} baris`;

/** Kata-kata penjelasan siapa membayar untuk siapa. */
export const fundWhy: typeof english = {
  source: (name, place) => `${name}, nomor ${place} dalam urutan sumber dana`,
  payerFrom: { row: 'menurut barisnya', name: 'seperti dikenal ucj' },
  amount: (amount, place) => `Jumlah ${amount}: ${place}`,
  share: (left, share, of) => `${left} = ${share} x ${of}, dibulatkan ke bawah`,
  reserved: (left, before, reserved) => `${left} = ${before} - ${reserved} untuk keperluan lain`,
  money: (money) => `Boleh dibelanjakan: ${money}`,
  may: (segments, regions, months) => `boleh membayar untuk ${segments}, ${regions}, ${months}`,
  everySegment: 'semua segmen',
  segments: (groups) => `segmen ${groups}`,
  inGroup: (groups, group) =>
    `segmen ini, yang masuk kelompok prioritas ${group} dari segmennya ${groups}`,
  everyRegion: 'di semua wilayah',
  regions: (regions) => `di ${regions}`,
  months: (months, count, least) =>
    `pada ${months}: ${count} bulan, dan perlindungan memerlukan sedikitnya ${least}`,
  renewals: 'keberlanjutan peserta lama',
  group: (group) => `kelompok prioritas ${group}`,
  spent: (texts, amount) =>
    `sisa ${texts.money} untuk ${texts.level}: ${texts.workers} dari ${people(texts)} dengan ${amount}`,
  spentBest: (texts, amount) =>
    `${texts.level}, menurut program linear: ${texts.workers} dari ${people(texts)} dengan ${amount}`,
  sum: (spent, left, why) => `Terpakai ${spent}, sisa ${left}${why === null ? '' : `: ${why}`}`,
  orderTaken:
    'Program linear, dalam orang utuh, melindungi lebih sedikit daripada urutan sumber, jadi sumber dana dibelanjakan menurut urutannya.',
  need: {
    renewal: (count) => `Keberlanjutan peserta lama: ${count} peserta yang perlu diperpanjang`,
    expansion: (count) => `Baru: ${count} orang yang perlu dibayar`,
  },
  pays: (source, amount) => `${source} membayar ${amount}`,
  enough: (texts) =>
    `sisa ${texts.money} ketika tiba di ${texts.level}: cukup untuk semua ${people(texts)}`,
  tooLittle: (texts, within) =>
    `sisa ${texts.money} ketika tiba di ${texts.level}: cukup untuk ${texts.workers} dari ${people(texts)}, ${within}`,
  best: (texts, given, within) =>
    `program linear memberinya ${given} dari ${people(texts)} dalam ${texts.level} yang sama bagi semua sumber, ${texts.workers} dalam orang utuh (dibulatkan ke bawah, lalu diisi)${within === null ? '' : `, ${within}`}`,
  within: {
    proportional: 'sebanding dengan jumlah orang tiap baris',
    'level-up': 'dengan menaikkan cakupan wilayah terendah lebih dulu',
    'lowest-first': 'wilayah dengan cakupan terendah lebih dulu, seluruhnya',
  },
  rest: 'sisanya untuk yang masih dapat dibayar',
  all: (count) => `semua ${count} orang baris ini yang belum dibayar`,
  some: (workers, count, coming) =>
    `${workers} dari ${count} orang baris ini yang belum dibayar; tersisa ${coming}`,
  part: (workers, count, made, all) =>
    `${workers} = ${count} x ${made} / ${all}, dibulatkan menurut sisa terbesar`,
  coverage: (before, after) =>
    `cakupan wilayah ini dari baris-baris di sini: ${before} sebelumnya, ${after} sesudahnya`,
  same: (payment) => `iuran, bulan, dan peraturannya sama seperti di bawah ${payment}`,
  atGap: (paid, workers, each, months) =>
    `menurut iuran anggaran: ${paid} = ${workers} pekerja x ${each} pada ${months}`,
  differs: (rest, isLess) =>
    `sumber ini membayar ${rest} ${isLess ? 'lebih sedikit' : 'lebih banyak'}`,
  unpaidMonths: (unpaid, months, workers, each) =>
    `${unpaid} tidak dibayar siapa pun: ${months} = ${workers} pekerja x ${each} bulan`,
  unpaidCost: (amount, workers, each) =>
    `menurut iuran anggaran: ${amount} = ${workers} pekerja x ${each}`,
  unpaid: (count) => `tidak ada yang membayar untuk ${count} orang`,
  unpaidBy: {
    'not-named': (source) => `${source} untuk segmen atau wilayah lain`,
    window: (source) =>
      `${source}: bulannya lebih sedikit daripada yang harus dibayar untuk seorang pekerja`,
    'no-price': (source) => `${source}: tidak ada iuran mereka yang ditanggung pembayarnya`,
    money: (source, left, price) =>
      `${source} bersisa ${left}, kurang dari ${price} untuk seorang pekerja`,
  },
};
