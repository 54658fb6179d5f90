import type { PlanWords } from '../plan-words.js';
import { planWhy } from './plan-why.js';

/** Kata-kata `ucj plan`. */
export const plan: PlanWords = {
  title: (target, until) => `Rencana menuju ${target} pada akhir ${until}`,
  heads: {
    year: 'Tahun',
    potential: 'Potensi',
    wanted: 'Sasaran',
    start: 'Peserta\nawal',
    lapsed: 'Berhenti',
    dropped: 'Tidak\ndiperpanjang',
    enrolled: 'Akan\ndidaftarkan',
    end: 'Peserta\nakhir',
    coverage: 'Cakupan',
    renewal: 'Perpanjangan',
    expansion: 'Perluasan',
    total: 'Anggaran',
    cumulative: 'Kumulatif',
    unpriced: 'Belum ada\ntarif',
  },
  range: 'Rentang',
  drivers: 'Penyebabnya, seluruh tahun',
  low: 'rendah',
  central: 'tengah',
  high: 'tinggi',
  driver: {
    verified: 'bagian potensi yang tersisa setelah verifikasi (--verified)',
    growth: 'pertumbuhan potensi (--growth)',
    lapse: 'peserta yang berhenti (--lapse)',
  },
  path: {
    linear: 'Cakupan tiap wilayah dan segmen naik lurus',
    steady: 'Tiap wilayah dan segmen mendaftarkan jumlah yang sama setiap tahun',
  },
  spread: (month, isEven) =>
    isEven
      ? `pendaftaran merata dari ${month} sampai Desember`
      : `pendaftaran pada tanggal 1 ${month}, dibayar sampai Desember`,
  rates: (growth, lapse, renew, carry) =>
    `Potensi tumbuh ${growth} per tahun; ${lapse} peserta mandiri berhenti; ${renew} peserta yang dibiayai diperpanjang; ${carry} dari yang didaftarkan tetap dibayar pada tahun-tahun berikutnya`,
  ending: (law, entry, month) =>
    `${law} (${entry}) berakhir pada ${month}: tidak berlaku lagi pada bulan-bulan sesudahnya.`,
  wagesEnd: (law, month, option) =>
    `Upah minimum menurut ${law} berakhir pada ${month}: sesudah itu pekerja yang memerlukannya belum punya tarif dan tidak masuk jumlah. --as-of ${option} memakainya terus.`,
  beyond: (coverage) =>
    `Seluruhnya berakhir pada ${coverage}, di atas target: wilayah dan segmen yang sudah di atasnya tetap di sana.`,
  contracts:
    'Kontrak pekerja migran dibayar sekali, pada awalnya; kontrak kedua dan bulan-bulannya tidak ada dalam rencana ini.',
  whole: (enrolled, months, total, isPart) =>
    `Seluruh tahun: ${enrolled} didaftarkan, ${months} bulan kepesertaan dibayar${isPart ? ' untuk yang punya tarif' : ''}, ${total}`,
  ownUnknown: (rows) =>
    `Tidak diketahui siapa yang kini dibiayai pemerintah${rows === null ? '' : ` di ${rows[0]} dari ${rows[1]} baris`}: peserta sekarang${rows === null ? '' : ' di sana'} dianggap membayar sendiri`,
  late: (counts, first) =>
    `Rencana dimulai ${first} dengan data ${counts}: tahun-tahun di antaranya tidak direncanakan dan tidak tumbuh`,
  atLeast: (total) =>
    `sedikitnya ${total}: perpanjangan tidak diketahui, atau sebagian belum punya tarif`,
  verified: (share) => `Verifikasi menyisakan ${share} dari potensi`,
  unpriced: (segments, reason) => `Belum dihitung: ${segments}: ${reason}.`,
  limitsTitle: 'Tidak termasuk dalam rencana ini',
  limits: [
    'Peraturan yang belum ada: tiap bulan memakai tarif yang sudah diketahui, dan upah tetap seperti yang diberikan.',
    'Peserta mandiri tidak membebani rencana ini; berapa yang berhenti membayar adalah asumsi.',
    'Tiap wilayah dan segmen menuju target masing-masing; tidak ada yang berpindah.',
    'Verifikasi, sosialisasi, dan tenaga.',
  ],
  derivation: planWhy,
};
