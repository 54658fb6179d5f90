import type { Month } from '../core/month.js';
import type { Payer } from '../core/vocabulary.js';
import type { ListColumns } from '../input/list-row.js';
import type { Ceiling } from './ceiling.js';

/** The columns of a file of sources, in the order of a starter file; the first head of each is its own. */
export const SOURCE_COLUMNS = {
  source: { holds: 'text', heads: ['source', 'sumber', 'sumber dana', 'name', 'nama'] },
  payer: { holds: 'text', heads: ['payer', 'pembayar'] },
  amount: {
    holds: 'number',
    heads: [
      ...['amount', 'jumlah', 'nilai', 'dana', 'pagu', 'anggaran', 'alokasi', 'nominal', 'rupiah'],
      ...['pagu anggaran', 'jumlah anggaran', 'pagu dana', 'jumlah dana', 'alokasi anggaran'],
    ],
  },
  segments: { holds: 'text', heads: ['segments', 'segmen', 'segment'] },
  regions: { holds: 'text', heads: ['regions', 'wilayah', 'region'] },
  ceiling: { holds: 'text', heads: ['ceiling', 'batas', 'plafon'] },
  from: { holds: 'text', heads: ['from', 'dari', 'mulai'] },
  to: { holds: 'text', heads: ['to', 'sampai', 'until'] },
  order: { holds: 'text', heads: ['order', 'urutan', 'prioritas'] },
} as const satisfies ListColumns<string>;
export type SourceColumn = keyof typeof SOURCE_COLUMNS;

/** A source of money as its row says it, before it is held against a table. */
export interface SourceRow {
  readonly line: number;
  /** The texts of the row, for whoever finds something wrong with them. */
  readonly texts: Readonly<Record<SourceColumn, string>>;
  readonly name: string;
  readonly payer: Payer;
  /** Whole rupiah. */
  readonly amount: number;
  readonly ceiling: Ceiling;
  /** Whole rupiah that may be spent. */
  readonly money: number;
  /** Names of segments by priority group; no group at all means every segment. `*` is the rest. */
  readonly groups: readonly (readonly string[])[];
  /** Names or codes of regions; none means every region. */
  readonly regions: readonly string[];
  readonly from: Month | null;
  readonly to: Month | null;
  readonly order: number | null;
}
