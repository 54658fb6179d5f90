import { choices } from '../../cli/lists.js';
import { asText, optionGroup, type ValuesOf } from '../../cli/option.js';
import { PRICES, payer, relief, sector } from '../../cli/options/budget.js';
import { or } from '../../cli/options/or.js';
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
  scheme: own.optional('--scheme <scheme>', or(SCHEMES), value.oneOf(SCHEMES)),
  at: own.optional('--at <month>', 'only what is in force in this month', value.month),
  ...SHOW_OPTIONS,
};
export type ListOptions = ValuesOf<typeof LIST_OPTIONS>;

export const QUOTE_OPTIONS = {
  scheme: whom.optional('--scheme <scheme>', or(SCHEMES), value.oneOf(SCHEMES)),
  month: whom.optional('--month <month>', 'month of the premium, 2026-05', value.month),
  payer: whom.optional(
    '--payer <payer>',
    `${or(PAYERS.map(({ id }) => id))} (default: as the scheme has it)`,
    payer,
  ),
  sector: whom.optional('--sector <sector>', `${or(SECTORS)} (default: other)`, sector),
  income: whom.optional(
    '--income <amount>',
    'bpu: monthly income (default: lowest band)',
    value.income,
  ),
  wage: whom.optional('--wage <amount>', 'pu, jakon: monthly wage', value.wage),
  risk: whom.optional(
    '--risk <class>',
    `pu: JKK class, ${or(RISKS)} (default: very-low)`,
    value.oneOf(RISKS),
  ),
  sides: whom.optional('--sides <sides>', WORKER.sides.help, value.oneOf(SIDES)),
  contractValue: whom.optional(
    '--contract-value <amount>',
    'jakon: value of the contract before VAT',
    value.largeAmount,
  ),
  contractMonths: whom.optional(
    '--contract-months <n>',
    'pmi: length of the contract',
    value.whole(),
  ),
  programmes: what.repeatable('--programmes <list>', PRICES.programmes.help, choices(PROGRAMMES)),
  relief: what.preset('--relief <way>', PRICES.relief.help, 'auto', relief),
  tariffs: what.optional(TARIFFS, PRICES.tariffs.help, asText),
  ...ANSWERED,
};
export type QuoteOptions = ValuesOf<typeof QUOTE_OPTIONS>;
