import { readMoney } from '../claim/amount.js';
import { foldHead } from '../input/head/roles.js';
import type { List } from '../input/list.js';
import type { Problem } from '../problem/problem.js';
import type { SpendingColumn } from './columns.js';

/** Heads of money that came back; those of its day or its number are none. */
const RETURNED =
  /\b(?:(?:di)?retur|pengembalian|dikembalikan|setor(?:an)? kembali|kontra ?pos|refund(?:s|ed)?|returned|reversals?)\b/;
const OF_ANOTHER = /\b(?:tanggal|tgl|no|nomor|date|number)\b/;
/** Heads of what is left of payments when it is taken off: `Realisasi bersih`, `Realisasi setelah pengembalian`. */
const NET = /\b(?:bersih|netto?|set[ea]lah|dikurangi|after|less)\b/;
/** Lines that are listed. */
const MOST_LINES = 5;

/**
 * Refuses columns of money that came back, where some did: what was paid has it in it. Not where it is taken off
 * already, or where the column of what was paid was named.
 */
export function returnedColumns(
  { path: file, rows, otherHeads, heads }: List<SpendingColumn>,
  named: readonly (readonly [string, string])[],
): Problem[] {
  const isNamed = named.some(([, head]) => foldHead(head) === foldHead(heads.amount ?? ''));
  if (isNamed || NET.test(foldHead(heads.amount ?? ''))) return [];
  return [...otherHeads.entries()].flatMap(([at, column]): Problem[] => {
    const head = foldHead(column);
    if (!RETURNED.test(head) || OF_ANOTHER.test(head) || NET.test(head)) return [];
    const found = rows.filter(({ others }) => moneyIn(others[at] ?? '') > 0);
    const [first] = found;
    if (!first) return [];
    const list = found.slice(0, MOST_LINES).map(({ line }) => String(line));
    const value = first.others[at] ?? '';
    return [{ code: 'spending-returned', file, line: first.line, column, value, list }];
  });
}

/** Money below nothing, as it is written: `-168.000`, `(168.000)`, `Rp -168.000`, `168000-`. */
const BELOW = [/^(?:rp\.?\s*)?[-−–](.+)$/i, /^\((.+)\)$/, /^(.+)[-−–]$/];

/** Whether a text is money below nothing. */
export function isBelowNothing(text: string): boolean {
  return readMoney(text) === null && moneyIn(text) > 0;
}

/** Rupiah of a text, whatever its sign. */
function moneyIn(text: string): number {
  const bare = BELOW.map((pattern) => pattern.exec(text)?.[1]).find((each) => each !== undefined);
  return readMoney(text) ?? readMoney(bare?.trim() ?? '') ?? 0;
}
