import { fold } from '../core/cell.js';
import type { List } from '../input/list.js';
import type { Problem } from '../problem/problem.js';
import type { SpendingColumn } from './columns.js';

/** What a cell says of its row that is money of the other table, or of none: a plan, a bill that is open. */
const STANDINGS = {
  /** No payment. */
  paid: /^(?:rencana|target|usulan|(?:baru )?diusulkan|proyeksi|perkiraan|estimasi|pagu|anggaran|(?:belum|tidak|batal|gagal) (?:di ?)?(?:bayar|cair|lunas|realisasi|terealisasi|terbayar)(?:kan)?|belum|batal|dibatalkan|ditolak|ditunda|tertunda|(?:dalam )?proses|plan(?:ned)?|budget(?:ed)?|forecast|projection|proposed|unpaid|not (?:yet )?paid|pending|cancell?ed|rejected|outstanding)$/,
  /** Money that came back. */
  returned:
    /^(?:(?:di)?retur|pengembalian|setor(?:an)? kembali|dikembalikan|refund(?:ed)?|returned|reversal)(?: .*)?$/,
  /** No budget. */
  budget: /^(?:realisasi|terealisasi|(?:sudah |telah )?(?:di ?|ter)bayar|lunas|cair|paid|actual)$/,
} as const;

/** Lines that are listed. */
const MOST_LINES = 5;

/** What the rows of each table are not. */
const WRONG = { paid: ['paid', 'returned'], budget: ['budget'] } as const;

/** The texts of a column that a pattern knows, with the lines in which they stand. */
function textsOf(cells: readonly (readonly [line: number, value: string])[], pattern: RegExp) {
  const byText = new Map<string, { readonly value: string; readonly lines: number[] }>();
  for (const [line, value] of cells) {
    const key = fold(value);
    if (!pattern.test(key)) continue;
    const own = byText.get(key) ?? { value, lines: [] };
    own.lines.push(line);
    byText.set(key, own);
  }
  return [...byText.values()];
}

/** Refuses rows that a column calls a plan or money back among payments, or paid in a budget: all would be added up. */
export function wrongStandings(
  { path: file, rows, otherHeads, remarkHead }: List<SpendingColumn>,
  table: keyof typeof WRONG,
): Problem[] {
  return [...[...otherHeads, remarkHead].entries()].flatMap(([at, column]) => {
    const cells = rows.map(
      ({ line, others, remark }) => [line, [...others, remark][at] ?? ''] as const,
    );
    return WRONG[table].flatMap((other) =>
      textsOf(cells, STANDINGS[other]).map(({ value, lines }): Problem => {
        const [line = 0, list] = [lines[0], lines.map(String).slice(0, MOST_LINES)];
        return { code: 'spending-standing', file, line, column, value, list, other };
      }),
    );
  });
}
