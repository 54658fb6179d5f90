import { roundPercent } from '../core/coverage.js';
import type { ReadTable } from '../input/table.js';
import { fits, type Percent } from '../input/text/percent.js';
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

function computed({ potential, registered, coverage: { decimals } }: PrintedRow): string {
  if (potential === 0) return '-';
  const share = { numerator: registered, denominator: potential };
  return (roundPercent(share, decimals).units / 10 ** decimals).toFixed(decimals);
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
    const rows = byFile.get(path) ?? [];
    const column = headOf(file, '', 'coverage');
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
