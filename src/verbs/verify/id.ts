import type { claim as english } from './en.js';

const ROLES = {
  workers: 'pekerja',
  premium: 'iuran',
  months: 'bulan',
  years: 'tahun',
  members: 'peserta',
  base: 'sebagai penyebut',
} as const;

/** Kata-kata klaim. */
export const claim: typeof english = {
  limitsTitle: 'Tidak termasuk dalam penilaian ini',
  limits: [
    'Benar tidaknya jumlah orang dan rupiah itu sendiri: yang dinilai hanya hitungannya.',
    'Bulan-bulan dengan tarif berbeda: iuran dibandingkan dengan iuran satu bulan.',
  ],
  title: 'Hitungan yang dipublikasikan, dihitung ulang',
  verdicts: {
    exact: 'tepat',
    rounds: 'dibulatkan',
    truncates: 'dipotong',
    about: 'kira-kira',
    mismatch: 'tidak cocok',
    open: 'terbuka',
  },
  toBelow: (low, high) => `${low} sampai di bawah ${high}`,
  fromAbove: (low, high) => `di atas ${low} sampai ${high}`,
  stands: (text, range) => `"${text}" berarti ${range}`,
  cut: (text, range) => `dipotong, "${text}" berarti ${range}`,
  hedges: {
    about: (text, low, high) =>
      `"${text}" berarti 10% ke atas atau ke bawah: ${low} sampai ${high}`,
    below: (text, low, high) => `"${text}" berarti sampai 10% di bawahnya: ${low} sampai ${high}`,
    above: (text, low, high) => `"${text}" berarti sampai 10% di atasnya: ${low} sampai ${high}`,
  },
  less: (amount) => `yang tercetak lebih kecil ${amount}`,
  more: (amount) => `yang tercetak lebih besar ${amount}`,
  within: 'cocok dalam batas pembulatan angka-angka penyusunnya',
  counted: (count, role) => (role === null ? count : `${count} ${ROLES[role]}`),
  fits: (counted, instead) => `akan cocok dengan ${counted}, bukan ${instead}`,
  range: (first, last) => (last === null ? `${first} atau lebih` : `${first} sampai ${last}`),
  noneFits: (role, exactly, instead) =>
    `tidak ada bilangan bulat${role === null ? '' : ` ${role === 'base' ? 'penyebut' : ROLES[role]}`}${instead === null ? '' : ` pengganti ${instead}`} yang cocok: seharusnya ${exactly}`,
  exactAt: (premium) => `tepat dengan iuran ${premium}`,
  premiums: (premiums) => `akan cocok dengan iuran ${premiums}`,
  points: (size) => `${size} poin persen`,
  about: (premium) => `iuran yang tersirat ${premium}, bukan rupiah bulat`,
  base: (percent, bases) => `${percent} cocok dengan penyebut ${bases}`,
  tariffFits: (amount, isYear) =>
    `akan cocok dengan ${isYear ? '12 bulan ' : ''}iuran yang berlaku, ${amount}`,
  digits: (changes, more) =>
    `cukup mengubah satu angka: ${changes}${more === null ? '' : `, dan ${more} lainnya`}`,
  premium: {
    month: ({ value, amount, of }) =>
      value === amount ? `${value} adalah iuran ${of}` : `${value} berarti ${amount}, iuran ${of}`,
    year: ({ value, amount, of }) => `${value} adalah 12 bulan iuran ${of}: ${amount} sebulan`,
    part: ({ value, programme, amount, of }) =>
      `${value} hanya ${programme}; iuran ${of}, adalah ${amount}`,
    other: ({ value, other, amount, of }) =>
      `${value} adalah iuran ${other}; iuran ${of}, adalah ${amount}`,
    wage: ({ value, wage, amount, of }) =>
      `${value} cocok untuk penerima upah: ${wage}; iuran ${of}, adalah ${amount}`,
    none: ({ value, wage, amount, of }) =>
      `${value} bukan tarif: iuran ${of}, adalah ${amount}${wage && `; bagi penerima upah, itu sama dengan ${wage}`}`,
  },
  of: (scheme, programmes, month, payer) =>
    `${scheme} ${programmes ? `untuk ${programmes}` : 'menurut pengaturan'}, ${month}, pembayar ${payer}`,
  other: (programmes, payer, income) =>
    `untuk ${programmes}, pembayar ${payer}${income === null ? '' : `, dengan penghasilan mulai ${income} sebulan`}`,
  wageShare: ({ percent, wage, programmes, minimum, isBoth, isYear }) =>
    `${isYear ? '12 bulan ' : ''}${percent} dari ${wage}${minimum === null ? '' : ` (${minimum})`} untuk ${programmes}${isBoth ? '' : ', sisi pemberi kerja'}`,
  notTariff: (verdict) => `${verdict}, tetapi bukan tarif`,
  months: (months) =>
    months === ''
      ? 'klaim ini tidak menyebut bulan, dan 1 sampai 12 bulan tidak ada yang cocok: dihitung untuk 12 bulan'
      : `klaim ini tidak menyebut bulan; cocok dengan ${months}`,
  span: (span, months, last) =>
    months
      ? `"${span}" adalah rentang bulan; cocok dengan ${months}`
      : `"${span}" adalah rentang bulan${months === null ? '' : ', dan tidak ada bulannya yang cocok'}: dihitung untuk ${last} bulan`,
  unsure: (text, read) => `${text} dibaca sebagai ${read}; --angka id atau en menentukannya`,
  noPremium: (reason) => `tidak dibandingkan dengan tarif: ${reason}`,
  noWage: 'upah diperlukan; tambahkan --upah JUMLAH',
  sentence: (sentence) => `dalam kalimat: ${sentence}`,
  unread: 'Kalimat ini tampak seperti klaim tetapi tidak terbaca',
  noneFound: 'Tidak ada klaim yang ditemukan dalam teks.',
  summary: (claims, verdicts) => `${claims} klaim: ${verdicts}`,
  comesTo: (claims, mismatches, open) =>
    `Dari ${claims} hitungan yang dipublikasikan dan dihitung ulang, ${mismatches} tidak cocok${open === null ? '' : ` dan ${open} tidak punya pembanding`}.`,
};
