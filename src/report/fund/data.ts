import type { FundResult, PaymentRow } from '../../planning/fund/result.js';
import { frame } from '../json.js';
import { jsonText } from '../json-text.js';
import type { Cell } from '../record.js';
import { csvText } from '../sheet.js';
import type { FundLook } from './look.js';
import { byPurpose, type Unfunded } from './unfunded.js';
import { whyObject } from './why-data.js';

/** The columns of a payment, in the order that scripts rely on. */
const COLUMNS = [
  'source',
  'payer',
  'region_code',
  'region_name',
  'segment',
  'purpose',
  'workers',
  'first_month',
  'last_month',
  'months',
  'premium_per_worker',
  'premium',
  'gap_payer',
  'gap_premium_per_worker',
  'unfunded_gap_premium',
  'paid_gap_premium',
  'payer_difference',
  'unpaid_months',
  'unpaid_gap_premium',
] as const;

function paymentRecord(row: PaymentRow): Cell[] {
  const { source, payer, region, segment, purpose, workers, first, last, months, atGap } = row;
  return [
    ...[source, payer, region.code, region.name, segment, purpose, workers],
    ...[first, last, months, row.price, row.amount, atGap.payer, atGap.price, null],
    ...[atGap.paid, atGap.difference, atGap.unpaidMonths, atGap.unpaid],
  ];
}

/**
 * People whom nobody pays for have no source, so that all workers add up to the need. What they cost has
 * columns of its own, so that all premiums add up to what is spent. What is paid at the prices of a gap,
 * what its workers lack in unpaid months and what is not paid for add up to the budget of the gap.
 */
function unfundedRecord({ region, segment, purpose, workers, ...own }: Unfunded): Cell[] {
  return [
    ...[null, null, region.code, region.name, segment, purpose, workers],
    ...[null, null, null, null, null, own.payer, own.price, own.premium],
    ...[null, null, null, null],
  ];
}

/** A record for each source, region, segment and purpose; then those whom nobody pays for. */
export function fundCsv({ payments, unfunded }: FundResult): string {
  return csvText(COLUMNS, [
    ...payments.map(paymentRecord),
    ...byPurpose(unfunded).map(unfundedRecord),
  ]);
}

/** The whole funding for programs, apart from writing it. */
export function fundObject(result: FundResult, look: FundLook) {
  const { gap, request, sources, payments, unfunded, renewal, expansion, best } = result;
  const { unfundedAtGap, budget } = result;
  const { inputs, incomplete, parameters, notes, tariffs } = frame(gap, look);
  return {
    schema: 'ucj/fund@1',
    inputs,
    incomplete,
    parameters: { ...parameters, by: [] },
    ...request,
    sources,
    payments,
    unfunded,
    unfundedAtGap,
    budget,
    renewal,
    expansion,
    best,
    ...(result.why && { why: whyObject(result.why) }),
    notes,
    tariffs,
  };
}

/** The whole funding for programs. */
export function fundJson(result: FundResult, look: FundLook): string {
  return jsonText(fundObject(result, look));
}
