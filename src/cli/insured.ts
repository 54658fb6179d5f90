import type { PaidSides, Payer, Risk, Scheme, Sector } from '../core/vocabulary.js';
import { refuse } from '../problem/problem.js';
import { ALL, forRegion, type Segment } from '../segment/segments.js';
import type { Settings } from '../settings/settings.js';
import { type Catalogue, payerKind } from '../tariff/catalogue.js';
import { type Insured, SCHEMES_OF } from '../tariff/insured.js';

/** What options say of how one worker is insured; null for what none says. Money is whole rupiah. */
interface InsuredOptions {
  readonly payer: Payer | null;
  readonly sector: Sector | null;
  readonly income: number | null;
  readonly wage: number | null;
  readonly risk: Risk | null;
  readonly sides: PaidSides | null;
  readonly contractValue: number | null;
  readonly contractMonths: number | null;
  readonly relief: boolean;
}

/** The options that only some schemes have: as they are typed, and whose they are. */
const OWN_OPTIONS: readonly (readonly [
  name: keyof InsuredOptions,
  flag: string,
  schemes: readonly Scheme[],
])[] = [
  ['income', '--income', SCHEMES_OF.income],
  ['sector', '--sector', SCHEMES_OF.sector],
  ['wage', '--wage', SCHEMES_OF.wage],
  ['risk', '--risk', SCHEMES_OF.risk],
  ['sides', '--sides', SCHEMES_OF.sides],
  ['contractValue', '--contract-value', ['jakon']],
  ['contractMonths', '--contract-months', ['pmi']],
];

/** Refuses what none of the schemes has a use for: it would be left out without a word. */
export function checkOptions(options: InsuredOptions, used: readonly Scheme[]): void {
  for (const [name, option, schemes] of OWN_OPTIONS)
    if (options[name] !== null && !schemes.some((scheme) => used.includes(scheme)))
      refuse({ code: 'not-of-scheme', option, value: used.join(', '), list: schemes });
  if (options.wage !== null && options.contractValue !== null)
    refuse({ code: 'conflict', option: '--wage', value: '--contract-value' });
}

/** The options that a scheme has, of those that several schemes were given together. */
export function optionsOf<Options extends InsuredOptions>(
  options: Options,
  scheme: Scheme,
): Options {
  const others = OWN_OPTIONS.filter(([, , schemes]) => !schemes.includes(scheme));
  return { ...options, ...Object.fromEntries(others.map(([name]) => [name, null])) };
}

/** What a segment says of how its workers are insured. */
type InsuredTerms = Partial<
  Pick<Segment, 'payer' | 'sector' | 'risk' | 'sides' | 'income' | 'wages'>
>;

/** Who usually pays for workers of a scheme, which is all that is known where no segment is named. */
export function usualTerms(scheme: Scheme, { book }: Settings): InsuredTerms {
  const usual = book.segments.find((each) => each.scheme === scheme && each.id !== ALL);
  return usual ? { payer: usual.payer } : {};
}

/** The wage of every region that settings give a segment; a minimum wage needs a region. */
function settingsWage({ wages }: InsuredTerms): number | null {
  const wage = forRegion(wages, { code: null, name: '' });
  return typeof wage === 'number' ? wage : null;
}

/** How a worker is insured: as the options say, then as the segment's terms have it. */
export function insuredOf(
  options: InsuredOptions,
  scheme: Scheme,
  terms: InsuredTerms,
  catalogue: Catalogue,
): Insured {
  const { contractMonths, contractValue, relief } = options;
  const payer = options.payer ?? terms.payer ?? 'undecided';
  const wage = options.wage ?? settingsWage(terms);
  return {
    scheme,
    payer,
    payerKind: payerKind(catalogue, payer),
    sector: options.sector ?? terms.sector ?? 'other',
    risk: options.risk ?? terms.risk ?? 'very-low',
    sides: options.sides ?? terms.sides ?? 'employer',
    income: options.income ?? terms.income ?? null,
    wageAt: () => (wage === null ? 'no-wage' : { rupiah: wage, used: [] }),
    ...{ contractMonths, contractValue, relief },
  };
}
