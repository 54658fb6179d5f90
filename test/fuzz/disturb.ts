import type { Fact } from './facts.js';
import { oneOf, type Picker, shuffled } from './picker.js';
import type { Sheet, SheetRow } from './sheet.js';
import type { Column } from './style.js';

/** What must come of a table after it was disturbed. */
export type Effect =
  /** It says what it said. */
  | 'same'
  /** It cannot be read, and that is said. */
  | 'refused'
  /** Refused, or read with a word on what is odd. */
  | 'said'
  /** Refused, or read as if nothing had happened. */
  | 'safe'
  /** What one row says is left out, which is said; the others are read as before. */
  | { readonly without: Fact };

export interface Disturbed {
  readonly sheet: Sheet;
  readonly effect: Effect;
}

/** Disturbs a table; null where it has nothing to disturb. */
type Disturbance = (sheet: Sheet, pick: Picker) => Disturbed | null;

const own = ({ rows }: Sheet) => rows.filter(({ facts }) => facts.length > 0);

/** The table with one row of its own changed. */
function withRow(sheet: Sheet, pick: Picker, change: (row: SheetRow) => SheetRow[]): Sheet {
  const chosen = oneOf(pick, own(sheet));
  return { ...sheet, rows: sheet.rows.flatMap((row) => (row === chosen ? change(row) : [row])) };
}

const at = (sheet: Sheet, column: Column) => sheet.columns.indexOf(column);

/** The table with what stands in one column of one row changed. */
function withCell(
  column: Column,
  change: (text: string, pick: Picker) => string,
  effect: Effect,
): Disturbance {
  return (sheet, pick) => {
    const index = at(sheet, column);
    if (index < 0) return null;
    const changed = withRow(sheet, pick, ({ cells, facts }) => [
      { cells: cells.with(index, change(cells[index] ?? '', pick)), facts },
    ]);
    return { sheet: changed, effect };
  };
}

const COUNTS: readonly Column[] = ['potential', 'registered'];
/** What is no count of people, whatever the marks of its column. */
const NO_COUNTS = [
  '-5',
  '12a',
  'abc',
  '1.2345.67',
  '1.36E+08',
  '5%',
  'Rp5',
  '1/2',
  '99999999999999999999',
  '=1+1',
  '#N/A',
];

/** Half a person; of thousands it is 12,500. */
const PARTS = ['12.5', '12,5'];

const noCount: Disturbance = (sheet, pick) => {
  const all = sheet.isScaled ? NO_COUNTS : [...NO_COUNTS, ...PARTS];
  return withCell(oneOf(pick, COUNTS), () => oneOf(pick, all), 'refused')(sheet, pick);
};

/** A count that is not there: its row is left out, and nothing else. */
const missingCount: Disturbance = (sheet, pick) => {
  const index = at(sheet, oneOf(pick, COUNTS));
  const missing = oneOf(pick, ['', '-', '–', 'n/a', 'NA', '...']);
  const chosen = oneOf(pick, own(sheet));
  const rows = sheet.rows.map((row) =>
    row === chosen ? { ...row, cells: row.cells.with(index, missing) } : row,
  );
  // Of a wide table the first of the columns is that of the first segment.
  const [fact] = chosen.facts;
  return fact && own(sheet).length > 1
    ? { sheet: { ...sheet, rows }, effect: { without: fact } }
    : null;
};

const twice: Disturbance = (sheet, pick) => ({
  sheet: withRow(sheet, pick, (row) => [row, row]),
  effect: 'refused',
});

/** A digit of a count is another one: where a total is printed, it no longer fits. */
const misprint: Disturbance = (sheet, pick) => {
  if (!sheet.hasTotals) return null;
  const change = (text: string) => {
    const digits = [...text].flatMap((sign, index) => (/\d/.test(sign) ? [index] : []));
    const index = oneOf(pick, digits);
    const other = (Number(text[index]) % 9) + 1;
    return `${text.slice(0, index)}${other}${text.slice(index + 1)}`;
  };
  return withCell(oneOf(pick, COUNTS), change, 'said')(sheet, pick);
};

const lostRow: Disturbance = (sheet, pick) =>
  sheet.hasTotals && own(sheet).length > 2
    ? { sheet: withRow(sheet, pick, () => []), effect: 'said' }
    : null;

const withHead = ({ heads }: Sheet, index: number, text: string) =>
  heads.map((cells, at) => (at === heads.length - 1 ? cells.with(index, text) : cells));

