import * as z from 'zod';
import { BASES, PROGRAMMES, RISKS, SCHEMES, SECTORS, SIDES } from '../core/vocabulary.js';
import { WAGE_NAMES } from '../tariff/catalogue.js';

const rupiah = z.int().min(1).describe('Whole rupiah.');
const wage = z.union([z.int().min(100_000), z.enum(WAGE_NAMES)]);
const wages = z
  .record(z.string().min(1), wage)
  .describe(
    'Monthly wage by region code or name; "*" for every region. umk, ump and siltap are the dated minimum wages.',
  );
const programmes = z.array(z.enum(PROGRAMMES)).min(1);
const accounts = z
  .partialRecord(z.enum([...PROGRAMMES, 'support']), z.string().min(1))
  .describe('Account numbers of the budget, by programme.');

const segment = z.strictObject({
  aliases: z.array(z.string().min(1)).optional(),
  scheme: z.enum(SCHEMES).optional().describe('Needed for a segment that ucj does not know.'),
  sector: z.enum(SECTORS).optional(),
  risk: z.enum(RISKS).optional(),
  payer: z.string().min(1).optional().describe('Needed for a segment that ucj does not know.'),
  sides: z
    .enum(SIDES)
    .optional()
    .describe("both: who pays in the employer's place pays the worker's side of JHT and JP too."),
  agency: z.string().min(1).optional(),
  programmes: programmes.optional(),
  wages: wages.optional(),
  income: z.int().min(0).optional().describe('Monthly income of the self-employed.'),
  premium: rupiah.optional().describe('Flat monthly premium instead of the catalogue.'),
  accounts: accounts.optional(),
});

const payer = z.strictObject({
  relief: z
    .enum(['state', 'private'])
    .describe('state: public money, which gets no relief under PP 50/2025. private: as zakat.'),
  aliases: z.array(z.string().min(1)).optional(),
});

/** Above 0 up to 100, with at most six decimals. */
const PERCENTAGE = /^(?!0+(?:\.0+)?$)(?:100(?:\.0{1,6})?|\d{1,2}(?:\.\d{1,6})?)$/;

const target = z.strictObject({
  percent: z.string().regex(PERCENTAGE, 'percentage'),
  year: z.int().min(2015).max(2099),
  region: z.string().min(1).optional().describe('Code of the region it is set for.'),
  source: z.string().min(1),
  basis: z.enum(BASES).optional().describe('What it is a share of.'),
});

/** An id that settings give to something of their own. */
const id = z.string().regex(/^[a-z0-9][a-z0-9./-]*$/, 'id');

/** The shape of `ucj.config.json`. Unknown keys are errors. */
export const settingsSchema = z.strictObject({
  $schema: z.string().optional(),
  office: z.string().min(1).optional().describe('Who makes the reports, for their first page.'),
  payers: z.record(id, payer).optional().describe('Payers beside those of ucj.'),
  segments: z
    .record(id, segment)
    .optional()
    .describe('Segments of your own, and what is different of those of ucj.'),
  programmes: programmes.optional().describe('Programmes of every segment; jkk and jkm otherwise.'),
  wages: wages.optional(),
  accounts: accounts.optional(),
  targets: z.record(id, target).optional().describe('Targets of your own, for --target.'),
});

export type SettingsFile = z.infer<typeof settingsSchema>;

/** The shape of the settings as JSON Schema, for editors. */
export function settingsJsonSchema(): object {
  const shape = z.toJSONSchema(settingsSchema, { io: 'input', reused: 'ref' });
  return { title: 'Settings of ucj', ...shape };
}

/** The keys that may stand at a place of the file, for suggestions. */
export function knownKeys(path: readonly PropertyKey[]): string[] {
  if (path.length === 0) return Object.keys(settingsSchema.shape);
  const shapes = { segments: segment, payers: payer, targets: target };
  const shape = shapes[path[0] as keyof typeof shapes];
  return path.length === 2 && shape ? Object.keys(shape.shape) : [];
}
