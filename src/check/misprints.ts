import type { Origin } from '../core/cell.js';
import type { Count } from '../core/vocabulary.js';
import type { ReadTable } from '../input/table.js';
import { partsOf, type Whole } from '../input/totals.js';
import type { Doubt } from '../problem/doubt.js';
import { type Constraint, type Printed, type Repair, repairs } from './digits.js';
import { byPath, headOf } from './doubting.js';
import { fits, type PrintedRow } from './percentages.js';

/** A number of a table with the place it is printed at. */
interface Placed extends Printed {
  readonly origin: Origin;
  readonly segment: string;
  readonly role: Count | 'coverage';
  /** How it reads with its decimals. */
  readonly text: (value: number) => string;
}

/** The numbers of a table: the same place is the same number, in whatever it takes part. */
class Numbers {
  private readonly found = new Map<string, Placed>();

  at(origin: Origin, segment: string, role: Placed['role'], value: number, decimals = 0): Placed {
    const key = `${origin.file}\n${origin.line}\n${segment}\n${role}`;
    const text = (units: number) => (units / 10 ** decimals).toFixed(decimals);
    const number = this.found.get(key) ?? {
      ...{ value, isOpen: role !== 'coverage' },
      ...{ origin, segment, role, text },
    };
    this.found.set(key, number);
    return number;
  }
}

/** Rows of a total from which on one digit of one of them is no likely misprint. */
const MOST_PARTS = 10_000;

/** The sum of a total: what is printed less what its rows add up to is 0. */
function sums(whole: Whole, numbers: Numbers): Constraint[] {
  return [...(whole.sums ?? [])].flatMap(([role, sum]) => {
    const printed = whole.printed.get(role);
    // Rows added up or joined have no one place where their count is printed.
    const { cells, rows } = whole.parts;
    const isPlain = cells.columns.further.size === 0 && rows.length <= MOST_PARTS;
    if (printed === undefined || !isPlain) return [];
    const total = numbers.at(whole.origin, '', role, printed);
    const parts = Array.from(partsOf(whole), (cell) =>
      numbers.at(cell.origin, cell.segment, role, cell[role] ?? 0),
    );
    const off = printed - sum;
    const holds: Constraint['holds'] = (number, value = 0) => {
      const change = number ? value - number.value : 0;
      return off + (number === total ? change : -change) === 0;
    };
    return [{ numbers: [total, ...parts], holds }];
  });
}

function ratio(row: PrintedRow, numbers: Numbers): Constraint {
  const { segment, potential, registered, coverage } = row;
  const { numerator } = coverage.share;
  const p = numbers.at(row, segment, 'potential', potential);
  const r = numbers.at(row, segment, 'registered', registered);
  const c = numbers.at(row, segment, 'coverage', numerator, coverage.decimals);
  const holds: Constraint['holds'] = (number, value = 0) => {
    const at = (each: Placed) => (each === number ? value : each.value);
    const share = { ...coverage.share, numerator: at(c) };
    return fits(at(p), at(r), { ...coverage, share });
  };
  return { numbers: [p, r, c], holds };
}

/** Repairs shown where several would do. */
const SHOWN = 5;

/** What single digits would make totals and percentages fit; nothing is changed by it. */
export function misprints(table: ReadTable, rows: readonly PrintedRow[]): Doubt[] {
  const files = byPath(table);
  const numbers = new Numbers();
  const constraints = [
    ...table.wholes.flatMap((whole) => sums(whole, numbers)),
    ...rows.map((row) => ratio(row, numbers)),
  ];
  const place = ({ number }: Repair) => {
    const { origin, segment, role } = number as Placed;
    return { ...origin, column: headOf(files.get(origin.file), segment, role) };
  };
  const textOf = ({ number }: Repair, value: number) => (number as Placed).text(value);
  return repairs(constraints).flatMap((found): Doubt[] => {
    const [first, another] = found;
    if (!first) return [];
    const [value, suggestion] = [textOf(first, first.number.value), textOf(first, first.value)];
    if (!another) return [{ code: 'one-digit', ...place(first), value, suggestion }];
    const list = found.slice(0, SHOWN).map((each) => {
      const { file, line, column } = place(each);
      return `${file}:${line} ${column} ${textOf(each, each.number.value)} -> ${textOf(each, each.value)}`;
    });
    return [{ code: 'digits', ...place(first), list, other: String(found.length) }];
  });
}
