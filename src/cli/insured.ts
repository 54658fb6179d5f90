import { RISKS, type Scheme, SECTORS } from '../core/vocabulary.js';
import { payerWords, readWord, SECTOR_WORDS } from '../input/words.js';
import { refuse } from '../problem/problem.js';
import { ALL, forRegion, type Segment } from '../segment/segments.js';
import type { Settings } from '../settings/settings.js';
import { type Catalogue, payerKind } from '../tariff/catalogue.js';
import type { Insured } from '../tariff/insured.js';
import * as value from './values.js';

/** The options that say how one worker is insured: text, as it was typed. */
export interface RawInsured {
  readonly payer?: string;
  readonly sector?: string;
  readonly income?: string;
  readonly wage?: string;
  readonly risk?: string;
  readonly contractValue?: string;
  readonly contractMonths?: string;
  readonly relief: string;
}

/** The options that only some schemes have: which they are, and whose. */
const OWN_OPTIONS = {
  income: ['bpu'],
  sector: ['bpu', 'pu'],
  wage: ['pu', 'jakon'],
  risk: ['pu'],
  contractValue: ['jakon'],
  contractMonths: ['pmi'],
} as const satisfies Partial<Record<keyof RawInsured, readonly Scheme[]>>;

function flag(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** Refuses what the scheme has no use for: it would be left out without a word. */
export function checkOptions(raw: RawInsured, scheme: Scheme): void {
  for (const [name, schemes] of Object.entries(OWN_OPTIONS)) {
    if (raw[name as keyof typeof OWN_OPTIONS] === undefined) continue;
    if (!(schemes as readonly Scheme[]).includes(scheme))
      refuse({ code: 'not-of-scheme', option: flag(name), value: scheme, list: schemes });
  }
  if (raw.wage !== undefined && raw.contractValue !== undefined)
    refuse({ code: 'conflict', option: '--wage', value: '--contract-value' });
}

/** What a segment says of how its workers are insured. */
export type InsuredTerms = Partial<Pick<Segment, 'payer' | 'sector' | 'risk' | 'income' | 'wages'>>;

/** Who usually pays for workers of a scheme, which is all that is known where no segment is named. */
export function usualTerms(scheme: Scheme, { book }: Settings): InsuredTerms {
  const usual = book.segments.find((each) => each.scheme === scheme && each.id !== ALL);
  return usual ? { payer: usual.payer } : {};
}

/** Applies a reading to an option that may be left out. */
function given<T>(text: string | undefined, read: (text: string) => T): T | null {
  return text === undefined ? null : read(text);
}

/** The wage of every region that settings give a segment; a minimum wage needs a region. */
function settingsWage({ wages }: InsuredTerms): number | null {
  const wage = forRegion(wages, { code: null, name: '' });
  return typeof wage === 'number' ? wage : null;
}

/** How a worker is insured: as the options say, then as the segment's terms have it. */
export function insuredOf(
  raw: RawInsured,
  scheme: Scheme,
  terms: InsuredTerms,
  { catalogue }: { readonly catalogue: Catalogue },
): Insured {
  const words = payerWords(catalogue.payers);
  const payer =
    given(
      raw.payer,
      (text) => readWord(text, words) ?? value.choice('--payer', text, words.values),
    ) ??
    terms.payer ??
    'undecided';
  const wage = given(raw.wage, (text) => value.wage('--wage', text)) ?? settingsWage(terms);
  return {
    scheme,
    payer,
    payerKind: payerKind(catalogue, payer),
    sector:
      given(
        raw.sector,
        (text) => readWord(text, SECTOR_WORDS) ?? value.choice('--sector', text, SECTORS),
      ) ??
      terms.sector ??
      'other',
    risk:
      given(raw.risk, (text) => value.choice('--risk', text, RISKS)) ?? terms.risk ?? 'very-low',
    income: given(raw.income, (text) => value.income('--income', text)) ?? terms.income ?? null,
    wageAt: () => (wage === null ? 'no-wage' : { rupiah: wage, used: [] }),
    contractMonths: given(raw.contractMonths, (text) =>
      value.wholeNumber('--contract-months', text),
    ),
    contractValue: given(raw.contractValue, (text) => value.largeAmount('--contract-value', text)),
    relief: value.choice('--relief', raw.relief, ['auto', 'none']) === 'auto',
  };
}
