import { fold } from '../../core/cell.js';
import {
  BASES,
  type Basis,
  type Payer,
  SECTORS,
  type Sector,
  STATUSES,
  type Status,
} from '../../core/vocabulary.js';

/** The words of one closed column, and the Indonesian ones that mean the same. */
export interface Words<T extends string> {
  readonly values: readonly T[];
  readonly indonesian: Readonly<Record<string, T>>;
}

export const SECTOR_WORDS: Words<Sector> = {
  values: SECTORS,
  indonesian: { transportasi: 'transport', 'padat karya': 'labour-intensive', lainnya: 'other' },
};

export const BASIS_WORDS: Words<Basis> = {
  values: BASES,
  indonesian: {
    'angkatan kerja': 'labour-force',
    'penduduk bekerja': 'employed',
    bekerja: 'employed',
    'layak menjadi peserta': 'eligible',
    'pekerja informal': 'informal',
    'daftar terverifikasi': 'verified-list',
    kuota: 'quota',
    lainnya: 'other',
  },
};

export const STATUS_WORDS: Words<Status> = {
  values: STATUSES,
  indonesian: {
    tetap: 'final',
    sementara: 'preliminary',
    turunan: 'derived',
    ilustratif: 'illustrative',
    ilustrasi: 'illustrative',
  },
};

/** The words of payers, which settings can add to. */
export function payerWords(
  payers: readonly { readonly id: Payer; readonly aliases: readonly string[] }[],
): Words<Payer> {
  const aliases = payers.flatMap(({ id, aliases: own }) =>
    own.map((alias) => [alias, id] as const),
  );
  return { values: payers.map(({ id }) => id), indonesian: Object.fromEntries(aliases) };
}

/** All words of a column, in both languages. */
export function allWords<T extends string>({ values, indonesian }: Words<T>): string[] {
  return [...values, ...Object.keys(indonesian)];
}

/** The value a cell names, null for an empty cell, undefined for a word that is not known. */
export function readWord<T extends string>(text: string, words: Words<T>): T | null | undefined {
  const folded = fold(text);
  if (folded === '') return null;
  const known = words.values.find((value) => value === folded);
  // What every object has, such as `constructor`, is no word.
  return known ?? (Object.hasOwn(words.indonesian, folded) ? words.indonesian[folded] : undefined);
}
