import { inIndonesian, VALUE_WORDS } from '../../i18n/indonesian.js';
import { grouped, groupedText, withMark } from '../../i18n/marks.js';
import type { ProblemWords } from '../../i18n/words.js';
import type { DoubtCode } from '../../problem/doubt.js';
import type { check as english } from './en.js';

const list = (items: readonly string[] = []) => items.join(', ');

/** Bilangan dengan tanda ribuan. */
const marked = (text = '') => groupedText(text, 'id');

/** Kata-kata keraguan. */
const doubts: Readonly<Record<DoubtCode, ProblemWords>> = {
  'rows-to-fill': {
    what: ({ value, other, list: names }) =>
      `${marked(value)} dari ${marked(other)} baris belum terisi: ${(names ?? []).join(', ')}`,
    rule: 'Sebuah baris dihitung bila potensi dan peserta aktifnya ada; 0 berarti tidak ada orang.',
    fix: () => 'Isi kedua angkanya, atau hapus baris segmen yang tidak ada di wilayah itu.',
  },
  'count-left-out': {
    what: ({ value }) => (value ? `"${value}" bukan angka` : 'angkanya tidak ada'),
    rule: 'Tidak ada bukan berarti nol: baris ini tidak ikut dihitung.',
    fix: () => 'Isi angkanya, atau baca sebagai 0 dengan --kosong nol.',
  },
  'above-potential': {
    what: ({ value, other }) => `${marked(value)} peserta dari ${marked(other)} potensi`,
    rule: 'Cakupan di atas 100 % mungkin terjadi (tempat kerja dan tempat tinggal berbeda), tetapi sering salah satunya keliru.',
    fix: () =>
      'Bandingkan keduanya dengan sumbernya. Kelebihannya ditunjukkan dan tidak mengurangi kekurangan wilayah lain.',
  },
  'count-jumps': {
    what: ({ value, other }) =>
      `${marked(value)}, padahal ${marked(other)} pada periode sebelumnya`,
    rule: 'Angka jarang menjadi dua kali atau setengahnya dalam satu periode.',
    fix: () => 'Periksa digit yang lebih atau kurang, atau dasar yang berbeda.',
  },
  'count-thousands': {
    what: ({ value, other }) => `${value}, padahal baris lain ${marked(other)} atau lebih`,
    rule: 'Seribu kali lipatnya sepadan dengan baris lain di segmennya: mungkin satuannya ribuan, atau aplikasi lembar kerja membaca 130.000 sebagai 130.',
    fix: () => 'Bandingkan dengan sumbernya, dan tulis jumlah orangnya lengkap.',
  },
  'counts-alike': {
    what: ({ list: counts = [], other }) =>
      `${counts.map(marked).join(' dan ')} juga angka ${other}`,
    rule: 'Dua baris jarang memiliki angka yang sama persis sebanyak itu digitnya: mungkin yang satu salinan yang lain, atau rumusnya menunjuk ke baris itu.',
    fix: () => 'Bandingkan keduanya dengan sumbernya. Hapus baris yang tertulis dua kali.',
  },
  'period-copied': {
    what: ({ value, other, list: periods }) =>
      `${marked(value)} dari ${marked(other)} baris memiliki kedua angka periode ${periods?.[0]}`,
    rule: 'Jumlah peserta jarang tetap sama: mungkin barisnya disalin dan hanya periodenya yang diganti.',
    fix: () => 'Bandingkan dengan sumber periode ini.',
  },
  'coverage-differs': {
    what: ({ value, other = '' }) =>
      `tercetak ${value}, padahal angkanya memberi ${withMark(other, 'id')}`,
    rule: 'Persentase tercetak adalah peserta / potensi, dibulatkan atau dipotong.',
    fix: () => 'Perbaiki angka atau persentase yang salah; yang dipakai angkanya.',
  },
  'coverage-column': {
    what: ({ value, other, column }) =>
      `${value} dari ${other} nilai "${column}" bukan peserta / potensi`,
    rule: 'Terlalu banyak yang tidak cocok: kolom ini berisi hal lain, atau tanda desimalnya hilang.',
    fix: () => 'Kolom ini tidak dipakai. Sebutkan isinya di judul kolom.',
  },
  'columns-differ': {
    what: ({ value, other, list: parts }) =>
      `tercetak ${marked(value)}, padahal ${parts?.[0]} memberi ${marked(other)}`,
    rule: 'Pada sebagian besar baris, kolom ini sama dengan hasil kolom-kolom itu.',
    fix: () => 'Perbaiki angka yang salah; potensi dan peserta dipakai seperti tertulis.',
  },
  'total-differs': {
    what: ({ value, other, list: names }) =>
      `"${names?.[0]}" tercetak ${marked(value)}, padahal rinciannya berjumlah ${marked(other)} (${Number(other) > Number(value) ? '+' : ''}${grouped(Number(other) - Number(value), 'id')})`,
    rule: 'Jumlah sama dengan penjumlahan rinciannya.',
    fix: () => 'Perbaiki baris atau jumlah yang salah; yang dipakai rinciannya.',
  },
  'total-unread': {
    what: ({ value, list: names }) => `"${names?.[0]}" tercetak "${value}", yang bukan angka`,
    rule: 'Jumlah dibandingkan dengan rinciannya; yang ini tidak dapat.',
    fix: () => 'Perbaiki selnya: tanpa itu tidak ketahuan apakah ada baris yang hilang atau salah.',
  },
  'rows-below-total': {
    what: ({ value, other, list: names }) =>
      `${marked(value)} baris di bawah "${other}" tidak masuk jumlah mana pun: ${(names ?? []).join(', ')}`,
    rule: 'Baris jumlah di bawah daftar menjumlahkan seluruhnya: mungkin ada baris yang ditambahkan kemudian, tetapi rumus jumlahnya tidak diperpanjang.',
    fix: () =>
      'Pindahkan ke atas baris jumlah dan perpanjang rumusnya, atau hapus jika bukan rinciannya.',
  },
  'one-digit': {
    what: ({ value, suggestion }) => `${value} mungkin salah cetak dari ${suggestion}`,
    rule: 'Satu digit itu membuat semua jumlah dan persentase yang kini tidak cocok menjadi cocok; tidak ada digit lain yang begitu.',
    fix: () => 'Bandingkan dengan sumbernya, dan perbaiki di sana. Di sini tidak ada yang diubah.',
  },
  digits: {
    what: ({ list: found, other }) =>
      `salah satu dari ${other} digit mungkin salah cetak: ${list(found)}${Number(other) > (found?.length ?? 0) ? ', …' : ''}`,
    rule: 'Masing-masing saja sudah membuat semua jumlah dan persentase yang kini tidak cocok menjadi cocok.',
    fix: () => 'Bandingkan dengan sumbernya.',
  },
  'region-unknown': {
    what: ({ value }) => `"${value}" bukan provinsi, kabupaten, atau kota yang dikenal`,
    rule: 'Wilayah ini dihitung dengan namanya sendiri, dan tidak masuk provinsi mana pun.',
    fix: ({ suggestion }) =>
      suggestion
        ? `Apakah maksudnya "${suggestion}"?`
        : 'Beri kodenya. ucj region TEKS mencarikannya.',
  },
  'regions-unknown': {
    what: ({ value }) => `nama seperti "${value}" milik berkas ini sendiri`,
    rule: 'Sebagian besar bukan provinsi, kabupaten, atau kota, sehingga namanya tidak dicocokkan.',
    fix: () => 'Kode menunjukkan letaknya.',
  },
  'region-by-name': {
    what: ({ value, other }) => `"${value}" dikenali dari namanya: ${other}`,
    rule: 'Kodenya tidak ada dalam kedua penomoran.',
    fix: () => 'Tulis kode yang sekarang.',
  },
  'name-marked': {
    what: ({ value, other }) => `"${value}" dibaca sebagai ${other}`,
    rule: 'Angka atau tanda di belakang nama adalah tanda catatan kaki.',
    fix: () => 'Tulis namanya tanpa tanda itu.',
  },
  'code-zero-lost': {
    what: ({ value, other }) => `"${value}" dibaca sebagai ${other}`,
    rule: 'Aplikasi lembar kerja yang membaca kode sebagai bilangan menghilangkan angka 0 di akhirnya.',
    fix: () => 'Format kolomnya sebagai teks, lalu tulis kode dengan angka 0-nya.',
  },
  'region-old-code': {
    what: ({ value, other }) => `"${value}" memakai kode lama: kini ${other}`,
    rule: 'Kode itu tidak dipakai lagi; yang diambil wilayah yang dulu memakainya.',
    fix: () => 'Tulis kode yang sekarang.',
  },
  'name-differs': {
    what: ({ value, other }) => `"${value}" dikenali dari kodenya: ${other}`,
    rule: 'Namanya bukan nama yang dikenal untuk kode itu.',
    fix: () => 'Pastikan kodenya benar.',
  },
  'codes-bps': {
    what: () => 'kode memakai penomoran BPS',
    rule: 'Nama atau angkanya cocok dengan penomoran itu, bukan dengan Kemendagri. Provinsi dan kabupaten/kota dicetak dengan kode Kemendagri.',
    fix: () => null,
  },
  'codes-unused': {
    what: ({ value }) => `angka seperti ${value} bukan kode wilayah yang utuh`,
    rule: 'Angka terakhir sebuah kode, atau nomor baris, tidak menyatakan letak wilayah; namanya yang menentukan.',
    fix: () => 'Tulis kode yang utuh (36.04.12), atau hilangkan.',
  },
  'codes-untold': {
    what: ({ value }) => `kode ${value} berarti wilayah yang berbeda dalam dua penomoran`,
    rule: 'Tanpa nama, kode dibaca sebagai kode Kemendagri, bukan BPS.',
    fix: () => 'Tambahkan nama, tulis kode dengan titik (36.04), atau beri nama kolom kode_bps.',
  },
  'name-two-codes': {
    what: ({ value, other }) => `"${value}" bernama sama dengan ${other}`,
    rule: 'Satu wilayah dengan dua kode terhitung sebagai dua.',
    fix: () => 'Periksa kodenya.',
  },
  'above-employed': {
    what: ({ value, other }) =>
      `potensi ${marked(value)}; penduduk bekerja di sana ${marked(other)}`,
    rule: 'Potensi jarang melebihi penduduk bekerja (Sakernas Agustus 2024).',
    fix: () =>
      'Periksa apa yang dihitung sebagai potensi, dan di mana orangnya tinggal dan bekerja.',
  },
  'segment-unknown': {
    what: ({ value }) => `segmen "${value}" tidak dikenal`,
    rule: 'Segmen ini dihitung, tetapi tanpa iuran.',
    fix: ({ suggestion, value }) =>
      suggestion
        ? `Apakah maksudnya "${suggestion}"? Atau tentukan skemanya: --skema "${value}=bpu".`
        : `Tentukan skemanya: --skema "${value}=bpu" (atau pu, jakon, pmi).`,
  },
  'basis-unstated': {
    what: () => 'tidak disebutkan apa yang dihitung sebagai potensi',
    rule: 'Angka dengan dasar berbeda (angkatan kerja, bekerja, layak) tidak dapat dibandingkan.',
    fix: () => 'Tambahkan kolom "dasar", atau --dasar bekerja.',
  },
  'join-left': {
    what: ({ value, other }) => `"${value}" tidak memiliki baris di ${other}`,
    rule: 'Tabel digabung menurut wilayah, segmen, dan periode.',
    fix: ({ suggestion }) => (suggestion ? `Apakah maksudnya "${suggestion}"?` : null),
  },
  note: { what: ({ value }) => value ?? '', rule: '', fix: () => null },
};

