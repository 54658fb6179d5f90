import type { Month } from '../../core/month.js';
import { COUNTS } from '../../core/vocabulary.js';
import type { Language } from '../../i18n/marks.js';
import type { Kind, Value } from '../../view/cell.js';
import type { Records } from '../../view/view.js';
import type { Place } from './regions.js';
import { segmentName } from './segments.js';
import type { InitWords, TableColumn } from './texts.js';

/** What the values of each column are. */
const KINDS: Readonly<Record<TableColumn, Kind>> = {
  region_code: 'code',
  region: 'text',
  segment: 'text',
  period: 'text',
  potential: 'count',
  registered: 'count',
  subsidised: 'count',
  status: 'text',
};

type Row = Readonly<Partial<Record<TableColumn, Value>>>;

/** A table to begin with: what its columns are, and its records under the heads of a language. */
export interface StartTable {
  readonly columns: readonly TableColumn[];
  readonly records: Records;
}

function records(columns: readonly TableColumn[], rows: readonly Row[], words: InitWords): Records {
  return {
    fields: columns.map((column) => ({ name: words.heads[column], kind: KINDS[column] })),
    rows: rows.map((row) => columns.map((column) => row[column] ?? null)),
  };
}

const BLANK = ['region_code', 'region', 'segment', 'period', ...COUNTS] as const;

/** What the rows of a table to fill in are of. */
export interface Wanted {
  readonly places: readonly Place[];
  readonly segments: readonly string[];
  readonly period: string;
}

/** A table to fill in: a row for each region and segment, without counts. */
export function blankTable({ places, segments, period }: Wanted, words: InitWords): StartTable {
  const rows = places.flatMap(({ code, name }) =>
    segments.map((segment) => ({ region_code: code, region: name, segment, period })),
  );
  return { columns: BLANK, records: records(BLANK, rows, words) };
}

/** Counts that are made up, of two regencies: potential, registered, subsidised. */
const EXAMPLE = [
  ['36.02', 'Kabupaten Lebak', 'farmers', 1000, 150, 100],
  ['36.02', 'Kabupaten Lebak', 'fishers', 200, 40, 30],
  ['36.04', 'Kabupaten Serang', 'farmers', 800, 200, 120],
  ['36.04', 'Kabupaten Serang', 'vulnerable', 500, 350, 350],
] as const;
const EXAMPLE_PERIOD: Month = '2025-11';

/** A table to try: its counts are made up and say so. */
export function exampleTable(words: InitWords, language: Language): StartTable {
  const rows = EXAMPLE.map(([code, region, segment, potential, registered, subsidised]) => ({
    ...{
      region_code: code,
      region,
      segment: segmentName(segment, language),
      period: EXAMPLE_PERIOD,
    },
    ...{ potential, registered, subsidised, status: words.illustrative },
  }));
  const columns = [...BLANK, 'status'] as const;
  return { columns, records: records(columns, rows, words) };
}
