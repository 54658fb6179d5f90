import { once, oneOf, type Picker, someOf } from './picker.js';

/** What a table says of one region, segment and period. This is what must be read of it. */
export interface Fact {
  readonly code: string;
  /** Official name. */
  readonly name: string;
  /** Null where the table has no segments, or no periods. */
  readonly segment: string | null;
  readonly period: string | null;
  readonly potential: number;
  readonly registered: number;
  readonly subsidised: number | null;
  readonly wage: number | null;
}

/** Regions of three provinces, by their codes; names that are a regency and a city among them. */
const REGIONS = {
  '36': {
    '36.01': 'Kabupaten Pandeglang',
    '36.02': 'Kabupaten Lebak',
    '36.03': 'Kabupaten Tangerang',
    '36.04': 'Kabupaten Serang',
    '36.71': 'Kota Tangerang',
    '36.72': 'Kota Cilegon',
    '36.73': 'Kota Serang',
    '36.74': 'Kota Tangerang Selatan',
  },
  '32': {
    '32.01': 'Kabupaten Bogor',
    '32.04': 'Kabupaten Bandung',
    '32.05': 'Kabupaten Garut',
    '32.71': 'Kota Bogor',
    '32.73': 'Kota Bandung',
  },
  '35': {
    '35.01': 'Kabupaten Pacitan',
    '35.07': 'Kabupaten Malang',
    '35.73': 'Kota Malang',
    '35.77': 'Kota Madiun',
  },
} as const;
export const PROVINCES: Readonly<Record<string, string>> = {
  '36': 'Banten',
  '32': 'Jawa Barat',
  '35': 'Jawa Timur',
};

const SEGMENTS = [
  'petani',
  'nelayan',
  'ojek online',
  'pekerja rentan',
  'Guru Ngaji',
  'pedagang kecil',
  'bukan penerima upah',
];
const PERIODS: readonly (readonly string[])[] = [
  ['2025-11'],
  ['2025'],
  ['2023', '2024', '2025'],
  ['2025-09', '2025-11'],
];

/** People of a region: mostly thousands, now and then few or very many. */
function people(pick: Picker, unit: number): number {
  const digits = unit > 1 ? 2 + pick(3) : oneOf(pick, [3, 4, 4, 5, 5, 6, 7]);
  return unit * (10 ** (digits - 1) + pick(9 * 10 ** (digits - 1)));
}

/** Facts of a table, each region x segment x period once. */
export function factsOf(pick: Picker): Fact[] {
  const provinces = someOf(pick, Object.keys(REGIONS), 1 + Number(once(pick, 4)));
  const regions = provinces.flatMap((code) =>
    Object.entries(REGIONS[code as keyof typeof REGIONS]).slice(0, 3 + pick(6)),
  );
  const segments = once(pick, 3) ? [null] : someOf(pick, SEGMENTS, 1 + pick(3));
  const periods = once(pick, 2) ? [null] : oneOf(pick, PERIODS);
  const unit = once(pick, 8) ? 1000 : 1;
  const [hasSubsidised, hasWage] = [once(pick, 3), once(pick, 5)];
  return regions.flatMap(([code, name]) =>
    segments.flatMap((segment) =>
      periods.map((period) => {
        const potential = people(pick, unit);
        const registered = once(pick, 8) ? people(pick, unit) : unit * pick(potential / unit);
        const subsidised =
          hasSubsidised && !once(pick, 6) ? unit * pick(registered / unit + 1) : null;
        const wage = hasWage ? 2_000_000 + pick(8_000_000) : null;
        return { code, name, segment, period, potential, registered, subsidised, wage };
      }),
    ),
  );
}
