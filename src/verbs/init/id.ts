import type { init as english } from './en.js';

/** Kata-kata berkas untuk memulai. */
export const init: typeof english = {
  files: { table: 'ucj-tabel', sources: 'ucj-sumber' },
  heads: {
    region_code: 'kode_wilayah',
    region: 'wilayah',
    segment: 'segmen',
    period: 'periode',
    potential: 'potensi',
    registered: 'peserta_aktif',
    subsidised: 'disubsidi',
    status: 'status',
  },
  sourceHeads: {
    source: 'sumber',
    payer: 'pembayar',
    amount: 'jumlah',
    segments: 'segmen',
    regions: 'wilayah',
    ceiling: 'batas',
    from: 'dari',
    to: 'sampai',
    order: 'urutan',
  },
  illustrative: 'ilustratif',
  sheets: { table: 'Tabel', lists: 'Daftar', help: 'Cara mengisi' },
  counts: {
    potential: 'Pekerja yang dapat dilindungi. Kosongkan bila belum diketahui.',
    registered: 'Peserta aktif di antaranya. Kosongkan bila belum diketahui; 0 berarti tidak ada.',
    subsidised: 'Peserta yang iurannya sudah dibayar uang negara atau daerah.',
  },
  wholeNumber: 'Bilangan bulat, jumlah orang, 0 atau lebih.',
  notListed: 'Ini tidak ada di daftar. Tetap dibaca, bila memang itu yang dimaksud.',
  howTo: (table) => [
    'Satu baris adalah satu wilayah, segmen, dan bulan. Hapus baris yang tidak ada pekerjanya, tambahkan yang belum ada.',
    'Potensi: pekerja yang dapat dilindungi. Peserta aktif: yang sudah menjadi peserta. Disubsidi: peserta yang iurannya sudah dibayar uang negara atau daerah.',
    'Kosongkan yang belum diketahui: baris itu tidak masuk angka mana pun, dan disebutkan. 0 berarti tidak ada orang.',
    'Kode dan nama wilayah, serta segmen, ada di lembar Daftar. Kecamatan boleh diganti desanya, tetapi tidak bersama desanya.',
    `ucj check ${table} menunjukkan yang belum terisi dan yang meragukan; ucj gap ${table} menghitung cakupan dan anggaran.`,
  ],
  example: (files, table) =>
    `ditulis: ${files.join(', ')}. Angkanya rekaan: ganti barisnya dengan data Anda, lalu ucj gap ${table}`,
  blank: (files, table, { rows, regions, segments, period }) =>
    `ditulis: ${files.join(', ')}. ${rows} baris untuk diisi: ${regions} wilayah, ${segments} segmen, ${period}. ucj check ${table} menunjukkan yang belum terisi.`,
};
