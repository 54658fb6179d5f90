import type { trendWhy as english } from './en-why.js';

/** Kata-kata penjelasan asal angka suatu perkembangan. */
export const trendWhy: typeof english = {
  potential: (count, period, places) => `Potensi ${count} pada ${period}: ${places}`,
  members: (count, period, places) => `Peserta ${count} pada ${period}: ${places}`,
  placeIn: (place, column) => `${place} (${column})`,
  moreRows: (places, more) => `${places} dan ${more} baris lagi`,
  coverage: (period, percent, ratio) =>
    `Cakupan ${percent} pada ${period} = ${ratio}, dibulatkan ke satu desimal (setengah ke atas)`,
  noCoverage: (period) => `Cakupan pada ${period} tidak ada nilainya: potensi 0`,
  change: (points, after, before) =>
    `Perubahan ${points} poin = ${after} - ${before}, dibulatkan ke dua desimal (setengah menjauhi 0)`,
  noChange: 'Perubahan tidak ada nilainya: salah satu potensi 0',
  byMembers: (points, formula) => `karena peserta ${points} = ${formula}`,
  byPotential: (points, formula) => `karena potensi ${points} = ${formula}`,
  partsRounded:
    'dari semua pasangan dua desimal yang jumlahnya sama dengan perubahan itu, kedua bagian adalah yang terdekat ke nilai tepatnya; bila dua sama dekat, yang bagian pesertanya lebih jauh dari 0',
  frozen: (percent, ratio) =>
    `Kini, dengan potensi sebelum ${percent} = ${ratio}, dibulatkan ke satu desimal (setengah ke atas)`,
  noFrozen: 'Kini, dengan potensi sebelum tidak ada nilainya: potensi itu 0',
  pace: (pace, difference, months, { from, to }, toHundredths) =>
    `Laju ${pace} per bulan = (${difference}) / ${months} bulan dari ${from} sampai ${to}, dibulatkan ke ${toHundredths ? 'dua desimal' : 'bilangan bulat'} (setengah menjauhi 0)`,
  noPace: (months) =>
    `Laju tidak ada: kedua periode berjarak ${months} bulan; kurang dari 12 bulan menunjukkan musimnya`,
  lastMonth: (result, difference) =>
    `Bulan lalu ${result} = ${difference}, pada wilayah dan segmen yang ada di kedua bulan`,
  noLastMonth: (month) => `Bulan lalu tidak ada nilainya: tidak ada data ${month} di sini`,
  missing: (result, target, { potential, members }) =>
    `Kurang ${result} = ${target} x ${potential}, dibulatkan ke atas, - ${members}, tidak di bawah 0`,
  noTarget: 'Kekurangan tidak ada nilainya: potensi 0, jadi tidak ada target',
  arrival: {
    month: (month, formula, { count, from }) =>
      `Tercapai pada ${month}: ${formula}, dibulatkan ke atas, yaitu ${count} bulan setelah ${from}`,
    after: (year, formula, now) =>
      `Tercapai setelah ${year}: ${formula}, dibulatkan ke atas, lebih dari jumlah bulan dari ${now} sampai akhir ${year}`,
    never: (missing) => `Tidak akan tercapai: masih kurang ${missing}, dan lajunya 0 atau kurang`,
    reached: 'Tercapai: tidak ada yang kurang',
    noPace: 'Waktu tercapai tidak diketahui: laju tidak ada',
  },
  left: (months, from, to) => `Tersisa ${months} bulan dari ${from} sampai ${to}`,
  needed: (result, missing, months) =>
    `Perlu per bulan ${result} = kurang ${missing} / sisa ${months} bulan, dibulatkan ke atas`,
  neededNobody: 'Perlu per bulan 0: tidak ada yang kurang',
  noMonthLeft: 'Perlu per bulan tidak ada nilainya: tidak ada bulan tersisa',
  standing: {
    reached: (standing) => `Status ${standing}: tidak ada yang kurang`,
    'on-track': (standing, joining, missing) =>
      `Status ${standing}: ${joining} tidak kurang dari kekurangan ${missing}`,
    behind: (standing, joining, missing) =>
      `Status ${standing}: ${joining} kurang dari kekurangan ${missing}`,
    late: (standing) => `Status ${standing}: masih ada yang kurang, dan tidak ada bulan tersisa`,
    noTarget: (standing) => `Status ${standing}: potensi 0, jadi tidak ada target`,
    noPace: (standing) => `Status ${standing}: tidak ada laju maupun bulan lalu`,
  },
  byLastMonth:
    'dinilai dari bulan terakhir saja, karena laju tidak dapat dihitung dari kedua periode',
  onFrozen: (period, potential) => `Dengan potensi sebelum, ${potential} pada ${period}`,
  sameBase: (period) => `Dengan potensi sebelum sama saja: besarnya sama pada ${period}`,
};
