import type { share as english } from './en.js';

/** Kata-kata `ucj share`. */
export const share: typeof english = {
  title: (quota, regions) => `Kuota ${quota} untuk ${regions} wilayah`,
  toTarget: (target, quota, regions) =>
    `Kuota ${quota}, agar bersama-sama mencapai ${target}, untuk ${regions} wilayah`,
  toTargetPart: (target, quota, regions) =>
    `Kuota ${quota}, bagian segmen ini agar bersama-sama mencapai ${target} dengan semua segmen, untuk ${regions} wilayah`,
  heads: {
    region: 'Wilayah',
    potential: 'Potensi',
    uncovered: 'Belum\nterlindungi',
    part: 'Bagian',
    before: 'Cakupan\nsebelum',
    after: 'Cakupan\nsesudah',
    amount: 'Iuran',
    short: 'Kurang',
    unpriced: 'Belum ada\ntarif',
  },
  key: {
    uncovered: 'sebanding dengan yang belum terlindungi',
    potential: 'sebanding dengan potensi',
    equal: 'sama rata',
  },
  rule: (key, bounds) =>
    [
      `Dibagi ${key}, dengan sisa terbesar, tidak melebihi yang belum terlindungi dan dapat ditemukan di suatu wilayah`,
      ...bounds,
    ].join('; '),
  least: (min) => `sedikitnya ${min} tiap wilayah`,
  most: (max) => `paling banyak ${max} tiap wilayah`,
  each: (number) => `${number} tiap wilayah`,
  placed: (placed, unplaced, quota) => `Terbagi ${placed} + tidak terbagi ${unplaced} = ${quota}`,
  unplaced: (unplaced) => `${unplaced} tidak terbagi: tidak ada wilayah yang masih punya tempat.`,
  limited: (unplaced, limit, beyond) =>
    `${unplaced} tidak terbagi: ${limit} tidak memberi wilayah mana pun lebih banyak; tanpa batas itu ${beyond} di antaranya terbagi.`,
  outOfReach: (target, unplaced) =>
    `${target} tidak terjangkau: ${unplaced} tidak terbagi, karena tidak ada wilayah yang masih punya orang yang dapat ditemukan.`,
  verified: (share) => `${share} dari yang belum terlindungi dapat ditemukan`,
  withoutRelief: (amount) => `Tanpa keringanan iurannya ${amount}.`,
  cut: 'Kuotanya terlalu kecil untuk jumlah terkecil tiap wilayah, jadi jumlah itu dikurangi secara sebanding.',
  short: (regions, each, people) =>
    `${regions} wilayah mendapat kurang dari ${each}, padahal masih ada yang belum terlindungi; seluruhnya kurang ${people} orang.`,
  money: (amount, months, unpriced) =>
    `Iurannya ${amount} (${months})${unpriced === null ? '' : `; ${unpriced} di antaranya belum punya tarif dan tidak termasuk jumlah itu`}.`,
  unpriced: (segments, reason) => `Belum dihitung: ${segments}: ${reason}.`,
  why: {
    row: (region, part) => `${region}: ${part} orang`,
    weight: (weight, key, weights) =>
      ({
        uncovered: `Bobot ${weight}: yang belum terlindungi di sana, dari ${weights} di wilayah yang ikut berbagi`,
        potential: `Bobot ${weight}: potensi di sana, dari ${weights} di wilayah yang ikut berbagi`,
        equal: `Bobot ${weight}: sama untuk tiap wilayah, dari ${weights} yang ikut berbagi`,
      })[key],
    share: (part, of, weight, weights, isMore) =>
      `${part} = ${of} x ${weight} / ${weights}, dibulatkan ke bawah${isMore ? ', ditambah satu menurut sisa terbesar' : ''}`,
    least: (part) => `${part}: jumlah paling sedikit baginya; bagiannya sendiri lebih kecil`,
    found: (part) =>
      `${part}: tidak ada lagi yang dapat ditemukan di sana; bagiannya sendiri lebih besar`,
    most: (part) =>
      `${part}: jumlah paling banyak bagi satu wilayah; bagiannya sendiri lebih besar`,
    nobody: '0: tidak ada wilayah yang berbobot',
    cutLeast: (part, of, weight, weights) =>
      `${part} = ${of} x ${weight} / ${weights}, menurut sisa terbesar: jumlah paling sedikit bagi semua wilayah melebihi kuota`,
    segments: (part) =>
      `${part} orang dihitung iurannya per segmen, sebanding dengan yang dapat ditemukan, menurut sisa terbesar`,
    placed: (people, amount, price) => `${people} x ${price} = ${amount}`,
    unpriced: (people, reason) => `${people} belum punya tarif: ${reason}`,
  },
  limitsTitle: 'Tidak termasuk dalam pembagian ini',
  limits: [
    'Di dalam suatu wilayah, iurannya dihitung seolah bagian itu sebanding dengan yang dapat ditemukan di tiap segmen.',
    'Siapa yang memenuhi syarat di suatu wilayah, dan siapa yang dapat ditemukan di luar bagian yang diberikan (--terverifikasi).',
  ],
};
