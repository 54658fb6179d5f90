import { choices } from '../../cli/lists.js';
import { asText, optionGroup, type ValuesOf } from '../../cli/option.js';
import { PRICES, payer, relief, sector } from '../../cli/options/budget.js';
import { oneOfThese, or, orId } from '../../cli/options/or.js';
import { ANSWER_TO, MESSAGES, SETTINGS } from '../../cli/options/output.js';
import { WORKER } from '../../cli/options/worker.js';
import * as value from '../../cli/values.js';
import { PROGRAMMES, RISKS, SCHEMES, SECTORS, SIDES } from '../../core/vocabulary.js';
import { PAYERS } from '../../tariff/payers.js';

const own = optionGroup(null);
const whom = optionGroup('Of whom:');
const what = optionGroup('Of what:');

const TARIFFS = '--tariffs <folder>';

/** What every part of `ucj tariff` takes beside options of its own. */
const ANSWERED = { ...SETTINGS, ...ANSWER_TO, ...MESSAGES };

export const SHOW_OPTIONS = {
  tariffs: own.optional(TARIFFS, PRICES.tariffs.help, asText),
  ...ANSWERED,
};
export type TariffOptions = ValuesOf<typeof SHOW_OPTIONS>;

export const LIST_OPTIONS = {
  scheme: own.optional('--scheme <scheme>', oneOfThese(SCHEMES), value.oneOf(SCHEMES)),
  at: own.optional(
    '--at <month>',
    { en: 'only what is in force in this month', id: 'hanya yang berlaku pada bulan ini' },
    value.month,
  ),
  ...SHOW_OPTIONS,
};
export type ListOptions = ValuesOf<typeof LIST_OPTIONS>;

export const QUOTE_OPTIONS = {
  scheme: whom.optional('--scheme <scheme>', oneOfThese(SCHEMES), value.oneOf(SCHEMES)),
  month: whom.optional(
    '--month <month>',
    { en: 'month of the premium, 2026-05', id: 'bulan iuran, 2026-05' },
    value.month,
  ),
  payer: whom.optional(
    '--payer <payer>',
    {
      en: `${or(PAYERS.map(({ id }) => id))} (default: as the scheme has it)`,
      id: `${orId(PAYERS.map(({ id }) => id))} (bawaan: menurut skemanya)`,
    },
    payer,
  ),
  sector: whom.optional(
    '--sector <sector>',
    { en: `${or(SECTORS)} (default: other)`, id: `${orId(SECTORS)} (bawaan: lainnya)` },
    sector,
  ),
  income: whom.optional(
    '--income <amount>',
    {
      en: 'bpu: monthly income (default: lowest band)',
      id: 'bpu: penghasilan sebulan (bawaan: kelompok terendah)',
    },
    value.income,
  ),
  wage: whom.optional(
    '--wage <amount>',
    { en: 'pu, jakon: monthly wage', id: 'pu, jakon: upah sebulan' },
    value.wage,
  ),
  risk: whom.optional(
    '--risk <class>',
    {
      en: `pu: JKK class, ${or(RISKS)} (default: very-low)`,
      id: `pu: kelas risiko JKK, ${orId(RISKS)} (bawaan: sangat-rendah)`,
    },
    value.oneOf(RISKS),
  ),
  sides: whom.optional('--sides <sides>', WORKER.sides.help, value.oneOf(SIDES)),
  contractValue: whom.optional(
    '--contract-value <amount>',
    { en: 'jakon: value of the contract before VAT', id: 'jakon: nilai kontrak sebelum PPN' },
    value.largeAmount,
  ),
  contractMonths: whom.optional(
    '--contract-months <n>',
    { en: 'pmi: length of the contract', id: 'pmi: lama kontrak, dalam bulan' },
    value.whole(),
  ),
  programmes: what.repeatable('--programmes <list>', PRICES.programmes.help, choices(PROGRAMMES)),
  relief: what.preset('--relief <way>', PRICES.relief.help, 'auto', relief),
  tariffs: what.optional(TARIFFS, PRICES.tariffs.help, asText),
  ...ANSWERED,
};
export type QuoteOptions = ValuesOf<typeof QUOTE_OPTIONS>;
