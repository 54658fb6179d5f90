import { fold } from '../core/cell.js';
import type { List } from '../input/list.js';
import type { Problem } from '../problem/problem.js';
import type { SpendingColumn } from './columns.js';

/** What a cell says of its row that is money of the other table, or of none: a plan, a bill that is open. */
const STANDINGS = {
  /** No payment. */
  paid: /^(?:rencana|target|usulan|(?:baru )?diusulkan|proyeksi|perkiraan|estimasi|pagu|anggaran|(?:belum|tidak|batal|gagal) (?:di ?)?(?:bayar|cair|lunas|realisasi|terealisasi|terbayar)(?:kan)?|belum|batal|dibatalkan|ditolak|ditunda|tertunda|(?:dalam )?proses|plan(?:ned)?|budget(?:ed)?|forecast|projection|proposed|unpaid|not (?:yet )?paid|pending|cancell?ed|rejected|outstanding)$/,
  /** No budget. */
  budget: /^(?:realisasi|terealisasi|(?:sudah |telah )?(?:di ?|ter)bayar|lunas|cair|paid|actual)$/,
} as const;

/** Lines that are listed. */
const MOST_LINES = 5;

/** Refuses rows that a column calls a plan among payments, or paid in a budget: both would be counted together. */
export function wrongStandings(
  { path: file, rows, otherHeads }: List<SpendingColumn>,
  table: keyof typeof STANDINGS,
): Problem[] {
  return otherHeads.flatMap((column, at) => {
    const byText = new Map<string, { value: string; lines: number[] }>();
    for (const { line, others } of rows) {
      const value = others[at] ?? '';
      const key = fold(value);
      if (!STANDINGS[table].test(key)) continue;
      const own = byText.get(key) ?? { value, lines: [] };
      own.lines.push(line);
      byText.set(key, own);
    }
    return [...byText.values()].map(({ value, lines: [line = 0, ...lines] }): Problem => {
      const list = [line, ...lines].map(String).slice(0, MOST_LINES);
      return { code: 'spending-standing', file, line, column, value, list, other: table };
    });
  });
}
