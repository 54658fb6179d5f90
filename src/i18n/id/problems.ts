import type { Unpriced } from '../../core/vocabulary.js';
import type { JsonFault } from '../../problem/json.js';
import { grouped, groupedText } from '../marks.js';
import type { ProblemTexts } from '../words.js';
import { JSON_FIXES, wantedText } from './wanted.js';

const list = (items: readonly string[]) => items.join(', ');

/** Bilangan dengan tanda ribuan; teks lain apa adanya. */
const marked = (text = '') => groupedText(text, 'id');

/** Opsi yang dimaksud; tidak ada bila masalahnya di dalam berkas. */
const about = (option: string | undefined) => (option === undefined ? '' : `${option}: `);

/** Apa yang harus ada di suatu sel berkas sumber dana, menurut kolomnya. */
const SOURCE_RULES: Readonly<Record<string, string>> = {
  source: 'Setiap sumber dana punya nama.',
  amount: 'Rupiah di atas 0: 2500000000, 2.500.000.000, Rp2,5 miliar.',
  segments:
    'Segmen dipisahkan ";"; ">" memisahkan kelompok prioritas: tembakau > petani; nelayan > *.',
  ceiling:
    'Persentase dari persentase, dikurangi yang dipakai untuk keperluan lain: 50% > 60% - Rp100 juta. Harus ada sisanya.',
  from: 'Bulan di antara bulan-bulan anggaran: 2026-04.',
  to: 'Bulan di antara bulan-bulan anggaran, tidak sebelum bulan pertama: 2026-12.',
  order: 'Bilangan bulat; yang terkecil dibelanjakan lebih dulu.',
};

/** Mengapa tidak ada iuran; `edge` adalah bulan pertama atau terakhir yang punya nilai. */
const NO_PREMIUM: Readonly<Record<Unpriced, (edge: string) => string>> = {
  'unknown-segment': () => 'skemanya tidak dikenal',
  'no-wage': () => 'upah diperlukan',
  'no-minimum-wage': () => 'upah minimum itu tidak ada',
  'no-contract-months': () => 'dibayar per kontrak',
  'contract-too-short': () => 'tidak ditetapkan untuk kontrak di bawah 6 bulan',
  'no-programme': () => 'skema ini tidak punya program tersebut',
  'not-yet-in-force': (edge) => `nilai pertama adalah untuk ${edge}`,
  ended: (edge) => `nilai terakhir adalah untuk ${edge}`,
  repealed: (edge) => `program ini dicabut mulai ${edge}`,
  'relief-not-known': () => 'keringanan PP 49/2020 untuk skema ini tidak ada dalam katalog',
  'cap-not-set': () => 'upah di atas batas JP terakhir yang diketahui, dan yang baru belum ada',
};

/** Jalan keluarnya. */
const WAYS: Partial<Readonly<Record<Unpriced, string>>> = {
  'no-wage': 'Berikan --wage JUMLAH (konstruksi juga: --contract-value JUMLAH).',
  'no-contract-months': 'Berikan --contract-months 24.',
  'contract-too-short': 'Berikan panjang kontrak seluruhnya dalam bulan.',
  'no-programme':
    'ucj tariff list --scheme menampilkan programnya; pekerja migran: jkk dan jkm bersama.',
  'not-yet-in-force': 'Mintalah bulan itu atau sesudahnya.',
  ended: 'Mintalah bulan itu atau sebelumnya, atau tambahkan nilai baru dengan --tariffs.',
  'relief-not-known': 'Mintalah bulan sebelum 2020-08 atau sesudah 2021-01.',
  'cap-not-set': 'Tambahkan batas baru dengan --tariffs, atau mintalah bulan sebelumnya.',
};

/** Argumen perintah, seperti disebut dalam bantuan. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  text: 'teks',
  amount: 'jumlah uang',
  claim: 'klaim',
};

/** Yang ditulis sebagai ganti berkas jenis lain. */
const ENDING_FIXES: Readonly<Record<string, string>> = {
  pdf: 'Untuk PDF, tulis halaman lalu cetak dari peramban: -o laporan.html',
  'pdf-md': 'Untuk PDF, tulis -o laporan.md, lalu cetak dari penyunting yang menampilkan Markdown.',
  workbook: 'Program lembar kerja membuka -o tabel.xlsx',
  'workbook-csv': 'Program lembar kerja membuka -o tabel.csv',
  text: 'Pengolah kata membuka -o laporan.html',
  'text-md': 'Sebagai teks: -o laporan.md',
  any: 'Pakai salah satu akhiran ini, atau sebutkan formatnya dengan --format.',
};

