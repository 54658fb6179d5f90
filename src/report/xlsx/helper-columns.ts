import type { PlannedRow, PlannedTable } from './plan.js';
import type { Making, RowColumn } from './row-columns.js';
import { SPLIT_FORMULAS, type Split } from './target.js';

/** The columns that split what a region lacks to its target over its rows. */
export function splitColumns(
  { plan, area }: Making,
  splits: ReadonlyMap<PlannedRow, Split>,
): RowColumn[] {
  const { heads } = plan.words;
  const { target } = plan.result.options;
  const of = (row: PlannedRow) => splits.get(row) as Split;
  const helper = (id: string, head: string, value: RowColumn['value']): RowColumn => {
    return { id, head, kind: 'count', value, isHelper: true };
  };
  const split = (id: keyof typeof SPLIT_FORMULAS, value: RowColumn['value']): RowColumn => ({
    ...helper(id, heads[id], value),
    formula: (place) => target && SPLIT_FORMULAS[id](area(), place, target),
  });
  return [
    helper('order', heads.order, ({ place }) => place + 1),
    helper('regionNo', plan.words.keyOf(plan.words.sheets.regions), (row) => of(row).region),
    split('needOfRegion', (row) => of(row).need),
    split('weightOfRegion', (row) => of(row).weight),
    split('share', (row) => of(row).share),
    split('remainder', (row) => of(row).remainder),
    split('rank', (row) => of(row).rank),
  ];
}

/** Names of the key columns of a table. */
export function keyIds(index: number): { readonly cells: string; readonly renewals: string } {
  return { cells: `key${index}`, renewals: `renewalKey${index}` };
}

/** For each table the numbers of its rows, by which its sums find the rows of the cell sheet. */
export function keyColumns({ plan }: Making): RowColumn[] {
  const { words, tables } = plan;
  return tables.flatMap(({ name, keys }: PlannedTable, index): RowColumn[] => {
    const ids = keyIds(index);
    const helper = { kind: 'key', isHelper: true } as const;
    const { cells, renewals } = keys;
    const own: RowColumn = {
      ...helper,
      id: ids.cells,
      head: words.keyOf(name),
      value: ({ place }) => cells[place] ?? null,
    };
    if (!renewals) return [own];
    const head = words.renewalKeyOf(name);
    return [
      own,
      { ...helper, id: ids.renewals, head, value: ({ place }) => renewals[place] ?? null },
    ];
  });
}
