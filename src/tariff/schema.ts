import * as z from 'zod';
import { BEARERS, PAYERS, PROGRAMMES, RISKS, SCHEMES, SECTORS } from '../core/vocabulary.js';
import { CONFIDENCES, type TariffFile, UNITS, WAGE_NAMES } from './types.js';

const month = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'a month such as 2026-04');
const day = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a day');
const decimalText = z.string().regex(/^\d{1,9}(\.\d{1,6})?$/, 'a decimal such as "0.24"');
const whole = z.int().min(0);
const id = z.string().regex(/^[a-z0-9][a-z0-9.+-]*$/, 'an id such as bpu.jkk');
const confidence = z.enum(CONFIDENCES);
const bearer = z.enum(BEARERS);

const reference = z.strictObject({
  law: z.string().min(1),
  article: z.string().min(1).optional(),
  seen: z.string().min(1).optional(),
});

const dated = {
  from: month,
  to: month.optional(),
  fromConfidence: confidence.optional(),
  references: z.array(reference).min(1),
  confidence,
  checked: day,
};

const repealed = z.strictObject({ ...dated, repealed: z.literal(true) });
const amount = z.strictObject({ ...dated, amount: whole });

/** A tariff of one kind: what it is of, its unit, and its dated values. */
function tariff<Kind extends string, Unit extends string, Value extends z.ZodType>(
  kind: Kind,
  unit: Unit,
  value: Value,
) {
  return {
    id,
    scheme: z.enum(SCHEMES),
    kind: z.literal(kind),
    unit: z.literal(unit),
    // May be empty in a file that only adds a cap; a rule asks for one in the whole catalogue.
    values: z.array(z.union([value, repealed])).default([]),
  };
}

const programme = z.enum(PROGRAMMES);

const tariffs = z.discriminatedUnion('kind', [
  z.strictObject({ ...tariff('amount', UNITS.month, amount), programme, bearer }),
  z.strictObject({
    ...tariff(
      'bands',
      UNITS.month,
      z.strictObject({
        ...dated,
        bands: z.array(z.strictObject({ from: whole, amount: whole, confidence })).min(1),
      }),
    ),
    programme,
    bearer,
  }),
  z.strictObject({
    ...tariff(
      'wage-rate',
      UNITS.wage,
      z.strictObject({
        ...dated,
        rates: z.array(z.strictObject({ bearer, percent: decimalText })).min(1),
      }),
    ),
    programme,
    caps: z.array(amount).min(1).optional(),
  }),
  z.strictObject({
    ...tariff(
      'risk-rate',
      UNITS.wage,
      z.strictObject({ ...dated, rates: z.record(z.enum(RISKS), decimalText) }),
    ),
    programme,
    bearer,
  }),
  z.strictObject({
    ...tariff(
      'contract',
      UNITS.contract,
      z.strictObject({
        ...dated,
        beforeDeparture: whole,
        terms: z.array(z.strictObject({ months: z.int().min(1), amount: whole })).min(1),
        monthBeyond: whole,
      }),
    ),
    programme: z.literal('jkk+jkm'),
    bearer,
  }),
]);

const relief = z.strictObject({
  ...dated,
  id,
  scheme: z.enum(SCHEMES),
  programmes: z.array(programme).min(1),
  sectors: z.array(z.enum(SECTORS)).min(1),
  payers: z.partialRecord(z.enum(PAYERS), confidence),
  factor: decimalText,
});

const refusal = z.strictObject({ ...dated, id, scheme: z.enum(SCHEMES) });

/** The shape of one file of tariffs. Unknown keys are errors. */
export const tariffFileSchema = z.strictObject({
  tariffs: z.array(tariffs).default([]),
  reliefs: z.array(relief).default([]),
  refusals: z.array(refusal).default([]),
});

/** The shape of the minimum wages. */
export const wagesSchema = z.array(
  z.strictObject({
    ...dated,
    kind: z.enum(WAGE_NAMES),
    code: z.string().nullable(),
    amount: decimalText,
  }),
);

/** What the schema lets through is what the code believes a file to be. */
export type ParsedFile = z.infer<typeof tariffFileSchema> extends TariffFile ? TariffFile : never;
