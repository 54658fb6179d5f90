import type { NumberWay } from '../input/text/convention.js';
import { ALL, SHIPPED } from '../segment/segments.js';

/** Words for people whom a number counts, beside the segments of the catalogue. */
const INDONESIAN = [
  ...['orang', 'jiwa', 'pekerja', 'peserta', 'penerima', 'penerima manfaat', 'tenaga kerja'],
  ...['tenaga', 'buruh', 'warga', 'anggota', 'karyawan', 'pegawai', 'petugas', 'penduduk'],
  ...['ketua', 'pengurus', 'guru', 'tukang', 'pengemudi', 'mitra', 'penyandang', 'perangkat'],
  ...['aparatur', 'non asn', 'rt', 'rw', 'lansia', 'perempuan', 'pemuda', 'keluarga penerima'],
  ...['org', 'pemulung', 'juru', 'pengrajin', 'perajin', 'peternak', 'petambak', 'penyadap'],
  ...['penambang', 'penggali', 'penyuluh', 'atlet', 'seniman', 'wartawan', 'santri', 'disabilitas'],
  ...['asisten', 'prt', 'penjaga', 'penjahit', 'pelaku', 'pembantu', 'pemandu', 'satpam'],
  ...['sopir', 'kernet', 'kuli', 'pramusaji', 'penyapu', 'operator', 'relawan', 'pendamping'],
];
const ENGLISH = [
  ...['people', 'persons', 'person', 'workers', 'worker', 'members', 'member', 'recipients'],
  ...['beneficiaries', 'residents', 'employees', 'staff', 'teachers', 'labourers'],
];

/** How a name can be written beside how it stands in the catalogue: `non asn`, `non-ASN`. */
function spellings(name: string): string[] {
  const spaced = name.replace(/[-/]/g, ' ');
  return [name, spaced, spaced.replace(/ /g, '-')];
}

/** Names of segments. They tell no language: there are both in the catalogue. */
function named(): string[] {
  const segments = SHIPPED.segments.filter(({ id }) => id !== ALL);
  const names = segments.flatMap(({ id, aliases }) => [id, ...aliases]);
  return [...new Set(names.flatMap(spellings))];
}

/** Words for people, by their language; null for the names of segments. */
export function peopleWords(): readonly (readonly [NumberWay | null, readonly string[]])[] {
  return [
    ['id', INDONESIAN],
    ['en', ENGLISH],
    [null, named()],
  ];
}
