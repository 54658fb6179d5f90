import { mayBeMonths } from '../../span.js';
import type { ProblemTexts } from '../../words.js';
import { marked } from './parts.js';

const EXAMPLE = 'ucj verify "5.387 petani x Rp16.800 x 5 bulan = Rp452.508.000"';

/** Yang perlu dilakukan dengan bagian klaim yang tidak dimengerti, atau bila klaimnya belum lengkap. */
function waysOn(piece: string): string {
  if (piece === '') return `Tulis juga hasilnya: ${EXAMPLE}`;
  if (/^[mt]$/i.test(piece))
    return 'Tulis Rp di depan jumlah dengan huruf besar M atau T: Rp1,6 M.';
  if (/^\d+[.,]/.test(piece)) return 'Tulis semua angka dengan satu cara: 1.234,5 atau 1,234.5.';
  const example = `Misalnya: ${EXAMPLE}`;
  return /^\p{L}/u.test(piece)
    ? `Tulis orang atau pekerja untuk siapa yang dihitung bila bukan nama segmen. ${example}`
    : example;
}

/** Problems of claims and amounts. */
export const claims = {
  'claim-unread': {
    what: ({ value: claim, list: [value = '', at = ''] = [] }) =>
      value
        ? `"${claim}": "${value}" pada karakter ke-${at} tidak dimengerti di situ`
        : `"${claim}" belum lengkap: berakhir pada karakter ke-${at}`,
    rule: 'Klaim adalah hitungan dengan hasilnya (a x b x c = d; juga + - /), pekerja dan jumlah uang (a -> b / bulan), peserta dan persentase (a -> p%, a dari b = p%), atau harga (Rp16.800 per bulan). Tanda boleh ditulis dengan kata (dikali, selama, dari, atau), begitu pula satuan (juta, M) dan bilangan (tiga bulan, setahun); siapa yang dihitung disebut dengan segmen atau kata untuk orang: petani, ketua RT, penerima.',
    fix: ({ list: [value = ''] = [] }) => waysOn(value),
  },
  'claim-unquoted': {
    what: ({ value }) => `klaim diberikan sebagai kata-kata terpisah: ${value}`,
    rule: 'Klaim ditulis di antara tanda kutip; tanpa itu shell memecahnya, dan mengganti * dengan nama-nama berkas.',
    fix: ({ suggestion }) =>
      suggestion
        ? `ucj verify "${suggestion}"`
        : 'Berikan klaim utuh beserta hasilnya: ucj verify "5.387 x 16.800 x 5 = Rp452.508.000"',
  },
  'claim-undecided': {
    what: ({ value: claim, list: [value = '', other = ''] = [] }) =>
      other
        ? `"${claim}": "${value}" dan "${other}" tidak ditulis dengan cara yang sama`
        : `"${claim}": "${value}" akan menjadi pecahan menurut kata-kata di sekitarnya`,
    rule: 'Dalam satu klaim satu tanda untuk ribuan dan yang lain untuk desimal: 1.234,5 atau 1,234.5. Orang dan rupiah selalu bulat.',
    fix: ({ list: [, , settled] = [] }) =>
      settled
        ? 'Tulis keduanya dengan satu cara, atau beri --angka id (1.234,5) atau en (1,234.5).'
        : 'Tulis keduanya dengan satu cara.',
  },
  'claim-span': {
    what: ({ value: claim, list: [value = ''] = [] }) =>
      `"${claim}": "${value}" ${/\p{L}/u.test(value) ? 'bukan rentang yang dapat dinilai' : `dapat berarti rentang${mayBeMonths(value) ? ' bulan' : ''} atau selisih`}`,
    rule: ({ list: [, most = ''] = [] }) =>
      `Rentang terdiri atas bulan bulat dari 1 sampai ${most}, sekali dalam satu klaim dan bukan pada hasilnya: 4-5 bulan, 10 s.d. 12 bulan.`,
    fix: ({ list: [value = ''] = [] }) =>
      mayBeMonths(value)
        ? 'Tulis bulan di belakangnya, atau spasi untuk selisih: 5 - 4.'
        : 'Berikan salah satu ujung rentang itu, atau beri spasi untuk selisih: 9.000 - 8.000.',
  },
  'claim-per': {
    what: ({ value: claim, list: [value = '', per = ''] = [] }) =>
      ({
        people: `"${claim}": "${value}" adalah per orang, sedangkan kata-kata hitungannya tidak menghasilkan itu`,
        months: `"${claim}": "${value}" adalah per bulan, sedangkan hitungannya untuk sejumlah bulan`,
        years: `"${claim}": "${value}" adalah per tahun, sedangkan hitungannya untuk lebih dari setahun`,
        days: `"${claim}": hari dan "${value}" tidak sejalan`,
      })[per] ?? '',
    rule: 'Hasil per orang berasal dari harga per orang atau pembagian dengan orang, masing-masing dengan katanya: Rp16.800/orang x 12 bulan, Rp20.160.000 / 100 orang. Hasil per bulan berasal dari hitungan tanpa bulan, atau yang dibagi bulan; hasil per tahun dari hitungan paling lama dua belas bulan. Harga per hari dikalikan hari.',
    fix: () => 'Tulis totalnya sebagai hasil, atau kata di belakang angkanya: orang, bulan, hari.',
  },
  'claim-by-zero': {
    what: ({ value }) => `"${value}" membagi dengan 0`,
    rule: 'Tidak ada yang dapat dibagi dengan 0.',
    fix: () => null,
  },
  'claim-too-long': {
    what: ({ value }) => `klaim ini memuat lebih dari ${marked(value)} angka, kata, dan tanda`,
    rule: 'Klaim adalah hitungan yang pernah dipublikasikan.',
    fix: () => 'Kolom yang panjang diperiksa sebagai tabel: ucj check.',
  },
  'claim-too-large': {
    what: ({ value: claim }) =>
      `"${claim}" memuat atau menghasilkan angka yang terlalu besar untuk dihitung tepat`,
    rule: 'Angka dihitung tepat sampai digit terakhir, paling besar sekitar 8.000 triliun.',
    fix: () => null,
  },
  'no-claims': {
    what: () => 'tidak ada klaim dalam berkas ini',
    rule: 'Berkas klaim memuat satu klaim per baris; baris kosong dan yang mengikuti # dilewati.',
    fix: () => null,
  },
  'bad-rupiah': {
    what: ({ value }) => `"${value}" bukan jumlah uang`,
    rule: 'Rupiah bulat di atas 0: 2000000000, 2.000.000.000, "Rp2 miliar", "Rp2,5 miliar", "Rp3 miliar 24 juta".',
    fix: ({ suggestion }) => (suggestion ? `Maksud Anda "${suggestion}"?` : null),
  },
  'free-premium': {
    what: ({ value }) => `pembayar tidak membayar apa pun untuk program ${value} ini`,
    rule: 'Jumlah pekerja yang dapat dibayari hanya dapat dihitung bila ada iurannya.',
    fix: () => 'Pilih program lain, atau pembayar lain.',
  },
  'until-before': {
    what: ({ value, other }) =>
      `--sampai ${value} tidak berada dalam 12 bulan sesudah --dibayar-sampai ${other}`,
    rule: 'Yang dibayar mulai bulan sesudah --dibayar-sampai sampai --sampai, paling banyak 12 bulan.',
    fix: () => 'Misalnya: --dibayar-sampai 2026-08 --sampai 2026-12',
  },
} satisfies Partial<ProblemTexts>;
