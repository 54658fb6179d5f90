/**
 * Indonesian words that can be typed in place of the English ones: verbs, options and values. They are
 * listed by the English word, which every message and record keeps.
 */

/** Verbs, and those below `tariff`. */
export const VERB_WORDS: Readonly<Record<string, string>> = {
  ...{ gap: 'kesenjangan', check: 'periksa', explain: 'jelaskan', report: 'laporan' },
  ...{
    plan: 'rencana',
    share: 'bagi',
    fund: 'danai',
    trend: 'tren',
    diff: 'banding',
    realise: 'realisasi',
    tariff: 'tarif',
  },
  ...{ region: 'wilayah', verify: 'uji', afford: 'sanggup', init: 'mulai' },
  ...{ page: 'halaman', help: 'bantuan' },
  completion: 'pelengkapan',
  ...{ list: 'daftar', show: 'tampilkan', quote: 'hitung', '--version': 'versi' },
};

/** Options, without their dashes. Where two have one word, a verb has only one of them. */
export const OPTION_WORDS: Readonly<Record<string, string>> = {
  ...{ potential: 'potensi', registered: 'peserta', unmatched: 'tak-cocok', wide: 'melebar' },
  ...{ column: 'kolom', period: 'periode', basis: 'dasar', missing: 'kosong', duplicates: 'ganda' },
  ...{ delimiter: 'pemisah', numbers: 'angka', sheet: 'lembar', encoding: 'pengodean' },
  ...{ region: 'wilayah', segment: 'segmen', by: 'menurut', sort: 'urut', top: 'teratas' },
  ...{ year: 'tahun', months: 'bulan', month: 'bulan', 'as-of': 'tarif-bulan' },
  ...{ programmes: 'program', payer: 'pembayar', wage: 'upah', income: 'penghasilan' },
  ...{ scheme: 'skema', sector: 'sektor', risk: 'risiko', sides: 'sisi' },
  ...{ 'contract-months': 'bulan-kontrak', 'contract-value': 'nilai-kontrak' },
  ...{ relief: 'keringanan', premium: 'iuran', tariffs: 'tarif', subsidised: 'disubsidi' },
  ...{ renew: 'perpanjang', verified: 'terverifikasi', lines: 'rincian', support: 'pendukung' },
  ...{ config: 'pengaturan', output: 'keluaran', why: 'mengapa', totals: 'jumlah' },
  ...{ 'fail-below': 'gagal-di-bawah', each: 'tiap', lang: 'bahasa', color: 'warna' },
  ...{
    quiet: 'senyap',
    verbose: 'rinci',
    chapter: 'bab',
    form: 'formulir',
    indicator: 'indikator',
    appendix: 'lampiran',
    stamp: 'cap-waktu',
    sources: 'sumber',
    detail: 'lengkap',
  },
  ...{ rule: 'aturan', within: 'di-dalam', 'min-months': 'bulan-minimal', level: 'tingkat' },
  ...{ key: 'dasar-bagi', min: 'minimal', max: 'maksimal', 'per-village': 'per-desa' },
  ...{ until: 'sampai', milestone: 'tonggak', path: 'jalur', growth: 'pertumbuhan' },
  ...{ lapse: 'keluar', 'each-segment': 'tiap-segmen', carry: 'lanjutkan', stay: 'bertahan' },
  ...{ 'wage-growth': 'kenaikan-upah', prices: 'harga-tahun', 'start-month': 'bulan-mulai' },
  ...{ spread: 'sebaran', from: 'dari', to: 'ke', 'by-date': 'pada-bulan', scorecard: 'rapor' },
  ...{ strict: 'ketat', at: 'pada', existing: 'peserta-lama', 'paid-through': 'dibayar-sampai' },
  ...{
    through: 'sampai-bulan',
    a: 'sebelum',
    b: 'sesudah',
    file: 'berkas',
    text: 'teks',
    'no-config': 'tanpa-pengaturan',
  },
  ...{ 'no-warnings': 'tanpa-peringatan', 'no-pager': 'tanpa-halaman', help: 'bantuan' },
};

/** Values of options, among them what a column can be of. */
export const VALUE_WORDS: Readonly<Record<string, string>> = {
  ...{ region: 'wilayah', segment: 'segmen', family: 'rumpun', province: 'provinsi' },
  ...{ regency: 'kabupaten', district: 'kecamatan', village: 'desa', agency: 'opd' },
  ...{ payer: 'pembayar', period: 'periode', coverage: 'cakupan', uncovered: 'belum-terlindungi' },
  ...{ budget: 'anggaran', name: 'nama', potential: 'potensi', registered: 'peserta' },
  ...{ region_code: 'kode-wilayah', subsidised: 'disubsidi', wage: 'upah', sector: 'sektor' },
  ...{ basis: 'dasar', year: 'tahun', month: 'bulan', months: 'lama', from: 'dari', to: 'sampai' },
  ...{ source: 'sumber', people: 'orang', amount: 'jumlah', revised: 'perubahan' },
  ...{ programme: 'program', bearer: 'penanggung' },
  ...{ transport: 'transportasi', 'labour-intensive': 'padat-karya', other: 'lainnya' },
  ...{ 'very-low': 'sangat-rendah', low: 'rendah', medium: 'sedang', high: 'tinggi' },
  ...{ 'very-high': 'sangat-tinggi', employer: 'pemberi-kerja', both: 'keduanya' },
  ...{ undecided: 'belum-ditentukan', apbd: 'pemda', apbn: 'pemerintah-pusat', self: 'pekerja' },
  ...{ auto: 'otomatis', none: 'tanpa', always: 'selalu', never: 'tidak' },
  ...{ error: 'galat', zero: 'nol', skip: 'lewati', sum: 'jumlahkan' },
  ...{ comma: 'koma', semicolon: 'titik-koma', pipe: 'pipa', table: 'tabel' },
  ...{ 'labour-force': 'angkatan-kerja', employed: 'bekerja', eligible: 'layak' },
  ...{ informal: 'informal', 'verified-list': 'daftar-terverifikasi', quota: 'kuota' },
  ...{ order: 'urutan', 'most-workers': 'pekerja-terbanyak', proportional: 'sebanding' },
  ...{
    'level-up': 'menyamakan',
    'lowest-first': 'terendah-dahulu',
    even: 'merata',
    linear: 'lurus',
    steady: 'tetap',
  },
  ...{ start: 'awal', equal: 'sama-rata', 'latest-each': 'terbaru-masing-masing', ...VERB_WORDS },
};

/** The Indonesian word for one of a list; the word itself where there is none. */
export function inIndonesian(words: Readonly<Record<string, string>>, english: string): string {
  return words[english] ?? english;
}

/** An option as it is typed in Indonesian, `--kolom` of `--column`; any other text as it is. */
export function optionInIndonesian(text: string): string {
  return text.replace(/^--[a-z-]+/, (flag) => `--${inIndonesian(OPTION_WORDS, flag.slice(2))}`);
}

/** The word of a list that is typed, in either language; undefined for none. */
export function typedWord<T extends string>(
  words: Readonly<Record<string, string>>,
  text: string,
  allowed: readonly T[],
): T | undefined {
  const folded = text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  return (
    allowed.find((each) => each === text.toLowerCase()) ??
    allowed.find((each) => words[each] === folded)
  );
}
