import { regionName } from '../../core/cell.js';
import type { FundResult } from '../../planning/fund/result.js';
import type { PaymentRow } from '../../planning/fund/rows.js';
import { type Column, headed, tableOf } from '../../view/column.js';
import { regionText } from '../../view/region-name.js';
import type { Table } from '../../view/view.js';
import { type FundWording, SHORTER } from './wording.js';

function columnsOf(
  { gap, renewal }: FundResult,
  { fund, money }: FundWording,
): Column<PaymentRow>[] {
  const column = headed<PaymentRow, typeof fund.heads>(fund.heads);
  return [
    column('source', 'text', ({ source }) => source),
    column('region', 'text', ({ region }) => regionName(region), {
      text: ({ region }, form) => regionText(region, form),
    }),
    column('segment', 'text', ({ segment }) => segment, { shows: gap.grain.segments }),
    column('purpose', 'text', ({ purpose }) => fund.purposes[purpose], { shows: renewal !== null }),
    column('workers', 'count', ({ workers }) => workers),
    column('months', 'count', ({ months }) => months),
    // A premium is not shortened: it is checked against the tariff.
    column('price', 'rupiah', ({ price }) => price, {
      text: ({ price }) => money(price),
    }),
    column('amount', 'rupiah', ({ amount }) => amount),
  ];
}

/** The table of who pays for whom. */
export function paymentTable(result: FundResult, wording: FundWording): Table {
  const steps = [...SHORTER, { drop: ['price'] }, { drop: ['months'] }, { drop: ['amount'] }];
  const caption = wording.fund.whoTitle;
  return tableOf(columnsOf(result, wording), result.payments, { caption, steps });
}
