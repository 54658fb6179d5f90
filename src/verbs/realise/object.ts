import type { RealiseLine, RealiseResult } from '../../planning/realise/result.js';
import { noteObjects } from '../../view/remarks.js';
import { inputObjects, tariffObjects } from '../common/json.js';
import type { RealiseWording } from './wording.js';

/** Why workers of a line have no price; null where all have one. */
function unpricedIn({ quotes }: RealiseLine['price']) {
  return quotes.flatMap((quote) => (quote.price === null ? [quote.unpriced] : []))[0] ?? null;
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
    rows: { budget, payments },
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
