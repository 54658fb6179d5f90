import { knownSum, sumOf } from '../../core/exact.js';
import { FUND_PURPOSES, type FundPurpose } from '../../core/fund.js';
import { addMonths, type MonthSpan } from '../../core/month.js';
import type { FundResult } from '../../planning/fund/result.js';
import type { SourceFigures, UnpaidMonths } from '../../planning/fund/spent.js';
import { type Column, headed, tableOf } from '../../view/column.js';
import type { Table } from '../../view/view.js';
import { monthsText } from '../common/summary.js';
import { type FundWording, SHORTER } from './wording.js';

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
function unpaidLines({ sources }: FundResult): {
  readonly lines: readonly UnpaidLine[];
  readonly total: UnpaidLine;
} {
  const lines = sources.flatMap((source) =>
    FUND_PURPOSES.flatMap((purpose): UnpaidLine[] => {
      const unpaid = source.unpaid[purpose];
      return unpaid ? [{ source, purpose, ...unpaid }] : [];
    }),
  );
  const sum = (of: 'workers' | 'months') => sumOf(lines.map((line) => line[of]));
  const premium = knownSum(lines.map((line) => line.premium));
  return { lines, total: { workers: sum('workers'), months: sum('months'), premium } };
}

function columnsOf(
  { gap, renewal }: FundResult,
  { fund, words }: FundWording,
): Column<UnpaidLine>[] {
  const column = headed<UnpaidLine, typeof fund.unpaidHeads>(fund.unpaidHeads);
  const months = ({ source }: UnpaidLine) => {
    const outside = source && outsideOf(source, gap.parameters.months);
    const ends = [outside?.before, outside?.after];
    return ends.flatMap((each) => (each ? monthsText(each, words) : [])).join(', ');
  };
  const purpose = ({ purpose: id }: UnpaidLine) => (id ? fund.purposes[id] : '');
  return [
    column('source', 'text', ({ source }) => source?.source ?? words.total),
    column('purpose', 'text', purpose, { shows: renewal !== null }),
    column('workers', 'count', ({ workers }) => workers),
    column('months', 'text', months),
    column('count', 'count', (row) => row.months),
    column('premium', 'rupiah', ({ premium }) => premium),
  ];
}

/** The table of the months that nobody pays; null where there are none. */
export function unpaidTable(result: FundResult, wording: FundWording): Table | null {
  const { lines, total } = unpaidLines(result);
  if (lines.length === 0) return null;
  return tableOf(columnsOf(result, wording), lines, {
    caption: wording.fund.unpaidTitle,
    total,
    steps: [...SHORTER, { drop: ['months'] }, { drop: ['premium'] }],
  });
}
