import { add } from '../../core/exact.js';
import { payerName } from '../../i18n/words.js';
import { type Area, areaOf } from './area.js';
import { amountOf, coverageOf, knownSumOf, shareHalfUp, togetherOf } from './formulas.js';
import type { Plan, PlannedRow, PlannedTable } from './plan.js';
import { totalFigures } from './plan.js';
import { plainRemark } from './remarks.js';
import type { Sheet } from './sheet.js';
import { FIGURES, type FigureId, figureFormula, figureValue } from './sums.js';
import { type TableColumn, type TableSpec, tableArea, tableSheet } from './table.js';
import { isOneEach, SPLIT_FORMULAS, type Split, splitsOf, toTargetFormula } from './target.js';

type Column = TableColumn<PlannedRow>;

/** What the columns of the cell sheet are made with. */
interface Making {
  readonly plan: Plan;
  readonly premiums: Area;
  /** The sheet's own cells. */
  readonly area: () => Area;
  readonly head: (text: string) => string;
}

/** A head in one line. */
export function oneLine(head: string): string {
  return head.replaceAll('\n', ' ');
}

/** Columns that say what a row is of; what no row has is left out. */
function namingColumns({ plan, head }: Making): Column[] {
  const { words, look, rows } = plan;
  const { heads } = look.words;
  const texts: readonly (readonly [string, string, (row: PlannedRow) => string | null])[] = [
    ['code', words.heads.code, ({ figures }) => figures.region?.code ?? null],
    ['region', words.heads.region, ({ figures }) => figures.region?.name ?? null],
    ['segment', heads.segment, ({ figures }) => figures.segment],
    ['period', heads.period, ({ figures }) => figures.period],
    ['sector', words.heads.sector, ({ counted }) => counted.entry.cell.sector],
    ['agency', heads.agency, ({ figures }) => figures.agency],
    ['payer', heads.payer, ({ figures }) => payerName(figures.payer ?? '', look.words)],
  ];
  const always = ['code', 'region', 'segment'];
  return texts
    .filter(([id, , of]) => always.includes(id) || rows.some((row) => of(row) !== null))
    .map(([id, text, value]) => ({ id, head: head(text), kind: 'text', value }));
}

function countColumns({ plan, head }: Making): Column[] {
  const { words, look, rows } = plan;
  const { heads } = look.words;
  const cellOf = ({ counted }: PlannedRow) => counted.entry.cell;
  const hasWage = rows.some((row) => cellOf(row).wage !== null);
  const wage: Column = {
    id: 'wage',
    head: words.heads.wage,
    kind: 'rupiah',
    value: (row) => cellOf(row).wage,
  };
  return [
    ...(hasWage ? [wage] : []),
    ...(['potential', 'registered'] as const).map((id): Column => {
      return {
        id,
        head: head(heads[id]),
        kind: 'count',
        value: (row) => cellOf(row)[id],
        isInput: () => true,
      };
    }),
    {
      id: 'subsidised',
      head: words.heads.subsidised,
      kind: 'count',
      value: (row) => cellOf(row).subsidised,
      // Without the price of a renewal there is nothing that a number here could change.
      isInput: ({ renewalNo }) => renewalNo !== null,
    },
  ];
}

function coverageColumns({ plan, area, head }: Making, isSplit: boolean): Column[] {
  const { heads } = plan.look.words;
  const { target } = plan.result.options;
  const at = (id: string, place: number) => area().at(id, place);
  const difference = (a: string, b: string) => (place: number) =>
    `MAX(0,${at(a, place)}-${at(b, place)})`;
  const formulas: Partial<Record<FigureId, (place: number) => string>> = {
    coverage: (place) => coverageOf(at('potential', place), at('registered', place)),
    uncovered: difference('potential', 'registered'),
    excess: difference('registered', 'potential'),
    ...(target && { toTarget: (place) => toTargetFormula(area(), place, target, isSplit) }),
  };
  return (['coverage', 'uncovered', 'excess', 'toTarget'] as const)
    .filter((id) => id !== 'toTarget' || target !== null)
    .map((id): Column => {
      const formula = formulas[id];
      return {
        id,
        head: head(heads[id]),
        kind: id === 'coverage' ? 'share' : 'count',
        value: ({ figures }) => figureValue(figures, id),
        ...(formula && { formula }),
      };
    });
}

