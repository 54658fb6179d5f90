import { counted } from '../../i18n/en/counted.js';
import { series } from '../counts/series-en.js';

/** What a sentence says of the budget. */
interface BudgetChange {
  readonly direction: 'more' | 'less' | 'same';
  readonly size: string;
  readonly before: string;
  readonly after: string;
  /** The largest causes with what each did. */
  readonly causes: readonly (readonly [cause: string, rupiah: string])[];
}

function listed(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${last}` : last;
}

/** Words of `ucj diff`. */
export const diff = {
  title: (before: string, after: string) => `What changed: ${before} → ${after}`,
  /** A side that nothing tells apart but that it is the first or the last. */
  side: { before: 'before', after: 'after' },
  asGiven: 'as it is',
  heads: {
    region: 'Region',
    segment: 'Segment',
    membersBefore: 'Members\nbefore',
    members: 'Members\nafter',
    membersChange: 'Members\nchange',
    points: 'Coverage\n(points)',
    uncoveredChange: 'Uncovered\nchange',
    budgetBefore: 'Budget a year\nbefore',
    budget: 'Budget a year\nafter',
    budgetChange: 'Budget\nchange',
    cause: 'Mostly because of',
  },
  allTogether: 'All together',
  payer: 'Paid by',
  figureHeads: { before: 'Before', after: 'After', change: 'Change' },
  figures: {
    potential: 'Potential',
    registered: 'Members',
    coverage: 'Coverage',
    uncovered: 'Uncovered',
    toEnrol: 'To be enrolled',
    subsidised: 'Subsidised members',
    renewalPremium: 'Renewal a year',
    expansionPremium: 'Expansion a year',
    annualPremium: 'Budget a year',
  },
  causesTitle: 'Why the budget changed',
  causeHeads: { cause: 'Cause', rupiah: 'A year' },
  causes: {
    'region-came': 'regions that came',
    'region-went': 'regions that went',
    'segment-came': 'segments that came',
    'segment-went': 'segments that went',
    'count-came': 'rows whose count was missing before',
    'count-went': 'rows whose count is missing after',
    'price-came': 'workers who had no price before',
    'price-went': 'workers who have no price after',
    potential: 'potential workers',
    members: 'members',
    renewals: 'renewals',
    target: 'target',
    payer: 'who pays',
    wage: 'wages and incomes',
    terms: 'programmes and terms',
    months: 'number of months',
    tariff: 'tariff and law',
  },
  rowsTitle: 'Where',
  series,
  /** One sentence on the budget: what it became, and of the causes with what each did. */
  budget: ({ direction, size, before, after, causes }: BudgetChange): string => {
    const because = causes.map(([cause, rupiah]) => `${cause} (${rupiah})`);
    const why = because.length > 0 ? `, because of ${listed(because)}` : '';
    if (direction === 'same') return `The budget stays at ${after} a year${why}.`;
    return `The budget is ${size} a year ${direction}: ${before} → ${after}${why}.`;
  },
  members: (change: string, before: string, after: string, coverage: string) =>
    `Members: ${before} → ${after} (${change})${coverage}.`,
  /** A change of estimated potential that sampling errors alone may make. */
  withinError: (change: string, half: string) =>
    `Potential changed by ${change}, which is within the sampling errors of both sides (± ${half} at 95 %): what is based on it may not have changed at all.`,
  membersSame: (count: string, coverage: string) => `Members stay at ${count}${coverage}.`,
  points: (before: string, after: string, points: string) =>
    `; coverage ${before} → ${after} (${points} points)`,
  most: (name: string, change: string) => `The budget changed most in ${name} (${change}).`,
  nothing: 'Nothing changed.',
  more: (count: string) => `${counted(count, 'row', 'more')}; --top was given`,
  sidesTitle: 'What is compared',
  renewalOnce: (label: string, rupiah: string) =>
    `Renewal is known on one side only (${label}): ${rupiah} of the difference is that it was counted there, not that it was spent.`,
  unpriced: (before: string, after: string) =>
    `Without a price, and so in no amount: ${counted(before, 'worker')} before, ${after} after.`,
  basesDiffer:
    'Potential is counted on another basis than before: the two coverages and the cause "potential workers" cannot be compared.',
  /** That one side is by districts and the other by regencies, or one has no segments. */
  grainsDiffer: (before: string, after: string) =>
    `The sides are not of the same rows (${before}; ${after}): regions or segments that came and went are those of the other side under other names.`,
  limitsTitle: 'How causes are separated',
  limits: [
    'Each cause is changed in every order of all of them, and its effect is the mean: no order is preferred, all effects add up, and backwards each has the other sign.',
    'Effects are whole rupiah of each region and segment, rounded so that they add up; sums are of these.',
    'A region or segment that only one side has is one cause, with all that it costs.',
  ],
  derivation: {
    absent: (label: string) => `${label}: not in the table`,
    toCover: 'to be covered',
    toKeep: 'to be renewed',
    noPrice: 'no price',
    method: (orders: string) => `mean over all ${orders} orders of the causes`,
  },
};
