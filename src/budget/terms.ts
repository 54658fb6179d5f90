import { codeWithin } from '../core/above.js';
import type { Cell } from '../core/cell.js';
import { yearOf } from '../core/month.js';
import {
  LEAST_PROGRAMMES,
  type Payer,
  type Programme,
  type Scheme,
  type Unpriced,
} from '../core/vocabulary.js';
import { forRegion, type Segment, type SegmentBook } from '../segment/segments.js';
import {
  type Catalogue,
  type MinimumWage,
  payerKind,
  type WageName,
  wageId,
} from '../tariff/catalogue.js';
import type { Confidence } from '../tariff/dated.js';
import { grownBy, growthOf, type WagesAt, yearsBeyond } from '../tariff/grown.js';
import type { Insured, Wage } from '../tariff/insured.js';
import { covers } from '../tariff/lookup.js';
import { EMPLOYED } from '../tariff/payable.js';
import { usedIn } from '../tariff/used.js';
import { exactAmount, lastMinimumWage, minimumWage, wholeRupiah } from '../tariff/wage.js';
import { type BudgetChoices, type Chosen, choose, first } from './choices.js';

/** How a cell's workers are insured, and who said so: option, column, settings or catalogue. */
export interface Terms {
  readonly segment: Segment | null;
  readonly scheme: Scheme | null;
  readonly payer: Chosen<Payer>;
  readonly wage: Chosen<number | WageName> | null;
  /** A flat monthly premium that takes the place of the catalogue. */
  readonly flat: number | null;
  readonly programmes: readonly Programme[];
}

function givenIn(segment: Segment | null, field: keyof Segment): 'settings' | 'catalogue' {
  return segment?.own?.includes(field) ? 'settings' : 'catalogue';
}

/** Finds the terms of a cell: an option, then its column, the settings, and the catalogue. */
export function termsOf(cell: Cell, choices: BudgetChoices, book: SegmentBook): Terms {
  const segment = book.find(cell.segment);
  const { general } = book;
  const option = <T>(choice: Parameters<typeof choose<T>>[0]) => choose(choice, cell, segment);
  const wages = forRegion(segment?.wages, cell.region) ?? forRegion(general.wages, cell.region);
  return {
    segment,
    scheme: option(choices.scheme) ?? segment?.scheme ?? null,
    payer: first<Payer>(
      ['option', option(choices.payer)],
      ['column', cell.payer],
      [givenIn(segment, 'payer'), segment?.payer],
    ) ?? { value: 'undecided', from: 'catalogue' },
    wage: first<number | WageName>(
      ['option', option(choices.wage)],
      ['column', cell.wage],
      ['settings', wages],
    ),
    flat: option(choices.premium) ?? segment?.premium ?? null,
    programmes: choices.programmes ?? segment?.programmes ?? general.programmes ?? LEAST_PROGRAMMES,
  };
}

/** A wage that was given: that of a year, and after it grown. */
function givenWage(rupiah: number, { of, growth }: WagesAt): Wage {
  const years = growth ? Math.max(0, yearOf(of) - growth.given) : 0;
  const grown = growth && growthOf(String(rupiah), growth, years);
  if (!growth || !grown) return { rupiah, used: [] };
  return { rupiah: grownBy({ numerator: rupiah, denominator: 1 }, growth, years), used: [], grown };
}

/** A minimum wage as it was set, and beyond its months grown, which is our reading. */
function knownWage(found: MinimumWage, { law, of, growth }: WagesAt): Wage {
  const years = growth ? yearsBeyond(found, of) : 0;
  const grown = growth && growthOf(found.amount, growth, years);
  const guess: readonly Confidence[] = covers(found, law) && !grown ? [] : ['INFER'];
  const used = [usedIn(wageId(found), found, law, ...guess)];
  if (!growth || !grown) return { rupiah: wholeRupiah(found), used };
  return { rupiah: grownBy(exactAmount(found), growth, years), used, grown };
}

/** The wage in a month: as given, or the minimum wage that was named, of that region and month. */
function wageAt(cell: Cell, { segment, wage }: Terms, { wages }: Catalogue) {
  return (at: WagesAt): Wage | Unpriced => {
    if (!wage) return 'no-wage';
    if (typeof wage.value === 'number') return givenWage(wage.value, at);
    // The village staff's own minimum is nobody else's.
    if (wage.value === 'siltap' && segment?.id !== 'village-officials') return 'no-minimum-wage';
    const find = at.growth ? lastMinimumWage : minimumWage;
    const found = find(wages, wage.value, codeWithin(cell.region), at.law);
    return found ? knownWage(found, at) : 'no-minimum-wage';
  };
}

/** What decides a wage: workers of one key have the same in every month. */
export function wageKey({ segment, wage }: Terms, code: string | null): string {
  switch (wage?.value) {
    case 'umk':
    case 'ump':
      return `${wage.value} ${code?.slice(0, wage.value === 'umk' ? 5 : 2)}`;
    case 'siltap':
      return `siltap ${segment?.id}`;
    default:
      return String(wage?.value);
  }
}

/** The terms as a premium needs them, with the payer whose money is asked for. */
export function insuredAs(
  scheme: Scheme,
  payer: Payer,
  cell: Cell,
  terms: Terms,
  choices: BudgetChoices,
  catalogue: Catalogue,
): Insured {
  const { segment } = terms;
  const { sector, risk, sides, income, contractMonths, relief } = choices;
  return {
    scheme,
    payer,
    payerKind: payerKind(catalogue, payer),
    sector: choose(sector, cell, segment) ?? cell.sector ?? segment?.sector ?? 'other',
    risk: choose(risk, cell, segment) ?? segment?.risk ?? 'very-low',
    sides: choose(sides, cell, segment) ?? segment?.sides ?? 'employer',
    income: choose(income, cell, segment) ?? segment?.income ?? null,
    wageAt: EMPLOYED.includes(scheme) ? wageAt(cell, terms, catalogue) : () => 'no-wage',
    contractMonths,
    contractValue: null,
    relief,
  };
}
