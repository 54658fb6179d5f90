import type { VerbHelp } from '../../cli/verb.js';

const AFTER_EN = `
Examples:
  $ ucj init --sources > sources.csv
  $ ucj fund data/banten.csv --sources sources.csv
  $ ucj fund data/papua-barat-2023.csv --sources sources.csv --within level-up --year 2026
  $ ucj fund data/banten.csv --sources sources.csv --target 60% --verified 95% --renew 90%
  $ ucj explain fund data/banten.csv --sources sources.csv --region 36.02 --segment petani

A file of sources has the columns source,payer,amount,segments,regions,ceiling,from,to,order; source and
amount are needed. Lists are separated by ";", priority groups by ">": tobacco > petani > *,
where * is every segment not named. Nothing in segments or regions means all. A ceiling such as
"50% > 60% - Rp100 juta" is 60 % of 50 % of the amount, less what other uses have. A payer left out is
that of a source ucj knows (dbh-cht, baznas ...). Months are those of the budget unless from and to say.

Sources are spent in their order. Each renews members whom public money pays, then pays for its priority
groups. Renewals that are too many are taken in proportion. A worker has one source for all its months;
a source of fewer months than --min-months pays for nobody.

--target, --verified and --renew say how many are wanted, as in ucj gap: with a target, those missing to it
in each region, split over its segments. --within goes by the coverage of whole regions as it is today and
grows with each source; who is not renewed is not taken off it.

--rule most-workers looks for the allocation that renews most members, then pays for most people in first
priority groups, then in later ones, then costs least: a linear program, rounded down and filled in whole
workers. Of equal ones earlier sources pay for earlier rows; rows that all sources treat alike are spread as
--within says. The bound it cannot pass and the distance to it are printed, and what it gains over the order.

Those not paid for are shown with what ucj gap has them cost: at its own payers' prices, for all months of
the budget. A source that begins or ends inside the budget leaves months that nobody pays: they are shown
as workers x months, and at the prices of ucj gap. At these prices what is paid for, the months that nobody
pays and those not paid for are together the budget of ucj gap; what the sources pay less or more, by the
prices of their payers, is shown as a difference. What has no price is counted and in no amount. Counts
cannot show that two sources pay for the same person.

--why derives every source and payment: the ceiling, what was left, whom it could pay for, the price.
--region and --segment choose what is funded; in ucj explain fund, the rows that are explained, of an
allocation over all.

Exit status: 0 done; 2 refused; 3 output not written; 70 a defect.`;

const AFTER_ID = `
Contoh:
  $ ucj init --sumber > sumber.csv
  $ ucj fund data/banten.csv --sumber sumber.csv
  $ ucj fund data/papua-barat-2023.csv --sumber sumber.csv --di-dalam menyamakan --tahun 2026
  $ ucj fund data/banten.csv --sumber sumber.csv --target 60% --terverifikasi 95% --perpanjang 90%
  $ ucj explain fund data/banten.csv --sumber sumber.csv --wilayah 36.02 --segmen petani

Berkas sumber dana punya kolom source,payer,amount,segments,regions,ceiling,from,to,order; source dan amount
wajib ada. Daftar dipisah dengan ";", kelompok prioritas dengan ">": tembakau > petani > *, dengan * semua
segmen yang tidak disebut. Kosong pada segments atau regions berarti semua. Batas seperti
"50% > 60% - Rp100 juta" adalah 60 % dari 50 % jumlahnya, dikurangi yang dipakai hal lain. Pembayar yang tidak
disebut diambil dari sumber yang dikenal ucj (dbh-cht, baznas ...). Bulannya adalah bulan anggaran kecuali from
dan to menyebut lain.

Sumber dibelanjakan menurut urutannya. Masing-masing mula-mula memperpanjang peserta yang dibayar uang publik, lalu
membayar kelompok prioritasnya. Perpanjangan yang terlalu banyak diambil secara sebanding. Seorang pekerja punya
satu sumber untuk semua bulannya; sumber dengan bulan kurang dari --bulan-minimal tidak membayar siapa pun.

--target, --terverifikasi, dan --perpanjang menyebut berapa yang diinginkan, seperti pada ucj gap: dengan target,
yang masih kurang di tiap wilayah, dibagi ke segmennya. --di-dalam memakai cakupan seluruh wilayah pada hari ini,
yang naik dengan tiap sumber; yang tidak diperpanjang tidak dikurangkan.

--aturan pekerja-terbanyak mencari pembagian yang memperpanjang peserta terbanyak, lalu membayar orang terbanyak di
kelompok prioritas pertama, lalu di kelompok berikutnya, lalu paling murah: program linear, dibulatkan ke bawah
dan diisi dengan pekerja utuh. Di antara yang setara, sumber yang lebih awal membayar baris yang lebih awal; baris
yang diperlakukan sama oleh semua sumber dibagi menurut --di-dalam. Batas yang tidak dapat dilampaui, jaraknya,
dan selisihnya terhadap urutan dicetak.

Yang belum terbiayai ditampilkan dengan biayanya menurut ucj gap: dengan harga pembayarnya sendiri, untuk semua
bulan anggaran. Sumber yang mulai atau berakhir di tengah anggaran menyisakan bulan yang tidak dibayar siapa pun:
ditampilkan sebagai pekerja x bulan, dan dengan harga ucj gap. Dengan harga itu yang dibayar, bulan yang tidak
dibayar, dan yang tidak dibayar sama sekali berjumlah sama dengan anggaran ucj gap; lebih atau kurangnya menurut
harga pembayar sumber ditampilkan sebagai selisih. Yang tidak punya harga dihitung orangnya dan tidak masuk dalam
jumlah uang. Data tidak dapat menunjukkan bahwa dua sumber membayar orang yang sama.

--mengapa menurunkan tiap sumber dan pembayaran: batasnya, sisanya, siapa yang boleh dibayar, harganya. --wilayah
dan --segmen memilih apa yang didanai; pada ucj explain fund, baris yang dijelaskan dari pembagian atas semuanya.

Status keluar: 0 selesai; 2 ditolak; 3 keluaran tidak tertulis; 70 cacat program.`;

/** Help of `ucj fund`. */
export const HELP: VerbHelp = {
  en: {
    summary: 'which source of money pays for whom',
    description: 'Spends sources of money on workers, region by region and segment by segment.',
    takes: 'tables of potential and registered workers',
    after: AFTER_EN,
  },
  id: {
    summary: 'sumber dana mana membayar siapa',
    description:
      'Membelanjakan sumber dana untuk pekerja, wilayah demi wilayah dan segmen demi segmen.',
    takes: 'tabel potensi dan peserta',
    after: AFTER_ID,
  },
};
