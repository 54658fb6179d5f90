import { add, sumOf } from '../../core/exact.js';
import { FUND_PURPOSES, type FundPurpose } from '../../core/fund.js';
import { addMonths, type MonthSpan } from '../../core/month.js';
import type { UnpaidColumn } from '../../i18n/fund-words.js';
import { grouped, type Money, money } from '../../i18n/marks.js';
import type { FundResult } from '../../planning/fund/result.js';
import type { SourceFigures, UnpaidMonths } from '../../planning/fund/spent.js';
import type { ColumnKind, Tabling } from '../blocks.js';
import { monthsText } from '../summary.js';
import type { FundLook } from './look.js';

/** Workers of one source in the months that nobody pays; all of them together have no source. */
export interface UnpaidLine extends UnpaidMonths {
  readonly source?: SourceFigures;
  readonly purpose?: FundPurpose;
}

type Ends = { readonly first: string; readonly last: string };

/** The months of the budget before and after those of a source; null where there are none. */
export function outsideOf(
  { first, last }: Pick<SourceFigures, 'first' | 'last'>,
  budget: Pick<MonthSpan, 'first' | 'last'>,
): { readonly before: Ends | null; readonly after: Ends | null } {
  return {
    before: first > budget.first ? { first: budget.first, last: addMonths(first, -1) } : null,
    after: last < budget.last ? { first: addMonths(last, 1), last: budget.last } : null,
  };
}

/** Source by source, and all together; a premium that is not known is left out of the sum. */
export function unpaidLines({ sources }: FundResult): {
  readonly lines: readonly UnpaidLine[];
  readonly total: UnpaidLine;
} {
  const lines = sources.flatMap((source) =>
    FUND_PURPOSES.flatMap((purpose): UnpaidLine[] => {
      const unpaid = source.unpaid[purpose];
      return unpaid ? [{ source, purpose, ...unpaid }] : [];
    }),
  );
  const premiums = lines.flatMap(({ premium }) => premium ?? []);
  const sum = (of: 'workers' | 'months') => sumOf(lines.map((line) => line[of]));
  const premium = premiums.length > 0 ? premiums.reduce(add, 0) : null;
  return { lines, total: { workers: sum('workers'), months: sum('months'), premium } };
}

const COLUMNS: readonly UnpaidColumn[] = [
  'source',
  'purpose',
  'workers',
  'months',
  'count',
  'premium',
];

const SQUEEZES: readonly (readonly [Money, readonly UnpaidColumn[]])[] = [
  ['full', []],
  ['short', []],
  ['abbreviated', ['months']],
  ['abbreviated', ['months', 'premium']],
];

function textOf(
  row: UnpaidLine,
  column: UnpaidColumn,
  { gap }: FundResult,
  { fund, words, language }: FundLook,
  how: Money,
): string {
  switch (column) {
    case 'source':
      return row.source?.source ?? words.total;
    case 'purpose':
      return row.purpose ? fund.purposes[row.purpose] : '';
    case 'months': {
      const outside = row.source && outsideOf(row.source, gap.parameters.months);
      const ends = [outside?.before, outside?.after];
      return ends.flatMap((each) => (each ? monthsText(each, words) : [])).join(', ');
    }
    case 'workers':
      return grouped(row.workers, language);
    case 'count':
      return grouped(row.months, language);
    case 'premium':
      return row.premium === null ? words.none : money(row.premium, language, how);
  }
}

function figureOf({ workers, months, premium }: UnpaidLine, column: UnpaidColumn): number | null {
  if (column === 'workers') return workers;
  if (column === 'count') return months;
  return column === 'premium' ? premium : null;
}

function kindOf(column: UnpaidColumn): ColumnKind {
  if (column === 'premium') return 'rupiah';
  return column === 'workers' || column === 'count' ? 'count' : 'text';
}

/** The table of the months that nobody pays. */
export function unpaidTabling(
  result: FundResult,
  look: FundLook,
): Tabling<UnpaidColumn, UnpaidLine> {
  const isKnown = result.renewal !== null;
  return {
    squeezes: SQUEEZES,
    columnsWithout: (without) =>
      COLUMNS.filter((column) => !without.includes(column) && (column !== 'purpose' || isKnown)),
    head: (column) => look.fund.unpaidHeads[column],
    kind: kindOf,
    text: (row, column, how) => textOf(row, column, result, look, how),
    value: figureOf,
  };
}
