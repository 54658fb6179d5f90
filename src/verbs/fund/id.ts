import type { fund as english } from './en.js';
import { fundWhy } from './id-why.js';

/** Kata-kata `ucj fund`. */
export const fund: typeof english = {
  title: (sources) => `Yang dibiayai ${sources} sumber dana`,
  whoTitle: 'Rincian per sumber dana',
  flows: {
    title: 'Dana dari sumber ke pekerja',
    said: 'Aliran dari tiap sumber ke yang dibayarnya, selebar dananya, dan dari yang belum ada pembayarnya ke yang belum dibayar, dengan harga anggaran. Angka yang sama ada di tabel.',
    nobody: 'Belum ada pembayar',
    others: 'lainnya',
  },
  sourceHeads: {
    source: 'Sumber',
    payer: 'Pembayar',
    months: 'Bulan',
    amount: 'Jumlah',
    withheld: 'Di luar\nbatas',
    renewal: 'Diperpanjang',
    expansion: 'Ditambah',
    spent: 'Terpakai',
    left: 'Sisa',
  },
  heads: {
    source: 'Sumber',
    region: 'Wilayah',
    segment: 'Segmen',
    purpose: 'Peserta',
    workers: 'Pekerja',
    months: 'Bulan',
    price: 'Per orang',
    amount: 'Iuran',
  },
  unfundedTitle: 'Belum terbiayai, dan biaya untuk melindunginya',
  unfundedHeads: {
    region: 'Wilayah',
    segment: 'Segmen',
    purpose: 'Peserta',
    workers: 'Pekerja',
    payer: 'Pembayar\nsemestinya',
    price: 'Per orang',
    premium: 'Biaya',
  },
  unpaidTitle: 'Bulan yang tidak dibayar siapa pun, menurut iuran anggaran',
  unpaidHeads: {
    source: 'Sumber',
    purpose: 'Peserta',
    workers: 'Pekerja',
    months: 'Bulan\nbelum terbiayai',
    count: 'Pekerja x\nbulan',
    premium: 'Biaya',
  },
  budgetTitle: 'Bagian anggaran yang terbiayai, menurut iuran anggaran itu sendiri',
  budgetHeads: {
    part: 'Bagian',
    renewal: 'Peserta lama',
    expansion: 'Peserta baru',
    total: 'Jumlah',
  },
  budgetParts: {
    paid: 'Terbiayai',
    unpaid: 'Bulan yang tidak dibayar',
    unfunded: 'Belum terbiayai',
    budget: 'Anggaran',
  },
  purposes: { renewal: 'lama', expansion: 'baru' },
  rule: (within, minMonths) =>
    `Sumber dana dibelanjakan menurut urutannya: keberlanjutan peserta lama lebih dulu, lalu kelompok prioritasnya, ${within}. Pekerja dianggap terlindungi bila dibayar pada semua bulan suatu sumber, sedikitnya ${minMonths} bulan.`,
  bestRule: (within, minMonths) =>
    `Program linear mencari pembagian yang memperpanjang peserta terbanyak, lalu menambah pekerja terbanyak menurut kelompok prioritas, lalu paling murah; dalam orang utuh masing-masing dapat meleset beberapa orang. Di antara sel yang tidak dibedakan sumber mana pun, ${within}. Pekerja dianggap terlindungi bila dibayar pada semua bulan suatu sumber, sedikitnya ${minMonths} bulan.`,
  within: {
    proportional: 'sebanding dengan yang belum terlindungi',
    'level-up': 'dengan menaikkan cakupan terendah lebih dulu',
    'lowest-first': 'wilayah dengan cakupan terendah lebih dulu, seluruhnya',
  },
  renewed: (funded, need, unfunded) =>
    `Diperpanjang ${funded} + tidak dibayar ${unfunded} = ${need}`,
  added: (funded, need, unfunded, whom) =>
    `Ditambah ${funded} + tidak dibayar ${unfunded} = ${need} ${whom}`,
  uncovered: 'belum terlindungi',
  missing: (target) => `yang kurang untuk mencapai ${target} di wilayahnya`,
  verified: (people, share) =>
    `${people}, sejauh dapat ditemukan (${share} dari yang belum terlindungi)`,
  renewedShare: (sentence, share) => `${sentence}, yaitu ${share} dari yang kini dibiayai`,
  renewalUnknown:
    'Jumlah peserta yang kini dibiayai pemerintah tidak diketahui, jadi keberlanjutan peserta lama tidak termasuk dalam angka ini.',
  bound: (bound, distance) =>
    `Tidak ada pembagian yang melindungi lebih dari ${bound} pekerja; yang ini kurang ${distance}.`,
  gained: (workers, renewals) =>
    `Dibandingkan urutan sumber: ${workers} pekerja, di antaranya ${renewals} keberlanjutan peserta lama.`,
  left: (source, amount, why) => `${source} masih punya ${amount}: ${why}.`,
  why: {
    window: 'bulannya lebih sedikit daripada yang harus dibayar untuk seorang pekerja',
    'no-row': 'tidak ada baris terpilih yang boleh dibayarnya',
    'no-worker': 'semua yang diperlukan dan boleh dibayarnya sudah dibayar',
    'no-price': 'yang masih boleh dibayarnya tidak punya iuran yang ditanggung pembayarnya',
    'one-worker': 'kurang dari biaya seorang pekerja lagi',
  },
  withheld: (source, amount) =>
    `${source} menyimpan ${amount} untuk keperluan lain, menurut batasnya.`,
  ends: (source, workers, month, unpaid) =>
    `Perlindungan ${workers} pekerja yang dibayar ${source} berakhir pada ${month}; ${unpaid} tidak dibayar siapa pun.`,
  dropped: ({ source, workers, from, unpaid }, first) =>
    `${source} baru memperpanjang ${workers} peserta mulai ${from}: ${unpaid} tidak dibayar siapa pun, sehingga perlindungan mereka berhenti pada 1 ${first}.`,
  late: ({ source, workers, from, unpaid }) =>
    `${source} baru menambah ${workers} pekerja mulai ${from}; ${unpaid} tidak dibayar siapa pun.`,
  unpaidMonths: (all, renewed, added) =>
    `Bulan yang tidak dibayar siapa pun, bagi pekerja yang dibayar pada bulan lain (pekerja x bulan): ${renewed === null ? all : `${renewed} peserta lama + ${added} peserta baru = ${all}`}`,
  difference: (spent, paid, rest, isLess) =>
    `Sumber dana membelanjakan ${spent} untuk yang menurut iuran anggaran bernilai ${paid}: ${isLess ? 'lebih sedikit' : 'lebih banyak'} ${rest}, karena pembayarnya membayar iuran lain (keringanan).`,
  spentUnpriced: (amount, spent) =>
    `${amount} dari ${spent} yang terpakai adalah untuk pekerja yang belum punya tarif dalam anggaran.`,
  unfunded: (regions) => `Tidak dibayar: ${regions}.`,
  regionPeople: (region, people) => `${region} ${people}`,
  moreRegions: (count) => `dan ${count} wilayah lain`,
  unfundedCost: (amount, months, payers) =>
    `Melindungi yang tidak dibayar memerlukan ${amount} (${months}; pembayar semestinya: ${payers}). Tidak satu pun sumber ini menanggungnya.`,
  unfundedUnpriced: (people) =>
    `${people} dari yang tidak dibayar belum punya tarif dan tidak termasuk jumlah mana pun.`,
  limitsTitle: 'Tidak termasuk dalam angka ini',
  limits: [
    'Jumlah orang tidak dapat menunjukkan bahwa dua sumber membayar untuk orang yang sama, atau siapa orang itu.',
    'Untuk siapa suatu sumber boleh membayar adalah yang dikatakan berkasnya; hukum tiap sumber tidak diperiksa.',
  ],
  derivation: fundWhy,
  comesTo: (spent, renewed, [added, wanted]) =>
    `Sumber dana membayar ${spent}: ${renewed === null ? '' : `memperpanjang ${renewed[0]} dari ${renewed[1]} peserta yang perlu diperpanjang, dan `}menambah ${added} dari ${wanted} pekerja yang masih kurang.${renewed === null ? ' Berapa peserta yang perlu diperpanjang tidak diketahui.' : ''}`,
};
