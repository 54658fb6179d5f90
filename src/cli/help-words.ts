import type { Language } from '../i18n/marks.js';

/** Headings that options are listed under, in Indonesian. */
const HEADINGS = {
  'Input:': 'Masukan:',
  'Choosing:': 'Pilihan:',
  'Budget:': 'Anggaran:',
  'Plan:': 'Rencana:',
  'Sharing:': 'Pembagian:',
  'Funding:': 'Pendanaan:',
  'Trend:': 'Perkembangan:',
  'Comparison:': 'Perbandingan:',
  'Of whom:': 'Untuk siapa:',
  'Of what:': 'Untuk apa:',
  'Months:': 'Bulan:',
  'Members who are paid for already:': 'Peserta yang sudah dibayar:',
  'Settings:': 'Pengaturan:',
  'Output:': 'Keluaran:',
} as const;
export type Heading = keyof typeof HEADINGS;

/** Headings and words of commander's own, in Indonesian. */
const TITLES: Readonly<Record<string, string>> = {
  ...HEADINGS,
  'Usage:': 'Pemakaian:',
  'Arguments:': 'Argumen:',
  'Options:': 'Opsi:',
  'Commands:': 'Perintah:',
};

/** Placeholders of what is typed, in Indonesian. */
const PLACES: Readonly<Record<string, string>> = {
  ...{ options: 'opsi', command: 'perintah', file: 'berkas', files: 'berkas', words: 'kata' },
  ...{ claim: 'klaim', amount: 'jumlah', text: 'teks', id: 'id', way: 'cara', what: 'apa' },
  ...{ role: 'peran', head: 'judul', 'role=head': 'peran=judul', period: 'periode', n: 'n' },
  ...{ basis: 'dasar', mark: 'tanda', name: 'nama', region: 'wilayah', segment: 'segmen' },
  ...{ grouping: 'kelompok', order: 'urutan', share: 'bagian', year: 'tahun', months: 'bulan' },
  ...{ month: 'bulan', list: 'daftar', payer: 'pembayar', wage: 'upah', scheme: 'skema' },
  ...{ 'segment=scheme': 'segmen=skema', sector: 'sektor', class: 'kelas', sides: 'sisi' },
  ...{ folder: 'folder', cost: 'biaya', format: 'bentuk', percent: 'persen', language: 'bahasa' },
  ...{ when: 'kapan', rule: 'aturan', path: 'jalur', 'year=share': 'tahun=bagian' },
  ...{ verb: 'perintah', time: 'waktu', level: 'tingkat', key: 'dasar' },
};

/** A heading in the language of the help. */
export function titleIn(language: Language, title: string): string {
  return language === 'id' ? (TITLES[title] ?? title) : title;
}

/** A usage or a term with its placeholders in the language of the help: `<file>`, `[options]`. */
export function placesIn(language: Language, text: string): string {
  if (language === 'en') return text;
  return text.replace(/([<[])([\w=-]+)(\.{3})?([>\]])/g, (whole, open, name, more = '', close) =>
    name in PLACES ? `${open}${PLACES[name]}${more}${close}` : whole,
  );
}

/** What help says of itself. */
export const HELP_TEXTS = {
  help: { en: 'print help', id: 'tampilkan bantuan' },
  version: { en: 'print the version', id: 'tampilkan versi' },
  helpCommand: { en: 'print help of a command', id: 'tampilkan bantuan sebuah perintah' },
  default: { en: 'default', id: 'bawaan' },
  more: {
    en: (count: number, verb: string) =>
      `${count} more options: ucj ${verb} --help lists them all.`,
    id: (count: number, verb: string) =>
      `${count} opsi lagi: ucj ${verb} --bantuan menampilkan semuanya.`,
  },
} as const;