const headGone: Disturbance = (sheet, pick) => {
  const index = at(sheet, oneOf(pick, COUNTS));
  return {
    sheet: {
      ...sheet,
      heads: withHead(sheet, index, sheet.isWide ? 'Kolom X' : oneOf(pick, ['Kolom X', ''])),
    },
    effect: 'refused',
  };
};

/** A column of a wide table says no longer what it counts. */
const countGone: Disturbance = (sheet, pick) => {
  const index = at(sheet, oneOf(pick, COUNTS));
  return sheet.isWide
    ? { sheet: { ...sheet, heads: withHead(sheet, index, '') }, effect: 'said' }
    : null;
};

const headTwice: Disturbance = (sheet, pick) => {
  const [first, second] = shuffled(
    pick,
    COUNTS.map((column) => at(sheet, column)),
  );
  const heads = withHead(sheet, first ?? 0, sheet.heads.at(-1)?.[second ?? 0] ?? '');
  return { sheet: { ...sheet, heads }, effect: 'refused' };
};

const longRow: Disturbance = (sheet, pick) => ({
  sheet: withRow(sheet, pick, ({ cells, facts }) => [{ cells: [...cells, '7'], facts }]),
  // Beside a table of a workbook anything may stand; a line of a text has its columns.
  effect: 'safe',
});

const badPeriod: Disturbance = (sheet, pick) =>
  withCell(
    oneOf(pick, ['period', 'year']),
    () => oneOf(pick, ['2025.1', '2025-13', 'kemarin', '20255', '']),
    'refused',
  )(sheet, pick);

/** A code of one region beside the name of another. */
const otherRegion: Disturbance = (sheet, pick) =>
  at(sheet, 'name') < 0
    ? null
    : withCell('code', () => oneOf(pick, ['11.01', '7371', '51.71']), 'refused')(sheet, pick);

const tooMany: Disturbance = (sheet, pick) =>
  withCell('subsidised', () => '99999999', 'refused')(sheet, pick);

const shuffledColumns: Disturbance = (sheet, pick) => {
  if (sheet.isWide) return null;
  const order = shuffled(
    pick,
    sheet.columns.map((_, index) => index),
  );
  const moved = (cells: readonly string[]) => order.map((index) => cells[index] ?? '');
  return {
    sheet: {
      ...sheet,
      heads: sheet.heads.map(moved),
      numbers: null,
      columns: order.map((index) => sheet.columns[index] ?? null),
      rows: sheet.rows.map(({ cells, facts }) => ({ cells: moved(cells), facts })),
    },
    effect: 'same',
  };
};

const moreColumns: Disturbance = (sheet, pick) => {
  const head = oneOf(pick, ['Keterangan', 'Penanggung Jawab']);
  const text = oneOf(pick, ['baik', '', 'lihat lampiran', 'x']);
  return {
    sheet: {
      ...sheet,
      numbers: null,
      heads: sheet.heads.map((cells, index) => [...cells, index === 0 ? head : '']),
      columns: [...sheet.columns, null],
      rows: sheet.rows.map(({ cells, facts }) => ({
        cells: [...cells, facts.length > 0 ? text : ''],
        facts,
      })),
    },
    effect: 'same',
  };
};

const padded: Disturbance = (sheet, pick) => {
  const space = oneOf(pick, [' ', '  ', '\u00a0']);
  const pad = (cell: string) => (cell === '' ? cell : `${space}${cell}${space}`);
  return {
    sheet: {
      ...sheet,
      heads: sheet.heads.map((cells) => cells.map(pad)),
      numbers: sheet.numbers?.map(pad) ?? null,
      rows: sheet.rows.map(({ cells, facts }) => ({ cells: cells.map(pad), facts })),
    },
    effect: 'same',
  };
};

const blankRows: Disturbance = (sheet, pick) => ({
  sheet: withRow(sheet, pick, (row) => [{ cells: row.cells.map(() => ''), facts: [] }, row]),
  effect: 'same',
});

/** Heads in capitals or without; the segments in those of a wide table are texts of their own. */
const loudHead: Disturbance = (sheet, pick) =>
  sheet.isWide
    ? null
    : {
        sheet: {
          ...sheet,
          heads: sheet.heads.map((cells) =>
            cells.map((head) => (pick(2) ? head.toUpperCase() : head.toLowerCase())),
          ),
        },
        effect: 'same',
      };

/** What can happen to a table, and what must come of it. */
export const DISTURBANCES: Readonly<Record<string, Disturbance>> = {
  noCount,
  missingCount,
  twice,
  misprint,
  lostRow,
  headGone,
  countGone,
  headTwice,
  longRow,
  badPeriod,
  otherRegion,
  tooMany,
  shuffledColumns,
  moreColumns,
  padded,
  blankRows,
  loudHead,
};
