import { fold } from '../../core/cell.js';
import { type Basis, COUNTS, type Count } from '../../core/vocabulary.js';
import { type Unit, unitOf } from '../text/unit.js';
import { timeOf } from './head-time.js';

/** Heads of the sum of all members, which may hold more than the active ones. */
const TOTAL_MEMBERS = [
  'total peserta',
  'jml peserta',
  'total kepesertaan',
  'jumlah kepesertaan',
  'total terdaftar',
  'total members',
] as const;

/** Heads that say "registered" without saying "active". */
const VAGUE = [
  'terdaftar',
  'peserta',
  'jumlah peserta',
  'kepesertaan',
  'realisasi',
  'jumlah terdaftar',
  'tk terdaftar',
  'jumlah tk terdaftar',
  'tenaga kerja terdaftar',
  'jumlah tenaga kerja terdaftar',
  'pekerja terdaftar',
  'jumlah pekerja terdaftar',
  'peserta terdaftar',
  'sudah terdaftar',
  'telah terdaftar',
  'sudah jamsostek',
  'peserta eksisting',
] as const;

/** Heads of all workers, whose words around a segment are its own: `pekerja rentan potensi`. */
export const OF_WORKERS: readonly string[] = [
  'tenaga kerja potensi',
  'tk potensi',
  'pekerja potensi',
];

/** What villages are called where they are called by another word. */
export const LOCAL_VILLAGES = [
  'gampong',
  'nagari',
  'kampung',
  'pekon',
  'kalurahan',
  'lembang',
  'negeri',
  'desa kampung',
] as const;

/**
 * What a column can mean, and the heads it is known by, Indonesian and English, folded (see
 * `foldHead`). The first head of a role is the one that `ucj` itself writes.
 */
