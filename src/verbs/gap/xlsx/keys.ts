import type { ResultTable } from '../../../budget/result.js';
import { groupedTogether } from '../../../core/columns.js';
import type { Counted, CountedCells } from '../../../core/counted.js';
import type { Grouped } from '../../../core/dimension.js';
import { groupedOf, groupKey, rowGroupKey } from '../../../core/group.js';

/**
 * Whole numbers that say which row of a table each cell belongs to. Sums by number find what sums by
 * text would not: `36.10` reads as a number, and `*` as anything.
 */
export interface GroupKeys {
  /** Of each cell, in the order of the result. */
  readonly cells: ArrayLike<number>;
  /** The same for what is renewed, where grouped by payer: renewals are a claim on their own. */
  readonly renewals: ArrayLike<number> | null;
  /** Of each row of the table. */
  readonly rows: readonly number[];
}

/** The payer under which grouping by payer puts a cell's renewal. */
function renewalPayer({ entry, renewalWorkers }: Counted): string {
  return (renewalWorkers && entry.renewal?.payer) || entry.payer;
}

/** Cells of one group and kind, of whom all or none have somebody renewed, as one. */
function alikeIn({ entries, people }: CountedCells, by: ResultTable['by']): Grouped {
  const { ids, firsts } = groupedOf(entries, by);
  const isRenewed = Int32Array.from(people.renewal, (count) => Number(count > 0));
  return groupedTogether(entries.length, [
    { values: [...firsts], ids },
    entries.kind,
    { values: [false, true], ids: isRenewed },
  ]);
}

/** The numbers of a table's groups. */
export function groupKeys(cells: CountedCells, { by, rows }: ResultTable): GroupKeys {
  const numbers = new Map<string, number>();
  const numberOf = (key: string): number => {
    const known = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, known);
    return known;
  };
  const { ids, firsts } = alikeIn(cells, by);
  const samples = Array.from(firsts, (row) => cells.at(row));
  const renewals = samples.map((item) =>
    numberOf(groupKey({ ...item.entry, payer: renewalPayer(item) }, by)),
  );
  const own = samples.map(({ entry }) => numberOf(groupKey(entry, by)));
  return {
    cells: ids.map((id) => own[id] as number),
    renewals: by.includes('payer') ? ids.map((id) => renewals[id] as number) : null,
    rows: rows.map((row) => numberOf(rowGroupKey(row, by))),
  };
}
