import type { ProblemTexts } from '../../words.js';
import { list } from './parts.js';

/** Problems of cells. */
export const cells = {
  'count-text': {
    what: ({ value }) => `"${value}" bukan jumlah orang`,
    rule: 'Jumlah orang adalah bilangan bulat, angka saja: 1234.',
    fix: () => 'Perbaiki selnya; kosongkan jika angkanya tidak diketahui.',
  },
  'count-negative': {
    what: ({ value }) => `"${value}" negatif`,
    rule: 'Jumlah orang adalah 0 atau lebih.',
    fix: () => 'Perbaiki selnya; kosongkan jika angkanya tidak diketahui.',
  },
  'count-fraction': {
    what: ({ value }) => `"${value}" bukan bilangan bulat`,
    rule: 'Jumlah orang adalah bilangan bulat, angka saja: 1234.',
    fix: () => 'Perbaiki selnya; jika kolomnya dalam ribuan, tuliskan jumlah orangnya.',
  },
  'count-grouped': {
    what: ({ value }) => `"${value}" tidak ditulis seperti angka lain di kolomnya`,
    rule: 'Satu kolom ditulis dengan satu cara: tanda ribuan di semua angka, atau tidak sama sekali.',
    fix: () => 'Perbaiki selnya, atau sebutkan caranya: --angka id (1.234) atau en (1,234).',
  },
  'count-exponent': {
    what: ({ value }) => `"${value}" memakai eksponen, yang hanya menyimpan beberapa angka`,
    rule: 'Jumlah orang ditulis dengan semua angkanya.',
    fix: () => 'Format kolomnya sebagai angka tanpa desimal, lalu ekspor lagi.',
  },
  'count-undecided': {
    what: ({ value, other }) => `"${value}" bisa berarti ribuan atau desimal; ${other} berlawanan`,
    rule: 'Satu kolom ditulis dengan satu cara: tanda ribuan di semua angka, atau tidak sama sekali.',
    fix: () => 'Sebutkan caranya: --angka id (1.234 adalah 1234) atau en (1,234 adalah 1234).',
  },
  'count-too-large': {
    what: ({ value }) => `"${value}" terlalu besar`,
    rule: 'Jumlah orang paling banyak 999.999.999: penduduk Indonesia kurang dari 300 juta.',
    fix: () => 'Periksa apakah kolom itu berisi angka lain, bukan jumlah orang.',
  },
  'count-missing': {
    what: () => 'jumlahnya tidak ada',
    rule: '--kosong galat menolak baris tanpa jumlah.',
    fix: () => '--kosong lewati melewatinya, --kosong nol membacanya sebagai 0.',
  },
  'formula-uncomputed': {
    what: ({ value }) => `rumus ${value} belum pernah dihitung`,
    rule: 'Sel memuat angka yang dihitung program penyimpan buku kerjanya; yang belum pernah dihitung bukan 0.',
    fix: () => 'Buka buku kerjanya di Excel atau LibreOffice, simpan, lalu baca lagi.',
  },
  'rse-text': {
    what: ({ value }) => `"${value}" bukan galat baku relatif (RSE)`,
    rule: 'Persentase dari 0 sampai 1.000: 12,5 atau 12,5%. 0 berarti potensi hasil pencacahan, bukan estimasi.',
    fix: () => 'Tulis angkanya saja, misalnya 12,5. Kosongkan jika tidak diketahui.',
  },
  'rse-ratio': {
    what: ({ value }) => `"${value}" di bawah 1: persentase atau bagian`,
    rule: 'Galat baku relatif adalah persentase; di bawah 1 perlu tandanya, atau judul kolomnya menyebut persen.',
    fix: ({ value }) => `Tulis ${value}% jika itu persentase; bagian 0,12 adalah 12%.`,
  },
  'wage-text': {
    what: ({ value }) => `"${value}" bukan upah`,
    rule: 'Rupiah penuh per bulan, sedikitnya Rp100.000, dengan angka: 5210377, 5210377,50 atau Rp5.210.377.',
    fix: () =>
      'Tuliskan jutaan secara penuh: 5,1 juta adalah 5100000. Kosongkan jika tidak diketahui.',
  },
  'state-unknown': {
    what: ({ value }) =>
      value
        ? `"${value}" tidak menyatakan apakah peserta ini aktif`
        : 'tidak ada keterangan apakah peserta ini aktif',
    rule: 'Hanya peserta aktif yang terdaftar, dan kolom ini memisahkannya dari yang lain.',
    fix: ({ column }) => `Isi "${column}" dengan Aktif atau Non Aktif.`,
  },
  'none-active': {
    what: ({ column, value }) => `tidak ada baris peserta aktif di kolom "${column}" ("${value}")`,
    rule: 'Terdaftar berarti peserta aktif saja: iuran yang lain tidak dibayar, sehingga mereka tidak terlindungi.',
    fix: () => 'Berikan baris peserta aktif.',
  },
  'inactive-potential': {
    what: ({ value, other }) =>
      `${value}: potensi baris ini, ${other}, tidak ada di baris peserta aktif`,
    rule: 'Baris peserta tidak aktif dilewati, dan potensinya tidak boleh ikut hilang.',
    fix: () => 'Tulis potensi wilayah di baris peserta aktif, dengan 0 peserta bila tidak ada.',
  },
  'word-unknown': {
    what: ({ value }) => `"${value}" bukan kata yang dikenal untuk kolom ini`,
    rule: ({ list: values }) => `Pilihan: ${list(values ?? [])}.`,
    fix: ({ suggestion }) => (suggestion ? `Apakah maksudnya "${suggestion}"?` : null),
  },
  'period-text': {
    what: ({ value }) => `"${value}" bukan periode`,
    rule: 'Tahun atau bulan (2025, 2025-11, 11/2025, November 2025, Nov-25), atau tanggal di dalamnya (30/11/2025, 1-Nov-25).',
    fix: ({ suggestion, list: [dayFirst, monthFirst] = [] }) =>
      dayFirst
        ? `Tanggal dan bulannya dapat tertukar: tulis ${dayFirst} atau ${monthFirst}.`
        : suggestion
          ? `Tulis ${suggestion}, bila itu maksudnya.`
          : 'Tulis bulannya sebagai 2025-11.',
  },
  'period-mixed': {
    what: ({ value, other }) => `${value} adalah tahun, padahal ada juga bulan: ${other}`,
    rule: 'Periode dalam satu tabel semuanya tahun atau semuanya bulan.',
    fix: () => 'Pisahkan tabelnya, dan baca satu per satu.',
  },
} satisfies Partial<ProblemTexts>;
