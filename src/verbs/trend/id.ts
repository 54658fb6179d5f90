import { series } from '../counts/series-id.js';
import type { trend as english } from './en.js';
import { trendWhy } from './id-why.js';

/** Kata-kata `ucj trend`. */
export const trend: typeof english = {
  title: (from, to) => `Dari ${from} ke ${to}`,
  scorecard: (target, by) => `Menuju ${target} pada ${by}`,
  heads: {
    region: 'Wilayah',
    segment: 'Segmen',
    potential: 'Potensi',
    members: 'Peserta',
    before: 'Cakupan\nsebelum',
    after: 'Cakupan\nkini',
    change: 'Perubahan\n(poin)',
    byMembers: 'karena\npeserta',
    byBase: 'karena\npotensi',
    frozen: 'Kini, potensi\nsebelum',
    pace: 'Peserta\nper bulan',
    missing: 'Kurang\nke target',
    line: 'Peserta\nmenurut periode',
    arrival: 'Tercapai\npada laju ini',
    needed: 'Perlu\nper bulan',
    lastMonth: 'Bulan\nlalu',
    standing: 'Status',
    onFrozen: 'Potensi\nsebelum',
  },
  reached: 'tercapai',
  never: 'tidak akan',
  after: (year) => `setelah ${year}`,
  standing: {
    reached: 'tercapai',
    'on-track': 'sesuai jalur',
    behind: 'tertinggal',
    unknown: 'tidak diketahui',
  },
  judged: (counts) => `Menurut laju dibandingkan laju yang diperlukan: ${counts}`,
  judgedOnFrozen: (counts, from) => `Dengan potensi ${from}: ${counts}`,
  byLastMonth:
    'Laju tidak dapat dihitung dari kedua periode, jadi status dinilai dari bulan terakhir saja, yang juga menunjukkan musimnya.',
  changedRow: (name, before, after, standing) =>
    `${name} (${before} \u2192 ${after}; dengan potensi sebelum: ${standing})`,
  baseChanged: (mark, from, names) =>
    `${mark} Potensi berbeda dari ${from}, sehingga kekurangannya ikut berubah: ${names}`,
  whole: (change, members, base) =>
    `Cakupan seluruhnya: ${change} poin, karena peserta ${members} dan karena potensi ${base}`,
  members: (difference, before, after) =>
    `Peserta seluruhnya: ${before} menjadi ${after} (${difference})`,
  fell: (names) => `Cakupan turun di ${names}`,
  nobodyFell: 'Cakupan tidak turun di mana pun',
  pace: (pace, months) => `Laju: ${pace} peserta per bulan selama ${months} bulan`,
  noPace: (months) =>
    `Kedua periode berjarak ${months} bulan dan bukan bulan yang sama: yang tampak adalah musimnya, jadi laju dan waktu tercapai tidak disebutkan. Berikan periode yang setahun lebih lama.`,
  arrival: (target, arrival, missing) =>
    `Menuju ${target} secara keseluruhan masih kurang ${missing}; pada laju ini: ${arrival}`,
  needed: (target, by, needed, standing) =>
    `Menuju ${target} pada akhir ${by} secara keseluruhan${needed === null ? '' : ` perlu ${needed} per bulan`}: ${standing}; --rapor menampilkan tiap baris`,
  basesDiffer: 'Dasar potensi berbeda dari sebelumnya: kedua cakupan tidak dapat dibandingkan',
  others: (periods) => `Periode yang dibaca: ${periods}; --dari dan --ke memilih dua di antaranya`,
  series,
  limitsTitle: 'Tidak termasuk dalam perkembangan ini',
  limits: [
    'Laju dan waktu tercapai berlanjut lurus, dengan potensi sekarang.',
    'Peserta yang keluar dan yang masuk hanya tampak sebagai selisihnya.',
  ],
  derivation: trendWhy,
};
