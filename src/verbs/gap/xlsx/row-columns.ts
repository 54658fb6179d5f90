import { payerName } from '../../../i18n/words.js';
import type { Area } from '../../../render/xlsx/area.js';
import { coverageOf, missingTo, shareHalfUp } from './formulas.js';
import type { Plan, PlannedRow } from './plan.js';
import { type FigureId, figuresOf, figureValue } from './sums.js';
import { sheetColumns, type TableColumn } from './table.js';
import { type GoalRow, MISSING, partFormula } from './target.js';

/** A column of the cell sheet. */
export type RowColumn = TableColumn<PlannedRow>;

/** What the columns of the cell sheet are made with. */
export interface Making {
  readonly plan: Plan;
  readonly premiums: Area;
  /** The sheet's own cells. */
  readonly area: () => Area;
}

/** A head in one line. */
export function oneLine(head: string): string {
  return head.replaceAll('\n', ' ');
}

/** Columns that say what a row is of; what no row has is left out. */
export function namingColumns({ plan }: Making): RowColumn[] {
  const { words, rendering, rows } = plan;
  const { heads } = rendering.words;
  const texts: readonly (readonly [string, string, (row: PlannedRow) => string | null])[] = [
    ['code', words.heads.code, ({ figures }) => figures.region?.code ?? null],
    ['region', words.heads.region, ({ figures }) => figures.region?.name ?? null],
    // Not in words where a table has none: the sheet is a table that can be read again.
    ['segment', heads.segment, ({ figures }) => figures.segment],
    ['period', heads.period, ({ figures }) => figures.period],
    ['sector', words.heads.sector, ({ counted }) => counted.entry.cell.sector],
    ['agency', heads.agency, ({ figures }) => figures.agency],
    ['payer', heads.payer, ({ figures }) => payerName(figures.payer ?? '', rendering.words)],
  ];
  const always = ['code', 'region', 'segment'];
  return texts
    .filter(([id, , of]) => always.includes(id) || rows.some((row) => of(row) !== null))
    .map(([id, text, value]) => ({ id, head: oneLine(text), kind: 'text', value }));
}

/** What was read of each row: what its figures are computed from. */
export function countColumns({ plan }: Making): RowColumn[] {
  const { words, rendering, rows } = plan;
  const { potential, registered } = rendering.words.heads;
  const own = { ...words.heads, potential: oneLine(potential), registered: oneLine(registered) };
  const column = sheetColumns<PlannedRow, typeof own>(own);
  const cellOf = ({ counted }: PlannedRow) => counted.entry.cell;
  const isInput = () => true;
  return [
    ...(rows.some((row) => cellOf(row).wage !== null)
      ? [column('wage', 'rupiah', (row) => cellOf(row).wage)]
      : []),
    column('potential', 'count', (row) => cellOf(row).potential, { isInput }),
    column('registered', 'count', (row) => cellOf(row).registered, { isInput }),
    column('subsidised', 'count', (row) => cellOf(row).subsidised, {
      // Without the price of a renewal there is nothing that a number here could change.
      isInput: ({ renewalNo }) => renewalNo !== null,
    }),
  ];
}

/** Coverage and who is missing, of each row by itself. */
export function coverageColumns(
  { plan, area }: Making,
  goals: ReadonlyMap<PlannedRow, GoalRow>,
  isSplit: boolean,
): RowColumn[] {
  const { heads } = plan.rendering.words;
  const { options } = plan.result;
  const at = (id: string, place: number) => area().at(id, place);
  const difference = (a: string, b: string) => (place: number) =>
    `MAX(0,${at(a, place)}-${at(b, place)})`;
  const missing = (place: number, row: PlannedRow) => {
    const found = goals.get(row);
    if (!found) return null;
    const { share } = found.goal;
    return isSplit
      ? partFormula(MISSING, area(), place)
      : missingTo(share, at('potential', place), at('registered', place));
  };
  const formulas: Partial<Record<FigureId, RowColumn['formula']>> = {
    coverage: (place) => coverageOf(at('potential', place), at('registered', place)),
    uncovered: difference('potential', 'registered'),
    excess: difference('registered', 'potential'),
    findable: (place) => shareHalfUp(at('uncovered', place), options.verified),
    toTarget: missing,
  };
  const shown = figuresOf(plan);
  return (['coverage', 'uncovered', 'excess', 'findable', 'toTarget'] as const)
    .filter((id) => shown.includes(id))
    .map((id): RowColumn => {
      const formula = formulas[id];
      return {
        id,
        head: oneLine(id === 'findable' ? plan.words.heads[id] : heads[id]),
        kind: id === 'coverage' ? 'share' : 'count',
        value: ({ figures }) => figureValue(figures, id),
        ...(formula && { formula }),
      };
    });
}
