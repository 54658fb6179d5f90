import type { forms as english } from './en.js';

/** Kata-kata formulir `ucj report`. */
export const forms: typeof english = {
  ikd: {
    title: (counts) => `Indikator kinerja daerah: ${counts}`,
    heads: {
      indicator: 'Indikator',
      region: 'Wilayah',
      target: 'Target',
      realisation: 'Realisasi',
      achievement: 'Capaian',
      registered: 'Peserta\naktif',
      potential: 'Pekerja',
      missing: 'Kurang ke\ntarget',
    },
    all: 'semua',
    sentence: (name, realisation, target, achievement) =>
      `${name}: ${realisation} dari target ${target}, capaian ${achievement}.`,
    noTarget: (names, ids) => `Belum ada target untuk ${names}: --indikator ${ids}=60%`,
    nobody: (name) => `Tidak ada baris untuk ${name}, padahal targetnya diberikan.`,
    definitionsTitle: 'Yang dihitung indikatornya',
    definition: (name, text, source) => `${name}: ${text} (${source})`,
    ownReading: 'tafsiran kami: belum ditemukan dokumen yang merumuskannya',
    limitsTitle: 'Tidak ada dalam formulir ini',
    limits: [
      'Capaian adalah realisasi / target dari angka pastinya, dan tidak dipotong pada 100 %; formulir yang membagi persentase bulat bisa berbeda pada digit terakhir.',
    ],
  },
  rka: {
    title: (months) => `Rincian untuk RKA, ${months}`,
    heads: {
      account: 'Kode rekening',
      description: 'Uraian',
      volume: 'Volume',
      unit: 'Satuan',
      months: 'Bulan',
      unitPrice: 'Harga satuan',
      amount: 'Jumlah',
      source: 'Sumber dana',
    },
    noAgency: 'OPD belum disebut',
    premium: (programme, segment, purpose, region, months) =>
      `Iuran ${programme} ${segment}, ${purpose}${region === null ? '' : `, ${region}`}, ${months}`,
    bothSides: (side) => `sisi ${side}`,
    support: 'Pendukung: verifikasi, sosialisasi, petugas',
    people: 'orang',
    lump: 'paket',
    sentence: (amount, lines, agencies) =>
      `${amount} dalam ${lines} baris, dianggarkan oleh ${agencies}.`,
    nobodys: (amount) =>
      `${amount} lagi belum menjadi uang siapa pun, dan belum dianggarkan sebelum ada yang membayarnya.`,
    nobodysTitle: 'Belum ada yang membayar',
    ties: (rka, nobodys, sum) => `${rka} + ${nobodys} = ${sum}, anggaran ucj gap --rincian.`,
    noAccounts: (count) =>
      `${count} baris tanpa kode rekening: pengaturan yang memberinya (segments, accounts).`,
    accounts:
      'Kode rekening yang tidak ada di pengaturan adalah kode APBD untuk pegawai non ASN (HIGH): cocokkan dengan bagan akun daerah Anda.',
    unpriced: (workers) => `${workers} pekerja tanpa tarif tidak ada di baris mana pun.`,
    limitsTitle: 'Tidak ada dalam formulir ini',
    limits: [
      'Kode kegiatan dan subkegiatan: itu milik setiap OPD.',
      'Yang dibayar pekerja sendiri di samping pemberi kerjanya: bukan anggaran siapa pun.',
    ],
  },
};
