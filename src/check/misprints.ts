import type { Origin } from '../core/cell.js';
import { valueAt } from '../core/dimension.js';
import type { Count } from '../core/vocabulary.js';
import type { Whole } from '../input/rows/total-rows.js';
import type { ReadTable } from '../input/table.js';
import { fits } from '../input/text/percent.js';
import type { Doubt } from '../problem/doubt.js';
import { type Constraint, MOST_BROKEN, type Printed, type Repair, repairs } from './digits.js';
import { byPath, headOf } from './doubting.js';
import type { PrintedRow, Printouts } from './percentages.js';

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
  private readonly lines = new Map<string, Set<number>>();

  at(origin: Origin, segment: string, role: Placed['role'], value: number, decimals = 0): Placed {
    const { file, line } = origin;
    const key = `${file}\n${line}\n${segment}\n${role}`;
    const text = (units: number) => (units / 10 ** decimals).toFixed(decimals);
    const number = this.found.get(key) ?? {
      ...{ value, isOpen: role !== 'coverage' },
      ...{ origin, segment, role, text },
    };
    this.found.set(key, number);
    this.lines.set(file, (this.lines.get(file) ?? new Set()).add(line));
    return number;
  }

  /** Whether one of the numbers stands on a line. */
  isOn(file: string, line: number): boolean {
    return this.lines.get(file)?.has(line) ?? false;
  }
}

/** Rows of a total from which on one digit of one of them is no likely misprint. */
const MOST_PARTS = 10_000;

/** A printed count of a total, and how far it is off what its rows add up to. */
interface Total {
  readonly whole: Whole;
  readonly role: Count;
  readonly printed: number;
  readonly off: number;
}

function totalsOf(whole: Whole): Total[] {
  const { cells, rows } = whole.parts;
  // Rows added up or joined have no one place where their count is printed.
  const isPlain = cells.columns.further.size === 0 && rows.length <= MOST_PARTS;
  return [...(isPlain ? (whole.sums ?? []) : [])].flatMap(([role, sum]) => {
    const printed = whole.printed.get(role);
    return printed === undefined ? [] : [{ whole, role, printed, off: printed - sum }];
  });
}

/** The sum of a total, of some of its rows: what is printed less what its rows add up to is 0. */
function sum({ whole, role, printed, off }: Total, rows: Int32Array, numbers: Numbers): Constraint {
  const total = numbers.at(whole.origin, '', role, printed);
  const parts = Array.from(rows, (row) => {
    const cell = whole.parts.cells.at(row);
    return numbers.at(cell.origin, cell.segment, role, cell[role] ?? 0);
  });
  const holds: Constraint['holds'] = (number, value = 0) => {
    const change = number ? value - number.value : 0;
    return off + (number === total ? change : -change) === 0;
  };
  return { numbers: [total, ...parts], holds };
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

/** The totals that have a number on a line of some numbers, and the rows of each that have. */
function nearTo(numbers: Numbers, totals: readonly Total[]) {
  return totals.flatMap((total) => {
    const { origin, parts } = total.whole;
    const { file, line } = parts.cells.columns;
    const rows = parts.rows.filter((row) => numbers.isOn(valueAt(file, row), line[row] as number));
    const isNear = rows.length > 0 || numbers.isOn(origin.file, origin.line);
    return isNear ? [{ total, rows }] : [];
  });
}

/**
 * Sums and ratios that do not hold, and those that have a number in common with them; none where all hold, or so
 * many do not that these are no misprints. Of most tables the numbers are not looked at.
 */
function constraintsOf(wholes: readonly Whole[], { rows, odd }: Printouts): Constraint[] {
  const totals = wholes.flatMap(totalsOf);
  const off = totals.filter((total) => total.off !== 0);
  const count = off.length + odd.length;
  if (count === 0 || count > MOST_BROKEN) return [];
  const numbers = new Numbers();
  const broken = [
    ...off.map((total) => sum(total, total.whole.parts.rows, numbers)),
    ...odd.map((row) => ratio(row, numbers)),
  ];
  const isOdd = new Set(odd);
  const right = totals.filter((total) => total.off === 0);
  const nearTotals = nearTo(numbers, right);
  const nearRows = rows.filter((row) => !isOdd.has(row) && numbers.isOn(row.file, row.line));
  return [
    ...broken,
    ...nearTotals.map(({ total, rows: some }) => sum(total, some, numbers)),
    ...nearRows.map((row) => ratio(row, numbers)),
  ];
}

/** Repairs shown where several would do. */
const SHOWN = 5;

/** What single digits would make totals and percentages fit; nothing is changed by it. */
export function misprints(table: ReadTable, printouts: Printouts): Doubt[] {
  const files = byPath(table);
  const place = ({ number }: Repair) => {
    const { origin, segment, role } = number as Placed;
    return { ...origin, column: headOf(files.get(origin.file), segment, role) };
  };
  const textOf = ({ number }: Repair, value: number) => (number as Placed).text(value);
  return repairs(constraintsOf(table.wholes, printouts)).flatMap((found): Doubt[] => {
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