/** Words of `ucj check`: what is doubtful, why, and what to do; what was read. */
export const check: typeof english = {
  doubts,
  title: 'Pemeriksaan tabel',
  rows: (rows, leftOut) => `${rows} baris dibaca, ${leftOut} dilewati karena tidak ada angkanya`,
  encoding: (name, sheet, delimiter) =>
    sheet === null ? `${name}; pemisah ${JSON.stringify(delimiter)}` : `${name}; lembar "${sheet}"`,
  head: (lines) => `baris judul di baris ${lines}`,
  column: (role, head) => `${inIndonesian(VALUE_WORDS, role)}: "${head}"`,
  marked: (head, example, read) => `angka "${head}": ${example} adalah ${read}`,
  scaled: (head, scale) => `satu angka "${head}" berarti ${scale} orang`,
  periods: (periods) => `periode: ${periods}`,
  numbering: { kemendagri: 'kode penomoran Kemendagri', bps: 'kode penomoran BPS' },
  aside: (lines) => `bukan data: judul, nomor kolom, atau catatan di baris ${lines}`,
  totals: (fit, all, lines) =>
    `jumlah dari baris lain, dilewati: baris ${lines}; ${fit} dari ${all} cocok dengan rinciannya`,
  wide: (segments) => `segmen sebagai kolom: ${segments}`,
  unread: 'tidak dibaca',
  summary: (errors, warnings, files) =>
    `${errors} kesalahan, ${warnings} peringatan dalam ${files} berkas.`,
  clean: (files) => `Tidak ada kesalahan dan peringatan dalam ${files} berkas.`,
};
