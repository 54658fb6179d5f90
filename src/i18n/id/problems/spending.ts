import type { ProblemTexts } from '../../words.js';
import { list, marked, typedAs } from './parts.js';

const RULES: Readonly<Record<string, string>> = {
  source: 'Setiap baris menyebut sumber yang membayar.',
  year: 'Satu tahun: 2026.',
  people: 'Orang adalah bilangan bulat: 6043, 6.043.',
  month:
    'Satu bulan atau beberapa: 2026-04, April 2026, Jan–Mar 2026, TW II 2026, 2026-04..2026-12; dalam satu tahun.',
  months:
    'Berapa bulan, 1 sampai 12, semuanya dalam satu tahun; dalam anggaran juga dari bulan ke bulan: April–Desember.',
  from: 'Satu bulan dari tahun anggarannya: 2026-04, April.',
  to: 'Satu bulan dari tahun anggarannya, tidak sebelum yang pertama: 2026-12, Desember.',
  amount: 'Rupiah bulat, 0 atau lebih: 33213600, 33.213.600, Rp33.213.600.',
  revised: 'Rupiah bulat, 0 atau lebih: 33213600, 33.213.600, Rp33.213.600.',
};

/** Masalah anggaran dan pembayaran. */
export const spending = {
  'spending-column': {
    what: ({ value }) => `tidak ada kolom untuk ${typedAs(value)}`,
    rule: ({ list: heads }) => `Kolom yang ditemukan: ${list(heads ?? [])}.`,
    fix: ({ value, suggestion, other }) =>
      other === 'wide'
        ? 'Bulan sebagai kolom tidak terbaca: beri setiap bulan satu baris.'
        : suggestion
          ? `Apakah maksudnya "${suggestion}"? --kolom ${typedAs(value)}="${suggestion}"`
          : `Sebutkan: --kolom ${typedAs(value)}="NAMA".`,
  },
  'spending-counts': {
    what: () => 'ini tabel pekerja dan peserta, bukan anggaran',
    rule: 'Anggaran menyebut untuk setiap sumber berapa orang yang akan dibayar, dan dengan berapa rupiah.',
    fix: ({ file }) =>
      `Buat darinya: ucj gap ${file && file !== '<stdin>' ? file : 'BERKAS'} --rincian --pembayar apbd --format csv -o anggaran.csv`,
  },
  'money-scaled': {
    what: ({ value }) => `"${value}" dalam ribuan atau jutaan`,
    rule: 'Anggaran dan pembayaran dihitung sampai rupiahnya.',
    fix: () => 'Tulis jumlahnya dalam rupiah penuh.',
  },
  'spending-nameless': {
    what: ({ value }) => `baris yang hanya berisi angka (${value}) tidak bernama`,
    rule: 'Setiap baris menyebut isinya; baris yang menjumlahkan baris lain memuat jumlahnya.',
    fix: () =>
      'Isi untuk apa baris itu, juga di tiap baris sel gabungan; sebut baris penjumlahan "Jumlah".',
  },
  'spending-cumulative': {
    what: ({ value }) => `"${value}" menjumlahkan semua bulan sampai barisnya`,
    rule: 'Satu baris pembayaran memuat yang dibayar untuk bulannya sendiri.',
    fix: () => 'Isi jumlah tiap bulan, tanpa yang sudah dibayar sebelumnya.',
  },
  'spending-region': {
    what: ({ value, list: regions }) =>
      `"${value}" dapat berarti beberapa wilayah: ${(regions ?? []).join('; ')}`,
    rule: 'Pembayaran dicocokkan dengan wilayah anggarannya.',
    fix: () =>
      'Sebutkan letaknya di kedua tabel, dalam kolom di sampingnya (Kab/Kota), atau isi kode wilayahnya.',
  },
  'spending-total-differs': {
    what: ({ value, list: lines, column, other, suggestion }) =>
      `"${value}" berada di atas baris lain untuk bulan yang sama (baris ${lines?.join(', ')}) tetapi bukan jumlahnya: ${column} ${marked(other)}, baris-baris itu ${marked(suggestion)}`,
    rule: 'Baris di atas baris lain adalah jumlahnya dan tidak ikut dihitung; isinya harus sama dengan jumlah itu.',
    fix: ({ value }) =>
      `Betulkan angkanya. Bila baris itu untuk yang lain, beri nama lain: "${value} lainnya", tanpa kode di atas kode mereka.`,
  },
  'spending-total-likely': {
    what: ({ value, list: lines }) =>
      `${value ? `"${value}"` : 'baris ini'} sama dengan jumlah baris lain (baris ${lines?.join(', ')}): kemungkinan besar itu jumlahnya`,
    rule: 'Setiap baris dihitung; jumlah di antaranya akan terhitung dua kali.',
    fix: ({ value }) =>
      value
        ? `Bila benar, sebut "Jumlah ${value}": baris itu diperiksa dan tidak ikut dihitung. Bila untuk yang lain, beri nama lain: "${value} lainnya".`
        : 'Bila benar, sebut "Jumlah": baris itu diperiksa dan tidak ikut dihitung. Bila untuk yang lain, isi untuk apa baris itu.',
  },
  'spending-months-twice': {
    what: ({ value, list: lines }) =>
      `"${value}" sama dengan jumlah baris bulan-bulannya (baris ${lines?.join(', ')}): bulan itu terbayar dua kali`,
    rule: 'Setiap baris dihitung; baris yang menjumlahkan bulan akan terhitung di samping bulan-bulannya.',
    fix: ({ value }) =>
      `Bila menjumlahkannya, sebut "Jumlah ${value}" atau hapus. Bila untuk orang lain, beri tiap bulannya satu baris.`,
  },
  'spending-standing': {
    what: ({ value, list: lines, other }) =>
      other === 'returned'
        ? `"${value}" berarti uangnya kembali (baris ${lines?.join(', ')})`
        : other === 'paid'
          ? `"${value}" berarti baris itu belum atau tidak dibayar (baris ${lines?.join(', ')})`
          : `"${value}" berarti baris itu sudah dibayar, bukan anggaran (baris ${lines?.join(', ')})`,
    rule: ({ other }) =>
      other === 'returned'
        ? 'Pembayaran dijumlahkan: uang yang kembali akan terhitung sebagai dibayar.'
        : other === 'paid'
          ? 'Setiap baris pembayaran adalah uang yang sudah dibayar.'
          : 'Setiap baris anggaran adalah uang yang boleh dibelanjakan.',
    fix: ({ other }) =>
      other === 'returned'
        ? 'Kurangkan uang dan orangnya dari pembayaran asalnya, lalu hapus barisnya.'
        : other === 'paid'
          ? 'Sisakan hanya baris yang sudah dibayar di tabel ini.'
          : 'Sisakan hanya baris anggaran di tabel ini; yang sudah dibayar masuk tabel satunya.',
  },
  'spending-returned': {
    what: ({ value, list: lines }) =>
      `"${value}" adalah uang yang kembali${lines ? ` (baris ${lines.join(', ')})` : ''}`,
    rule: 'Pembayaran dijumlahkan: uang yang kembali akan terhitung sebagai dibayar.',
    fix: ({ list: lines }) =>
      lines
        ? 'Kurangkan uang dan orangnya dari pembayaran asalnya, lalu hapus kolomnya. Bila ada kolom yang sudah dikurangi dengannya, sebutkan: --kolom jumlah="NAMA".'
        : 'Kurangkan uang dan orangnya dari pembayaran asalnya, lalu hapus barisnya.',
  },
  'spending-change': {
    what: ({ value, other }) =>
      other === 'below'
        ? `"${value}" memuat pengurangan anggaran, bukan anggaran setelah perubahan`
        : `"${value}" bisa jadi memuat tambahan atau pengurangan anggaran, bukan anggaran setelah perubahan`,
    rule: 'Anggaran setelah perubahan menggantikan anggaran semula.',
    fix: ({ value, other }) =>
      `Isi anggaran setelah perubahan secara utuh di setiap baris.${other === 'below' ? '' : ` Bila memang sudah demikian: --kolom ${typedAs('revised')}="${value}".`}`,
  },
  'spending-value': {
    what: ({ value }) => (value ? `"${value}" tidak dimengerti di kolom ini` : 'sel ini kosong'),
    rule: ({ other }) => RULES[other ?? ''] ?? '',
    fix: ({ other, value }) =>
      other === 'source'
        ? 'Isilah di setiap baris yang dicakup sel gabungan; baris yang menjumlahkan yang lain disebut jumlah.'
        : other === 'month' && value && !/\d{4}/.test(value)
          ? 'Bulan tanpa tahun memerlukan kolom "tahun", atau --tahun 2026.'
          : null,
  },
  'spending-years': {
    what: ({ list: years }) => `pembayaran untuk bulan-bulan ${list(years ?? [])}`,
    rule: 'Anggaran adalah untuk satu tahun.',
    fix: ({ value }) => `Pilih: --tahun ${value}`,
  },
  'spending-unpriced': {
    what: ({ value }) => `tidak ada jumlahnya, dan tidak ada tarif untuk ${value}`,
    rule: 'Baris anggaran punya jumlah, atau orang yang iurannya diketahui.',
    fix: () => 'Tulis jumlahnya; untuk penerima upah --upah 5000000 memberi iurannya.',
  },
} satisfies Partial<ProblemTexts>;
