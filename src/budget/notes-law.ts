import { groupsBy } from '../core/list.js';
import { addMonths } from '../core/month.js';
import type { Price } from '../core/price.js';
import type { Payer } from '../core/vocabulary.js';
import { type Catalogue, payerKind, type Relief, WAGE_NAMES } from '../tariff/catalogue.js';
import { type Confidence, confidenceIn, weakest } from '../tariff/dated.js';
import type { PricedMonths } from '../tariff/quote.js';
import type { Used } from '../tariff/used.js';
import type { Note } from './note.js';

/** The prices of an answer and the values of the catalogue they rest on. */
export interface Law extends PricedMonths {
  readonly catalogue: Catalogue;
  readonly used: readonly Used[];
  readonly prices: readonly Price[];
}

/** Values that were last compared with the law more than a year before the months begin. */
function ageNotes({ used, months: [first], asOf }: Law): Note[] {
  const [checked] = used.map(({ value }) => value.checked).sort();
  const isOld = checked !== undefined && addMonths(checked.slice(0, 7), 12) < first;
  return isOld && asOf === null ? [{ code: 'catalogue-age', checked, first }] : [];
}

/** How sure a value is in itself. Whether a payer gets a relief is another question. */
function certainty({ id, value, confidence }: Used, { catalogue, months, asOf }: Law): Confidence {
  if (!catalogue.reliefs.some((relief) => relief.id === id)) return confidence;
  const priced = asOf === null ? months : [asOf];
  return weakest('HIGH', ...priced.map((month) => confidenceIn(value, month)));
}

/** Values of one name that are said one by one: a country has hundreds of minimum wages. */
const FEW = 3;

/** What is not sure: one by one, and minimum wages of one name together where they are many. */
function confidenceNotes(law: Law): Note[] {
  const unsure = law.used.flatMap((each) => {
    const confidence = certainty(each, law);
    return confidence === 'HIGH'
      ? []
      : [{ code: 'confidence' as const, entry: each.id, confidence }];
  });
  const groups = groupsBy(unsure, ({ entry, confidence }) => {
    const name = WAGE_NAMES.find((own) => entry.startsWith(`${own}.`));
    return `${name ?? entry} ${confidence}`;
  });
  return [...groups.values()].flatMap((group): Note[] => {
    const [{ entry, confidence }] = group;
    const of = entry.slice(0, entry.indexOf('.'));
    const count = group.length;
    return count > FEW ? [{ code: 'confidences', of, count, confidence }] : group;
  });
}

function isInferred({ payers }: Relief, payer: Payer, catalogue: Catalogue): boolean {
  return payers[payerKind(catalogue, payer)] === 'INFER';
}

/** Payers whose relief is our reading of the law, by the law it is of. */
function readingNotes({ catalogue, prices }: Law): Note[] {
  const readings = new Map<string, Set<Payer>>();
  for (const { payer, lines } of prices)
    for (const relief of catalogue.reliefs) {
      if (!lines.some((line) => line.relief === relief.id)) continue;
      if (!isInferred(relief, payer, catalogue)) continue;
      const law = relief.references.map((reference) => reference.law).join(', ');
      readings.set(law, (readings.get(law) ?? new Set()).add(payer));
    }
  return [...readings].map(([law, payers]) => ({
    code: 'relief-inferred',
    payers: [...payers],
    law,
  }));
}

/** How sure the law behind some prices is: whatever decides a figure and is not sure is named. */
export function lawNotes(law: Law): Note[] {
  return [...ageNotes(law), ...confidenceNotes(law), ...readingNotes(law)];
}
