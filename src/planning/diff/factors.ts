import type { BudgetChoices, Choice } from '../../budget/choices.js';
import type { Reference } from '../../budget/compute.js';
import type { GapRequest } from '../../budget/request.js';
import type { Cells, CellTerms } from '../../core/cells.js';
import { dimensionOf, valueAt } from '../../core/dimension.js';
import type { Numbers } from '../../core/numbers.js';

/** What can make a budget another one where both sides have a region and segment, in the order of answers. */
export const FACTORS = [
  'potential',
  'members',
  'renewals',
  'target',
  'payer',
  'wage',
  'terms',
  'months',
  'tariff',
] as const;
export type Factor = (typeof FACTORS)[number];

/** Factors that change how many workers are paid for; the others change what one costs. */
export const OF_COUNTS: readonly Factor[] = ['potential', 'members', 'renewals', 'target'];

/** Whose matter each choice of a budget is. `months` alone is how many they are, which is told apart. */
const OF_CHOICE = {
  payer: 'payer',
  wage: 'wage',
  income: 'wage',
  programmes: 'terms',
  scheme: 'terms',
  sector: 'terms',
  risk: 'terms',
  sides: 'terms',
  premium: 'terms',
  contractMonths: 'terms',
  months: 'tariff',
  asOf: 'tariff',
  relief: 'tariff',
  wageGrowth: 'tariff',
} as const satisfies Record<keyof BudgetChoices, Factor>;

/** Whose matter each column is that says something of a price. */
const OF_TERM = { wage: 'wage', payer: 'payer', sector: 'terms' } as const;

/** What a budget is computed from, on one side. */
export interface Side {
  readonly cells: Cells;
  readonly request: Pick<GapRequest, 'target' | 'verified' | 'renew' | 'given'>;
  readonly choices: BudgetChoices;
  readonly reference: Reference;
}

/** Both sides, row by row of the same regions and segments. */
export interface Sides {
  readonly before: Side;
  readonly after: Side;
}

/** The terms of each row, each of its side. */
function mixedTerms({ before, after }: Sides, isAfter: (factor: Factor) => boolean) {
  const of = (factor: Factor) => (isAfter(factor) ? after : before).cells.columns.terms;
  const [wage, payer, sector] = [of(OF_TERM.wage), of(OF_TERM.payer), of(OF_TERM.sector)];
  const rows = Array.from({ length: after.cells.length }, (_, row): CellTerms => {
    const { basis, status } = valueAt(after.cells.columns.terms, row);
    return {
      ...{ rse: null, basis, status, wage: valueAt(wage, row).wage },
      ...{ payer: valueAt(payer, row).payer, sector: valueAt(sector, row).sector },
    };
  });
  return dimensionOf(rows, (each) => Object.values(each).join('\n'));
}

/** The choices of a budget, each of its side. */
function mixedChoices(
  { before, after }: Sides,
  isAfter: (factor: Factor) => boolean,
): BudgetChoices {
  const of = <Name extends keyof BudgetChoices>(name: Name): BudgetChoices[Name] =>
    (isAfter(OF_CHOICE[name]) ? after : before).choices[name];
  const wageGrowth = of('wageGrowth');
  return {
    ...{ payer: of('payer'), wage: of('wage'), income: of('income'), scheme: of('scheme') },
    ...{ sector: of('sector'), risk: of('risk'), sides: of('sides'), premium: of('premium') },
    ...{ programmes: of('programmes'), contractMonths: of('contractMonths') },
    ...{ months: of('months'), asOf: of('asOf'), relief: of('relief') },
    ...(wageGrowth && { wageGrowth }),
  };
}

/** What a budget is computed from where some factors are those of the side after, and the others of the one before. */
export function mixed(sides: Sides, isAfter: (factor: Factor) => boolean): Side {
  const { before, after } = sides;
  const of = (factor: Factor) => (isAfter(factor) ? after : before);
  const { potential } = of('potential').cells.columns;
  const { registered } = of('members').cells.columns;
  const { subsidised } = of('renewals').cells.columns;
  const counts = { potential, registered, subsidised };
  const { target, verified } = of('target').request;
  return {
    cells: after.cells.with({ ...counts, terms: mixedTerms(sides, isAfter) }),
    request: {
      ...{ target, verified, renew: of('renewals').request.renew },
      given: of('tariff').request.given,
    },
    choices: mixedChoices(sides, isAfter),
    reference: of('tariff').reference,
  };
}

function isChoice(value: unknown): value is Choice<unknown> {
  return typeof value === 'object' && value !== null && 'bySegment' in value;
}

/** A choice as text that tells it from others. */
function asText(value: unknown): string {
  return JSON.stringify(isChoice(value) ? [value.all, [...value.bySegment]] : value) ?? '';
}

function areSame(one: Numbers, other: Numbers): boolean {
  return one.every((value, at) => value === other[at]);
}

/** Whether a factor is another one on the side after. */
function differs(factor: Factor, { before, after }: Sides): boolean {
  const [was, is] = [before.cells.columns, after.cells.columns];
  const [asked, asks] = [before.request, after.request];
  const inTerms = (term: keyof typeof OF_TERM) =>
    OF_TERM[term] === factor &&
    was.potential.some((_, row) => valueAt(was.terms, row)[term] !== valueAt(is.terms, row)[term]);
  switch (factor) {
    case 'potential':
      return !areSame(was.potential, is.potential);
    case 'members':
      return !areSame(was.registered, is.registered);
    case 'renewals':
      return !areSame(was.subsidised, is.subsidised) || asked.renew.text !== asks.renew.text;
    case 'target':
      return asked.target?.text !== asks.target?.text || asked.verified.text !== asks.verified.text;
    case 'months':
      return before.choices.months.length !== after.choices.months.length;
    default: {
      const names = Object.keys(OF_CHOICE) as (keyof BudgetChoices)[];
      const isOther = names.some(
        (name) =>
          OF_CHOICE[name] === factor &&
          asText(before.choices[name]) !== asText(after.choices[name]),
      );
      const isLaw =
        factor === 'tariff' && asText(asked.given['tariffs']) !== asText(asks.given['tariffs']);
      return isOther || isLaw || (['wage', 'payer', 'sector'] as const).some(inTerms);
    }
  }
}

/** The factors that are not the same on both sides. */
export function differing(sides: Sides): readonly Factor[] {
  return FACTORS.filter((factor) => differs(factor, sides));
}