/** What can be wrong, the rule it breaks, and the fix. */
export const problems: ProblemTexts = {
  'unknown-option': {
    what: ({ option }) => `opsi ${option} tidak dikenal`,
    rule: ({ other }) => `Daftar opsi: ${['ucj', other, '--help'].filter(Boolean).join(' ')}.`,
    fix: ({ suggestion }) => (suggestion ? `Apakah maksudnya ${suggestion}?` : null),
  },
  'unknown-verb': {
    what: ({ value }) => `perintah "${value}" tidak dikenal`,
    rule: ({ value }) =>
      `Daftar perintah: ucj ${value?.startsWith('tariff ') ? 'tariff ' : ''}--help.`,
    fix: ({ suggestion }) => (suggestion ? `Apakah maksudnya ucj ${suggestion}?` : null),
  },
  'missing-value': {
    what: ({ option }) => `${option} memerlukan nilai`,
    rule: 'Bantuan (--help) menjelaskan nilai tiap opsi.',
    fix: () => null,
  },
  'missing-option': {
    what: ({ option }) => `opsi ${option} wajib diisi`,
    rule: ({ other }) => `ucj ${other} tidak dapat menjawab tanpa opsi ini.`,
    fix: ({ other, suggestion }) =>
      `Misalnya: ${suggestion}. ucj ${other} --help memuat penjelasan dan contoh lain.`,
  },
  'missing-argument': {
    what: ({ other, value }) => `ucj ${other} memerlukan ${ARGUMENTS[value ?? ''] ?? value}`,
    rule: 'Yang ditanyakan ditulis sesudah nama perintah.',
    fix: ({ other }) => `ucj ${other} --help memuat contoh.`,
  },
  'missing-files': {
    what: () => 'tidak ada berkas masukan',
    rule: ({ other }) =>
      `ucj ${other} membaca satu atau beberapa tabel (CSV, TSV, XLSX); - berarti masukan standar.`,
    fix: ({ other }) => `ucj ${other} --help memuat contoh.`,
  },
  'bad-choice': {
    what: ({ option, value }) => `${option}: "${value}" bukan nilai yang tersedia`,
    rule: ({ list: values }) => `Pilihan: ${list(values ?? [])}.`,
    fix: ({ suggestion }) => (suggestion ? `Apakah maksudnya "${suggestion}"?` : null),
  },
  'bad-months': {
    what: ({ option, value }) => `${option}: "${value}" bukan jumlah atau rentang bulan`,
    rule: 'Angka 1 sampai 12 (bulan-bulan terakhir tahun itu), atau rentang paling banyak 12 bulan seperti 2026-04..2026-12.',
    fix: () => '--months 9 berarti April sampai Desember.',
  },
  'bad-month': {
    what: ({ option, value }) => `${option}: "${value}" bukan bulan`,
    rule: 'Bulan dengan tahunnya: 2024-06.',
    fix: () => null,
  },
  'bad-year': {
    what: ({ option, value }) => `${option}: "${value}" bukan tahun`,
    rule: 'Tahun terdiri atas empat angka, 2015 sampai 2099.',
    fix: () => null,
  },
  'bad-amount': {
    what: ({ option, value }) => `${option}: "${value}" bukan jumlah uang`,
    rule: 'Rupiah bulat, angka saja: 5000000. Upah sebulan sedikitnya Rp100.000; hanya penghasilan yang boleh 0.',
    fix: () => null,
  },
  'bad-percent': {
    what: ({ option, value }) => `${option}: "${value}" bukan persentase yang dapat dipakai`,
    rule: 'Di atas 0 sampai 100; titik atau koma, paling banyak enam desimal; tanda % boleh dihilangkan, tetapi wajib untuk nilai di bawah 1: 99,5%.',
    fix: ({ suggestion }) => (suggestion ? `Maksudnya ${suggestion}?` : null),
  },
  'bad-number': {
    what: ({ option, value }) => `${option}: "${value}" bukan bilangan bulat yang dapat dipakai`,
    rule: ({ list: [least, most] = [] }) =>
      most === undefined
        ? `Bilangan bulat, ${least} atau lebih, angka saja.`
        : `Bilangan bulat dari ${least} sampai ${most}, angka saja.`,
    fix: () => null,
  },
  'bad-share': {
    what: ({ option, value }) => `${option}: "${value}" bukan bagian yang dapat dipakai`,
    rule: 'Desimal 0 sampai 1, misalnya 0,65, atau persentase 0% sampai 100%.',
    fix: () => null,
  },
  'bad-growth': {
    what: ({ option, value }) => `${option}: "${value}" bukan pertumbuhan setahun`,
    rule: 'Dari -100%, yang tidak menyisakan siapa pun, sampai 100%, dua kali lipat; atau desimal seperti 0,02.',
    fix: ({ option }) => `${option} 1.5%, atau ${option} -0.5%..2% untuk rentang.`,
  },
  'bad-assignment': {
    what: ({ option, value }) => `${option}: tidak ada "=" dalam "${value}"`,
    rule: ({ list: forms }) => `Penulisannya ${list(forms ?? [])}.`,
    fix: () => null,
  },
  'bad-ending': {
    what: ({ value }) => `akhiran "${value}" tidak menunjukkan format`,
    rule: ({ list: endings }) => `Akhiran yang dikenal: ${list(endings ?? [])}.`,
    fix: ({ suggestion }) => ENDING_FIXES[suggestion ?? ''] ?? ENDING_FIXES['any'] ?? null,
  },
  'bad-period': {
    what: ({ option, value }) => `${option}: "${value}" bukan periode`,
    rule: ({ option }) =>
      `Tahun atau bulan: 2025, 2025-11${option === '--period' ? '; atau latest-each' : ''}.`,
    fix: () => null,
  },
  'unknown-target': {
    what: ({ value }) => `target "${value}" tidak dikenal`,
    rule: ({ list: targets }) =>
      `Persentase seperti 99,5%, atau salah satu dari ${list(targets ?? [])}.`,
    fix: ({ suggestion }) => (suggestion ? `Apakah maksudnya ${suggestion}?` : null),
  },
  'unknown-tariff': {
    what: ({ value }) => `katalog tidak punya "${value}"`,
    rule: 'Id tercantum di ucj tariff list; pu.jp juga menampilkan yang di bawahnya.',
    fix: ({ suggestion }) => (suggestion ? `Apakah maksudnya ${suggestion}?` : null),
  },
  'unknown-place': {
    what: ({ value }) => `tidak ada wilayah Indonesia "${value}"`,
    rule: 'Wilayah dikenal menurut kode (Kemendagri, BPS) dan nama resmi, lama atau singkat, sampai kabupaten/kota; yang hanya mirip tidak diterima.',
    fix: ({ list: names }) => (names?.length ? `Apakah maksudnya ${names.join(' atau ')}?` : null),
  },
  'not-of-scheme': {
    what: ({ option, value }) => `${option} tidak menentukan iuran ${value}`,
    rule: ({ list: schemes }) => `Opsi itu milik ${list(schemes ?? [])}.`,
    fix: ({ option }) => `Hapus ${option}, atau sebut skema yang memakainya.`,
  },
  'no-premium': {
    what: ({ value, other, list: [reason = '', edge = ''] = [] }) =>
      `tidak ada iuran ${value} pada ${other}: ${NO_PREMIUM[reason as Unpriced](edge)}`,
    rule: 'Iuran hanya diberikan bila katalog punya nilai yang berlaku; tidak ada bukan berarti 0.',
    fix: ({ list: [reason = ''] = [] }) => WAYS[reason as Unpriced] ?? null,
  },
  'target-region': {
    what: ({ option, value, other }) =>
      `${option} ditetapkan untuk wilayah ${other}, bukan ${value}`,
    rule: 'Target satu wilayah tidak berlaku untuk wilayah lain.',
    fix: ({ other }) => `Pilih barisnya dengan --region ${other}, atau beri persentase.`,
  },
  'unknown-segment': {
    what: ({ option, value }) => `${about(option)}tidak ada baris dengan segmen "${value}"`,
    rule: ({ list: segments }) => `Segmen dalam masukan: ${list(segments ?? [])}.`,
    fix: ({ suggestion }) => (suggestion ? `Apakah maksudnya "${suggestion}"?` : null),
  },
  'two-regions': {
    what: ({ option, value }) => `${about(option)}"${value}" adalah lebih dari satu wilayah`,
    rule: ({ list: names }) => `Yaitu ${list(names ?? [])}.`,
    fix: () => 'Tulis nama lengkapnya, atau kodenya.',
  },
  'unknown-region': {
    what: ({ option, value }) => `${about(option)}tidak ada baris dengan wilayah "${value}"`,
    rule: 'Wilayah ditulis dengan nama atau kodenya seperti dalam berkas; kode mencakup semua di bawahnya.',
    fix: ({ suggestion }) => (suggestion ? `Apakah maksudnya "${suggestion}"?` : null),
  },
  'unknown-period': {
    what: ({ option, value }) => `${option}: tidak ada baris untuk ${value}`,
    rule: ({ list: periods }) =>
      periods?.length
        ? `Periode dalam masukan: ${list(periods)}.`
        : 'Masukan tidak memiliki periode.',
    fix: () => null,
  },
  conflict: {
    what: ({ option, value }) => `${option} tidak dapat dipakai bersama ${value}`,
    rule: ({ list: others }) =>
      others ? `Dipakai bersama ${list(others)}.` : 'Hanya salah satu yang dapat dimaksud.',
    fix: () => null,
  },
  'not-of-verb': {
    what: ({ option, other }) => `ucj ${other} tidak memakai ${option}`,
    rule: ({ other }) => `Opsi yang dipakainya tercantum di ucj ${other} --help.`,
    fix: ({ suggestion }) => (suggestion ? `Gantinya: ${suggestion}` : null),
  },
  'option-twice': {
    what: ({ option, value }) =>
      `${option} diberikan dua kali untuk hal yang sama, yang kedua ${value}`,
    rule: 'Tiap hal disebut sekali: untuk semua, atau untuk yang berdiri di depan "=".',
    fix: () => null,
  },
  'too-many-arguments': {
    what: ({ other }) => `ucj ${other} mendapat kata lebih banyak daripada yang diperlukan`,
    rule: 'Yang mengandung spasi ditulis di antara tanda kutip.',
    fix: ({ other, suggestion }) =>
      suggestion ? `ucj afford "${suggestion}"` : `ucj ${other} --help memuat contoh.`,
  },
  'needs-option': {
    what: ({ option, value }) => `${option} diberikan tanpa ${value}`,
    rule: 'Opsi itu tidak berarti jika berdiri sendiri.',
    fix: ({ suggestion }) => `Misalnya: ${suggestion}`,
  },
  'open-quotation': {
    what: () => 'tanda kutip tidak ditutup',
    rule: 'Dalam opsi yang berisi perintah, " dan \' selalu berpasangan.',
    fix: () => 'fund --sources "sumber dana.csv"',
  },
  'not-of-chapter': {
    what: ({ value }) => `${value} tidak dapat berada dalam bab`,
    rule: 'Bab adalah perintah dengan opsinya sendiri. Berkas, data, dan harga mengikuti laporan.',
    fix: ({ value }) => `Berikan ${value} kepada laporan, di luar --chapter.`,
  },
  'subsidised-column': {
    what: ({ option }) => `${option} diberikan, padahal masukan sudah memiliki kolomnya`,
    rule: 'Jumlah peserta yang dibiayai pemerintah berasal dari satu tempat.',
    fix: () => 'Hilangkan opsi itu.',
  },
  'subsidised-rows': {
    what: ({ option, value }) => `${option} diberikan, tetapi ada ${value} baris`,
    rule: 'Satu angka hanya berlaku untuk satu baris: pembagiannya menurut wilayah dan segmen tidak diketahui.',
    fix: () => 'Tambahkan kolom "disubsidi", atau pilih satu baris dengan --region dan --segment.',
  },
  'no-code-for-level': {
    what: ({ value, other }) => `wilayah "${value}" tidak memiliki kode pada tingkat ${other}`,
    rule: 'Baris digabung menurut awal kode wilayahnya.',
    fix: ({ suggestion }) =>
      `Tambahkan kolom "kode_wilayah" dengan kode Kemendagri (${suggestion}).`,
  },
  'segment-not-known': {
    what: ({ option, value }) => `${option}: segmen "${value}" tidak dikenal`,
    rule: ({ list: segments }) => `Segmen: ${list(segments ?? [])}.`,
    fix: ({ suggestion }) =>
      suggestion
        ? `Apakah maksudnya "${suggestion}"?`
        : 'Atau beri --scheme, dan --sector bila berpengaruh.',
  },
  'paid-per-contract': {
    what: ({ option, value }) =>
      `${option}: iuran "${value}" (pekerja migran) dibayar sekali per kontrak`,
    rule: 'ucj afford dan ucj verify menghitung pekerja yang dibayar per bulan.',
    fix: () => 'ucj tariff quote --scheme pmi --month 2026-05 --contract-months 24',
  },
  'claim-unread': {
    what: ({ value: claim, list: [value = '', at = ''] = [] }) =>
      value
        ? `"${claim}": "${value}" pada karakter ke-${at} tidak dimengerti di situ`
        : `"${claim}" belum lengkap: berakhir pada karakter ke-${at}`,
    rule: 'Klaim adalah hitungan dengan hasilnya (a x b x c = d; juga + - /), pekerja dan jumlah uang (a -> b / bulan), atau peserta dan persentase (a -> p%). Angka boleh disertai Rp, %, ribu, juta, miliar, triliun, sekitar, hampir, lebih, rupiah, orang, bulan, atau kata Inggrisnya; harga /bulan atau per orang; bulan boleh rentang, 4-5 bulan.',
    fix: () => 'Misalnya: ucj verify "5.387 x 16.800 x 5 = Rp452.508.000"',
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
    fix: () =>
      'Tulis keduanya dengan satu cara, atau beri --numbers id (1.234,5) atau en (1,234.5).',
  },
  'claim-span': {
    what: ({ value: claim, list: [value = ''] = [] }) =>
      `"${claim}": "${value}" ${/\p{L}/u.test(value) ? 'bukan rentang yang dapat dinilai' : 'dapat berarti rentang bulan atau selisih'}`,
    rule: ({ list: [, most = ''] = [] }) =>
      `Rentang terdiri atas bulan bulat dari 1 sampai ${most}, sekali dalam satu klaim dan bukan pada hasilnya: 4-5 bulan, 10 s.d. 12 bulan.`,
    fix: () => 'Tulis bulan di belakangnya, atau spasi untuk selisih: 5 - 4.',
  },
  'claim-per': {
    what: ({ value: claim, list: [value = '', per = ''] = [] }) =>
      per === 'people'
        ? `"${claim}": "${value}" adalah per orang, sedangkan kata-kata hitungannya tidak menghasilkan itu`
        : `"${claim}": "${value}" adalah per bulan, sedangkan hitungannya untuk sejumlah bulan`,
    rule: 'Hasil per orang berasal dari harga per orang atau pembagian dengan orang, masing-masing dengan katanya: Rp16.800/orang x 12 bulan, Rp20.160.000 / 100 orang. Hasil per bulan berasal dari hitungan tanpa bulan, atau yang dibagi bulan.',
    fix: () => 'Tulis totalnya sebagai hasil, atau kata di belakang angkanya: orang, bulan.',
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
  'no-claims': {
    what: () => 'tidak ada klaim dalam berkas ini',
    rule: 'Berkas klaim memuat satu klaim per baris; baris kosong dan yang mengikuti # dilewati.',
    fix: () => null,
  },
  'bad-rupiah': {
    what: ({ value }) => `"${value}" bukan jumlah uang`,
    rule: 'Rupiah bulat di atas 0: 2000000000, 2.000.000.000, "Rp2 miliar", "Rp2,5 miliar", "Rp3 miliar 24 juta".',
    fix: () => null,
  },
  'free-premium': {
    what: ({ value }) => `pembayar tidak membayar apa pun untuk program ${value} ini`,
    rule: 'Jumlah pekerja yang dapat dibayari hanya dapat dihitung bila ada iurannya.',
    fix: () => 'Pilih program lain, atau pembayar lain.',
  },
  'until-before': {
    what: ({ value, other }) =>
      `--until ${value} tidak berada dalam 12 bulan sesudah --paid-through ${other}`,
    rule: 'Yang dibayar mulai bulan sesudah --paid-through sampai --until, paling banyak 12 bulan.',
    fix: () => 'Misalnya: --paid-through 2026-08 --until 2026-12',
  },
  'no-working-folder': {
    what: () => 'folder tempat Anda berada sudah tidak ada',
    rule: 'Berkas dicari mulai dari folder itu.',
    fix: () => 'Pindahlah ke folder lain: cd ~',
  },
  'no-file': {
    what: () => 'berkas ini tidak ada',
    rule: 'Tiap FILE adalah jalur berkas, pola, atau - untuk masukan standar.',
    fix: ({ suggestion }) => (suggestion ? `Apakah maksudnya ${suggestion}?` : null),
  },
  'lock-file': {
    what: ({ value }) => `ini berkas kunci yang menandai ${value} sedang dibuka, bukan tabel`,
    rule: 'Excel dan LibreOffice menulis berkas seperti ini selama buku kerja dibuka.',
    fix: ({ suggestion }) =>
      suggestion ? `Berikan ${suggestion}.` : 'Berikan buku kerjanya; simpan lebih dulu.',
  },
  'no-permission': {
    what: () => 'berkas ini tidak boleh dibaca',
    rule: 'Anda memerlukan izin untuk membacanya.',
    fix: () => null,
  },
  'is-folder': {
    what: () => 'ini sebuah folder',
    rule: 'Tiap FILE adalah berkas.',
    // Yang bukan tabel berasal dari satu berkas.
    fix: ({ file, other }) =>
      other === '' ? null : `Untuk semua tabelnya: ucj ${other} "${file}/*.csv"`,
  },
  'no-match': {
    what: ({ value }) => `tidak ada berkas yang cocok dengan ${value}`,
    rule: 'Pola harus cocok dengan sedikitnya satu berkas.',
    fix: () => null,
  },
  unreadable: {
    what: ({ value }) => `berkas tidak dapat dibaca (${value})`,
    rule: 'Masukan harus berupa berkas yang dapat dibaca.',
    fix: () => null,
  },
  'empty-file': {
    what: () => 'berkas ini kosong',
    rule: 'Tabel terdiri atas satu baris nama kolom dan sedikitnya satu baris data.',
    fix: () => 'Ekspor ulang berkasnya.',
  },
  'not-a-table': {
    what: ({ value }) => `ini bukan tabel teks (${value})`,
    rule: 'Masukan berupa teks CSV atau TSV, boleh dipadatkan sebagai .gz, atau buku kerja (.xlsx).',
    fix: () => 'Di Excel atau aplikasi sejenis: simpan sebagai "CSV UTF-8".',
  },
  'not-utf8': {
    what: ({ value }) => (value ? `teksnya bukan ${value}` : 'pengodean teksnya tidak dikenal'),
    rule: 'Teks berupa UTF-8, UTF-16 atau Windows-1252.',
    fix: () => 'Di Excel atau aplikasi sejenis: simpan sebagai "CSV UTF-8".',
  },
  'workbook-locked': {
    what: () => 'buku kerja dilindungi kata sandi',
    rule: 'ucj tidak meminta kata sandi.',
    fix: () => 'Simpan salinannya tanpa kata sandi, sebagai .xlsx atau .csv.',
  },
  'workbook-broken': {
    what: ({ value }) => `buku kerja tidak dapat dibaca (${value})`,
    rule: 'Buku kerja utuh, seperti disimpan program lembar kerja.',
    fix: () => 'Buka di program lembar kerja, lalu simpan lagi sebagai .xlsx atau .csv.',
  },
  'workbook-too-large': {
    what: ({ value }) => `buku kerja terlalu besar (${value})`,
    rule: ({ value, other }) => `Batas ${value} adalah ${marked(other)}.`,
    fix: () => 'Simpan lembar yang diperlukan saja sebagai .csv.',
  },
  'several-sheets': {
    what: ({ list: names }) => `beberapa lembar mungkin tabelnya: ${list(names ?? [])}`,
    rule: 'Dari satu buku kerja dibaca satu lembar.',
    fix: ({ list: names }) => `Pilih: --sheet "${names?.[0]}"`,
  },
  'no-sheet': {
    what: ({ value }) => `tidak ada lembar "${value}"`,
    rule: ({ list: names }) => `Lembar yang ada: ${list(names ?? [])}.`,
    fix: ({ suggestion }) => (suggestion ? `Maksudnya --sheet "${suggestion}"?` : null),
  },
  'too-much-text': {
    what: ({ value }) => `teksnya lebih dari ${marked(value)} bita`,
    rule: 'Teks dibaca seluruhnya, sampai batas ini; yang lebih panjang hanya jika dapat langsung dijumlahkan: angka polos, tanpa tanda kutip, kode bertitik, dikelompokkan dengan --by province, regency, atau segment.',
    fix: () => 'Bagi tabelnya menjadi beberapa berkas; semuanya dibaca sebagai satu.',
  },
  'file-too-large': {
    what: ({ value }) => `lebih panjang dari ${marked(value)} bita`,
    rule: 'Klaim, sumber dana, pengaturan, dan tarif dibaca utuh, sampai batas ini.',
    fix: () => 'Apakah berkasnya benar? Tabel diberikan sebagai FILE.',
  },
  'broken-gzip': {
    what: ({ value }) => `berkas yang dipadatkan rusak (${value})`,
    rule: 'Berkas .gz dibuka seluruhnya atau tidak sama sekali.',
    fix: () => 'Salin atau padatkan kembali.',
  },
  'broken-quote': {
    what: () => 'tanda petik dibuka dan tidak ditutup, atau berada di tengah sel',
    rule: 'Sel yang memuat tanda petik diapit seluruhnya, dan tanda di dalamnya digandakan: "a ""b"" c".',
    fix: () => 'Perbaiki selnya, atau ekspor ulang tabelnya sebagai CSV.',
  },
  'ragged-row': {
    what: ({ value, other }) =>
      `baris ini berisi ${marked(value)} sel, baris judul ${marked(other)}`,
    rule: 'Tiap baris memiliki satu sel untuk tiap kolom.',
    fix: () => 'Periksa pemisah kolom di dalam sel yang tidak diapit tanda petik.',
  },
  'no-counts': {
    what: () => 'tidak ada baris yang lengkap angkanya: semua dilewati',
    rule: 'Baris dihitung bila potensi dan peserta aktifnya ada.',
    fix: () => 'Isi angkanya; --missing zero membaca yang kosong sebagai 0.',
  },
  'segments-mixed': {
    what: ({ other }) => `berkas ini tanpa segmen, sedangkan ${other} memakai segmen`,
    rule: 'Semua pekerja di samping sebagian dari mereka akan terhitung dua kali.',
    fix: ({ suggestion }) =>
      suggestion
        ? `Tanpa --wide segment, pakai kolom seluruhnya: --column ${suggestion}`
        : 'Beri kolom segmen pada berkas ini, atau satu baris per wilayah pada berkas lainnya: jumlah segmennya.',
  },
  'join-unmatched': {
    what: ({ value, other }) => `"${value}" tidak memiliki baris di ${other}`,
    rule: 'Tabel digabung menurut wilayah, segmen, dan periode; tiap baris perlu pasangannya.',
    fix: ({ suggestion }) =>
      suggestion
        ? `Apakah maksudnya "${suggestion}"?`
        : '--unmatched zero memakai 0 untuk angka yang lain, --unmatched skip melewati barisnya.',
  },
  'people-list': {
    what: () => 'ini daftar orang',
    rule: 'ucj menghitung pekerja; nama dan nomor identitas adalah data pribadi dan tidak diperlukan untuk anggaran.',
    fix: () => 'Berikan jumlah per wilayah dan segmen.',
  },
  'too-many-columns': {
    what: ({ value }) => `baris ini memiliki ${marked(value)} kolom`,
    rule: ({ other }) => `Paling banyak ${marked(other)} kolom dibaca.`,
    fix: () => 'Periksa pemisahnya (--delimiter), atau ekspor ulang tabelnya.',
  },
  'line-too-long': {
    what: ({ value }) => `baris ini memiliki ${marked(value)} karakter`,
    rule: ({ other }) => `Satu baris paling banyak ${marked(other)} karakter.`,
    fix: () => 'Berkas ini bukan tabel, atau kehilangan akhir barisnya: ekspor ulang.',
  },
  'too-many-lines': {
    what: ({ value }) => `berkas memiliki lebih dari ${marked(value)} baris`,
    rule: 'Sebanyak itu hanya dibaca jika dapat langsung dijumlahkan: angka polos, tanpa tanda kutip, kode bertitik setingkat, tidak ada baris yang salah, dan tidak ada hasil yang memerlukan tiap baris.',
    fix: () =>
      'Kelompokkan dengan --by province, regency, atau segment; ucj check atas sebagian berkas menunjukkan yang tidak polos. Atau pecah berkasnya.',
  },
  'rows-above-head': {
    what: ({ other }) => `baris berisi angka ini ada di atas baris judul (baris ${other})`,
    rule: 'Dari satu lembar dibaca satu tabel; judul di atasnya tanpa angka.',
    fix: () => 'Pisahkan tabel lain ke berkas sendiri, atau hapus baris ini.',
  },
  'second-table': {
    what: ({ value }) => `tabel lain dimulai di sini: "${value}"`,
    rule: 'Satu berkas atau lembar memuat satu tabel; baris di bawah judul lain dapat menghitung hal lain.',
    fix: ({ line }) =>
      `Hapus baris ${line} dan semua di bawahnya, atau pindahkan ke berkas tersendiri.`,
  },
  'region-numbers': {
    what: ({ column, value }) => `"${column}" berisi angka (${value}), bukan nama wilayah`,
    rule: 'Kolom wilayah yang paling rinci berisi namanya.',
    fix: ({ list: heads }) =>
      `Pilih kolom lain: --column region="${heads?.[0] ?? 'NAMA'}"; atau, untuk kode: --column region_code="NAMA".`,
  },
  'unit-elsewhere': {
    what: ({ value }) => `"${value}" menyebut ribuan atau jutaan`,
    rule: ({ other }) =>
      `Satuan sebuah kolom ada di kepalanya sendiri (baris ${other}), agar tidak ada yang terbaca seperseribunya.`,
    fix: () => 'Tulis di kepala tiap kolomnya, misalnya "Potensi (ribu orang)", dan hapus di sini.',
  },
  'not-people': {
    what: ({ value }) => `menurut "${value}", angka ini bukan jumlah orang`,
    rule: 'Potensi, terdaftar, dan yang dibiayai pemerintah adalah jumlah orang.',
    fix: () => 'Pilih kolom jumlah orang (--column), atau berikan jumlah orangnya.',
  },
  'unit-unclear': {
    what: ({ value }) => `satuan pada "${value}" tidak dipahami`,
    rule: 'Satuan yang dikenal adalah orang, ribu orang, atau juta orang; salah baca berarti meleset seribu kali.',
    fix: () => 'Tulis (orang), (ribu orang), atau (juta orang), dengan angka yang sesuai.',
  },
  'units-differ': {
    what: ({ value, other }) => `satuan "${value}" berbeda dari satuan di judul kolom "${other}"`,
    rule: 'Angka dalam satu kolom memakai satu satuan, atau tiap baris menyebut satuannya sendiri.',
    fix: () => 'Perbaiki yang salah.',
  },
  'nameless-numbers': {
    what: ({ value }) => `ada kolom tanpa judul berisi angka setelah kolom jumlah (${value})`,
    rule: 'Bila koma memisahkan kolom, 4,120 tanpa tanda petik terbaca 4 dan 120.',
    fix: () =>
      'Apit angka berkoma dengan tanda petik, atau tulis tanpa koma; beri judul bila itu memang kolom.',
  },
  'no-rows': {
    what: () => 'ada nama kolom tetapi tidak ada baris data',
    rule: 'Tabel terdiri atas satu baris nama kolom dan sedikitnya satu baris data.',
    fix: () => 'Ekspor ulang berkasnya.',
  },
  'stdin-twice': {
    what: () => '- diberikan dua kali',
    rule: 'Masukan standar hanya dapat dibaca sekali.',
    fix: () => null,
  },
  'duplicate-head': {
    what: ({ column }) => `dua kolom bernama "${column}"`,
    rule: 'Tiap kolom memiliki nama sendiri.',
    fix: () => 'Ganti nama salah satu, atau hapus.',
  },
  'two-heads': {
    what: ({ value, list: heads }) =>
      `lebih dari satu kolom dapat berarti ${value}: ${list(heads ?? [])}`,
    rule: 'Tiap peran dibaca dari satu kolom.',
    fix: ({ value, list: heads }) => `Pilih: --column ${value}="${heads?.[0]}"`,
  },
  'wide-heads': {
    what: ({ value }) => `tidak ada kolom ${value} saja, tetapi ada kolom ${value} per segmen`,
    rule: ({ list: heads }) => `Kolom yang ada: ${list(heads ?? [])}.`,
    fix: ({ value }) => `--wide segment membacanya; satu kolom saja: --column ${value}="NAMA".`,
  },
  'wide-unpaired': {
    what: ({ value, column }) => `segmen "${column}" tidak memiliki kolom ${value}`,
    rule: ({ list: heads }) =>
      `Dengan --wide segment, tiap segmen memiliki kolom untuk tiap angka. Kolom yang ada: ${list(heads ?? [])}.`,
    fix: ({ value, column }) => `Beri nama kolomnya "${value} ${column}".`,
  },
  'wide-period': {
    what: ({ value }) => `"${value}" adalah periode, bukan segmen`,
    rule: '--wide segment membaca kolom segmen; kolom beberapa periode tidak dapat menjadi satu baris.',
    fix: ({ value }) =>
      `Ambil satu periode: --column potential="NAMA ${value}" --column registered="NAMA ${value}". Atau beri baris sendiri tiap periode.`,
  },
  'inactive-head': {
    what: ({ column }) => `"${column}" menghitung peserta yang tidak aktif`,
    rule: 'Terdaftar berarti peserta aktif saja: iuran yang lain tidak dibayar, sehingga mereka tidak terlindungi.',
    fix: () => 'Berikan peserta aktif dalam kolom tersendiri, misalnya "Peserta Aktif".',
  },
  'inactive-within': {
    what: ({ column, other }) => `"${column}" mungkin mencakup peserta di kolom "${other}"`,
    rule: 'Terdaftar berarti peserta aktif saja: iuran yang lain tidak dibayar, sehingga mereka tidak terlindungi.',
    fix: ({ column, other, suggestion }) =>
      suggestion
        ? `Pakai peserta aktif: --column registered="${suggestion}"`
        : `Kurangkan "${other}" dari "${column}", lalu tulis selisihnya di kolom "Peserta Aktif".`,
  },
  'kinds-apart': {
    what: ({ value, list: kinds }) =>
      `potensinya satu, sedangkan ${value} dirinci menurut ${list(kinds ?? [])}`,
    rule: 'Tiap segmen memerlukan kedua angka; potensi seluruhnya hanya dapat dibandingkan dengan peserta seluruhnya.',
    fix: ({ value, list: kinds, suggestion }) =>
      suggestion
        ? `Tanpa --wide segment, pakai satu kolom: --column ${value}="${suggestion}"`
        : `Jumlahkan ${list(kinds ?? [])} dalam satu kolom "${value}".`,
  },
  'missing-column': {
    what: ({ value }) => `tidak ada kolom untuk ${value}`,
    rule: ({ list: heads }) => `Kolom yang ditemukan: ${list(heads ?? [])}.`,
    fix: ({ value, suggestion }) =>
      suggestion
        ? `Apakah maksudnya "${suggestion}"? --column ${value}="${suggestion}"`
        : `Sebutkan: --column ${value}="NAMA". Tabel memerlukan potensi, peserta aktif, dan wilayah.`,
  },
  'missing-region': {
    what: () => 'tidak ada kolom wilayah',
    rule: ({ list: heads }) => `Kolom yang ditemukan: ${list(heads ?? [])}.`,
    fix: () => 'Sebutkan: --column region="NAMA" atau --column region_code="NAMA".',
  },
  'labour-force-head': {
    what: ({ column }) => `"${column}" adalah jumlah tenaga kerja, belum tentu potensi peserta`,
    rule: 'Penduduk bekerja dan potensi peserta adalah angka yang berbeda.',
    fix: ({ column, value }) =>
      `Jika memang itu yang dimaksud: --column potential="${column}" --basis ${value}`,
  },
  'unknown-head': {
    what: ({ value }) => `tidak ada kolom "${value}"`,
    rule: ({ list: heads }) => `Kolom yang ditemukan: ${list(heads ?? [])}.`,
    fix: ({ suggestion }) => (suggestion ? `Apakah maksudnya "${suggestion}"?` : null),
  },
  'count-text': {
    what: ({ value }) => `"${value}" bukan jumlah orang`,
    rule: 'Jumlah orang adalah bilangan bulat, angka saja: 1234.',
    fix: () => 'Perbaiki selnya; kosongkan jika angkanya tidak diketahui.',
  },
  'count-negative': {
    what: ({ value }) => `"${value}" negatif`,
    rule: 'Jumlah orang adalah 0 atau lebih.',
    fix: () => 'Perbaiki selnya; kosongkan jika angkanya tidak diketahui.',
  },
  'count-fraction': {
    what: ({ value }) => `"${value}" bukan bilangan bulat`,
    rule: 'Jumlah orang adalah bilangan bulat, angka saja: 1234.',
    fix: () => 'Perbaiki selnya; jika kolomnya dalam ribuan, tuliskan jumlah orangnya.',
  },
  'count-grouped': {
    what: ({ value }) => `"${value}" tidak ditulis seperti angka lain di kolomnya`,
    rule: 'Satu kolom ditulis dengan satu cara: tanda ribuan di semua angka, atau tidak sama sekali.',
    fix: () => 'Perbaiki selnya, atau sebutkan caranya: --numbers id (1.234) atau en (1,234).',
  },
  'count-exponent': {
    what: ({ value }) => `"${value}" memakai eksponen, yang hanya menyimpan beberapa angka`,
    rule: 'Jumlah orang ditulis dengan semua angkanya.',
    fix: () => 'Format kolomnya sebagai angka tanpa desimal, lalu ekspor lagi.',
  },
  'count-undecided': {
    what: ({ value, other }) => `"${value}" bisa berarti ribuan atau desimal; ${other} berlawanan`,
    rule: 'Satu kolom ditulis dengan satu cara: tanda ribuan di semua angka, atau tidak sama sekali.',
    fix: () => 'Sebutkan caranya: --numbers id (1.234 adalah 1234) atau en (1,234 adalah 1234).',
  },
  'count-too-large': {
    what: ({ value }) => `"${value}" terlalu besar`,
    rule: 'Jumlah orang paling banyak 999.999.999: penduduk Indonesia kurang dari 300 juta.',
    fix: () => 'Periksa apakah kolom itu berisi angka lain, bukan jumlah orang.',
  },
  'count-missing': {
    what: () => 'jumlahnya tidak ada',
    rule: '--missing error menolak baris tanpa jumlah.',
    fix: () => '--missing skip melewatinya, --missing zero membacanya sebagai 0.',
  },
  'formula-uncomputed': {
    what: ({ value }) => `rumus ${value} belum pernah dihitung`,
    rule: 'Sel memuat angka yang dihitung program penyimpan buku kerjanya; yang belum pernah dihitung bukan 0.',
    fix: () => 'Buka buku kerjanya di Excel atau LibreOffice, simpan, lalu baca lagi.',
  },
  'wage-text': {
    what: ({ value }) => `"${value}" bukan upah`,
    rule: 'Rupiah penuh per bulan, sedikitnya Rp100.000, angka saja: 5210377 atau 5210377,50.',
    fix: () =>
      'Tuliskan jutaan secara penuh: 5,1 juta adalah 5100000. Kosongkan jika tidak diketahui.',
  },
  'state-unknown': {
    what: ({ value }) =>
      value
        ? `"${value}" tidak menyatakan apakah peserta ini aktif`
        : 'tidak ada keterangan apakah peserta ini aktif',
    rule: 'Hanya peserta aktif yang terdaftar, dan kolom ini memisahkannya dari yang lain.',
    fix: ({ column }) => `Isi "${column}" dengan Aktif atau Non Aktif.`,
  },
  'none-active': {
    what: ({ column, value }) => `tidak ada baris peserta aktif di kolom "${column}" ("${value}")`,
    rule: 'Terdaftar berarti peserta aktif saja: iuran yang lain tidak dibayar, sehingga mereka tidak terlindungi.',
    fix: () => 'Berikan baris peserta aktif.',
  },
  'inactive-potential': {
    what: ({ value, other }) =>
      `${value}: potensi baris ini, ${other}, tidak ada di baris peserta aktif`,
    rule: 'Baris peserta tidak aktif dilewati, dan potensinya tidak boleh ikut hilang.',
    fix: () => 'Tulis potensi wilayah di baris peserta aktif, dengan 0 peserta bila tidak ada.',
  },
  'word-unknown': {
    what: ({ value }) => `"${value}" bukan kata yang dikenal untuk kolom ini`,
    rule: ({ list: values }) => `Pilihan: ${list(values ?? [])}.`,
    fix: ({ suggestion }) => (suggestion ? `Apakah maksudnya "${suggestion}"?` : null),
  },
  'period-text': {
    what: ({ value }) => `"${value}" bukan periode`,
    rule: 'Tahun atau bulan (2025, 2025-11, 11/2025, November 2025, Nov-25), atau tanggal di dalamnya (30/11/2025, 1-Nov-25).',
    fix: ({ list: [dayFirst, monthFirst] = [] }) =>
      dayFirst
        ? `Tanggal dan bulannya dapat tertukar: tulis ${dayFirst} atau ${monthFirst}.`
        : 'Tulis bulannya sebagai 2025-11.',
  },
  'period-mixed': {
    what: ({ value, other }) => `${value} adalah tahun, padahal ada juga bulan: ${other}`,
    rule: 'Periode dalam satu tabel semuanya tahun atau semuanya bulan.',
    fix: () => 'Pisahkan tabelnya.',
  },
  'region-missing': {
    what: () => 'baris ini tidak memiliki wilayah',
    rule: 'Tiap baris memiliki nama atau kode wilayah.',
    fix: () => 'Isi selnya, atau hapus barisnya jika itu baris jumlah.',
  },
  'segment-missing': {
    what: () => 'baris ini tidak memiliki segmen',
    rule: 'Tiap baris memiliki segmen jika tabel memiliki kolomnya.',
    fix: () => 'Isi selnya.',
  },
  'period-missing': {
    what: ({ other }) => `baris ini tidak memiliki periode, padahal yang lain ada: ${other}`,
    rule: 'Semua baris masukan memiliki periode, atau tidak satu pun.',
    fix: () => 'Isi selnya, tambahkan kolom "periode", atau baca berkasnya terpisah.',
  },
  'code-missing': {
    what: ({ value, other }) =>
      `"${value}" tidak memiliki kode wilayah di sini, tetapi ada di ${other}`,
    rule: 'Wilayah dikenali dari kodenya; tanpa kode, baris ini dihitung sebagai wilayah lain.',
    fix: () => 'Isi kodenya.',
  },
  'code-lost': {
    what: ({ value }) => `"${value}" adalah sisa kode wilayah yang diubah aplikasi lembar kerja`,
    rule: 'Kode yang dibaca sebagai bilangan atau tanggal kehilangan angkanya: wilayahnya tidak dapat dipastikan.',
    fix: () =>
      'Format kolomnya sebagai teks lalu tulis ulang kodenya, atau tambahkan nama wilayahnya.',
  },
  'code-name-differ': {
    what: ({ value, other }) => `"${value}": kode ini milik ${other}`,
    rule: 'Kode dan nama satu baris milik satu wilayah, dengan satu penomoran untuk seluruh berkas.',
    fix: () => 'Perbaiki yang salah. ucj region KODE menunjukkan arti suatu kode.',
  },
  'region-ambiguous': {
    what: ({ value, list: names }) => `"${value}" dapat berarti ${list(names ?? [])}`,
    rule: 'Nama milik beberapa wilayah dibedakan dengan kode, atau dengan Kab. atau Kota di depannya.',
    fix: ({ list: names }) => `Tulis misalnya "${names?.[0]}".`,
  },
  'duplicate-differs': {
    what: ({ value, other }) =>
      `${value} muncul dua kali dengan upah, pembayar, sektor, atau dasar yang berbeda, pertama di ${other}`,
    rule: '--duplicates sum menjumlahkan baris yang hanya berbeda jumlah orangnya.',
    fix: () => 'Jadikan dua segmen, atau perbaiki salah satunya.',
  },
  'total-row': {
    what: ({ value }) => `"${value}" adalah jumlah, sedangkan baris rinciannya tidak ada`,
    rule: 'Jumlah saja tidak dapat diperiksa, dan tidak menyebut wilayahnya.',
    fix: () => 'Berikan baris rinciannya, atau beri nama wilayahnya.',
  },
  'total-unnamed': {
    what: ({ value, other }) =>
      `"${value}" sama dengan, atau hampir, jumlah ${marked(other)} baris lain`,
    rule: 'Baris yang menjumlahkan baris lain menghitung semua orang dua kali; wilayah yang tidak dikenal dapat merupakan baris seperti itu.',
    fix: ({ value }) =>
      `Jika itu jumlah, beri nama "Jumlah ${value}" agar dibandingkan dan dilewati. Jika itu wilayah, tulis kode atau nama resminya.`,
  },
  'level-above': {
    what: ({ value, other }) =>
      `"${value}" berada di antara ${marked(other)} nama yang bukan kabupaten`,
    rule: 'Kabupaten atau provinsi di antara kecamatan atau desanya adalah jumlahnya, dan akan menggandakan semuanya.',
    fix: () => 'Beri nama JUMLAH, atau beri kode pada semua baris: lalu dibandingkan dan dilewati.',
  },
  'numbering-differs': {
    what: ({ value, other }) =>
      `kode ${value} di sini tanpa nama, sedangkan ${other} memakai kode BPS`,
    rule: 'Kedua penomoran memakai digit yang sama: tanpa nama, penomoran berkas ini tidak dapat dipastikan.',
    fix: () => 'Beri nama kolomnya kode_bps atau kode_kemendagri, atau tambahkan nama wilayah.',
  },
  'province-differs': {
    what: ({ value, other }) => `"${value}": ini ${other}`,
    rule: 'Wilayah terletak di provinsi yang disebut barisnya.',
    fix: () => 'Perbaiki yang salah.',
  },
  'periods-overlap': {
    what: ({ value, other }) =>
      `"${value}" akan dihitung di samping "${other}", yang termasuk di dalamnya`,
    rule: '--period latest-each memakai periode terbaru tiap wilayah; orang di dua wilayah terhitung dua kali.',
    fix: () => 'Pilih satu periode: --period 2024.',
  },
  'prefix-code': {
    what: ({ value, other }) => `"${value}" mencakup ${other}`,
    rule: 'Yang satu dirinci per segmen dan yang lain tidak, sehingga orang terhitung dua kali.',
    fix: () => 'Pertahankan baris satu tingkat saja, atau beri segmen yang sama.',
  },
  'code-two-names': {
    what: ({ value, other }) => `"${value}" memakai kode ${other}`,
    rule: 'Satu kode wilayah milik satu wilayah.',
    fix: () => 'Perbaiki kode atau namanya.',
  },
  'duplicate-cell': {
    what: ({ value, other }) => `${value} muncul dua kali, pertama di ${other}`,
    rule: 'Tiap wilayah, segmen, dan periode memiliki satu baris.',
    fix: () => 'Hapus salah satu; --duplicates sum menjumlahkannya jika orangnya memang berbeda.',
  },
  'subsidised-above-registered': {
    what: ({ option, value, other }) =>
      `${option ? `${option}: ` : ''}${marked(value)} dibiayai pemerintah dari ${marked(other)} peserta aktif`,
    rule: 'Peserta yang dibiayai pemerintah adalah bagian dari peserta aktif.',
    fix: ({ option, other }) => (option ? `Berikan paling banyak ${other}.` : 'Perbaiki barisnya.'),
  },
  'count-repeated': {
    what: ({ value, other }) =>
      `${marked(value)} juga ada di baris ${other}: tiap wilayah memiliki satu angka untuk semua segmennya`,
    rule: 'Angka di baris suatu segmen hanya milik segmen itu; jika diulang, ia dijumlahkan sekali untuk tiap segmen.',
    fix: () =>
      'Berikan angka tiap segmen, atau satu baris untuk tiap wilayah: potensi wilayah dan jumlah peserta semua segmennya.',
  },
  'solver-missing': {
    what: ({ option, value }) =>
      `${option} ${value} memerlukan pemecah HiGHS, yang belum terpasang`,
    rule: 'Pemecah itu bagian yang opsional.',
    fix: () => 'npm install highs; --rule order tidak memerlukannya.',
  },
  'too-large': {
    what: () => 'suatu jumlah melampaui 9.007.199.254.740.991, sehingga angkanya tidak lagi tepat',
    rule: 'Semua angka adalah bilangan bulat yang tepat.',
    fix: () => 'Pecah masukannya menjadi beberapa bagian.',
  },
  'too-long': {
    what: () => 'hasilnya lebih panjang daripada batas satu teks (sekitar 500 juta huruf)',
    rule: 'Hasil dibuat utuh sebelum ditulis.',
    fix: () =>
      'Minta lebih sedikit: --region dan --segment memilih baris; ucj explain fund menjabarkan baris suatu alokasi.',
  },
  'one-period': {
    what: ({ list: periods = [] }) =>
      periods.length === 0
        ? 'tabelnya tidak punya periode'
        : `tidak ada periode sebelum ${periods.at(-1)} sebagai pembanding`,
    rule: 'Perkembangan membandingkan dua periode sejenis, bulan atau tahun.',
    fix: () =>
      'Berikan juga tabel periode sebelumnya; kolom "periode" menyebutkan periode tiap baris.',
  },
  'no-common-rows': {
    what: ({ list: [from, to] = [] }) =>
      `tidak ada wilayah dan segmen yang ada pada ${from} dan ${to}`,
    rule: 'Hanya yang ada pada kedua periode dapat dibandingkan.',
    fix: () => 'Pakai wilayah dan segmen yang sama, atau pilih periode lain.',
  },
  'from-not-before': {
    what: ({ value, other }) => `--from ${value} tidak mendahului --to ${other}`,
    rule: 'Tren berjalan dari periode yang lebih awal ke yang lebih baru.',
    fix: ({ value, other }) => (value === other ? null : `--from ${other} --to ${value}`),
  },
  'date-past': {
    what: ({ option, value, other }) => `${option} ${value} lebih awal daripada data ${other}`,
    rule: 'Kedudukan terhadap target dihitung untuk bulan data itu atau sesudahnya.',
    fix: () => null,
  },
  'min-above-max': {
    what: ({ value, other }) => `--min ${value} melebihi --max ${other}`,
    rule: 'Jumlah minimum tiap wilayah tidak boleh melebihi maksimumnya.',
    fix: () => null,
  },
  'missing-quota': {
    what: () => 'jumlah yang akan dibagi tidak disebutkan',
    rule: 'Kuota adalah jumlah orang, atau yang diperlukan suatu target.',
    fix: () => 'ucj share 10000 BERKAS, atau ucj share BERKAS --target 60%',
  },
  'bad-span': {
    what: ({ option, value }) => `${option} ${value} berakhir di bawah awalnya`,
    rule: 'Rentang ditulis RENDAH..TINGGI.',
    fix: ({ option }) => `${option} 5%..20%`,
  },
  'plan-years': {
    what: ({ option, value }) => `${option} ${value} di luar rencana`,
    rule: ({ list: [first, until] = [] }) =>
      until === undefined
        ? `Rencana dimulai ${first}; --year menetapkan tahun pertama yang lain.`
        : `Rencana dimulai ${first} dan berakhir ${until}, yang akhirnya milik target.`,
    fix: () => null,
  },
  'plan-before': {
    what: ({ option, value }) => `${option} ${value} tidak sesudah datanya`,
    rule: ({ list: [newest] = [] }) => `Datanya per ${newest}; rencana berlanjut dari situ.`,
    fix: () => 'Hapus --year, atau pilih data yang lebih lama dengan --period.',
  },
  'unknown-group': {
    what: ({ option, value }) =>
      `${option} ${value}: tidak ada wilayah atau segmen bernama itu yang dibaca`,
    rule: 'Nama berarti wilayah (nama atau kode) atau segmen dalam tabel.',
    fix: ({ option, suggestion }) =>
      suggestion ? `${option} "${suggestion}${option === '--growth' ? '=1%' : ''}"?` : null,
  },
  'no-row-of-all': {
    what: ({ list = [] }) => `tidak ada baris yang termasuk semua yang disebut: ${list.join(' ')}`,
    rule: 'Wilayah dan segmen bersama-sama berarti baris yang termasuk keduanya.',
    fix: ({ list = [] }) => `Salah satu saja: ${list[0]}`,
  },
  'bad-stamp': {
    what: ({ option, value }) => `${option} ${value} bukan waktu`,
    rule: 'Laporan menyebut waktu pembuatannya hanya bila hari atau saat dalam UTC diberikan.',
    fix: ({ option }) =>
      option === '--stamp'
        ? '--stamp today, 2026-11-21, atau 2026-11-21T06:00:00Z'
        : 'SOURCE_DATE_EPOCH adalah jumlah detik sejak 1970.',
  },
  'too-many-rows': {
    what: ({ value = '', other = '' }) =>
      `${grouped(Number(other), 'id')} baris terlalu banyak untuk ${value}`,
    rule: ({ value = '', list = [] }) =>
      `Berkas berformat ${value} memuat paling banyak ${grouped(Number(list[0]), 'id')} baris tabel.`,
    fix: () =>
      'Tulis CSV, yang tanpa batas, atau kelompokkan barisnya dengan --by province atau --by segment.',
  },
  'output-is-input': {
    what: ({ value }) => `hasilnya akan menimpa masukan ${value}`,
    rule: 'Yang dibaca tidak pernah ditimpa.',
    fix: () => 'Beri berkas lain kepada -o.',
  },
  'output-folder-missing': {
    what: () => 'foldernya tidak ada',
    rule: 'Folder tidak dibuatkan.',
    fix: () => 'Buat foldernya, atau tulis di tempat lain.',
  },
  'output-is-folder': {
    what: () => 'ini sebuah folder',
    rule: '-o menyebut sebuah berkas.',
    fix: () => null,
  },
  'output-denied': {
    what: () => 'berkas ini tidak boleh ditulis',
    rule: 'Anda memerlukan izin menulis di sana; di Windows berkasnya mungkin sedang terbuka di Excel.',
    fix: () => 'Tutup berkasnya, atau tulis di tempat lain. Berkas lama tidak berubah.',
  },
  'output-failed': {
    what: ({ value }) => `berkas ini gagal ditulis (${value})`,
    rule: 'Berkas lama baru diganti setelah berkas baru lengkap.',
    fix: () => 'Berkas lama tidak berubah.',
  },
  'output-partly': {
    what: ({ value }) => `berkas ini gagal ditempatkan (${value})`,
    rule: 'Berkas diganti satu per satu setelah semuanya lengkap.',
    fix: ({ list = [], other }) => `Baru: ${list.join(', ')}. Masih yang lama: ${other}.`,
  },
  'stdout-failed': {
    what: ({ value }) => `keluaran standar gagal ditulis sampai selesai (${value})`,
    rule: 'Hasil yang terpotong tidak dianggap hasil.',
    fix: () => 'Jangan pakai yang sudah tercetak. Kosongkan ruang, atau tulis ke tempat lain.',
  },
  'output-twice': {
    what: ({ value }) => `-o ${value} disebut dua kali`,
    rule: 'Setiap keluaran punya tempatnya sendiri.',
    fix: () => 'Hapus salah satunya.',
  },
  'binary-terminal': {
    what: ({ value }) => `${value} bukan teks untuk terminal`,
    rule: 'Buku kerja ditulis ke berkas atau pipa.',
    fix: ({ value }) => `-o laporan.${value}`,
  },
  'bad-window': {
    what: ({ option, value }) => `${option} ${value} tidak di antara 3 dan 12`,
    rule: 'Dengan kurang dari 3 bulan ahli waris tidak mendapat santunan penuh (Permenaker 1/2025).',
    fix: ({ option }) => `${option} 6`,
  },
  'source-head': {
    what: ({ value }) => `"${value}" bukan kolom berkas sumber dana`,
    rule: ({ list: heads }) => `Kolom: ${list(heads ?? [])}.`,
    fix: ({ suggestion }) =>
      suggestion
        ? `Apakah maksudnya "${suggestion}"?`
        : 'ucj init --sources memperlihatkan berkas untuk memulai.',
  },
  'source-column': {
    what: ({ value }) => `tidak ada kolom "${value}"`,
    rule: 'Sumber dana sedikitnya punya nama dan jumlah.',
    fix: () => 'ucj init --sources memperlihatkan berkas untuk memulai.',
  },
  'source-value': {
    what: ({ value, list: [first, last] = [] }) =>
      last === undefined
        ? `"${value}" tidak dapat dibaca di kolom ini`
        : `"${value}" tidak di antara ${first} dan ${last}`,
    rule: ({ other }) => SOURCE_RULES[other ?? ''] ?? '',
    fix: ({ list: [first, last] = [] }) =>
      last === undefined
        ? null
        : `--months atau --year menetapkan bulan lain daripada ${first}..${last}.`,
  },
  'source-twice': {
    what: ({ value, other }) => `sumber dana "${value}" sudah ada di baris ${other}`,
    rule: 'Setiap sumber dana ada sekali, menurut namanya.',
    fix: () => 'Beri salah satunya nama lain.',
  },
  'output-exists': {
    what: () => 'berkas ini sudah ada',
    rule: 'ucj init hanya menulis berkas baru.',
    fix: () => 'Ganti nama atau hapus berkas yang sudah ada, atau tulis di tempat lain.',
  },
  'bad-catalogue': {
    what: ({ value, list: wanted }) => wantedText(value, wanted ?? []),
    rule: 'Isi katalog mengikuti skema dan aturannya.',
    fix: () => null,
  },
  'bad-settings': {
    what: ({ value, list: wanted }) => wantedText(value, wanted ?? []),
    rule: 'Pengaturan mengikuti skemanya; kunci yang tidak dikenal adalah kesalahan.',
    fix: ({ suggestion }) => (suggestion ? `Apakah maksudnya "${suggestion}"?` : null),
  },
  'bad-json': {
    what: ({ value }) =>
      value
        ? `${value === '"' ? 'tanda kutip' : `"${value}"`} tidak pada tempatnya`
        : 'berkas belum lengkap',
    rule: 'Berkas ini JSON: nama dan teks di antara tanda kutip ganda, koma antara isian, tanpa koma sesudah yang terakhir.',
    fix: ({ other }) => JSON_FIXES[other as JsonFault],
  },
};
