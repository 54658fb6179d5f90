import type { page as english } from '../en/page.js';

/** Words of the HTML report. */
export const page: typeof english = {
  skip: 'Langsung ke laporan',
  contents: 'Daftar isi',
  keyFigures: 'Angka pokok',
  filter: 'Cari di tabel ini',
  totalOfAll: '(semua baris)',
  folded: (caption, rows) => `${caption} (${rows} baris)`,
  inPage: {
    shown: '{shown} dari {all} baris',
    none: '–',
    uncovered: 'Pekerja belum terlindungi',
    toTarget: 'Pekerja yang kurang menuju target',
    toEnrol: 'Pekerja yang didaftarkan, sejauh dapat ditemukan',
    expansion: 'Perluasan',
    renewal: 'Keberlanjutan peserta lama',
    total: 'Anggaran',
    withoutRelief: 'Anggaran tanpa keringanan',
    paidBy: 'Pembayar: {payer}',
    unpriced: 'Pekerja yang belum ada tarifnya, tidak termasuk dalam jumlah',
    wider: 'Lebih lebar dari layar: geser ke samping.',
    tooLarge: 'Suatu jumlah terlalu besar sehingga angkanya tidak lagi tepat.',
  },
  charts: {
    coverageBy: (by) => `Cakupan menurut ${by}`,
    coverageText: (rows) =>
      `Batang cakupan, seluruhnya ${rows}, masing-masing sepanjang bagiannya dari 100%. Angka yang sama ada di tabel.`,
    target: (target) => `target ${target}`,
    average: (coverage) => `seluruhnya ${coverage}`,
    nation: (coverage, period) => `nasional ${coverage} (${period})`,
    map: 'Cakupan pada peta',
    mapText: (regions) =>
      `Wilayah menurut cakupannya, makin gelap makin tinggi; ${regions} memiliki angka. Angka yang sama ada di tabel.`,
    notOnMap: (regions) => `Tidak ada di peta: ${regions}`,
    mapSource:
      'Batas wilayah: Badan Informasi Geospasial, disederhanakan; pulau-pulau kecil tidak digambar. Bukan batas hukum.',
    byMonth: 'Anggaran menurut bulan',
    byMonthText: (months) =>
      `Batang untuk ${months}, masing-masing terdiri atas keberlanjutan peserta lama dan perluasan. Jumlah semua bulan adalah anggarannya.`,
    byPayer: 'Siapa yang membayar',
    byPayerText: (payers) =>
      `Batang untuk ${payers}, masing-masing terdiri atas keberlanjutan peserta lama dan perluasan, untuk semua bulan anggaran.`,
    covered: 'terlindungi',
    beyond: 'peserta di atas 100%',
    parts: { renewal: 'keberlanjutan peserta lama', expansion: 'perluasan' },
    capped: (shown, all) => `${shown} yang pertama dari ${all}; semuanya ada di tabel.`,
    cut: (percent) =>
      `Batang bertanda ▸ lebih panjang dari ${percent}; angka di sebelahnya tetap utuh.`,
    noData: 'tidak ada angka',
  },
  whatIf: {
    title: 'Simulasi',
    intro:
      'Pilihan lain, dihitung di halaman ini dengan aturan yang sama. Tidak ada yang dikirim ke mana pun, dan bagian lain laporan tidak berubah.',
    target: 'Target (%)',
    targetHint: 'Kosong: semua pekerja',
    badTarget: 'Persentase di atas 0 sampai 100, misalnya 60 atau 99,5.',
    payer: 'Pembayar untuk semua',
    months: 'Bulan',
    premium: 'Iuran tetap (Rp)',
    premiumHint: 'Per pekerja per bulan. Kosong: seperti dalam laporan',
    badPremium: 'Rupiah bulat, angka saja, misalnya 16800.',
    asInReport: (what) => (what ? `Seperti dalam laporan (${what})` : 'Seperti dalam laporan'),
    lastMonths: (count, months) =>
      count === 1 ? `Bulan terakhir: ${months}` : `${count} bulan terakhir: ${months}`,
    reset: 'Kembali ke laporan',
    results: 'Yang berubah karena pilihan ini',
    before: 'Dalam laporan',
    after: 'Dengan pilihan ini',
    command: 'Hal yang sama di terminal',
  },
};
