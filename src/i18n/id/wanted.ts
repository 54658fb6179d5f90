import type { JsonFault } from '../../problem/json.js';

/** Kesalahan yang bukan soal satu nilai. */
const WHOLE: Readonly<Record<string, string>> = {
  unknown: 'kunci ini tidak dikenal',
  'no-folder': 'bukan folder yang dapat dibaca',
  'no-json': 'tidak ada berkas .json di dalamnya',
  'new-segment': 'segmen baru memerlukan scheme dan payer',
  region: 'tidak ada wilayah Indonesia dengan nama ini',
  'one-name': 'keduanya memakai nama ini',
  'new-name': 'pembayar ini milik ucj dan artinya tetap; beri nama lain',
};

/** Nilai yang diharapkan dari suatu isi berkas JSON. */
const WANTED: Readonly<Record<string, string>> = {
  number: 'angka',
  int: 'bilangan bulat',
  string: 'teks di antara tanda kutip ganda',
  boolean: 'true atau false',
  array: 'daftar dalam [ ]',
  object: 'isian dalam { }',
  record: 'isian dalam { }',
  filled: 'isi, tidak boleh kosong',
  id: 'id dari huruf kecil, angka, dan . - / seperti guru-paud',
  percentage: 'persentase seperti "45.5"',
  month: 'bulan seperti "2026-04"',
  day: 'tanggal seperti "2026-10-05"',
  decimal: 'pecahan desimal seperti "0.24"',
  code: 'kode seperti "36" atau "36.04"',
};

function wordsOf(wanted: string): string {
  if (wanted.startsWith('>=')) return `${wanted.slice(2)} atau lebih`;
  if (wanted.startsWith('<=')) return `${wanted.slice(2)} atau kurang`;
  return WANTED[wanted] ?? wanted;
}

/** Yang salah dengan suatu nilai berkas JSON, menurut yang diharapkan. */
export function wantedText(value: string | undefined, wanted: readonly string[]): string {
  const [first = ''] = wanted;
  const all = wanted.map(wordsOf);
  const list = [all.slice(0, -1).join(', '), ...all.slice(-1)].filter((part) => part !== '');
  const text = wanted.length === 0 ? '' : (WHOLE[first] ?? `seharusnya ${list.join(' atau ')}`);
  return [value, text].filter(Boolean).join(': ');
}

/** Yang perlu dilakukan dengan teks yang bukan JSON. */
export const JSON_FIXES: Readonly<Record<JsonFault, string>> = {
  'last-comma': 'Hapus koma sebelumnya: sesudahnya tidak ada isian lagi.',
  'no-comma': 'Beri koma antara ini dan isian sebelumnya.',
  quotes: 'Tulis nama dan teks di antara tanda kutip ganda lurus: "umk".',
  text: 'Tutup tanda kutipnya di baris itu juga, dan tulis \\\\ untuk \\.',
  comment: 'Hapus komentarnya: JSON tidak mengenal komentar.',
  end: 'Tutup yang sudah dibuka: "}" untuk "{", "]" untuk "[", dan tanda kutip.',
  other: 'Periksa tempat ini: { "nama": nilai, "nama": nilai }.',
};
