import type { RealiseLine, RealiseResult } from '../../planning/realise/result.js';
import type { BudgetRow } from '../../spending/budget.js';
import type { Payment } from '../../spending/paid.js';
import { noteObjects } from '../../view/remarks.js';
import { inputObjects, tariffObjects } from '../common/json.js';
import type { RealiseWording } from './texts.js';

/** Why workers of a line have no price; null where all have one. */
function unpricedIn({ quotes }: RealiseLine['price']) {
  return quotes.flatMap((quote) => (quote.price === null ? [quote.unpriced] : []))[0] ?? null;
}

/** A row with the part of a premium that it is for as a text. */
function rowObject<Row extends BudgetRow | Payment>({ part, ...row }: Row) {
  const text = part && [part.programmes.join('+'), part.bearer].filter(Boolean).join(', ');
  return { ...row, part: text };
}

/** A line for programs: its figures, its months, and where its rows stand. */
function lineObject({
  line,
  price,
  toCome: _,
  arrears: __,
  perMonth: ___,
  ...figures
}: RealiseLine) {
  const { source, payer, region, segment, budget, payments } = line;
  return {
    source,
    payer,
    region,
    segment,
    ...figures,
    unpriced: unpricedIn(price),
    rows: { budget: budget.map(rowObject), payments: payments.map(rowObject) },
  };
}

/** What was paid of a budget, for programs. */
export function realiseObject(result: RealiseResult, wording: RealiseWording) {
  const { lines, inputs, tariffs, notes, ...rest } = result;
  return {
    schema: 'ucj/realise@1',
    inputs: inputObjects(inputs),
    ...rest,
    lines: lines.map(lineObject),
    tariffs: tariffObjects(tariffs),
    notes: noteObjects(notes, wording),
  };
}
