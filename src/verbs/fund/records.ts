import type { GapPremium } from '../../planning/fund/at-gap.js';
import type { FundResult } from '../../planning/fund/result.js';
import type { PaymentRow } from '../../planning/fund/rows.js';
import type { Kind, Value } from '../../view/cell.js';
import { type Column, field, recordsOf } from '../../view/column.js';
import { byPurpose, type Unfunded } from './unfunded.js';

/** Workers whom a source pays for, or whom none does. */
type Row = (PaymentRow & { readonly isPaid: true }) | (Unfunded & { readonly isPaid: false });

const column = field<Row>;

/** One of those who are paid for. */
function paid(name: string, kind: Kind, of: (row: PaymentRow) => Value): Column<Row> {
  return column(name, kind, (row) => (row.isPaid ? of(row) : null));
}

/** What they cost in the gap: of those who are paid for, beside what the source pays. */
function atGap(name: string, kind: Kind, of: (row: GapPremium) => Value): Column<Row> {
  return column(name, kind, (row) => of(row.isPaid ? { ...row.atGap, premium: null } : row));
}

/**
 * The columns of a payment, in the order that scripts rely on. People whom nobody pays for have no source,
 * so that all workers add up to the need. What they cost has columns of its own, so that all premiums add
 * up to what is spent. What is paid at the prices of a gap, what its workers lack in unpaid months and what
 * is not paid for add up to the budget of the gap.
 */
const COLUMNS: readonly Column<Row>[] = [
  paid('source', 'text', ({ source }) => source),
  paid('payer', 'text', ({ payer }) => payer),
  column('region_code', 'code', ({ region }) => region.code),
  column('region_name', 'text', ({ region }) => region.name),
  column('segment', 'text', ({ segment }) => segment),
  column('purpose', 'text', ({ purpose }) => purpose),
  column('workers', 'count', ({ workers }) => workers),
  paid('first_month', 'text', ({ first }) => first),
  paid('last_month', 'text', ({ last }) => last),
  paid('months', 'count', ({ months }) => months),
  paid('premium_per_worker', 'rupiah', ({ price }) => price),
  paid('premium', 'rupiah', ({ amount }) => amount),
  atGap('gap_payer', 'text', ({ payer }) => payer),
  atGap('gap_premium_per_worker', 'rupiah', ({ price }) => price),
  atGap('unfunded_gap_premium', 'rupiah', ({ premium }) => premium),
  paid('paid_gap_premium', 'rupiah', (row) => row.atGap.paid),
  paid('payer_difference', 'rupiah', (row) => row.atGap.difference),
  paid('unpaid_months', 'count', (row) => row.atGap.unpaidMonths),
  paid('unpaid_gap_premium', 'rupiah', (row) => row.atGap.unpaid),
];

/** A record for each source, region, segment and purpose; then those whom nobody pays for. */
export function fundRecords({ payments, unfunded }: FundResult) {
  return recordsOf(COLUMNS, [
    ...payments.map((row): Row => ({ ...row, isPaid: true })),
    ...byPurpose(unfunded).map((row): Row => ({ ...row, isPaid: false })),
  ]);
}
