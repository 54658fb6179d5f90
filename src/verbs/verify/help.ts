import type { VerbHelp } from '../../cli/verb.js';

const AFTER_EN = `
Claims:
  a x b x c = d          a sum of + - x / with what comes out, in either order
  workers -> d / months  the premium is implied; without months it is found out
  a of b = p%            members, the base they are of, and the percentage, in any order
  members -> p%          the bases that the percentage fits
  Rp16.800 per month     a price alone, held against the tariff
  a, b, c                workers, months, premium and what that comes to; or parts and their total
Words are read as newspapers write them, in Indonesian or English: whom a number counts (any segment,
petani, ketua RT dan RW), dikali, @, selama, dari, atau, sebesar, tiga bulan, setahun, Rp1,61 M. Sekitar
is 10% either way, hampir up to 10% below, lebih up to 10% above; a span of months (4-5 bulan) fits
where one of them does. What is printed stands for half a unit of its last digit.
With --text the claims of a news report are found and judged. What claims nothing is left alone; a
sentence that looks like a claim and is not understood is listed.
A premium that is no tariff is held against shares of wages: 0.54% of a round or minimum wage.

Examples:
  $ ucj verify "5.387 x 16.800 x 5 = 452.508.000"
  $ ucj verify "12.698 x 16.800 x 9 = Rp1,92 miliar"
  $ ucj verify "3.450 -> 670.680.000 / 12" --month 2026-01
  $ ucj verify "555.276 dari 1.808.432 pekerja atau 30,7 persen" "Rp6.800 per hari"
  $ ucj verify "159.219 + 217.943 = 376.162" "935.079 / 1.873.899 = 50,88%"
  $ ucj verify "91.347 -> 52%"
  $ ucj verify --file claims.txt --format csv -o verdicts.csv
  $ ucj verify --text report.txt

Exit status: 0 no mismatch; 1 a mismatch; 2 refused; 3 output not written.`;

const AFTER_ID = `
Klaim:
  a x b x c = d          hitungan dengan + - x / dan hasilnya, dalam urutan mana pun
  pekerja -> d / bulan   iurannya tersirat; tanpa bulan, bulannya dicari
  a dari b = p%          peserta, penyebutnya, dan persentasenya, dalam urutan mana pun
  peserta -> p%          penyebut yang cocok dengan persentasenya
  Rp16.800 per bulan     harga saja, dibandingkan dengan tarif
  a, b, c                pekerja, bulan, iuran, dan hasilnya; atau bagian-bagian dan jumlahnya
Kata-kata dibaca seperti ditulis surat kabar, dalam bahasa Indonesia atau Inggris: siapa yang dihitung (segmen apa
pun, petani, ketua RT dan RW), dikali, @, selama, dari, atau, sebesar, tiga bulan, setahun, Rp1,61 M. Sekitar
berarti 10% ke atas atau ke bawah, hampir sampai 10% di bawahnya, lebih sampai 10% di atasnya; rentang bulan
(4-5 bulan) cocok bila salah satunya cocok. Yang tercetak mewakili setengah satuan angka terakhirnya.
Dengan --teks klaim dalam berita dicari dan dinilai. Yang bukan klaim dibiarkan; kalimat yang tampak seperti klaim
dan tidak terbaca didaftar.
Iuran yang bukan tarif dibandingkan dengan bagian upah: 0,54% dari upah bulat atau upah minimum.

Contoh:
  $ ucj verify "5.387 x 16.800 x 5 = 452.508.000"
  $ ucj verify "12.698 x 16.800 x 9 = Rp1,92 miliar"
  $ ucj verify "3.450 -> 670.680.000 / 12" --bulan 2026-01
  $ ucj verify "555.276 dari 1.808.432 pekerja atau 30,7 persen" "Rp6.800 per hari"
  $ ucj verify "159.219 + 217.943 = 376.162" "935.079 / 1.873.899 = 50,88%"
  $ ucj verify "91.347 -> 52%"
  $ ucj verify --berkas klaim.txt --format csv -o hasil.csv
  $ ucj verify --teks berita.txt

Status keluar: 0 semua cocok; 1 ada yang tidak cocok; 2 ditolak; 3 keluaran tidak tertulis.`;

/** Help of `ucj verify`. */
export const HELP: VerbHelp = {
  en: {
    summary: 'recompute a published sum: exact, rounded, truncated, or what it would fit',
    description:
      'Replays published sums: whether what is printed is exact, rounds, truncates, is about right or is a mismatch, and then what would fit: workers, months, the premium in force, one digit.',
    takes: 'claims, each in quotation marks; - is standard input',
    after: AFTER_EN,
  },
  id: {
    summary:
      'menghitung ulang angka yang diberitakan: tepat, dibulatkan, dipotong, atau apa yang cocok',
    description:
      'Menghitung ulang hitungan yang dipublikasikan: apakah yang tercetak tepat, dibulatkan, dipotong, kira-kira benar, atau tidak cocok, lalu apa yang akan cocok: pekerja, bulan, iuran yang berlaku, satu angka.',
    takes: 'klaim, masing-masing di antara tanda kutip; - adalah masukan standar',
    after: AFTER_ID,
  },
};
