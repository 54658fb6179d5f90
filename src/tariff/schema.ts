import * as z from 'zod';
import { BEARERS, PAYER_KINDS, PROGRAMMES, RISKS, SCHEMES, SECTORS } from '../core/vocabulary.js';
import { WAGE_NAMES } from './catalogue.js';
import { CONFIDENCES } from './dated.js';
import { UNITS } from './types.js';

const month = z
  .string()
  .regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'month')
  .describe('A month, 2026-04.');
const day = z
  .string()
  .regex(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'day')
  .describe('Day the value was last compared with its sources.');
const decimalText = z
  .string()
  .regex(/^\d{1,9}(\.\d{1,6})?$/, 'decimal')
  .describe('A decimal as text, so that it is exact.');
const whole = z.int().min(0);
const id = z.string().regex(/^[a-z0-9][a-z0-9.+-]*$/, 'id');
const confidence = z
  .enum(CONFIDENCES)
  .describe('HIGH: the law or two sources. MEDIUM: one. LOW: a weak one. INFER: a reading.');
const bearer = z.enum(BEARERS);
const programme = z.enum(PROGRAMMES);
const scheme = z.enum(SCHEMES);

const reference = z.strictObject({
  law: z.string().min(1),
  article: z.string().min(1).optional(),
  link: z.url({ protocol: /^https?$/ }).optional(),
  seen: z.string().min(1).optional().describe('Where it was seen, if not in the law itself.'),
});

const dated = {
  from: month,
  to: month.optional().describe('Last month; left out while the value is in force.'),
  fromConfidence: confidence.optional(),
  toConfidence: confidence.optional(),
  references: z.array(reference).min(1),
  confidence,
  checked: day,
};

const repealed = z.strictObject({ ...dated, repealed: z.literal(true) });
const amount = z.strictObject({ ...dated, amount: whole });

/** A tariff of one kind: what it is of, its unit, and its dated values, of one of some shapes. */
function tariff<
  Kind extends string,
  Unit extends string,
  const Values extends readonly z.ZodObject[],
>(kind: Kind, unit: Unit, ...values: Values) {
  return {
    id,
    scheme,
    kind: z.literal(kind),
    unit: z.literal(unit),
    // May be empty in a file that only adds a cap; a rule asks for one in the whole catalogue.
    values: z.array(z.union([...values, repealed])).default([]),
  };
}

const bands = z.array(z.strictObject({ from: whole, amount: whole, confidence })).min(1);
const rates = z.array(z.strictObject({ bearer, percent: decimalText })).min(1);
const parts = z
  .array(z.strictObject({ from: z.enum(['state', ...PROGRAMMES]), percent: decimalText }))
  .min(1);
const terms = z.array(z.strictObject({ months: z.int().min(1), amount: whole })).min(1);
const slices = z.array(z.strictObject({ from: whole, percent: decimalText })).min(1);
const riskRates = z.record(z.enum(RISKS), decimalText);
const contract = z.strictObject({ ...dated, beforeDeparture: whole, terms, monthBeyond: whole });
const one = { programme, bearer };

const tariffs = z.discriminatedUnion('kind', [
  z.strictObject({ ...tariff('amount', UNITS.month, amount), ...one }),
  z.strictObject({ ...tariff('bands', UNITS.month, z.strictObject({ ...dated, bands })), ...one }),
  z.strictObject({
    ...tariff('wage-rate', UNITS.wage, z.strictObject({ ...dated, rates })),
    programme,
    caps: z.array(amount).min(1).optional(),
  }),
  z.strictObject({
    ...tariff('risk-rate', UNITS.wage, z.strictObject({ ...dated, rates: riskRates })),
    ...one,
  }),
  z.strictObject({
    ...tariff('recomposed', UNITS.wage, z.strictObject({ ...dated, parts })),
    programme,
  }),
  z.strictObject({
    ...tariff('contract', UNITS.contract, contract, z.strictObject({ ...dated, flat: whole })),
    programme: z.literal('jkk+jkm'),
    bearer,
  }),
  z.strictObject({
    ...tariff('contract-value', UNITS.contractValue, z.strictObject({ ...dated, slices })),
    ...one,
  }),
]);

const relief = z.strictObject({
  ...dated,
  id,
  scheme,
  programmes: z.array(programme).min(1),
  sectors: z.array(z.enum(SECTORS)).min(1),
  payers: z.partialRecord(z.enum(PAYER_KINDS), confidence),
  factor: decimalText,
});

const refusal = z.strictObject({ ...dated, id, scheme });

const wage = z.strictObject({
  ...dated,
  kind: z.enum(WAGE_NAMES),
  code: z
    .string()
    .regex(/^\d\d(\.\d\d)?$/, 'code')
    .nullable(),
  amount: decimalText,
});

const benefit = z.strictObject({
  id,
  programme,
  what: z.strictObject({ en: z.string().min(1), id: z.string().min(1) }),
  unit: z.enum(Object.values(UNITS)),
  values: z
    .array(
      z.strictObject({
        ...dated,
        amount: whole.optional(),
        parts: z.array(whole).min(1).optional(),
        wages: decimalText.optional(),
        percent: decimalText.optional(),
        cap: whole.optional(),
      }),
    )
    .min(1),
});

/** The shape of one file of the catalogue. Unknown keys are errors. */
export const tariffFileSchema = z.strictObject({
  $schema: z.string().optional(),
  tariffs: z.array(tariffs).default([]),
  reliefs: z.array(relief).default([]),
  refusals: z.array(refusal).default([]),
  wages: z.array(wage).default([]),
  benefits: z.array(benefit).default([]),
});
