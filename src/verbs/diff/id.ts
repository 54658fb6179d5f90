import { series } from '../counts/series-id.js';
import type { diff as english } from './en.js';

function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  const comma = items.length > 2 ? ',' : '';
  return items.length > 1 ? `${items.slice(0, -1).join(', ')}${comma} dan ${last}` : last;
}

/** Kata-kata `ucj diff`. */
export const diff: typeof english = {
  title: (before, after) => `Yang berubah: ${before} → ${after}`,
  side: { before: 'sebelum', after: 'sesudah' },
  asGiven: 'apa adanya',
  heads: {
    region: 'Wilayah',
    segment: 'Segmen',
    membersBefore: 'Peserta\nsebelum',
    members: 'Peserta\nsesudah',
    membersChange: 'Perubahan\npeserta',
    points: 'Cakupan\n(poin)',
    uncoveredChange: 'Perubahan belum\nterlindungi',
    budgetBefore: 'Anggaran setahun\nsebelum',
    budget: 'Anggaran setahun\nsesudah',
    budgetChange: 'Perubahan\nanggaran',
    cause: 'Terutama karena',
  },
  allTogether: 'Keseluruhan',
  payer: 'Dibayar oleh',
  figureHeads: { before: 'Sebelum', after: 'Sesudah', change: 'Perubahan' },
  figures: {
    potential: 'Potensi',
    registered: 'Peserta',
    coverage: 'Cakupan',
    uncovered: 'Belum terlindungi',
    toEnrol: 'Akan didaftarkan',
    subsidised: 'Peserta disubsidi',
    renewalPremium: 'Keberlanjutan setahun',
    expansionPremium: 'Perluasan setahun',
    annualPremium: 'Anggaran setahun',
  },
  causesTitle: 'Mengapa anggarannya berubah',
  causeHeads: { cause: 'Penyebab', rupiah: 'Setahun' },
  causes: {
    'region-came': 'wilayah yang baru ada',
    'region-went': 'wilayah yang tidak ada lagi',
    'segment-came': 'segmen yang baru ada',
    'segment-went': 'segmen yang tidak ada lagi',
    'count-came': 'baris yang angkanya semula kosong',
    'count-went': 'baris yang angkanya kini kosong',
    'price-came': 'pekerja yang semula tanpa harga',
    'price-went': 'pekerja yang kini tanpa harga',
    potential: 'potensi pekerja',
    members: 'peserta',
    renewals: 'keberlanjutan peserta lama',
    target: 'target',
    payer: 'pembayar',
    wage: 'upah dan penghasilan',
    terms: 'program dan ketentuan',
    months: 'jumlah bulan',
    tariff: 'tarif dan peraturan',
  },
  rowsTitle: 'Di mana',
  series,
  budget: ({ direction, size, before, after, causes }) => {
    const because = causes.map(([cause, rupiah]) => `${cause} (${rupiah})`);
    const why = because.length > 0 ? `, karena ${listed(because)}` : '';
    if (direction === 'same') return `Anggaran tetap ${after} setahun${why}.`;
    const verb = direction === 'more' ? 'naik' : 'turun';
    return `Anggaran ${verb} ${size} setahun: ${before} → ${after}${why}.`;
  },
  members: (change, before, after, coverage) =>
    `Peserta: ${before} → ${after} (${change})${coverage}.`,
  withinError: (change, half) =>
    `Potensi berubah ${change}, masih dalam galat sampling kedua sisi (± ${half} pada tingkat kepercayaan 95%): yang bergantung padanya mungkin tidak berubah.`,
  membersSame: (count, coverage) => `Peserta tetap ${count}${coverage}.`,
  points: (before, after, points) => `; cakupan ${before} → ${after} (${points} poin)`,
  most: (name, change) => `Perubahan anggaran terbesar di ${name} (${change}).`,
  nothing: 'Tidak ada yang berubah.',
  more: (count) => `${count} baris lagi; --teratas dipakai`,
  sidesTitle: 'Yang dibandingkan',
  renewalOnce: (label, rupiah) =>
    `Keberlanjutan peserta lama hanya diketahui di satu sisi (${label}): ${rupiah} dari selisihnya karena di sana dihitung, bukan karena dibelanjakan.`,
  unpriced: (before, after) =>
    `Tanpa harga, jadi tidak masuk jumlah mana pun: ${before} pekerja sebelum, ${after} sesudah.`,
  basesDiffer:
    'Potensi dihitung dengan dasar yang berbeda dari sebelumnya: kedua cakupan dan penyebab "potensi pekerja" tidak dapat dibandingkan.',
  grainsDiffer: (before, after) =>
    `Kedua sisi tidak terdiri atas baris yang setara (${before}; ${after}): wilayah atau segmen yang baru ada dan yang tidak ada lagi adalah milik sisi lain dengan nama lain.`,
  limitsTitle: 'Cara memisahkan penyebab',
  limits: [
    'Setiap penyebab diubah dalam semua urutan, dan pengaruhnya adalah rata-ratanya: tidak ada urutan yang diutamakan, semua pengaruh berjumlah tepat, dan bila dibalik tandanya berlawanan.',
    'Pengaruh adalah rupiah bulat tiap wilayah dan segmen, dibulatkan sehingga jumlahnya tepat; jumlah lain adalah jumlah dari semuanya.',
    'Wilayah atau segmen yang hanya ada di satu sisi adalah satu penyebab, dengan seluruh biayanya.',
  ],
  derivation: {
    absent: (label) => `${label}: tidak ada di tabel`,
    toCover: 'akan dilindungi',
    toKeep: 'diperpanjang',
    noPrice: 'tanpa harga',
    method: (orders) => `rata-rata dari semua ${orders} urutan penyebab`,
  },
};
