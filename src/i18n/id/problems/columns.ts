import type { ProblemTexts } from '../../words.js';
import { list, roleWord } from './parts.js';

/** Problems of column headers. */
export const columns = {
  'duplicate-head': {
    what: ({ column }) => `dua kolom bernama "${column}"`,
    rule: 'Tiap kolom memiliki nama sendiri.',
    fix: () => 'Ganti nama salah satu, atau hapus.',
  },
  'two-heads': {
    what: ({ value, list: heads }) =>
      `lebih dari satu kolom dapat berarti ${roleWord(value)}: ${list(heads ?? [])}`,
    rule: 'Tiap peran dibaca dari satu kolom.',
    fix: ({ value, list: heads }) => `Pilih: --column ${roleWord(value)}="${heads?.[0]}"`,
  },
  'wide-heads': {
    what: ({ value }) =>
      `tidak ada kolom ${roleWord(value)} saja, tetapi ada kolom ${roleWord(value)} per segmen`,
    rule: ({ list: heads }) => `Kolom yang ada: ${list(heads ?? [])}.`,
    fix: ({ value }) =>
      `--wide segment membacanya; satu kolom saja: --column ${roleWord(value)}="NAMA".`,
  },
  'wide-unpaired': {
    what: ({ value, column }) => `segmen "${column}" tidak memiliki kolom ${roleWord(value)}`,
    rule: ({ list: heads }) =>
      `Dengan --wide segment, tiap segmen memiliki kolom untuk tiap angka. Kolom yang ada: ${list(heads ?? [])}.`,
    fix: ({ value, column }) => `Beri nama kolomnya "${roleWord(value)} ${column}".`,
  },
  'wide-period': {
    what: ({ value }) => `"${value}" adalah periode, bukan segmen`,
    rule: '--wide segment membaca kolom segmen; kolom beberapa periode tidak dapat menjadi satu baris.',
    fix: ({ value }) =>
      `Ambil satu periode: --column potensi="NAMA ${value}" --column peserta="NAMA ${value}". Atau beri baris sendiri tiap periode.`,
  },
  'wide-rse': {
    what: ({ column }) => `"${column}" tidak menyebut galat jumlah yang mana di barisnya`,
    rule: 'Galat baku relatif (RSE) adalah milik satu potensi; dengan --wide segment sebuah baris punya beberapa.',
    fix: () =>
      'Beri setiap wilayah dan segmen barisnya sendiri dengan RSE-nya; atau hapus kolom itu dari tabelnya.',
  },
  'inactive-head': {
    what: ({ column }) => `"${column}" menghitung peserta yang tidak aktif`,
    rule: 'Terdaftar berarti peserta aktif saja: iuran yang lain tidak dibayar, sehingga mereka tidak terlindungi.',
    fix: () => 'Berikan peserta aktif dalam kolom tersendiri, misalnya "Peserta Aktif".',
  },
  'inactive-within': {
    what: ({ column, other }) => `"${column}" mungkin mencakup peserta di kolom "${other}"`,
    rule: 'Terdaftar berarti peserta aktif saja: iuran yang lain tidak dibayar, sehingga mereka tidak terlindungi.',
    fix: ({ column, other, suggestion }) =>
      suggestion
        ? `Pakai peserta aktif: --column peserta="${suggestion}"`
        : `Kurangkan "${other}" dari "${column}", lalu tulis selisihnya di kolom "Peserta Aktif".`,
  },
  'kinds-apart': {
    what: ({ value, list: kinds }) =>
      `potensinya satu, sedangkan ${roleWord(value)} dirinci menurut ${list(kinds ?? [])}`,
    rule: 'Tiap segmen memerlukan kedua angka; potensi seluruhnya hanya dapat dibandingkan dengan peserta seluruhnya.',
    fix: ({ value, list: kinds, suggestion }) =>
      suggestion
        ? `Tanpa --wide segment, pakai satu kolom: --column ${roleWord(value)}="${suggestion}"`
        : `Jumlahkan ${list(kinds ?? [])} dalam satu kolom "${roleWord(value)}".`,
  },
  'missing-column': {
    what: ({ value }) => `tidak ada kolom untuk ${roleWord(value)}`,
    rule: ({ list: heads }) => `Kolom yang ditemukan: ${list(heads ?? [])}.`,
    fix: ({ value, suggestion }) =>
      suggestion
        ? `Apakah maksudnya "${suggestion}"? --column ${roleWord(value)}="${suggestion}"`
        : `Sebutkan: --column ${roleWord(value)}="NAMA". Tabel memerlukan potensi, peserta aktif, dan wilayah.`,
  },
  'missing-region': {
    what: () => 'tidak ada kolom wilayah',
    rule: ({ list: heads }) => `Kolom yang ditemukan: ${list(heads ?? [])}.`,
    fix: () => 'Sebutkan: --column wilayah="NAMA" atau --column kode-wilayah="NAMA".',
  },
  'labour-force-head': {
    what: ({ column }) => `"${column}" adalah jumlah tenaga kerja, belum tentu potensi peserta`,
    rule: 'Penduduk bekerja dan potensi peserta adalah angka yang berbeda.',
    fix: ({ column, value }) =>
      `Jika memang itu yang dimaksud: --column potensi="${column}" --basis ${value}`,
  },
  'quota-head': {
    what: ({ column }) =>
      `"${column}" adalah target atau kuota yang ditetapkan, belum tentu potensi peserta`,
    rule: 'Terpenuhinya kuota bukan cakupan: pekerja di luar kuota tidak masuk keduanya.',
    fix: ({ column }) =>
      `Jika memang itu yang dimaksud: --column potensi="${column}" --basis quota`,
  },
  'unknown-head': {
    what: ({ value }) => `tidak ada kolom "${value}"`,
    rule: ({ list: heads }) => `Kolom yang ditemukan: ${list(heads ?? [])}.`,
    fix: ({ suggestion }) => (suggestion ? `Apakah maksudnya "${suggestion}"?` : null),
  },
} satisfies Partial<ProblemTexts>;