export const ROLES = {
  region_code: [
    'region code',
    'kode wilayah',
    'kode kabupaten kota',
    'kode kab kota',
    'kode kabkota',
    'kd kabkot',
    'kd kabkota',
    'kode provinsi',
    'kd prov',
    'kode prov',
    'nomor provinsi',
    'kode kabupaten',
    'kode kab',
    'kd kab',
    'nomor kabupaten',
    'kode kecamatan',
    'kode kec',
    'kd kec',
    'nomor kecamatan',
    'kode desa',
    'kd desa',
    'kode kelurahan',
    'kode desa kelurahan',
    ...['kode kel', 'kode desa kel', 'kode kel desa', 'kd desa kel'],
    'no kelurahan',
    'kode daerah',
    'kode kemendagri',
    'kode bps',
    'kode kabupaten kota bps',
    ...['bps kode kabupaten kota', 'kemendagri kode kabupaten kota'],
    ...['bps kode kecamatan', 'kemendagri kode kecamatan'],
    ...['bps kode desa kelurahan', 'kemendagri kode desa kelurahan'],
    'kode wilayah bps',
    'kode',
    'code',
  ],
  region: [
    'region name',
    'region',
    'wilayah',
    'nama wilayah',
    'kabupaten kota',
    'kab kota',
    'nama kabupaten kota',
    'nm kabkot',
    'kabkota',
    'nama kabkota',
    'nm kabkota',
    'nama kab kota',
    'kabupaten',
    'nama kabupaten',
    'kab',
    'nama kab',
    'kota',
    'daerah',
    'nama daerah',
    'kecamatan',
    'nama kecamatan',
    'kec',
    'nama kec',
    'nm kec',
    'kecamatan desa',
    'kecamatan kelurahan',
    'desa kelurahan',
    'kelurahan desa',
    'nama desa kelurahan',
    'nama kelurahan desa',
    'desa',
    'nama desa',
    'kelurahan',
    'nama kelurahan',
    ...['kel', 'nama kel', 'desa kel', 'kel desa', 'nama desa kel', 'nama kel desa'],
    ...['distrik', 'kapanewon', 'kemantren', 'daerah tingkat ii', 'dati ii'],
    ...['kecamatan distrik', 'distrik kecamatan', 'kabupaten nama', 'kota kabupaten'],
    ...['bps nama kabupaten kota', 'kemendagri nama kabupaten kota'],
    ...['bps nama kecamatan', 'kemendagri nama kecamatan'],
    ...['bps nama desa kelurahan', 'kemendagri nama desa kelurahan'],
    ...LOCAL_VILLAGES,
    ...LOCAL_VILLAGES.map((name) => `nama ${name}`),
    'regency',
    'district',
    'village',
  ],
  province: ['province', 'provinsi', 'nama provinsi', 'nm prov', 'nm provinsi', 'nama prov'],
  segment: [
    'segment',
    'segmen',
    'kategori',
    'jenis pekerja',
    'jenis pekerjaan',
    'jenis kepesertaan',
    'profesi',
    'kelompok',
    'segmen pekerja',
    'kelompok pekerja',
  ],
  period: ['period', 'periode', 'per', 'bulan tahun', 'as of', 'periode data', 'periode laporan'],
  year: ['year', 'tahun', 'thn', 'tahun data', 'tahun laporan'],
  month: ['month', 'bulan', 'bln', 'bulan data', 'bulan laporan'],
  potential: [
    'potential',
    'potensi',
    'jumlah potensi',
    'total potensi',
    'jml potensi',
    'calon peserta',
    'potensi pekerja',
    'potensi peserta',
    'jumlah potensi peserta',
    'potensi tk',
    'jumlah potensi tk',
    'potensi tenaga kerja',
    ...OF_WORKERS,
    'jumlah potensi tenaga kerja',
    'potensi kepesertaan',
    'sasaran',
    'potential workers',
    'estimasi potensi',
    'potensi estimasi',
    'perkiraan potensi',
    'potensi perkiraan',
    'estimated potential',
  ],
  registered: [
    'registered',
    'peserta aktif',
    'kepesertaan aktif',
    'jumlah peserta aktif',
    'total peserta aktif',
    'jml peserta aktif',
    'tk aktif',
    'tenaga kerja aktif',
    'pekerja aktif',
    'jumlah tk aktif',
    'jumlah tenaga kerja aktif',
    'jumlah pekerja aktif',
    'peserta tk aktif',
    'peserta tenaga kerja aktif',
    'pekerja terlindungi',
    'tk terlindungi',
    'tenaga kerja terlindungi',
    'peserta terlindungi',
    'terlindungi',
    'sudah terlindungi',
    'telah terlindungi',
    'sudah dilindungi',
    'aktif',
    'active members',
    'active',
    'members',
    ...VAGUE,
    ...TOTAL_MEMBERS,
  ],
  subsidised: [
    'subsidised',
    'subsidized',
    'dibiayai pemerintah',
    'disubsidi',
    'bantuan iuran',
    'peserta bantuan iuran',
    'dibayar pemerintah',
  ],
  rse: [
    'rse',
    'rse potential',
    'rse potensi',
    'rse estimasi',
    'relative standard error',
    'galat baku relatif',
    'kesalahan baku relatif',
    'coefficient of variation',
    'koefisien variasi',
    'galat sampling relatif',
    'kesalahan sampling relatif',
  ],
  wage: ['wage', 'upah', 'penghasilan', 'gaji', 'upah bulanan', 'income', 'pendapatan'],
  sector: ['sector', 'sektor'],
  payer: ['payer', 'pembayar', 'sumber dana'],
  basis: ['basis', 'dasar'],
  status: ['status', 'status data'],
  coverage: [
    'coverage pct',
    'coverage',
    'cakupan',
    'persen',
    'persentase',
    'persen cakupan',
    'persentase cakupan',
    'persen kepesertaan',
    'persentase kepesertaan',
    '%',
  ],
} as const satisfies Record<string, readonly string[]>;

export type Role = keyof typeof ROLES;

