import type { Listed } from '../core/list.js';
import type { Cell, Form, Kind, Tone, Value } from './cell.js';
import type { Head, Legend, Records, Step, Table } from './view.js';

/** A column, declared once for every format. */
export interface Column<Row> extends Head {
  readonly of: (row: Row) => Value;
  /** Its name in records; none where it is a way of showing others. */
  readonly name?: string;
  /** What records have where that is not what people are shown. */
  readonly recorded?: (row: Row) => Value;
  /** Whether people see it: what says nothing, or is for programs alone, is left out. */
  readonly shows?: boolean;
  /** Whether nothing stands where nothing is known, in place of a dash. */
  readonly isBlank?: boolean;
  readonly text?: (row: Row, form: Form) => string;
  readonly mark?: (row: Row, form: Form) => string;
  readonly tone?: (row: Row) => Tone | undefined;
}

/** A column of records alone, under the name that programs know. */
export function field<Row>(name: string, kind: Kind, of: (row: Row) => Value): Column<Row> {
  return { id: name, head: name, name, kind, shows: false, of };
}

/** Makes columns that people see, each under the words of its head. */
export function headed<Row, Heads>(heads: Readonly<Record<keyof Heads & string, string>>) {
  return (
    id: keyof Heads & string,
    kind: Kind,
    of: Column<Row>['of'],
    more: Partial<Column<Row>> = {},
  ): Column<Row> => ({ id, head: heads[id], kind, of, ...more });
}

/** What a table is beside its columns and rows. */
interface Around<Row> {
  readonly caption: string | null;
  readonly total?: Row | null;
  readonly steps?: readonly Step[];
  readonly more?: string | null;
  readonly legend?: readonly Legend[];
}

const NOTHING = () => '';

function cellOf<Row>({ of, text, isBlank, mark, tone }: Column<Row>, row: Row): Cell {
  const value = of(row);
  return {
    value,
    text: isBlank && value === null ? NOTHING : text && ((form) => text(row, form)),
    mark: mark && ((form) => mark(row, form)),
    tone: tone?.(row),
  };
}

/** A table of rows. Rows and total are of one type, so that they are written alike. */
export function tableOf<Row>(
  columns: readonly Column<Row>[],
  rows: Listed<Row>,
  { caption, total = null, steps = [], more = null, legend = [] }: Around<Row>,
): Table {
  const seen = columns.filter(({ shows = true }) => shows);
  const line = (row: Row) => seen.map((column) => cellOf(column, row));
  return {
    caption,
    columns: seen.map(({ id, head, kind }) => ({ id, head, kind })),
    rows: rows.map(line),
    total: total === null ? null : line(total),
    steps,
    more,
    legend,
  };
}

/** Rows as records, made one by one as they are written. */
export function recordsOf<Row>(columns: readonly Column<Row>[], rows: Iterable<Row>): Records {
  const named = columns.flatMap(({ name, head, kind, of, recorded = of }) =>
    name === undefined ? [] : [{ name, head, kind, recorded }],
  );
  return {
    fields: named.map(({ name, head, kind }) => ({ name, head, kind })),
    rows: {
      *[Symbol.iterator]() {
        for (const row of rows) yield named.map(({ recorded }) => recorded(row));
      },
    },
  };
}

/** Columns of a part of a row as columns of the row. */
export function within<Row, Part>(
  columns: readonly Column<Part>[],
  part: (row: Row) => Part,
): Column<Row>[] {
  return columns.map(({ of, recorded, text, mark, tone, ...head }) => ({
    ...head,
    of: (row) => of(part(row)),
    ...(recorded && { recorded: (row: Row) => recorded(part(row)) }),
    ...(text && { text: (row: Row, form: Form) => text(part(row), form) }),
    ...(mark && { mark: (row: Row, form: Form) => mark(part(row), form) }),
    ...(tone && { tone: (row: Row) => tone(part(row)) }),
  }));
}
