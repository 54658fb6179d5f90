import { fold } from '../core/cell.js';
import type { Problem } from '../problem/problem.js';
import type { SourceRow } from './source.js';

/** What is called so is none of the others. */
const OTHERS = /\b(?:lain(?:nya|-lain)?|others?)$/;

/** The rows from a place on, one way, up to those that have an amount; none where they miss it. */
function runUpTo(rows: readonly SourceRow[], at: number, step: 1 | -1, amount: number) {
  const run: SourceRow[] = [];
  let sum = 0;
  for (let place = at + step; sum < amount; place += step) {
    const row = rows[place];
    if (!row) return [];
    run.push(row);
    sum += row.amount;
  }
  return sum === amount ? run : [];
}

/**
 * Sources that have the sum of those right below or above them, all of one payer: `APBD` above its agencies. It would be
 * spent twice.
 *
 * @param rows as they stand in the file
 */
export function likelyTotals(file: string, rows: readonly SourceRow[]): Problem[] {
  return rows.flatMap((row, at): Problem[] => {
    const parts = ([1, -1] as const)
      .map((step) => runUpTo(rows, at, step, row.amount))
      .find((run) => run.length > 1 && run.every(({ payer }) => payer === row.payer));
    if (!parts || OTHERS.test(fold(row.name))) return [];
    const list = parts.map(({ line }) => String(line)).sort((a, b) => Number(a) - Number(b));
    return [{ code: 'spending-total-likely', file, line: row.line, value: row.name, list }];
  });
}
