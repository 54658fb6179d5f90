import type { GoalShare, WantedTarget } from '../../budget/request.js';
import {
  PROGRAMMES,
  RISKS,
  SCHEMES,
  type Scheme,
  SECTORS,
  type Sector,
  SIDES,
} from '../../core/vocabulary.js';
import { payerWords, SECTOR_WORDS } from '../../input/words.js';
import { refuse } from '../../problem/problem.js';
import type { Settings } from '../../settings/settings.js';
import { WAGE_NAMES, type WageName } from '../../tariff/catalogue.js';
import { PAYERS } from '../../tariff/payers.js';
import { assignment, bySegment, choices } from '../lists.js';
import { asText, optionGroup, type Reader } from '../option.js';
import * as value from '../values.js';
import { or } from './or.js';

const { optional, preset, repeatable } = optionGroup('Budget:');

const RELIEF_WAYS = ['auto', 'none'] as const;

/** A payer, of those that come with `ucj` or of the settings. */
export const payer: Reader<string> = (option, text, { payers }) =>
  value.word(option, text, payerWords(payers));

/** A sector, in either language. */
export const sector: Reader<Sector> = (option, text) => value.word(option, text, SECTOR_WORDS);

/** Whether a worker is priced with the relief that the law has. */
export function relief(option: string, text: string): boolean {
  return value.choice(option, text, RELIEF_WAYS) === 'auto';
}

function wage(option: string, text: string): number | WageName {
  return /^\d/.test(text) ? value.wage(option, text) : value.choice(option, text, WAGE_NAMES);
}

/** Schemes of segments: one for all of them would turn wage earners into self-employed. */
function schemes(option: string, texts: readonly string[], settings: Settings) {
  const each = texts.map((text) => assignment(option, text, 'SEGMENT=scheme').join('='));
  return bySegment<Scheme>(value.oneOf(SCHEMES))(option, each, settings);
}

/** A share for every region, or for segments that are named; not both, since they count differently. */
export function wantedTarget(
  option: string,
  texts: readonly string[],
  settings: Settings,
): WantedTarget | null {
  if (texts.length === 0) return null;
  const { all, bySegment: some } = bySegment<GoalShare>(value.target)(option, texts, settings);
  const own = [...some].map(([segment, { text }]) => `${segment}=${text}`);
  if (all && own.length > 0)
    refuse({ code: 'conflict', option: `${option} ${all.text}`, value: `${option} ${own[0]}` });
  return { text: all ? all.text : own.join(', '), all, bySegment: some };
}

/** The share of the potential that a budget is to reach. */
export const TARGET = {
  target: repeatable(
    '--target <share>',
    'share each region is to reach: 99.5%, rpjpn-2045; or SEGMENT=share of a segment, repeatable',
    wantedTarget,
  ),
};

/** Which months a budget is of. */
export const MONTHS = {
  year: optional('--year <year>', 'budget year (default: the year after the counts)', value.year),
  months: preset(
    '--months <months>',
    'last n months of the year, or 2026-04..2026-12',
    '12',
    value.months,
  ),
  asOf: optional(
    '--as-of <month>',
    'price every month with the values in force in this one',
    value.month,
  ),
};

/** What decides the price of one worker. */
export const PRICES = {
  programmes: repeatable(
    '--programmes <list>',
    `${or(PROGRAMMES)} (default: jkk,jkm)`,
    choices(PROGRAMMES),
  ),
  payer: repeatable(
    '--payer <payer>',
    `${or(PAYERS.map(({ id }) => id))}, or SEGMENT=payer`,
    bySegment(payer),
  ),
  wage: repeatable(
    '--wage <wage>',
    'monthly wage of wage earners: AMOUNT|umk|ump|siltap, or SEGMENT=wage',
    bySegment(wage),
  ),
  income: repeatable(
    '--income <amount>',
    'monthly income of the self-employed (default: lowest band)',
    bySegment(value.income),
  ),
  scheme: repeatable('--scheme <segment=scheme>', or(SCHEMES), schemes),
  sector: repeatable('--sector <sector>', `${or(SECTORS)}, or SEGMENT=sector`, bySegment(sector)),
  risk: repeatable(
    '--risk <class>',
    `JKK class of wage earners: ${or(RISKS)}, or SEGMENT=class`,
    bySegment(value.oneOf(RISKS)),
  ),
  sides: repeatable(
    '--sides <sides>',
    `what who pays in the employer's place pays: ${or(SIDES)}, or SEGMENT=sides (default: employer)`,
    bySegment(value.oneOf(SIDES)),
  ),
  contractMonths: optional(
    '--contract-months <n>',
    "length of migrant workers' contracts",
    value.whole(),
  ),
  relief: preset(
    '--relief <way>',
    'none prices without any relief; auto as the law has it',
    'auto',
    relief,
  ),
  premium: repeatable(
    '--premium <amount>',
    'flat monthly premium instead of the catalogue',
    bySegment(value.amount),
  ),
  tariffs: optional('--tariffs <folder>', 'tariffs of your own, added to the catalogue', asText),
};

/** Whom a budget pays for beside those to be enrolled. */
export const RENEWAL = {
  subsidised: optional(
    '--subsidised <n>',
    'members public money already pays, where no column has them',
    value.whole(0),
  ),
  renew: preset('--renew <share>', 'share of the subsidised that is renewed', '100%', value.share),
};

/** How many of the uncovered can be enrolled. */
export const VERIFIED = {
  verified: preset(
    '--verified <share>',
    'share of the uncovered that can be found and is eligible',
    '1',
    value.share,
  ),
};

/** Everything that decides a budget. */
export const BUDGET = { ...TARGET, ...MONTHS, ...PRICES, ...RENEWAL, ...VERIFIED };
