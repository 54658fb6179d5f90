import type { ProblemTexts } from '../../words.js';
import { list, marked } from './parts.js';

/** Problems of files that cannot be read. */
export const files = {
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
    fix: ({ list: names }) => `Pilih: --lembar "${names?.[0]}"`,
  },
  'no-sheet': {
    what: ({ value }) => `tidak ada lembar "${value}"`,
    rule: ({ list: names }) => `Lembar yang ada: ${list(names ?? [])}.`,
    fix: ({ suggestion }) => (suggestion ? `Maksudnya --lembar "${suggestion}"?` : null),
  },
  'too-much-text': {
    what: ({ value }) => `lebih panjang dari ${marked(value)} bita`,
    rule: 'Yang datang lewat pipa hanya dapat dibaca sekali, dan disimpan utuh seperti buku kerja, sampai batas ini.',
    fix: () => 'Tulis tabelnya ke berkas teks (CSV): berkas teks tidak dibatasi.',
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
} satisfies Partial<ProblemTexts>;
