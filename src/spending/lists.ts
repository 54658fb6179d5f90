import { withTotals } from '../claim/list-total.js';
import { yearOf } from '../core/month.js';
import { type List, type ListChoices, readList } from '../input/list.js';
import type { Source } from '../input/records/source.js';
import { isRefusal, Refusal } from '../problem/problem.js';
import type { PayerEntry } from '../tariff/catalogue.js';
import { BUDGET_COLUMNS, PAID_COLUMNS, type SpendingColumn } from './columns.js';
import { readMonths } from './months.js';

/** How both tables are to be read. */
export interface SpendingChoices {
  readonly named: NonNullable<ListChoices['named']>;
  /** Year of the budget; null for that of the payments. */
  readonly year: number | null;
  readonly payers: readonly PayerEntry[];
}

/** A table with the sheet that it is on. */
export interface SpendingSource {
  readonly source: Source;
  readonly sheet: string | null;
}

/** The year that payments say they are of, before they are read; null where that is none, or several. */
function yearSaid(list: List<SpendingColumn>): string | null {
  const years = list.rows.flatMap(
    ({ textOf }) =>
      readMonths(textOf('month'), textOf('year'), list.heads.month)?.map(yearOf) ?? [],
  );
  const [year, ...others] = new Set(years);
  return year === undefined || others.length > 0 ? null : String(year);
}

/** A list, or why it is refused. */
async function listOrRefusal(
  { source, sheet }: SpendingSource,
  columns: typeof PAID_COLUMNS,
  choices: Pick<ListChoices, 'named' | 'year'>,
): Promise<List<SpendingColumn> | Refusal> {
  try {
    return withTotals(await readList(source, columns, { ...choices, sheet }));
  } catch (error) {
    if (isRefusal(error)) return error;
    throw error;
  }
}

/** Both lists; the payments first, since heads of a budget may be of several years. */
export async function bothLists(
  budgetFile: SpendingSource,
  paidFile: SpendingSource,
  { named, year: asked }: SpendingChoices,
) {
  const own = asked === null ? null : String(asked);
  const paid = await listOrRefusal(paidFile, PAID_COLUMNS, { named, year: own });
  const year = own ?? (isRefusal(paid) ? null : yearSaid(paid));
  const budget = await listOrRefusal(budgetFile, BUDGET_COLUMNS, { named, year });
  if (isRefusal(budget) || isRefusal(paid))
    throw new Refusal([budget, paid].flatMap((each) => (isRefusal(each) ? each.problems : [])));
  return [budget, paid] as const;
}
