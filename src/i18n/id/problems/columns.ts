import type { ProblemTexts } from '../../words.js';
import { columnsFor, list, quoted, typedAs } from './parts.js';

/** Problems of column headers. */
export const columns = {
  'duplicate-head': {
    what: ({ column }) => `dua kolom bernama "${column}"`,
    rule: 'Tiap kolom memiliki nama sendiri.',
    fix: () => 'Ganti nama salah satu, atau hapus.',
  },
  'table-beside': {
    what: ({ column, value }) =>
      `ada tabel lain di sebelah kanan, mulai kolom "${column}": "${value}" ada dua kali`,
    rule: 'Satu baris untuk satu wilayah: wilayah pada tabel sebelah kanan tidak akan terbaca.',
    fix: ({ column }) =>
      `Pindahkan kolom mulai "${column}" ke bawah kolom yang lain, atau ke berkas tersendiri: beberapa berkas dibaca sebagai satu tabel.`,
  },
  'two-heads': {
    what: ({ value, list: heads }) =>
      `lebih dari satu kolom dapat berarti ${typedAs(value)}: ${list(heads ?? [])}`,
    rule: 'Tiap peran dibaca dari satu kolom.',
    fix: ({ value, list: heads }) => `Pilih: --kolom ${typedAs(value)}="${heads?.[0]}"`,
  },
  'wide-heads': {
    what: ({ value }) =>
      `tidak ada kolom ${typedAs(value)} saja, tetapi ada kolom ${typedAs(value)} per segmen`,
    rule: ({ list: heads }) => `Kolom yang ada: ${list(heads ?? [])}.`,
    fix: ({ value }) =>
      `--melebar segmen membacanya, jika tiap segmen berisi orang yang berbeda; satu kolom saja: --kolom ${typedAs(value)}="NAMA".`,
  },
  'wide-unpaired': {
    what: ({ value, column }) => `segmen "${column}" tidak memiliki kolom ${typedAs(value)}`,
    rule: ({ list: heads }) =>
      `Dengan --melebar segmen, tiap segmen memiliki kolom untuk tiap angka. Kolom yang ada: ${list(heads ?? [])}.`,
    fix: ({ value, column }) => `Beri nama kolomnya "${typedAs(value)} ${column}".`,
  },
  'wide-period': {
    what: ({ list: periods = [] }) => `${quoted(periods)} adalah periode, bukan segmen`,
    rule: 'Kolom beberapa periode berisi orang yang sama: tidak dijumlahkan, dan --melebar segmen membaca kolom segmen.',
    fix: ({ value, other, suggestion, option }) =>
      value || other
        ? `${option ? 'Tanpa --melebar segmen, ambil' : 'Ambil'} satu periode: ${columnsFor(value, other)}. Atau beri baris sendiri tiap periode.`
        : `Sisakan kolom satu periode saja, misalnya "${suggestion}". Atau beri baris sendiri tiap periode.`,
  },
  'wide-versions': {
    what: ({ list: versions = [] }) =>
      `${quoted(versions)} menghitung orang yang sama, bukan segmen`,
    rule: 'Beberapa sumber atau versi dari satu angka tidak dijumlahkan, dan --melebar segmen membaca kolom segmen.',
    fix: ({ value, other, option }) =>
      `${option ? 'Tanpa --melebar segmen, pilih' : 'Pilih'} salah satu, misalnya: ${columnsFor(value, other)}`,
  },
  'wide-rse': {
    what: ({ column }) => `"${column}" tidak menyebut galat jumlah yang mana di barisnya`,
    rule: 'Galat baku relatif (RSE) adalah milik satu potensi; dengan --melebar segmen sebuah baris punya beberapa.',
    fix: () =>
      'Beri setiap wilayah dan segmen barisnya sendiri dengan RSE-nya; atau hapus kolom itu dari tabelnya.',
  },
  'inactive-head': {
    what: ({ column }) => `"${column}" menghitung orang yang bukan peserta aktif`,
    rule: 'Terdaftar berarti peserta aktif saja: iuran yang lain tidak dibayar, sehingga mereka tidak terlindungi.',
    fix: () => 'Berikan peserta aktif dalam kolom tersendiri, misalnya "Peserta Aktif".',
  },
  'inactive-within': {
    what: ({ column, other }) => `"${column}" mungkin mencakup peserta di kolom "${other}"`,
    rule: 'Terdaftar berarti peserta aktif saja: iuran yang lain tidak dibayar, sehingga mereka tidak terlindungi.',
    fix: ({ column, other, suggestion }) =>
      suggestion
        ? `Pakai peserta aktif: --kolom peserta="${suggestion}"`
        : `Kurangkan "${other}" dari "${column}", lalu tulis selisihnya di kolom "Peserta Aktif".`,
  },
  'left-over-sum': {
    what: ({ column, other, suggestion }) =>
      `"${column}" berisi yang belum menjadi peserta: ditambah "${other}" hasilnya "${suggestion}"`,
    rule: 'Potensi adalah semua pekerja yang dapat menjadi peserta, termasuk yang sudah.',
    fix: ({ column, suggestion, value }) =>
      value
        ? `Namai "${suggestion}" "potensi ${value}", dan hapus "${column}"; atau hapus "${suggestion}", jika "${column}" memuat semua pekerja.`
        : `--kolom potensi="${suggestion}"; atau, jika "${column}" memuat semua pekerja: --kolom potensi="${column}"`,
  },
  'left-over-coverage': {
    what: ({ column, other, value }) =>
      `"${column}" berisi yang belum menjadi peserta: "${value}" adalah bagian "${other}" dari jumlah keduanya`,
    rule: 'Potensi adalah semua pekerja yang dapat menjadi peserta, termasuk yang sudah.',
    fix: ({ column, other }) =>
      `Jumlahkan "${column}" dan "${other}" dalam satu kolom semua pekerja: --kolom potensi="NAMA". Jika "${column}" memuat semuanya: --kolom potensi="${column}"`,
  },
  'sexes-apart': {
    what: ({ value, list: heads }) =>
      `${typedAs(value)} dipisah antara laki-laki dan perempuan: ${list(heads ?? [])}`,
    rule: 'Angka laki-laki dan perempuan ada dalam satu kolom; keduanya bukan segmen dengan iuran sendiri.',
    fix: ({ value, list: heads }) =>
      `Jumlahkan ${list(heads ?? [])} dalam satu kolom "${typedAs(value)}".`,
  },
  'kinds-apart': {
    what: ({ value, other, list: kinds = [] }) =>
      kinds.length > 1
        ? `${typedAs(other)} untuk semuanya, sedangkan ${typedAs(value)} dirinci menurut ${list(kinds)}`
        : `${typedAs(other)} untuk semuanya, sedangkan ${typedAs(value)} hanya ${list(kinds)}`,
    rule: 'Potensi dan peserta harus dari orang yang sama: semuanya, atau tiap segmen.',
    fix: ({ value, list: kinds, suggestion, option }) =>
      suggestion
        ? `${option ? 'Tanpa --melebar segmen, pakai' : 'Pakai'} satu kolom, jika memuat semuanya: --kolom ${typedAs(value)}="${suggestion}"`
        : `Jika orangnya berbeda, jumlahkan ${list(kinds ?? [])} dalam satu kolom "${typedAs(value)}"; jika sama, pakai satu saja: --kolom ${typedAs(value)}="NAMA"`,
  },
  'segment-rows': {
    what: () => 'segmen tabel ini berupa baris',
    rule: '--melebar segmen membaca tabel yang segmennya berupa kolom.',
    fix: () => 'Hapus --melebar segmen.',
  },
  'kinds-alike': {
    what: ({ list: kinds }) => `${list(kinds ?? [])} berisi orang yang sama`,
    rule: 'Angka dari beberapa waktu, sumber, atau program berisi orang yang sama: tidak dijumlahkan.',
    fix: ({ value, suggestion, list: kinds = [], option }) => {
      const all = suggestion === undefined ? kinds : [suggestion];
      const options = all.map((kind) => `--kolom ${typedAs(value)}="${kind}"`).join(' atau ');
      return `${option ? 'Tanpa --melebar segmen, pakai' : 'Pakai'} satu kolom: ${options}`;
    },
  },
  'missing-column': {
    what: ({ value }) => `tidak ada kolom untuk ${typedAs(value)}`,
    rule: ({ list: heads }) => `Kolom yang ditemukan: ${list(heads ?? [])}.`,
    fix: ({ value, suggestion }) =>
      suggestion
        ? `Apakah maksudnya "${suggestion}"? --kolom ${typedAs(value)}="${suggestion}"`
        : `Sebutkan: --kolom ${typedAs(value)}="NAMA". Tabel memerlukan potensi, peserta aktif, dan wilayah.`,
  },
  'missing-region': {
    what: () => 'tidak ada kolom wilayah',
    rule: ({ list: heads }) => `Kolom yang ditemukan: ${list(heads ?? [])}.`,
    fix: () => 'Sebutkan: --kolom wilayah="NAMA" atau --kolom kode-wilayah="NAMA".',
  },
  'labour-force-head': {
    what: ({ column }) => `"${column}" adalah jumlah tenaga kerja, belum tentu potensi peserta`,
    rule: 'Penduduk bekerja dan potensi peserta adalah angka yang berbeda.',
    fix: ({ column, value }) =>
      `Jika memang itu yang dimaksud: --kolom potensi="${column}" --dasar ${typedAs(value)}`,
  },
  'quota-head': {
    what: ({ column }) =>
      `"${column}" adalah target atau kuota yang ditetapkan, belum tentu potensi peserta`,
    rule: 'Terpenuhinya kuota bukan cakupan: pekerja di luar kuota tidak masuk keduanya.',
    fix: ({ column }) => `Jika memang itu yang dimaksud: --kolom potensi="${column}" --dasar kuota`,
  },
  'unknown-head': {
    what: ({ value }) => `tidak ada kolom "${value}"`,
    rule: ({ list: heads }) => `Kolom yang ditemukan: ${list(heads ?? [])}.`,
    fix: ({ suggestion }) => (suggestion ? `Apakah maksudnya "${suggestion}"?` : null),
  },
} satisfies Partial<ProblemTexts>;
