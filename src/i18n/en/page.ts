import { counted } from './counted.js';

/** Words of the HTML report. */
export const page = {
  skip: 'Skip to the report',
  contents: 'Contents',
  keyFigures: 'Key figures',
  filter: 'Search in this table',
  totalOfAll: '(all rows)',
  /** What a long table is folded behind. */
  folded: (caption: string, rows: string) => `${caption} (${counted(rows, 'row')})`,
  /** What the page's script writes, so that it is data and no functions. What is in braces is filled in. */
  inPage: {
    /** `{shown}` of `{all}` rows. */
    shown: 'rows shown: {shown} of {all}',
    none: '–',
    uncovered: 'Workers not covered',
    toTarget: 'Workers missing to the target',
    toEnrol: 'Workers to enrol, as far as they can be found',
    expansion: 'Expansion',
    renewal: 'Renewal',
    total: 'Budget',
    withoutRelief: 'Budget without relief',
    /** `{payer}` */
    paidBy: 'Paid by: {payer}',
    unpriced: 'Workers without a price, in no amount',
    /** Above a table that is wider than its place. */
    wider: 'Wider than the screen: it moves sideways.',
    tooLarge: 'An amount is too large to be exact.',
  },
  charts: {
    /** A chart says the same as a table; this says what is to be seen in it. */
    coverageBy: (by: string) => `Coverage by ${by}`,
    coverageText: (rows: string) =>
      `Bars of coverage, ${rows} in all, each up to its share of 100 %. The table has the same figures.`,
    /** Marks on the gauge of coverage. */
    target: (target: string) => `target ${target}`,
    average: (coverage: string) => `all together ${coverage}`,
    nation: (coverage: string, period: string) => `nation ${coverage} (${period})`,
    map: 'Coverage on the map',
    mapText: (regions: string) =>
      `Regions by their coverage, darker where it is higher; ${regions} have figures. The table has the same figures.`,
    /** Regions that the map has no shape for, with their coverage. */
    notOnMap: (regions: string) => `Not on the map: ${regions}`,
    /** Where the shapes are from, and what they are not. */
    mapSource:
      'Boundaries: Badan Informasi Geospasial, simplified; small islands are left out. They are not legal boundaries.',
    byMonth: 'Budget by month',
    byMonthText: (months: string) =>
      `Bars of ${months}, each of renewal and expansion. All months add up to the budget.`,
    byPayer: 'Who pays',
    byPayerText: (payers: string) =>
      `Bars of ${payers}, each of renewal and expansion, for all months of the budget.`,
    covered: 'covered',
    beyond: 'members beyond 100 %',
    /** What the parts of a bar of premiums are called. */
    parts: { renewal: 'renewal', expansion: 'expansion' },
    capped: (shown: string, all: string) => `The first ${shown} of ${all}; the table has all.`,
    /** Bars that end before their figure does. */
    cut: (percent: string) =>
      `Bars marked ▸ are longer than ${percent}; the figure next to them is complete.`,
    noData: 'no figure',
  },
  whatIf: {
    title: 'What if?',
    intro:
      'Other choices, computed in this page by the same rules as the report. Nothing is sent anywhere, and the rest of the report stays as it is.',
    target: 'Target (%)',
    targetHint: 'Empty: everybody',
    badTarget: 'A percentage above 0 up to 100, such as 60 or 99.5.',
    payer: 'Who pays for all',
    months: 'Months',
    premium: 'Flat premium (Rp)',
    premiumHint: 'Per worker and month. Empty: as in the report',
    badPremium: 'Whole rupiah, digits only, such as 16800.',
    asInReport: (what: string): string =>
      what ? `As in the report (${what})` : 'As in the report',
    lastMonths: (count: number, months: string): string =>
      count === 1 ? `Last month: ${months}` : `Last ${counted(count, 'month')}: ${months}`,
    reset: 'Back to the report',
    results: 'What the choices change',
    before: 'In the report',
    after: 'With these choices',
    command: 'The same in a terminal',
  },
};