/** Workers, the number and rupiah of their premium, and the amount of one kind. */
function amountColumns({ plan, premiums, area }: Making, kind: 'expansion' | 'renewal'): Column[] {
  const { heads } = plan.words;
  const { target, verified, renew } = plan.result.options;
  const isExpansion = kind === 'expansion';
  const ids = isExpansion
    ? (['toCover', 'expansionNo', 'expansionPrice', 'expansion'] as const)
    : (['toRenew', 'renewalNo', 'renewalPrice', 'renewal'] as const);
  const [workers, no, price, amount] = ids;
  const at = (id: string, place: number) => area().at(id, place);
  const workersFormula = (place: number) => {
    if (isExpansion) return shareHalfUp(at(target ? 'toTarget' : 'uncovered', place), verified);
    const subsidised = at('subsidised', place);
    return `IF(${subsidised}="","",${shareHalfUp(subsidised, renew)})`;
  };
  const found = (place: number) =>
    `INDEX(${premiums.all('sum')},MATCH(${at(no, place)},${premiums.all('no')},0))`;
  return [
    {
      id: workers,
      head: heads[workers],
      kind: 'count',
      value: ({ counted }) => counted[isExpansion ? 'expansionWorkers' : 'renewalWorkers'],
      formula: workersFormula,
    },
    {
      id: no,
      head: heads[no],
      kind: 'key',
      value: (row) => row[isExpansion ? 'expansionNo' : 'renewalNo'],
    },
    {
      id: price,
      head: heads[price],
      kind: 'rupiah',
      value: ({ counted }) => counted.entry[kind]?.payerAmount ?? null,
      formula: (place) => `IF(${at(no, place)}="","",${found(place)})`,
    },
    {
      id: amount,
      head: heads[amount],
      kind: 'rupiah',
      value: ({ figures }) => figureValue(figures, amount),
      formula: (place) => amountOf(at(workers, place), at(price, place)),
    },
  ];
}

function togetherColumns({ plan, area }: Making): Column[] {
  const { heads } = plan.words;
  const at = (id: string, place: number) => area().at(id, place);
  return [
    {
      id: 'annual',
      head: heads.annual,
      kind: 'rupiah',
      value: ({ figures }) => figures.annualPremium,
      formula: (place) => togetherOf(at('expansion', place), at('renewal', place)),
    },
    {
      id: 'unpriced',
      head: heads.unpriced,
      kind: 'count',
      value: ({ figures }) => figures.unpriced,
      formula: (place) => {
        const isUnpriced = `AND(${at('toRenew', place)}<>"",${at('renewal', place)}="")`;
        return `IF(${at('expansion', place)}="",${at('toCover', place)},0)+IF(${isUnpriced},${at('toRenew', place)},0)`;
      },
    },
  ];
}

/** The columns that split what a region lacks to its target over its rows. */
function splitColumns({ plan, area }: Making, splits: ReadonlyMap<PlannedRow, Split>): Column[] {
  const { heads } = plan.words;
  const { target } = plan.result.options;
  const of = (row: PlannedRow) => splits.get(row) as Split;
  const helper = (id: string, head: string, value: Column['value']): Column => {
    return { id, head, kind: 'count', value, isHelper: true };
  };
  const split = (id: keyof typeof SPLIT_FORMULAS, value: Column['value']): Column => ({
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

function keyColumns({ plan }: Making): Column[] {
  const { words, tables } = plan;
  return tables.flatMap(({ name, keys }: PlannedTable, index): Column[] => {
    const ids = keyIds(index);
    const helper = { kind: 'key', isHelper: true } as const;
    const { cells, renewals } = keys;
    const own: Column = {
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

/** Workers of all rows; blank where none of them is known. */
function workersTotal(column: Column, { rows }: Plan, area: Area): Column {
  const known = rows.map((row) => column.value(row)).filter((value) => typeof value === 'number');
  const value = known.length === 0 ? null : known.reduce(add, 0);
  return { ...column, total: { value, formula: knownSumOf(area, column.id, null) } };
}

/** The row of totals: sums over the rows above it. */
function withTotals(columns: readonly Column[], plan: Plan, area: Area): Column[] {
  const figures = totalFigures(plan);
  if (!figures) return [...columns];
  const own = (id: FigureId) => area.total(id).replace(/^.*!/, '');
  return columns.map((column) => {
    const id = FIGURES.find((each) => each === column.id);
    if (column.id === 'toCover' || column.id === 'toRenew') return workersTotal(column, plan, area);
    if (column.id === 'region') return { ...column, total: { value: plan.look.words.total } };
    if (id === undefined) return column;
    const formula = figureFormula(id, area, { cells: null, renewals: null }, own);
    return { ...column, total: { value: figureValue(figures, id), formula } };
  });
}

/** The sheet of all cells, which the sums of the other sheets come from, and where its cells stand. */
export function rowsSheet(
  plan: Plan,
  premiums: Area,
): { readonly sheet: Sheet; readonly area: Area } {
  const { words, result, rows, plain } = plan;
  const spec: TableSpec<PlannedRow> = {
    name: words.sheets.rows,
    remarks: [words.remarks.rows, plain ? plainRemark(plan, plain) : words.remarks.inputs],
    rows,
    isLive: plain === null,
    hasTotal: result.totals !== null,
  };
  let area = areaOf(spec.name, [], 0, 0);
  const making: Making = { plan, premiums, area: () => area, head: oneLine };
  const splits = result.options.target && !plain ? splitsOf(rows) : new Map();
  const isSplit = splits.size > 0 && !isOneEach(splits);
  const columns = [
    ...namingColumns(making),
    ...countColumns(making),
    ...coverageColumns(making, isSplit),
    ...amountColumns(making, 'renewal'),
    ...amountColumns(making, 'expansion'),
    ...togetherColumns(making),
    ...(isSplit ? splitColumns(making, splits) : []),
    ...(plain ? [] : keyColumns(making)),
  ];
  area = tableArea(
    spec,
    columns.map(({ id }) => id),
  );
  return { sheet: tableSheet(spec, withTotals(columns, plan, area)), area };
}
