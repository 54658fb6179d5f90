import type { realise as english } from './en.js';

/** Kata-kata realisasi anggaran. */
export const realise: typeof english = {
  title: (year) => `Anggaran ${year} dan realisasinya`,
  sentence: {
    paid: (through, paid, budget, share) =>
      `Sampai ${through} sudah dibayar ${paid} dari ${budget} (${share}).`,
    ahead: (through, paid, budget, share) =>
      `Per ${through} sudah dibayar ${paid} dari ${budget} (${share}), sebagian untuk bulan-bulan kemudian.`,
    nothing: (budget) => `Belum ada yang dibayar dari ${budget}.`,
    keep: (members, last, committed) =>
      `Mempertahankan ${members} peserta yang kini dibayar sampai akhir (${last}) masih memerlukan ${committed}.`,
    left: (left) => `Sisanya ${left}.`,
    more: (left, more, months) => `Sisanya ${left}: cukup untuk ${more} pekerja lagi, ${months}.`,
    mixed: (missing, names, dropped, left) =>
      `Kurang ${missing} pada ${names}${dropped === null ? '' : `: ${dropped} peserta harus dilepas di sana`}, kecuali dananya digeser: sisa ${left} ada pada baris lain.`,
    missing: (missing, lasts, dropped) =>
      `Kurang ${missing}: dana cukup sampai ${lasts}${dropped === null ? '' : `, atau ${dropped} peserta harus dilepas sekarang`}.`,
    unused: (unused, due, amount) =>
      `Dari ${due} orang-bulan yang direncanakan sampai kini, ${unused} tidak terpakai${amount === null ? '' : ` (${amount})`}.`,
  },
  moneyHead: 'Dana',
  money: {
    original: 'Anggaran',
    revised: 'Anggaran setelah perubahan',
    paid: 'Dibayar',
    committed: 'Terikat: untuk mempertahankan yang kini dibayar',
    left: 'Sisa',
  },
  rupiah: 'Rupiah',
  ofBudget: 'Dari anggaran',
  placesHead: 'Orang-bulan',
  places: {
    planned: 'Direncanakan, seluruh anggaran',
    due: 'Direncanakan sampai kini',
    bought: 'Dibayar',
    unused: 'Direncanakan sampai kini, tidak terpakai',
    behind: 'Direncanakan sampai kini, belum dibayar',
    beyond: 'Dibayar melebihi rencana',
  },
  count: 'Jumlah',
  paceHead: 'Rata-rata sebulan',
  pace: {
    soFar: 'Dibayar sampai kini',
    toKeep: 'Diperlukan untuk mempertahankan yang kini dibayar',
    there: 'Tersedia untuk bulan-bulan berikutnya',
  },
  perMonth: 'Rupiah sebulan',
  rowsTitle: 'Baris anggaran',
  heads: {
    source: 'Sumber',
    region: 'Wilayah',
    segment: 'Segmen',
    original: 'Anggaran\nawal',
    budget: 'Anggaran',
    paid: 'Dibayar',
    share: '%',
    committed: 'Terikat',
    left: 'Sisa',
    members: 'Kini\ndibayar',
    change: 'Bisa masuk /\nharus lepas',
    lasts: 'Dana cukup\nsampai',
  },
  monthsTitle: 'Bulan demi bulan',
  monthHeads: {
    month: 'Bulan',
    planned: 'Orang\ndirencanakan',
    people: 'Orang\ndibayar',
    paid: 'Dibayar',
    toDate: 'Sampai kini',
    share: 'Dari\nanggaran',
  },
  misfitsTitle: 'Jumlah yang bukan pekerja x bulan x tarif',
  misfitHeads: {
    place: 'Di mana',
    people: 'Pekerja',
    months: 'Bulan',
    amount: 'Jumlah',
    computed: 'Menurut tarif',
    difference: 'Selisih',
    fits: 'Yang cocok',
  },
  fits: {
    people: (people) => `${people} pekerja`,
    months: (months) => `${months} bulan`,
    premium: (premium) => `${premium} sebulan per orang`,
    none: 'tidak ada yang bulat',
  },
  all: 'semua',
  parts: { source: 'sumber', region: 'wilayah', segment: 'segmen' },
  remarks: {
    misfits: (count) =>
      `${count} jumlah bukan pekerja x bulan x tarif: jumlahnya dipakai apa adanya, lihat yang cocok.`,
    repeated: (place, before) =>
      `${place} sama dengan baris ${before}: keduanya dihitung; hapus salah satu bila tercatat dua kali.`,
    beyondBudget: (names, amount) => `Dibayar tanpa anggaran: ${amount} (${names}).`,
    overdrawn: (name, amount) => `${name}: dibayar ${amount} lebih dari anggarannya.`,
    gaps: (name, months) => `${name}: tidak ada yang dibayar untuk ${months}.`,
    notBegun: (names) => `Belum ada yang dibayar dari: ${names}.`,
    unpricedBy: {
      'no-wage': 'perlu upah; berikan --upah JUMLAH',
      'no-contract-months': 'iurannya dibayar sekali untuk satu kontrak',
      'relief-not-known': 'keringanan PP 49/2020 (2020-08 s.d. 2021-01) tidak ada dalam katalog',
      'unknown-segment': 'segmennya tidak dikenal; --skema bpu menyebutkan skemanya',
    },
    mixed: (names) =>
      `Pekerja pada ${names} tidak semuanya berbiaya sama, dan barisnya tidak dibedakan menurut segmen: yang terikat menurut pembayaran terakhir; siapa yang bisa masuk atau harus lepas tidak diketahui.`,
    unpriced: (names, reason) =>
      `Tanpa tarif untuk ${names}: ${reason}. Yang terikat menurut pembayaran terakhir; siapa yang bisa masuk atau harus lepas tidak diketahui.`,
    perContract: (names) =>
      `Iuran ${names} dibayar sekali untuk satu kontrak: yang terikat menurut pembayaran terakhir; siapa yang bisa masuk atau harus lepas tidak diketahui.`,
    undecided: (names) =>
      `Siapa penanggung ${names} tidak terbaca dari namanya: dihitung tanpa keringanan. Kolom pembayar atau --pembayar menyebutkannya.`,
    unfunded: (rows, people, amount) =>
      `${rows} baris anggaran (${people} pekerja${amount === null ? '' : `, ${amount}`}) tanpa sumber: belum ada penanggungnya, dan tidak ada dalam angka di sini.`,
    ownSide: (rows, amount) =>
      `${rows} baris anggaran (${amount}) dibayar pekerja sendiri: bukan anggaran siapa pun, dan tidak ada dalam angka di sini.`,
    support: (rows, amount) =>
      `${rows} baris anggaran (${amount}) adalah biaya pendukung: bukan untuk iuran, dan tidak ada dalam angka di sini.`,
    otherYears: (rows, amount, year) =>
      `${rows} pembayaran (${amount}) untuk bulan di luar tahun ${year}, dan tidak ada dalam angka di sini.`,
    budgetOtherYears: (rows, amount, year) =>
      `${rows} baris anggaran (${amount}) dari tahun selain ${year}, dan tidak ada dalam angka di sini.`,
    idle: (options) =>
      `Tidak berpengaruh: ${options}. Setiap baris, atau sumbernya, sudah menyebutnya sendiri.`,
    idleOptions: { segment: '--segmen', scheme: '--skema', payer: '--pembayar' },
    unread: (file, heads) =>
      `Tidak dibaca di ${file}: ${heads}. --kolom people="NAMA" atau amount="NAMA" memilihnya.`,
    totals: (file, rows, lines) =>
      `${file}: ${rows} baris menjumlahkan baris lain dan tidak ikut dihitung (baris ${lines}).`,
    wrongTotal: (place, printed, sum) =>
      `${place}: jumlahnya tertulis ${printed}, barisnya berjumlah ${sum}; yang dipakai barisnya.`,
    meant: {
      source: (paid, budget) => `Pembayaran dari "${paid}" dianggap dari "${budget}".`,
      segment: (paid, budget) => `Pembayaran untuk "${paid}" dianggap untuk "${budget}".`,
    },
    left: (part, lacks) =>
      `Baris tidak dibedakan menurut ${part}: ${lacks === 'budget' ? 'anggaran' : 'pembayaran'} tidak menyebutkannya di setiap baris.`,
  },
  limitsTitle: 'Tidak ada dalam angka ini',
  limits: [
    'Peserta yang direncanakan untuk bulan-bulan kemudian: yang terikat adalah untuk yang kini dibayar.',
    'Uang yang digeser antarbaris anggaran: setiap baris memakai dananya sendiri.',
    'Tagihan yang sudah jatuh tempo dan belum ada di tabel.',
  ],
  derivation: {
    budget: (amount) => `Anggaran: ${amount}`,
    row: (amount, place) => `${amount} (${place})`,
    computed: (product, place) => `${product}, menurut tarif (${place})`,
    revised: (amount, before, place) => `${amount}, sebelum perubahan ${before} (${place})`,
    paid: (amount) => `Dibayar: ${amount}`,
    payment: (amount, people, months, place) =>
      `${amount}: ${people === null ? 'pekerja yang sama' : `${people} pekerja`}, ${months} (${place})`,
    committed: (product, months) => `Terikat: ${product}, ${months}`,
    asPaid: (product) => `Terikat: ${product}, seperti bulan terakhir yang dibayar`,
    left: (sum) => `Sisa: ${sum}`,
    more: (left, each, more) => `Bisa masuk: ${left} / ${each} = ${more}, dibulatkan ke bawah`,
    dropped: (money, each, kept, dropped) =>
      `Harus lepas: ${money} / ${each} mempertahankan ${kept}, dibulatkan ke bawah; ${dropped} harus lepas`,
    premium: 'Tarif satu pekerja',
  },
};
