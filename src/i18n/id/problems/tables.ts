import type { ProblemTexts } from '../../words.js';
import { marked } from './parts.js';

/** Problems of tables as a whole. */
export const tables = {
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
    fix: () =>
      'Isi angkanya; --kosong nol membaca yang kosong sebagai 0. Tabel yang digabung memuat wilayah, segmen, dan periode yang sama.',
  },
  'segments-mixed': {
    what: ({ other }) => `berkas ini tanpa segmen, sedangkan ${other} memakai segmen`,
    rule: 'Semua pekerja di samping sebagian dari mereka akan terhitung dua kali.',
    fix: ({ suggestion }) =>
      suggestion
        ? `Tanpa --melebar segmen, pakai kolom seluruhnya: --kolom ${suggestion}`
        : 'Beri kolom segmen pada berkas ini, atau satu baris per wilayah pada berkas lainnya: jumlah segmennya.',
  },
  'one-column-twice': {
    what: ({ column }) => `"${column}" akan menjadi potensi sekaligus peserta`,
    rule: 'Potensi dan peserta adalah dua kolom, atau kolom dari dua berkas atau lembar.',
    fix: () =>
      'Pisahkan ke dua berkas, atau beri nama lembarnya "Potensi" dan "Peserta": lalu masing-masing dibaca dari lembarnya.',
  },
  'join-unmatched': {
    what: ({ value, other }) => `"${value}" tidak memiliki baris di ${other}`,
    rule: 'Tabel digabung menurut wilayah, segmen, dan periode; tiap baris perlu pasangannya.',
    fix: ({ suggestion }) =>
      suggestion
        ? `Apakah maksudnya "${suggestion}"?`
        : '--tak-cocok nol memakai 0 untuk angka yang lain, --tak-cocok lewati melewati barisnya.',
  },
  'people-list': {
    what: () => 'ini daftar orang',
    rule: 'ucj menghitung pekerja; nama dan nomor identitas adalah data pribadi dan tidak diperlukan untuk anggaran.',
    fix: () => 'Berikan jumlah per wilayah dan segmen.',
  },
  'too-many-columns': {
    what: ({ value }) => `baris ini memiliki ${marked(value)} kolom`,
    rule: ({ other }) => `Paling banyak ${marked(other)} kolom dibaca.`,
    fix: () => 'Periksa pemisahnya (--pemisah), atau ekspor ulang tabelnya.',
  },
  'line-too-long': {
    what: ({ value }) => `baris ini lebih dari ${marked(value)} bita`,
    rule: 'Tidak ada baris tabel sepanjang itu.',
    fix: () => 'Berkas ini bukan tabel, atau kehilangan akhir barisnya: ekspor ulang.',
  },
  'too-many-lines': {
    what: ({ value }) => `berkas memiliki lebih dari ${marked(value)} baris`,
    rule: 'Semua baris disimpan di memori, masing-masing sekitar 70 bita: sebanyak itu memakai 2 GB.',
    fix: () => 'Pecah tabelnya, per periode atau per provinsi.',
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
      `Pilih kolom lain: --kolom wilayah="${heads?.[0] ?? 'NAMA'}"; atau, untuk kode: --kolom kode-wilayah="NAMA".`,
  },
  'unit-elsewhere': {
    what: ({ value }) => `"${value}" menyebut ribuan atau jutaan`,
    rule: ({ other }) =>
      `Satuan sebuah kolom ada di judul kolomnya sendiri (baris ${other}), agar tidak ada yang terbaca seperseribunya.`,
    fix: () => 'Tulis di judul tiap kolomnya, misalnya "Potensi (ribu orang)", dan hapus di sini.',
  },
  'not-people': {
    what: ({ value }) => `menurut "${value}", angka ini bukan jumlah orang`,
    rule: 'Potensi, terdaftar, dan yang dibiayai pemerintah adalah jumlah orang.',
    fix: () =>
      'Pilih kolom jumlah orang (--kolom) atau pakai baris orangnya saja, atau berikan jumlah orangnya.',
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
} satisfies Partial<ProblemTexts>;