/** Heads that say "registered" without saying "active": read as active, with a note. */
export const REGISTERED_VAGUE: readonly string[] = [...VAGUE, ...TOTAL_MEMBERS];

/** Heads that count the labour force, the employed, or a quota that was set: potential only when the user says so. */
const OF_BASIS: ReadonlyMap<string, Basis> = new Map(
  Object.entries({
    'jumlah pekerja': 'employed',
    'penduduk bekerja': 'employed',
    'penduduk yang bekerja': 'employed',
    'jumlah penduduk bekerja': 'employed',
    bekerja: 'employed',
    employed: 'employed',
    'angkatan kerja': 'labour-force',
    'jumlah angkatan kerja': 'labour-force',
    'labour force': 'labour-force',
    target: 'quota',
    'target peserta': 'quota',
    'target kepesertaan': 'quota',
    'target tk': 'quota',
    'target tenaga kerja': 'quota',
    kuota: 'quota',
    'kuota peserta': 'quota',
    quota: 'quota',
  } as const),
);

/** What a head counts that is no potential by itself; undefined of any other. */
export function basisOfHead(head: string): Basis | undefined {
  return OF_BASIS.get(knownAs(head));
}

/** Heads that `ucj gap` itself writes and that are results, so they are not read back. */
export const RESULTS: readonly string[] = [
  'uncovered',
  'excess',
  'to target',
  'premium per worker',
  'expansion premium',
  'renewal premium',
  'annual premium',
  'unpriced',
  'agency',
  'rse grade',
  'potential low',
  'potential high',
  'coverage low pct',
  'coverage high pct',
  'uncovered low',
  'uncovered high',
  'uncovered grade',
  'expansion low',
  'expansion high',
  'expansion grade',
];

const KNOWN = new Map<string, Role>(
  (Object.keys(ROLES) as Role[]).flatMap((role) =>
    ROLES[role].map((head) => [head, role] as const),
  ),
);

/** A head as it is compared: without case, marks and line breaks, inner spaces folded to one. */
export function foldHead(head: string): string {
  return fold(head)
    .replace(/[\s_./\\()-]+/g, ' ')
    .trim();
}

/** Whether a role is that of a column of people. Its head can say that it counts thousands. */
export function isCount(role: Role | undefined): role is Count {
  return COUNTS.some((count) => count === role);
}

/** A head as it is known: folded, and without its unit and time. */
export function knownAs(head: string): string {
  return foldHead(timeOf(unitOf(head).name).name);
}

/** Whether what a head counts can be what its role is: people are no percentage and no rupiah. */
function isOfKind(role: Role, { kind, scale }: Unit): boolean {
  if (isCount(role)) return kind === null || kind === 'people';
  if (role === 'coverage' || role === 'rse')
    return scale === 1 && (kind === null || kind === 'percent');
  return scale === 1 && kind !== 'percent';
}

/** The count that a head with a time is known for. */
function timed(head: string): Role | undefined {
  const role = KNOWN.get(foldHead(timeOf(head).name));
  return isCount(role) ? role : undefined;
}

/** The role a head is known for; undefined where it is not known. */
export function roleOf(head: string): Role | undefined {
  const known = KNOWN.get(foldHead(head));
  if (known !== undefined) return known;
  const unit = unitOf(head);
  const role = KNOWN.get(foldHead(unit.name)) ?? timed(unit.name);
  if (role === undefined || isOfKind(role, unit)) return role;
  // Members in percent are a coverage.
  return role === 'registered' && unit.kind === 'percent' ? 'coverage' : undefined;
}

/** All known heads, for suggestions. */
export function knownHeads(): Iterable<string> {
  return KNOWN.keys();
}

/** Where each role stands, from 0; roles that the table does not have are left out. */
export type Columns = ReadonlyMap<Role, number>;

/** The counts that are read of a table: who is paid for is known where the members are. */
export function countsOf(needs: readonly Count[]): readonly Count[] {
  return needs.includes('registered') ? [...needs, 'subsidised'] : needs;
}
