import type { JsonFault } from '../../../problem/json.js';
import type { ProblemTexts } from '../../words.js';
import { JSON_FIXES, wantedText } from '../wanted.js';
import { list, marked } from './parts.js';

const SOURCE_RULES: Readonly<Record<string, string>> = {
  source: 'Setiap sumber dana punya nama.',
  amount: 'Rupiah di atas 0: 2500000000, 2.500.000.000, Rp2,5 miliar.',
  segments:
    'Segmen dipisahkan ";"; ">" memisahkan kelompok prioritas: tembakau > petani; nelayan > *.',
  ceiling:
    'Persentase dari persentase, dikurangi yang dipakai untuk keperluan lain: 50% > 60% - Rp100 juta. Harus ada sisanya.',
  from: 'Bulan di antara bulan-bulan anggaran: 2026-04.',
  to: 'Bulan di antara bulan-bulan anggaran, tidak sebelum bulan pertama: 2026-12.',
  order: 'Bilangan bulat; yang terkecil dibelanjakan lebih dulu.',
};

/** Problems of sources, tariffs and settings. */
export const ownFiles = {
  'bad-window': {
    what: ({ option, value }) => `${option} ${value} tidak di antara 3 dan 12`,
    rule: 'Dengan kurang dari 3 bulan ahli waris tidak mendapat santunan penuh (Permenaker 1/2025).',
    fix: ({ option }) => `${option} 6`,
  },
  'source-head': {
    what: ({ value }) => `"${value}" bukan kolom berkas sumber dana`,
    rule: ({ list: heads }) => `Kolom: ${list(heads ?? [])}.`,
    fix: ({ suggestion }) =>
      suggestion
        ? `Apakah maksudnya "${suggestion}"?`
        : 'ucj init --sumber memperlihatkan berkas untuk memulai.',
  },
  'source-column': {
    what: ({ value }) => `tidak ada kolom "${value}"`,
    rule: 'Sumber dana sedikitnya punya nama dan jumlah.',
    fix: () => 'ucj init --sumber memperlihatkan berkas untuk memulai.',
  },
  'source-value': {
    what: ({ value, list: [first, last] = [] }) =>
      last === undefined
        ? `"${value}" tidak dapat dibaca di kolom ini`
        : `"${value}" tidak di antara ${first} dan ${last}`,
    rule: ({ other }) => SOURCE_RULES[other ?? ''] ?? '',
    fix: ({ suggestion, list: [first, last] = [] }) => {
      if (suggestion) return `Maksud Anda "${suggestion}"?`;
      return last === undefined
        ? null
        : `--bulan atau --tahun menetapkan bulan lain daripada ${first}..${last}.`;
    },
  },
  'source-twice': {
    what: ({ value, other }) => `sumber dana "${value}" sudah ada di baris ${other}`,
    rule: 'Setiap sumber dana ada sekali, menurut namanya.',
    fix: () => 'Beri salah satunya nama lain.',
  },
  'source-total': {
    what: ({ value, other }) =>
      `jumlahnya tertulis Rp${marked(value)}, sumbernya berjumlah Rp${marked(other)}`,
    rule: 'Baris yang disebut jumlah adalah jumlah baris di atasnya.',
    fix: () => 'Perbaiki salah satu jumlahnya, atau hapus baris itu.',
  },
  'output-exists': {
    what: () => 'berkas ini sudah ada',
    rule: 'ucj init hanya menulis berkas baru.',
    fix: () => 'Ganti nama atau hapus berkas yang sudah ada, atau tulis di tempat lain.',
  },
  'bad-catalogue': {
    what: ({ value, list: wanted }) => wantedText(value, wanted ?? []),
    rule: 'Isi katalog mengikuti skema dan aturannya.',
    fix: ({ suggestion }) => (suggestion ? `Apakah maksudnya "${suggestion}"?` : null),
  },
  'bad-settings': {
    what: ({ value, list: wanted }) => wantedText(value, wanted ?? []),
    rule: 'Pengaturan mengikuti skemanya; kunci yang tidak dikenal adalah kesalahan.',
    fix: ({ suggestion }) => (suggestion ? `Apakah maksudnya "${suggestion}"?` : null),
  },
  'bad-json': {
    what: ({ value }) =>
      value
        ? `${value === '"' ? 'tanda kutip' : `"${value}"`} tidak pada tempatnya`
        : 'berkas belum lengkap',
    rule: 'Berkas ini JSON: nama dan teks di antara tanda kutip ganda, koma antara isian, tanpa koma sesudah yang terakhir.',
    fix: ({ other }) => JSON_FIXES[other as JsonFault],
  },
} satisfies Partial<ProblemTexts>;
