import type { ProblemTexts } from '../../words.js';

/** Problems of what is written. */
export const output = {
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
} satisfies Partial<ProblemTexts>;
