import type { planWhy as english } from './en-why.js';

/** Kata-kata penjelasan asal angka suatu rencana. */
export const planWhy: typeof english = {
  year: (year, enrolled, budget) => `${year}: ${enrolled} akan didaftarkan, ${budget}`,
  grown: (result, growth, before) =>
    `Potensi ${result} = ${before} ditambah ${growth} darinya, dibulatkan (setengah ke atas)`,
  still: (result) => `Potensi ${result}, tidak tumbuh`,
  wanted: (result, percent, potential, cells) =>
    `Sasaran${cells === null ? '' : ` ${cells} segmen wilayah ini bersama`} ${result}: ${percent} x ${potential}, dibulatkan ke atas`,
  wantedAll: (result) => `tidak lebih dari potensi: ${result}`,
  noPotential: 'Sasaran 0: tidak ada potensi',
  onTheWay: (percent, { from, gone, span, to }, year) =>
    `${percent}, tepatnya ${from} + ${gone}/${span} x (${to} - ${from}): garis lurus menuju ${to} pada akhir ${year}`,
  atMilestone: (percent, year) => `${percent} harus tercapai pada akhir ${year}`,
  startFirst: (result) => `Peserta awal ${result}: peserta aktif`,
  start: (result, year) => `Peserta awal ${result}: peserta pada akhir ${year}`,
  lapsed: (result, share, own) =>
    `Berhenti ${result} = ${share} x ${own} peserta mandiri, dibulatkan (setengah ke atas)`,
  own: (result, start, renewed, carried, left) =>
    `${result} = ${start} peserta - ${renewed} yang dibiayai sejak semula - ${carried} yang didaftarkan dan dibayar rencana ini${left === '0' ? '' : ` - ${left} yang keluar`}`,
  left: (result, unpaid, stayed, share) =>
    `Keluar ${result} = ${unpaid} yang tidak dibayar lagi - ${stayed} yang tetap dengan membayar sendiri (${share}, dibulatkan setengah ke atas)`,
  notRenewed: (result, subsidised, renewed, share) =>
    `Tidak diperpanjang ${result} = ${subsidised} yang dibiayai - ${renewed} (${share} darinya, dibulatkan setengah ke atas)`,
  notCarried: (result, joined, kept, share, year) =>
    `Tidak dibayar lagi ${result} = ${joined} yang didaftarkan pada ${year} - ${kept} (${share} darinya, dibulatkan setengah ke atas)`,
  findable: (result, share, uncovered, found) =>
    found === null
      ? `Dapat ditemukan ${result} = ${share} x ${uncovered} yang belum terlindungi, dibulatkan (setengah ke atas)`
      : `Dapat ditemukan ${result} = ${share} x (${uncovered} yang belum terlindungi + ${found} yang didaftarkan rencana ini), dibulatkan (setengah ke atas), - ${found}; tidak di bawah 0 dan tidak melebihi yang belum terlindungi`,
  toEnrol: (result, wanted, staying) =>
    `Akan didaftarkan ${result} = sasaran ${wanted} - ${staying} yang tetap, tidak di bawah 0`,
  limited: (findable, short) =>
    `tidak lebih dari ${findable} yang dapat ditemukan: ${short} di luar jangkauan`,
  part: (result, all, cells, uncovered, of) =>
    `Akan didaftarkan ${result}: bagian dari ${all} untuk ${cells} segmen, sebanding dengan yang belum terlindungi (${uncovered} dari ${of}), sisa terbesar`,
  missing: (result, wanted, staying) =>
    `${result} = sasaran ${wanted} - ${staying} yang tetap di semuanya, tidak di bawah 0`,
  steady: (result, total, years, until) =>
    `Akan didaftarkan ${result}: dari ${total} selama ${years} tahun, sama setiap tahun, sisanya pada tahun-tahun pertama; kurang dari itu tidak mencapai sasaran akhir ${until}`,
  end: (result, sum) => `Peserta akhir ${result} = ${sum}`,
  since: 'Dibiayai sejak semula',
  carried: 'Didaftarkan rencana ini sebelumnya',
  carriedFrom: (result, before, kept, year, share, joined) =>
    `${result} = ${before} yang sudah dibayar + ${kept} (${share} dari ${joined} yang didaftarkan pada ${year}, dibulatkan setengah ke atas)`,
  contractPaid: (workers) =>
    `Didaftarkan rencana ini sebelumnya: ${workers} pekerja, yang kontraknya sudah dibayar pada awalnya`,
  joining: (month, amount) => `${month}: ${amount}`,
  spread: (workers, months) =>
    `${workers} pekerja didaftarkan merata selama ${months} bulan, sisanya pada bulan-bulan pertama`,
  same: (year) => `iuran tiap bulan dan peraturannya sama seperti pada ${year}`,
  months: (result, renewed, carried, joining) =>
    `Bulan yang dibayar ${result} = ${renewed} untuk yang dibiayai sejak semula + ${carried} untuk yang didaftarkan sebelumnya + ${joining} untuk yang baru didaftarkan`,
  cumulative: (result, parts) => `Kumulatif ${result}${parts === null ? '' : ` = ${parts}`}`,
};
