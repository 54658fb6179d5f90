import { type Fact, PROVINCES } from './facts.js';
import { once, oneOf, type Picker } from './picker.js';

/** What a cell is of: a column of the table, as the disturbances know it. */
export type Column =
  | 'code'
  | 'name'
  | 'province'
  | 'segment'
  | 'period'
  | 'year'
  | 'potential'
  | 'registered'
  | 'subsidised'
  | 'wage'
  | 'percent';

const HEADS: Readonly<Record<Column, readonly string[]>> = {
  code: ['region_code', 'Kode Wilayah', 'kode_kabupaten_kota', 'Kode'],
  name: ['region_name', 'Kabupaten/Kota', 'nama_kabupaten_kota', 'Wilayah'],
  province: ['Provinsi', 'nama_provinsi'],
  segment: ['segment', 'Segmen', 'jenis_pekerja', 'Kategori'],
  period: ['period', 'Periode'],
  year: ['Tahun', 'thn'],
  potential: ['potential', 'Jumlah Potensi', 'Potensi', 'potensi_pekerja'],
  registered: ['registered', 'Peserta Aktif', 'Jumlah Peserta Aktif', 'Terlindungi'],
  subsidised: ['subsidised', 'Dibiayai Pemerintah', 'Bantuan Iuran'],
  wage: ['wage', 'Upah', 'gaji'],
  percent: ['Cakupan (%)', 'Persen', 'coverage_pct'],
};
const PEOPLE: readonly Column[] = ['potential', 'registered', 'subsidised'];

/** How numbers are written: marks between groups of three digits, and before decimals. */
const MARKS = [
  { group: '', decimal: '.' },
  { group: '', decimal: ',' },
  { group: '.', decimal: ',' },
  { group: ',', decimal: '.' },
  { group: ' ', decimal: ',' },
  { group: '\u00a0', decimal: ',' },
] as const;
type Marks = (typeof MARKS)[number];

function grouped(count: number, { group }: Marks): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, group);
}

/** registered / potential in percent, half up to two decimals. */
function percent({ potential, registered }: Fact, { decimal }: Marks): string {
  const [part, whole] = [BigInt(registered), BigInt(potential)];
  const digits = String((20_000n * part + whole) / (2n * whole)).padStart(3, '0');
  return `${digits.slice(0, -2)}${decimal}${digits.slice(-2)}`;
}

/** How a table says that its counts are thousands; nothing where they are not. */
const UNITS = ['', ' (ribu orang)', ' (ribu)', ' (dalam ribuan)', ' (000)', ' dalam ribu orang'];

const MONTHS: Readonly<Record<string, string>> = { '09': 'September', '11': 'November' };

/** How one table writes what it says. */
export interface Style {
  /** What stands above a column, of one segment where that is said. */
  readonly head: (column: Column, of?: string) => string;
  readonly code: (code: string) => string;
  /** Whether counts are written in thousands, so that they may have decimals. */
  readonly isScaled: boolean;
  /** The unit of all counts, where a line above the table says it. */
  readonly above: readonly (readonly string[])[];
  readonly values: (fact: Fact) => Readonly<Record<Column, string>>;
}

function isThousands({ potential, registered, subsidised }: Fact): boolean {
  return [potential, registered, subsidised ?? 0].every((count) => count % 1000 === 0);
}

function nameStyle(pick: Picker): (name: string) => string {
  const kind = oneOf(pick, ['Kabupaten ', 'Kab. ', 'KABUPATEN ', 'kab. ', 'Kab ']);
  const isLoud = once(pick, 4);
  return (name) => {
    const text = name.replace('Kabupaten ', kind);
    return isLoud ? text.toUpperCase() : text;
  };
}

function periodStyle(pick: Picker): (period: string) => string {
  const form = pick(3);
  return (period) => {
    const [year = '', month] = period.split('-');
    if (month === undefined || form === 0) return period;
    return form === 1 ? `${MONTHS[month]} ${year}` : `${month}/${year}`;
  };
}

/** A way to write a table of these facts. */
export function styleOf(facts: readonly Fact[], pick: Picker): Style {
  const [name, period] = [nameStyle(pick), periodStyle(pick)];
  const code = once(pick, 2) ? (text: string) => text : (text: string) => text.replace('.', '');
  const missing = oneOf(pick, ['', '-', 'n/a']);
  // Counts of whole thousands may be written as thousands, under heads that say so.
  const said = facts.every(isThousands) ? oneOf(pick, UNITS) : '';
  const isAbove = said !== '' && once(pick, 3);
  const [unit, scale] = [isAbove ? '' : said, said === '' ? 1 : 1000];
  // `5.634` thousand could be 5,634 or 5,634,000: such a column is refused, so none is made.
  const marks = scale === 1 ? oneOf(pick, MARKS) : (MARKS[pick(2)] ?? MARKS[0]);
  const heads = new Map<Column, string>();
  const count = (value: number | null) =>
    value === null ? missing : grouped(value / scale, marks);
  return {
    head: (column, of = '') => {
      const own = heads.get(column) ?? oneOf(pick, HEADS[column]);
      heads.set(column, own);
      return PEOPLE.includes(column) ? own + of + unit : own;
    },
    code,
    isScaled: scale > 1,
    above: isAbove ? [[said.trim()]] : [],
    values: (fact) => ({
      code: code(fact.code),
      name: name(fact.name),
      province: PROVINCES[fact.code.slice(0, 2)] ?? '',
      segment: fact.segment ?? '',
      period: fact.period === null ? '' : period(fact.period),
      year: fact.period?.slice(0, 4) ?? '',
      potential: count(fact.potential),
      registered: count(fact.registered),
      subsidised: count(fact.subsidised),
      wage: fact.wage === null ? '' : String(fact.wage),
      percent: percent(fact, marks),
    }),
  };
}
