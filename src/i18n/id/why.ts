import type { why as english } from '../en/why.js';

/** Kata-kata penjelasan asal angka. */
export const why: typeof english = {
  title: 'Asal setiap angka',
  columnAt: (column) => `kolom "${column}"`,
  fromOption: 'diberikan pada baris perintah',
  potential: 'Potensi',
  registered: 'Peserta aktif',
  subsidised: 'Dibiayai pemerintah',
  coverage: (percent, registered, potential) =>
    `Cakupan ${percent} = ${registered} / ${potential}, dibulatkan ke satu desimal (setengah ke atas)`,
  noCoverage: 'Cakupan tidak ada nilainya: potensi 0',
  uncovered: (result, potential, registered) =>
    `Belum terlindungi ${result} = ${potential} - ${registered}, tidak di bawah 0`,
  excess: (result, registered, potential) => `Kelebihan ${result} = ${registered} - ${potential}`,
  findable: (result, uncovered, share) =>
    `Dapat ditemukan ${result} = ${uncovered} x ${share}, dibulatkan (setengah ke atas)`,
  error: (rse, place) => `Galat baku relatif ${rse}: ${place}`,
  half: (half, rse, potential) =>
    `pada tingkat kepercayaan 95% potensi ± ${half} = 1,96 x ${rse} x ${potential}, dibulatkan ke atas`,
  halfOfSum: (half, rse) =>
    `Pada tingkat kepercayaan 95% potensi ± ${half}: akar jumlah kuadrat galat barisnya, galat baku relatif ${rse}`,
  intervals: (potential, coverage, uncovered, expansion) =>
    `potensi ${potential}, cakupan ${coverage}, belum terlindungi ${uncovered}, perluasan ${expansion}`,
  target: (target, part) => `Kekurangan menuju target ${target}: ${part}`,
  targetRegion: (missing, target, potential, registered) =>
    `wilayah ini kurang ${missing} = ${target} x ${potential}, dibulatkan ke atas, - ${registered}, tidak di bawah 0`,
  targetSegment: (segment) => (missing, target, potential, registered) =>
    `${segment} di wilayah ini kurang ${missing} = ${target} x ${potential}, dibulatkan ke atas, - ${registered}, tidak di bawah 0`,
  outOfReach: (findable) => `tidak terjangkau: hanya ${findable} yang dapat ditemukan di sana`,
  targetPart: (part) =>
    `bagian segmen ini ${part}: sebanding dengan yang belum terlindungi, sisa terbesar lebih dulu`,
  expansion: 'Perluasan',
  renewal: 'Keberlanjutan peserta lama',
  renewalUnknown:
    'Keberlanjutan peserta lama tidak diketahui: jumlah yang dibiayai pemerintah tidak diberikan',
  amount: (amount, workers, premium) => `${amount} = ${workers} pekerja x ${premium}`,
  nobody: 'tidak ada yang perlu dibayar',
  notPriced: (workers, reason) => `${workers} pekerja belum dihitung: ${reason}`,
  people: {
    uncovered: 'belum terlindungi',
    subsidised: 'dibiayai pemerintah',
  },
  workers: (workers, people, of, share) =>
    `${workers} pekerja = ${people} ${of} x ${share}, dibulatkan (setengah ke atas)`,
  fewerFound: (workers, people) =>
    `${workers} pekerja: dari ${people} menuju target tidak lebih yang dapat ditemukan di sini`,
  moreFound: (workers, people, more) =>
    `${workers} pekerja = ${people} menuju target + ${more} pengganti yang tidak dapat ditemukan di segmen lain`,
  payer: (payer, from) => `dibayar ${payer}, ${from}`,
  renewalPayer: 'karena sudah dibiayai pemerintah',
  givenBy: {
    option: 'menurut opsi',
    column: 'menurut kolom',
    settings: 'menurut pengaturan',
    catalogue: 'menurut katalog',
  },
  aMonth: 'sebulan',
  aContract: 'per kontrak',
  times: (count, months) => `x ${count} (${months})`,
  rounded: 'dibulatkan (setengah ke atas)',
  byLaw: 'ditetapkan peraturan',
  band: (from, below) =>
    below === null ? `lapisan mulai ${from}` : `lapisan ${from} sampai di bawah ${below}`,
  income: (income) => `penghasilan ${income}`,
  noIncome: 'penghasilan tidak diberikan, jadi lapisan terendah',
  cap: (cap, wage) => `${cap} (batas atas; upahnya ${wage})`,
  grown: (amount, from, growth, years) =>
    `${amount} (${from} x (1 + ${growth})^${years}, dibulatkan setengah ke atas)`,
  wageFrom: (from) => `upah ${from}`,
  recomposed: (parts) => `tidak ada yang membayar lebih: ${parts}`,
  fromState: 'dari pemerintah',
  outOf: (programme) => `dari ${programme}`,
  beforeDeparture: (amount) => `${amount} sebelum berangkat`,
  term: (amount, months) => `${amount} untuk ${months} bulan`,
  beyond: (count, amount) => `${count} bulan sesudahnya x ${amount}`,
  flat: 'diberikan dengan --iuran atau dalam pengaturan',
  relief: (id, factor) => `x ${factor} (${id})`,
  missed: {
    payer: (id) => `tanpa keringanan: ${id} bukan untuk pembayar ini`,
    sector: (id) => `tanpa keringanan: ${id} untuk sektor lain`,
    programme: (id) => `tanpa keringanan: ${id} untuk program lain`,
    choice: (id) => `tanpa keringanan: ${id} berlaku tanpa --keringanan tanpa`,
  },
  since: (id, from, law, confidence) => `${id} sejak ${from}: ${law} (${confidence})`,
  workerSide: (amount) => `pekerja sendiri membayar ${amount} di luar ini`,
  total: (annual, renewal, expansion) => `Anggaran ${annual} = ${renewal} + ${expansion}`,
  totalWithoutRenewal: (expansion) => `Anggaran ${expansion}, tanpa keberlanjutan peserta lama`,
  sum: (cells) => `Bersama, ${cells} baris`,
};
