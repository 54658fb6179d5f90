import type { VerbHelp } from '../../cli/verb.js';

const AFTER_EN = `
Examples:
  $ ucj region 36.04
  $ ucj region 1101 "Mamuju Utara"
  $ ucj region Serang --lang id`;

const AFTER_ID = `
Contoh:
  $ ucj region 36.04
  $ ucj region 1101 "Mamuju Utara"
  $ ucj region Serang --bahasa id`;

/** Help of `ucj region`. */
export const HELP: VerbHelp = {
  en: {
    summary: 'which region a code or name means',
    description:
      'Looks up provinces, regencies and cities: by code of Kemendagri or BPS, in any form, or by name, with old and short names. Shows every reading of the same digits, and everybody who bears a name.',
    takes: 'codes and names; a name of several words in quotation marks',
    after: AFTER_EN,
  },
  id: {
    summary: 'wilayah mana yang dimaksud suatu kode atau nama',
    description:
      'Mencari provinsi, kabupaten, dan kota: dengan kode Kemendagri atau BPS dalam bentuk apa pun, atau dengan nama, termasuk nama lama dan singkatan. Menampilkan semua bacaan dari angka yang sama, dan semua pemilik suatu nama.',
    takes: 'kode dan nama; nama beberapa kata di antara tanda kutip',
    after: AFTER_ID,
  },
};
