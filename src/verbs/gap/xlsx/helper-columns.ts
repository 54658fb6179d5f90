import { isAll } from '../../../core/exact.js';
import type { PlannedRow, PlannedTable } from './plan.js';
import type { Making, RowColumn } from './row-columns.js';
import {
  type GoalRow,
  LACKING,
  MISSING,
  needFormula,
  SPLIT_FORMULAS,
  type Split,
  type Splitting,
} from './target.js';

type Goals = ReadonlyMap<PlannedRow, GoalRow>;

/** A column that no reader needs, of people or of numbers of them. */
function helper({ plan }: Making, id: RowColumn['id'], value: RowColumn['value']): RowColumn {
  const head = plan.words.heads[id as 'order'];
  return { id, head, kind: 'count', value, isHelper: true };
}

/** The columns of one splitting: what it splits, in proportion to what, and each row's share of it. */
function splitting(
  making: Making,
  goals: Goals,
  of: Splitting,
  splitOf: (row: GoalRow) => Split,
): RowColumn[] {
  const { area } = making;
  const figure = (key: keyof Split) => (row: PlannedRow) => {
    const found = goals.get(row);
    return found ? splitOf(found)[key] : null;
  };
  const column = (part: keyof typeof SPLIT_FORMULAS, key: keyof Split): RowColumn => ({
    ...helper(making, of[part], figure(key)),
    formula: (place, row) => (goals.has(row) ? SPLIT_FORMULAS[part](of, area(), place) : null),
  });
  const need: RowColumn = {
    ...helper(making, of.need, figure('need')),
    formula: (place, row) => {
      const found = goals.get(row);
      return found ? needFormula(of, area(), place, found.goal) : null;
    },
  };
  return [
    need,
    column('weights', 'weight'),
    column('share', 'share'),
    column('remainder', 'remainder'),
    column('rank', 'rank'),
  ];
}

/** Who of a row's own part can be found, and how many more can. */
function foundColumns(making: Making, goals: Goals): RowColumn[] {
  const { area } = making;
  const at = (id: string, place: number) => area().at(id, place);
  return [
    {
      ...helper(making, 'found', (row) => goals.get(row)?.found ?? null),
      formula: (place, row) =>
        goals.has(row) ? `MIN(${at('toTarget', place)},${at('findable', place)})` : null,
    },
    {
      ...helper(making, 'room', (row) => goals.get(row)?.room ?? null),
      formula: (place, row) =>
        goals.has(row) ? `${at('findable', place)}-${at('found', place)}` : null,
    },
  ];
}

/** The columns that split what a region lacks to its target over its rows. */
export function splitColumns(making: Making, goals: Goals): RowColumn[] {
  const { words, result } = making.plan;
  const isEveryone = isAll(result.options.verified);
  return [
    helper(making, 'order', ({ place }) => place + 1),
    {
      ...helper(making, 'regionNo', (row) => goals.get(row)?.no ?? null),
      head: words.keyOf(words.sheets.regions),
    },
    ...splitting(making, goals, MISSING, ({ missing }) => missing),
    ...(isEveryone
      ? []
      : [
          ...foundColumns(making, goals),
          ...splitting(making, goals, LACKING, ({ lacking }) => lacking),
        ]),
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
