import type { ReadTable } from '../input/table.js';
import { fits, type Percent, ratioOf, unitsOf } from '../input/text/percent.js';
import { unitOf } from '../input/text/unit.js';
import type { Doubt } from '../problem/doubt.js';
import { byPath, headOf } from './doubting.js';

/** A row that prints its coverage beside its counts. */
export interface PrintedRow {
  readonly file: string;
  readonly line: number;
  readonly segment: string;
  readonly potential: number;
  readonly registered: number;
  readonly coverage: Percent;
}

/** Rows above which a column that fits few of them is taken to print something else. */
const FEW = 4;

/** Rows that print their coverage, totals among them. */
function printedRows({ cells, wholes, files }: ReadTable): PrintedRow[] {
  const coverages = new Map(files.map((file) => [file.source.path, file.coverages]));
  const ofCells: PrintedRow[] = [];
  const isPrinted = files.some(({ columns }) => columns.has('coverage'));
  for (const { origin, segment, potential, registered, further } of isPrinted ? cells : []) {
    const coverage = coverages.get(origin.file)?.get(origin.line);
    if (further.length === 0 && coverage !== undefined)
      ofCells.push({ ...origin, segment, potential, registered, coverage });
  }
  const ofWholes = wholes.flatMap(({ origin, printed, coverage }) => {
    const [potential, registered] = [printed.get('potential'), printed.get('registered')];
    if (coverage === null || potential === undefined || registered === undefined) return [];
    return [{ ...origin, segment: '', potential, registered, coverage }];
  });
  return [...ofCells, ...ofWholes];
}

function computed({ potential, registered, coverage }: PrintedRow): string {
  if (potential === 0) return '-';
  const { decimals } = coverage;
  return (Number(unitsOf(potential, registered, coverage)) / 10 ** decimals).toFixed(decimals);
}

/** How far a percentage is from that of its row. */
function away({ potential, registered }: PrintedRow, { share }: Percent): number {
  return Math.abs(share.numerator / share.denominator - registered / potential);
}

/**
 * Rows of a file with their coverage as it is meant: a formula that divides two counts prints 0,167 where others print
 * 16,7. It is a ratio where most rows are nearer to that.
 */
function asMeant(rows: readonly PrintedRow[]): readonly PrintedRow[] {
  const ratios = rows.map((row) => {
    const ratio = ratioOf(row.coverage);
    return ratio && { ...row, coverage: ratio };
  });
  const telling = rows.flatMap((row, at) => {
    const ratio = ratios[at];
    if (row.potential === 0 || row.registered === 0) return [];
    return [ratio ? away(row, ratio.coverage) < away(row, row.coverage) : false];
  });
  const nearer = telling.filter((isNearer) => isNearer).length;
  if (nearer * 2 <= telling.length) return rows;
  return rows.map((row, at) => ratios[at] ?? row);
}

/** Rows of files whose percentages are those of their counts, by and large. */
export interface Printouts {
  readonly rows: readonly PrintedRow[];
  /** Those of them whose percentages are not. */
  readonly odd: readonly PrintedRow[];
}

/** Printed percentages that are not registered / potential, and columns that print something else. */
export function coverageDoubts(
  table: ReadTable,
): Printouts & { readonly doubts: readonly Doubt[] } {
  const files = byPath(table);
  const byFile = new Map<string, PrintedRow[]>();
  for (const row of printedRows(table)) {
    const own = byFile.get(row.file);
    if (own) own.push(row);
    else byFile.set(row.file, [row]);
  }
  const doubts: Doubt[] = [];
  const trusted: PrintedRow[] = [];
  const untrue: PrintedRow[] = [];
  for (const [path, file] of files) {
    const column = headOf(file, '', 'coverage');
    const printed = byFile.get(path) ?? [];
    const rows = unitOf(column).kind === 'percent' ? printed : asMeant(printed);
    const odd = rows.filter((row) => !fits(row.potential, row.registered, row.coverage));
    if (rows.length >= FEW && odd.length * 2 > rows.length) {
      const [value, other] = [String(odd.length), String(rows.length)];
      doubts.push({
        code: 'coverage-column',
        file: path,
        line: file.headLine,
        column,
        value,
        other,
      });
      continue;
    }
    for (const row of rows) trusted.push(row);
    for (const row of odd) {
      untrue.push(row);
      const { line, coverage } = row;
      const at = { code: 'coverage-differs' as const, file: path, line, column };
      doubts.push({ ...at, value: coverage.text, other: computed(row) });
    }
  }
  return { doubts, rows: trusted, odd: untrue };
}
