import { BASES } from '../../core/vocabulary.js';
import { typedWord, VALUE_WORDS } from '../../i18n/indonesian.js';
import { ROLES, type Role } from '../../input/head/roles.js';
import { ENCODINGS } from '../../input/records/pieces.js';
import { MISSING_WAYS } from '../../input/rows/row.js';
import { DUPLICATE_WAYS, type ReadChoices } from '../../input/table.js';
import { NUMBER_WAYS } from '../../input/text/convention.js';
import { BASIS_WORDS, payerWords } from '../../input/text/words.js';
import { UNMATCHED_WAYS } from '../../input/together.js';
import { refuse } from '../../problem/problem.js';
import { ALL } from '../../segment/segments.js';
import type { Settings } from '../../settings/settings.js';
import { assignment } from '../lists.js';
import { asText, asTexts, optionGroup, type ValuesOf } from '../option.js';
import { choice, oneOf, periodOr, word } from '../values.js';
import { or, orId } from './or.js';

/** What columns of a wide table can be of. */
const WIDE_WAYS = ['segment'] as const;
const DELIMITER_WORDS = { comma: ',', semicolon: ';', tab: '\t', pipe: '|' } as const;

const { optional, preset, repeatable } = optionGroup('Input:');

/** The newest period of each region. */
const LATEST_EACH = 'latest-each';

function roleColumns(option: string, texts: readonly string[]): ReadonlyMap<Role, string> {
  const roles = Object.keys(ROLES) as Role[];
  const named = new Map<Role, string>();
  for (const text of texts) {
    const [typed, head] = assignment(option, text, 'ROLE="COLUMN"');
    const role = choice(option, typed.replaceAll('-', '_'), roles);
    if (named.has(role)) refuse({ code: 'option-twice', option, value: text });
    named.set(role, head);
  }
  return named;
}

function delimiter(option: string, text: string): string {
  const words = Object.keys(DELIMITER_WORDS) as (keyof typeof DELIMITER_WORDS)[];
  const mark = Object.values(DELIMITER_WORDS).find((candidate) => candidate === text);
  return mark ?? DELIMITER_WORDS[choice(option, text, words)];
}

/** How the inputs are read. */
export const INPUT = {
  potential: repeatable(
    '--potential <file>',
    {
      en: 'potential in a file of its own, joined to --registered',
      id: 'potensi dalam berkas tersendiri, digabung dengan --peserta',
    },
    asTexts,
  ),
  registered: repeatable(
    '--registered <file>',
    { en: 'registered in a file of its own', id: 'peserta dalam berkas tersendiri' },
    asTexts,
  ),
  unmatched: preset(
    '--unmatched <way>',
    {
      en: 'rows of one of them that the other lacks: error|zero|skip',
      id: `baris yang hanya ada di salah satunya: ${orId(UNMATCHED_WAYS)}`,
    },
    'error',
    oneOf(UNMATCHED_WAYS),
  ),
  wide: optional(
    '--wide <what>',
    {
      en: 'segment: column headers such as "Potensi petani" are segments',
      id: 'segmen: judul kolom seperti "Potensi petani" adalah segmen',
    },
    oneOf(WIDE_WAYS),
  ),
  column: repeatable(
    '--column <role=head>',
    {
      en: 'which column is which, e.g. potential="Jumlah Potensi"',
      id: 'kolom mana isinya apa, misalnya potensi="Jumlah Potensi"',
    },
    roleColumns,
  ),
  period: optional(
    '--period <period>',
    {
      en: 'year or month of the counts, or latest-each (default: the newest)',
      id: 'tahun atau bulan data, atau terbaru-masing-masing (bawaan: yang terbaru)',
    },
    (option, text) =>
      typedWord(VALUE_WORDS, text, [LATEST_EACH]) ?? periodOr([LATEST_EACH], option, text),
  ),
  basis: optional(
    '--basis <basis>',
    { en: `what potential counts: ${or(BASES)}`, id: `apa yang dihitung potensi: ${orId(BASES)}` },
    (option, text) => word(option, text, BASIS_WORDS),
  ),
  missing: optional(
    '--missing <way>',
    {
      en: 'rows without a count: skip|zero|error (default: skip, and said)',
      id: `baris tanpa angka: ${orId(MISSING_WAYS)} (bawaan: lewati, dan disebutkan)`,
    },
    oneOf(MISSING_WAYS),
  ),
  duplicates: preset(
    '--duplicates <way>',
    { en: 'the same cell twice: error|sum', id: `sel yang sama dua kali: ${orId(DUPLICATE_WAYS)}` },
    'error',
    oneOf(DUPLICATE_WAYS),
  ),
  delimiter: optional(
    '--delimiter <mark>',
    {
      en: 'comma|semicolon|tab|pipe (default: found by the column headers)',
      id: 'koma|titik-koma|tab|pipa (bawaan: dikenali dari judul kolom)',
    },
    delimiter,
  ),
  numbers: optional(
    '--numbers <way>',
    {
      en: `${or(NUMBER_WAYS)}: 1.234,5 or 1,234.5 (default: found by column)`,
      id: `${or(NUMBER_WAYS)}: 1.234,5 atau 1,234.5 (bawaan: dikenali dari kolomnya)`,
    },
    oneOf(NUMBER_WAYS),
  ),
  sheet: optional(
    '--sheet <name>',
    {
      en: 'sheet of a workbook (default: the one that holds a table)',
      id: 'lembar buku kerja (bawaan: yang memuat tabel)',
    },
    asText,
  ),
  encoding: optional(
    '--encoding <name>',
    {
      en: `${or(ENCODINGS)} (default: found by the bytes)`,
      id: `${or(ENCODINGS)} (bawaan: dikenali dari isinya)`,
    },
    oneOf(ENCODINGS),
  ),
};

export type InputOptions = Omit<ValuesOf<typeof INPUT>, 'period'> & {
  readonly segment: readonly string[];
};

/** How the inputs are to be read. */
export function readChoices(
  { wide, missing, segment, ...options }: InputOptions,
  { payers }: Settings,
): ReadChoices {
  const { duplicates, unmatched, delimiter: mark, sheet, numbers, encoding, basis } = options;
  return {
    ...{ duplicates, unmatched, delimiter: mark, sheet, numbers, encoding, basis },
    columns: options.column,
    missing: missing ?? 'skip',
    isWide: wide !== null,
    payers: payerWords(payers),
    // One --segment names the segment of a table that has no such column.
    segment: segment.length === 1 ? (segment[0] ?? ALL) : ALL,
  };
}
