import type { FundResult, PaymentRow, UnfundedRow } from '../../planning/fund/result.js';
import { frame } from '../json.js';
import type { Cell } from '../record.js';
import { csvText } from '../sheet.js';
import type { FundLook } from './columns.js';
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
] as const;

function paymentRecord(row: PaymentRow): Cell[] {
  const { source, payer, region, segment, purpose, workers, first, last, months } = row;
  return [
    ...[source, payer, region.code, region.name, segment, purpose, workers],
    ...[first, last, months, row.price, row.amount],
  ];
}

/** People whom nobody pays for have no source, so that all workers add up to the need. */
function unfundedRecords({ region, segment, renewal, expansion }: UnfundedRow): Cell[][] {
  const record = (purpose: string, workers: number): Cell[] => [
    ...[null, null, region.code, region.name, segment, purpose, workers],
    ...[null, null, null, null, null],
  ];
  return [record('renewal', renewal), record('expansion', expansion)].filter(
    ([, , , , , , workers]) => workers !== 0,
  );
}

/** A record for each source, region, segment and purpose; then those whom nobody pays for. */
export function fundCsv({ payments, unfunded }: FundResult): string {
  return csvText(COLUMNS, [...payments.map(paymentRecord), ...unfunded.flatMap(unfundedRecords)]);
}

/** The whole funding for programs. */
export function fundJson(result: FundResult, look: FundLook): string {
  const { gap, request, sources, payments, unfunded, renewal, expansion, best } = result;
  const { inputs, parameters, notes, tariffs } = frame(gap, look);
  const whole = {
    schema: 'ucj/fund@1',
    inputs,
    parameters: { ...parameters, by: [] },
    ...request,
    sources,
    payments,
    unfunded,
    renewal,
    expansion,
    best,
    ...(result.why && { why: whyObject(result.why) }),
    notes,
    tariffs,
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
