import type { region as english } from './en.js';

/** Kata-kata wilayah. */
export const region: typeof english = {
  title: 'Wilayah',
  heads: {
    asked: 'Dicari',
    code: 'Kode',
    name: 'Nama',
    kind: 'Tingkat',
    province: 'Provinsi',
    bps: 'Kode BPS',
    takenFor: 'Dibaca sebagai',
    confidence: 'Keyakinan',
  },
  kinds: { province: 'provinsi', regency: 'kabupaten', city: 'kota' },
  takenFor: {
    code: 'kode',
    kemendagri: 'kode Kemendagri',
    bps: 'kode BPS',
    'old-bps': 'kode BPS sebelum 2022',
    name: 'nama',
    renamed: 'nama sebelum atau sesudah perubahan',
    short: 'nama singkat',
    misspelt: 'salah eja',
  },
  part: (takenFor) => `${takenFor}, dari bagian wilayah ini`,
};
