import type { plan as english } from './en.js';
import { planWhy } from './id-why.js';

/** Kata-kata `ucj plan`. */
export const plan: typeof english = {
  title: (target, until) => `Rencana menuju ${target} pada akhir ${until}`,
  heads: {
    year: 'Tahun',
    potential: 'Potensi',
    wanted: 'Sasaran',
    start: 'Peserta\nawal',
    lapsed: 'Berhenti',
    left: 'Keluar, tidak\ndibayar lagi',
    enrolled: 'Akan\ndidaftarkan',
    end: 'Peserta\nakhir',
    coverage: 'Cakupan',
    renewal: 'Keberlanjutan\npeserta lama',
    expansion: 'Perluasan',
    total: 'Anggaran',
    cumulative: 'Kumulatif',
    unpriced: 'Belum ada\ntarif',
    outOfReach: 'Di luar\njangkauan',
  },
  atPrices: (year) => `Sama, dengan\nupah ${year}`,
  range: 'Rentang',
  drivers: 'Penyebabnya, seluruh tahun',
  low: 'rendah',
  central: 'tengah',
  high: 'tinggi',
  pictures: {
    byYear: 'Anggaran menurut tahun',
    byYearSaid: (first, last) =>
      `Batang untuk tahun ${first} sampai ${last}, masing-masing terdiri atas keberlanjutan peserta lama dan perluasan.`,
    parts: { renewal: 'keberlanjutan peserta lama', expansion: 'perluasan' },
    coverage: 'Cakupan menurut tahun',
    coverageSaid: (first, last) =>
      `Garis cakupan pada akhir tiap tahun, ${first} sampai ${last}, dengan yang digambar bersamanya: target, dan pita bila tidak pasti. Angka yang sama ada di tabel.`,
    target: (target) => `target ${target}`,
    money: 'Anggaran menurut tahun, antara terendah dan tertinggi',
    moneyLeast:
      'Anggaran menurut tahun, antara terendah dan tertinggi: sedikitnya sekian, karena ada yang belum ada tarifnya atau keberlanjutannya belum diketahui',
    moneySaid: (first, last) =>
      `Garis anggaran tiap tahun, ${first} sampai ${last}, dalam pita dari yang terendah sampai yang tertinggi. Angka yang sama ada di tabel rentang.`,
  },
  driver: {
    verified: 'bagian dari yang belum terlindungi yang dapat ditemukan (--terverifikasi)',
    growth: 'pertumbuhan potensi (--pertumbuhan)',
    lapse: 'peserta yang berhenti membayar (--keluar)',
    wageGrowth: 'kenaikan upah (--kenaikan-upah)',
  },
  path: {
    linear: (eachSegment) => `Cakupan tiap wilayah${eachSegment ? ' dan segmen' : ''} naik linier`,
    steady: (eachSegment) =>
      `Tiap wilayah${eachSegment ? ' dan segmen' : ''} mendaftarkan jumlah yang sama setiap tahun`,
  },
  spread: (month, isEven) =>
    isEven
      ? `pendaftaran merata dari ${month} sampai Desember`
      : `pendaftaran pada tanggal 1 ${month}, dibayar sampai Desember`,
  rates: ({ growth, lapse, renew, carry, stay }) =>
    `Potensi tumbuh ${growth} per tahun; ${lapse} peserta mandiri berhenti; ${renew} peserta yang dibiayai diperpanjang; ${carry} dari yang didaftarkan tetap dibayar pada tahun-tahun berikutnya; dari yang tidak dibayar lagi ${stay} tetap menjadi peserta dengan membayar sendiri, sisanya keluar`,
  optimistic:
    'Tidak ada peserta mandiri yang berhenti membayar: ini optimistis. Secara nasional peserta aktif turun dari 45,2 juta pada Desember 2024 menjadi 39,05 juta pada Mei 2025 (BPJS Ketenagakerjaan)',
  wagesStay: (known, until) =>
    `Upah sesudah ${known} tetap seperti pada ${known}: penerima upah direncanakan sampai ${until}, dan biayanya lebih besar bila upah naik (--kenaikan-upah)`,
  wagesGrow: (growth) =>
    `Upah, upah minimum, dan batas upah JP naik ${growth} per tahun sesudah yang terakhir diketahui; upah yang diberikan adalah upah tahun pertama. Upah yang sudah naik dibulatkan sekali ke rupiah penuh (setengah ke atas)`,
  ending: (law, entry, month) =>
    `${law} (${entry}) berakhir pada ${month}: tidak berlaku lagi pada bulan-bulan sesudahnya.`,
  wagesEnd: (law, month, option) =>
    `Upah minimum menurut ${law} berakhir pada ${month}: sesudah itu pekerja yang memerlukannya belum punya tarif dan tidak masuk jumlah. --kenaikan-upah BAGIAN menaikkannya, --tarif-bulan ${option} memakainya terus.`,
  capEnds: (law, month) =>
    `Batas upah JP (${law}) diketahui sampai ${month}: sesudah itu upah sampai batas itu dihitung seolah-olah masih berlaku, dan upah di atasnya belum punya tarif. --kenaikan-upah BAGIAN menaikkannya.`,
  beyond: (coverage) =>
    `Seluruhnya berakhir pada ${coverage}, di atas target: yang sudah di atasnya tetap di sana.`,
  contracts:
    'Kontrak pekerja migran dibayar sekali, pada awalnya; kontrak kedua dan bulan-bulannya tidak ada dalam rencana ini.',
  whole: (enrolled, months, total, isPart) =>
    `Seluruh tahun: ${enrolled} didaftarkan, ${months} bulan kepesertaan dibayar${isPart ? ' untuk yang punya tarif' : ''}, ${total}`,
  ownUnknown: (rows) =>
    `Tidak diketahui siapa yang kini dibiayai pemerintah${rows === null ? '' : ` di ${rows[0]} dari ${rows[1]} baris`}: peserta sekarang${rows === null ? '' : ' di sana'} dianggap membayar sendiri`,
  late: (counts, first) =>
    `Rencana dimulai ${first} dengan data ${counts}: tahun-tahun di antaranya tidak direncanakan dan tidak tumbuh`,
  atLeast: (total) =>
    `sedikitnya ${total}: keberlanjutan peserta lama tidak diketahui, atau sebagian belum punya tarif`,
  verified: (share) =>
    `Dari yang belum menjadi peserta, ${share} dapat ditemukan dan memenuhi syarat; tidak lebih dari itu yang didaftarkan`,
  outOfReach: (target, until, wanted, found) =>
    `${target} tidak dapat dicapai pada akhir ${until}: dari ${wanted} yang harus didaftarkan, ${found} dapat ditemukan`,
  partOfRegions:
    'Target berlaku untuk seluruh wilayah: segmen ini mendaftarkan bagiannya, berapa pun cakupan yang dicapainya',
  grownApart: (until, planned, together) =>
    `Tiap baris tumbuh sendiri, dalam orang utuh: potensi ${until} menjadi ${planned}, padahal ${together} bila tumbuh bersama. Tabel yang barisnya sudah dijumlahkan (per kecamatan atau kabupaten) tumbuh sesuai angkanya.`,
  unpriced: (segments, reason, years) =>
    `Belum dihitung${years === null ? '' : ` pada ${years}`}: ${segments}: ${reason}.`,
  limitsTitle: 'Tidak termasuk dalam rencana ini',
  limits: [
    'Peraturan yang belum ada: tiap bulan memakai tarif yang sudah diketahui.',
    'Peserta mandiri tidak membebani rencana ini; berapa yang berhenti membayar adalah asumsi.',
    'Tiap wilayah menuju targetnya sendiri; tidak ada yang berpindah wilayah atau segmen.',
    'Verifikasi, sosialisasi, dan tenaga.',
  ],
  comesTo: {
    reaches: ({ each, target, until, enrolled, total, coverage }) =>
      `Agar ${each} mencapai ${target} pada akhir ${until} perlu ${enrolled} pendaftaran dan iuran ${total} selama seluruh tahun rencana; secara keseluruhan cakupan menjadi ${coverage}.`,
    outOfReach: ({ target, until, enrolled, total, coverage }, wanted, found) =>
      `${target} tidak dapat dicapai pada akhir ${until}: dari ${wanted} yang harus didaftarkan, ${found} dapat ditemukan. Rencana ini mendaftarkan ${enrolled} orang dengan iuran ${total} selama seluruh tahun; cakupan bersama lalu mencapai ${coverage}.`,
    reached: (each, target, until) =>
      `${each.charAt(0).toUpperCase()}${each.slice(1)} sudah mencapai ${target}: sampai akhir ${until} tidak perlu pendaftaran untuk itu.`,
    unpriced: (each, target, until, enrolled) =>
      `Agar ${each} mencapai ${target} pada akhir ${until} perlu ${enrolled} pendaftaran, yang belum punya tarif.`,
    each: (bySegment) => (bySegment ? 'tiap wilayah dan segmen' : 'tiap wilayah'),
    atLeast: (amount) => `sedikitnya ${amount}`,
    between: (low, high) => `antara ${low} dan ${high}`,
  },
  derivation: planWhy,
};
