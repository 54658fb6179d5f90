import type { Words } from '../words.js';
import { notes } from './notes.js';
import { why } from './why.js';

const LEVELS = {
  province: 'provinsi',
  regency: 'kabupaten/kota',
  district: 'kecamatan',
  village: 'desa/kelurahan',
  region: 'wilayah',
};

const MONTH_NAMES = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];

/** Words of tables, summaries and messages. */
export const words: Words = {
  counts: { potential: 'potensi', registered: 'peserta aktif', subsidised: 'peserta bersubsidi' },
  heads: {
    region: 'Wilayah',
    segment: 'Segmen',
    agency: 'Perangkat\ndaerah',
    payer: 'Pembayar',
    period: 'Periode',
    potential: 'Potensi',
    registered: 'Peserta\naktif',
    coverage: 'Cakupan',
    bar: '',
    uncovered: 'Belum\nterlindungi',
    excess: 'Kelebihan',
    toTarget: 'Menuju\ntarget',
    toEnrol: 'Akan\ndidaftarkan',
    expansion: 'Perluasan',
    renewal: 'Keberlanjutan\npeserta lama',
    annual: 'Anggaran\nsetahun',
    withoutRelief: 'Tanpa\nkeringanan',
    unpriced: 'Belum ada\ntarif',
  },
  budgetFor: (months) => `Anggaran\n${months === 12 ? 'setahun' : `${months} bulan`}`,
  lineHeads: {
    region: 'Wilayah',
    agency: 'Perangkat daerah',
    segment: 'Segmen',
    purpose: 'Tujuan',
    payer: 'Pembayar',
    programme: 'Program',
    bearer: 'Porsi',
    months: 'Bulan',
    volume: 'Orang',
    times: 'Kali',
    unitPrice: 'Harga satuan',
    amount: 'Jumlah',
    account: 'Rekening',
  },
  title: {
    gap: 'Cakupan dan anggaran iuran',
    by: (by) => `Menurut ${by}`,
    lines: 'Rincian anggaran',
    warning: 'Peringatan',
    note: 'Catatan',
  },
  groupings: {
    region: 'wilayah',
    segment: 'segmen',
    family: 'jenis segmen',
    province: 'provinsi',
    regency: 'kabupaten/kota',
    district: 'kecamatan',
    village: 'desa/kelurahan',
    agency: 'perangkat daerah',
    payer: 'pembayar',
    period: 'periode',
  },
  payers: {
    undecided: 'belum ditentukan',
    apbn: 'APBN',
    apbd: 'APBD',
    employer: 'pemberi kerja',
    self: 'pekerja',
    zakat: 'zakat',
    csr: 'TJSL/CSR',
  },
  bearers: { employer: 'pemberi kerja', worker: 'pekerja' },
  purposes: {
    expansion: 'perluasan',
    renewal: 'keberlanjutan',
    worker: 'bagian sendiri',
    support: 'biaya pendukung',
  },
  bases: {
    'labour-force': 'angkatan kerja',
    employed: 'penduduk bekerja',
    eligible: 'layak menjadi peserta',
    informal: 'pekerja informal',
    'verified-list': 'daftar terverifikasi',
    quota: 'kuota',
    other: 'lainnya',
  },
  schemes: {
    bpu: 'pekerja bukan penerima upah (BPU)',
    pu: 'pekerja penerima upah (PU)',
    jakon: 'jasa konstruksi (Jakon)',
    pmi: 'pekerja migran (PMI)',
  },
  entries: {
    premium: (programme, scheme) => `iuran ${programme} untuk ${scheme}`,
    cap: (programme) => `batas upah ${programme}`,
    relief: (programmes, sectors) =>
      `keringanan ${programmes}${sectors === null ? '' : ` untuk ${sectors}`}`,
    reliefOf: (scheme) => `keringanan untuk ${scheme}`,
    minimumWage: (name, code) => `upah minimum ${name}${code === null ? '' : ` ${code}`}`,
    sectors: {
      transport: 'transportasi',
      'labour-intensive': 'padat karya',
      other: 'sektor lain',
    },
  },
  months: MONTH_NAMES.map((name) => name.slice(0, 3)),
  monthNames: MONTH_NAMES,
  total: 'Jumlah',
  none: '–',
  segments: { all: 'semua segmen' },
  severalRegions: 'beberapa',
  more: (count) => `… ${count} baris lagi; --teratas mengatur banyaknya`,
  noRoom: (columns) => `Tidak muat: ${columns}`,
  brief: (shown, all) =>
    shown === null
      ? `${all} baris; --lengkap menampilkannya`
      : `${shown} dari ${all} baris; --lengkap menampilkan semuanya`,
  sampling: {
    caption: 'Galat sampling: selang kepercayaan 95%',
    heads: {
      rse: 'RSE',
      grade: 'Potensi',
      coverage: 'Cakupan',
      uncovered: 'Belum\nterlindungi',
      expansion: 'Perluasan',
    },
    grades: { accurate: 'akurat', caution: 'perlu hati-hati', inaccurate: 'tidak akurat' },
    method: [
      'Potensi adalah hasil estimasi dengan galat baku relatif (RSE) barisnya; jumlah peserta dianggap tanpa galat. Dari 100 selang seperti ini, sekitar 95 memuat hasil pencacahan lengkap bila galatnya menyebar normal (1,96 galat baku).',
      'Galat antarbaris dianggap saling bebas: pada penjumlahan, kuadratnya yang dijumlahkan. Baris dari satu sampel dapat menyimpang bersama sehingga selang jumlahnya lebih lebar; RSE jumlah yang diterbitkan sumbernya lebih baik.',
      'Tingkat akurasi menurut BPS, di sini untuk tiap angka dari galatnya sendiri: RSE sampai 25% akurat, sampai 50% digunakan dengan hati-hati, di atasnya tidak akurat.',
    ],
    marked: (mark) =>
      `${mark} Tidak akurat: galat baku relatifnya di atas 50%; gabungkan baris, atau pakai sumber lain`,
  },
  summary: {
    counts: (period, grain, rows) =>
      `Data ${period ?? 'tanpa periode'} menurut ${LEVELS[grain.level]}${grain.segments ? ' dan segmen' : ''} (${rows} baris)`,
    lacking: ({ regions, potential, registered }, write) => {
      const names = [...regions.slice(0, 5), ...(regions.length > 5 ? ['…'] : [])].join(', ');
      const counts = [
        ...(potential === null ? [] : [`potensi ${write(potential)}`]),
        ...(registered === null ? [] : [`peserta aktif ${write(registered)}`]),
      ];
      return counts.length > 0 ? `${names}: ${counts.join(', ')}` : names;
    },
    incomplete: (lacking) => `Belum lengkap, tanpa ${lacking}`,
    basis: (basis) => `dasar potensi: ${basis ?? 'tidak disebutkan'}`,
    net: (uncovered, excess, net) =>
      `Belum terlindungi ${uncovered} - kelebihan ${excess} = neto ${net}`,
    marked: (mark) =>
      `${mark} Masih ada yang belum terlindungi meskipun cakupannya 100% atau lebih`,
    target: (target, each, whole) =>
      `Kekurangan menuju target ${target}: tiap wilayah mencapai target ${each}, secara keseluruhan ${whole}`,
    targetPart: (target, each, whole) =>
      `Bagian segmen ini dari kekurangan wilayahnya (semua segmen) menuju target ${target}: tiap wilayah mencapai target ${each}, secara keseluruhan ${whole}`,
    toEnrol: (enrolled, wanted, findable, uncovered) =>
      `Akan didaftarkan ${enrolled} dari ${wanted} yang diperlukan: dari ${uncovered} yang belum terlindungi ${findable} dapat ditemukan`,
    budget: (months, programmes, payers) =>
      `anggaran ${months}${programmes && `, ${programmes}`}${payers ? `, pembayar: ${payers}` : ''}`,
    payers: (parts) => `Pembayar: ${parts}`,
    money: (renewal, expansion, total) =>
      `Keberlanjutan peserta lama ${renewal} + perluasan ${expansion} = jumlah ${total}`,
    expansionOnly: (expansion) =>
      `Perluasan ${expansion}, belum termasuk keberlanjutan peserta lama yang tidak diketahui`,
    renewalOnly: (renewal) =>
      `Keberlanjutan peserta lama ${renewal}, belum termasuk perluasan yang tanpa tarif`,
    withoutRenewal: (percent) => `Cakupan tanpa keberlanjutan peserta lama: ${percent}`,
    law: (laws, checked) => `tarif: ${laws}, diperiksa ${checked}`,
    assumed: (options) => `Dihitung dengan ${options}`,
    partial: (mark) =>
      `${mark} Sebagian pekerja di baris ini belum dihitung dan tidak ada dalam anggarannya`,
    answers: (agency, segments) => `${agency} menangani: ${segments}`,
    answersNobody: (segments) => `Belum ada perangkat daerah untuk: ${segments}`,
    noPrice: 'tarif katalog tidak dipakai',
    relief: (law) => `${law} (keringanan)`,
  },
  ...notes,
  why,
  messages: {
    error: 'kesalahan',
    warning: 'peringatan',
    note: 'catatan',
    column: 'kolom',
    rule: 'aturan',
    way: 'solusi',
    moreOf: (count) => `… dan ${count} lagi yang sejenis`,
    reading: (path, percent) => `membaca ${path}: ${percent} %`,
    computing: 'menghitung',
    writing: (name, megabytes) => `menulis ${name}: ${megabytes} MB`,
    problems: (count) => `${count} masalah; tidak ada yang dihitung.`,
    detected: ({ file, rows, leftOut, encoding, headLine, delimiter, columns }) =>
      `${file}: ${rows} baris dibaca, ${leftOut} dilewati; ${encoding}; baris judul di baris ${headLine}; pemisah ${delimiter}; kolom ${columns}`,
    settingsAbove: (path) =>
      `pengaturan dari ${path}, di atas folder ini (--tanpa-pengaturan mengabaikannya)`,
    belowGate: (coverage, gate) => `cakupan ${coverage} di bawah ${gate} (--gagal-di-bawah)`,
    rowBelowGate: (row, coverage, gate) => `${row}: cakupan ${coverage} di bawah ${gate}`,
    gateIncomplete: (lacking) =>
      `hasil belum lengkap, tanpa ${lacking}: --gagal-di-bawah tidak terpenuhi. Lengkapi angka yang kosong, atau nilai tanpanya: --kosong lewati`,
    noCoverage: 'tidak ada cakupan: potensi 0, jadi --gagal-di-bawah tidak terpenuhi',
    defect: 'kesalahan pada program ucj; mohon laporkan beserta baris perintah dan teks ini',
  },
};
