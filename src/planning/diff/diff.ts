import { basesOf } from '../../budget/parameters.js';
import { type NameOf, regionAt } from '../../core/above.js';
import type { Cell } from '../../core/cell.js';
import { changeOfCoverage } from '../../core/change.js';
import { changeKey } from '../../core/changes.js';
import { valueAt } from '../../core/dimension.js';
import { effectsOf } from '../../core/effects.js';
import { add } from '../../core/exact.js';
import { Sums } from '../../core/figures.js';
import { isLevel } from '../../core/levels.js';
import { groupsBy } from '../../core/list.js';
import type { SeriesPoint } from '../series.js';
import { type Aligned, type AlignedRow, align } from './align.js';
import { AmountsOfSets, amountsIn } from './amounts.js';
import { differing, type Factor } from './factors.js';
import {
  CAUSES,
  type Cause,
  type DiffBy,
  type DiffCell,
  type DiffKey,
  type DiffResult,
  type DiffRow,
  type DiffSide,
  type Effect,
} from './result.js';

/** Effects that did something, the largest first; of equal ones in the order of the causes. */
function ranked(effects: readonly Effect[]): Effect[] {
  const size = ({ rupiah }: Effect) => Math.abs(rupiah);
  return effects.filter(({ rupiah }) => rupiah !== 0).sort((a, b) => size(b) - size(a));
}

/** The cause of all that a row costs more or less, where one side has not its workers or no price for them. */
function onlyCause(
  { before: was, after: is, presence }: AlignedRow,
  { before, after }: Pick<DiffResult, 'before' | 'after'>,
): Cause | null {
  if (presence !== null || was === null || is === null) return presence;
  const isPriced = ({ result }: DiffSide, row: number) =>
    valueAt(result.cells.entries.kind, row).expansion !== null;
  const [had, has] = [isPriced(before, was), isPriced(after, is)];
  if (had === has) return null;
  return has ? 'price-came' : 'price-went';
}

/** What made each aligned row cost something else. */
function cellsOf(
  aligned: Aligned,
  { before, after }: Pick<DiffResult, 'before' | 'after'>,
  factors: readonly Factor[],
): DiffCell[] {
  const { chosen } = aligned;
  const [was, is] = [amountsIn(before.result.cells), amountsIn(after.result.cells)];
  const side = ({ request, choices, reference }: DiffSide, cells: Aligned['before']) => {
    return { cells, request, choices, reference };
  };
  const sides = { before: side(before, aligned.before), after: side(after, aligned.after) };
  const places = chosen.map(({ place }) => place);
  const sets = new AmountsOfSets(sides, factors, places);
  const scale = BigInt(sets.scale);
  return chosen.map((row, at) => {
    const first = row.before === null ? 0 : (was[row.before] as number);
    const last = row.after === null ? 0 : (is[row.after] as number);
    const cell = (row.after === null ? aligned.before : aligned.after).at(row.place);
    const only = onlyCause(row, { before, after });
    if (only !== null)
      return {
        ...{ row, cell, before: first, after: last },
        effects: ranked([{ cause: only, rupiah: last - first }]),
      };
    const amounts = sets.of(at);
    // Both ends are the budgets themselves, whose ties of a target the order of their own rows decides.
    amounts[0] = BigInt(first) * scale;
    amounts[amounts.length - 1] = BigInt(last) * scale;
    const found = effectsOf(amounts, scale);
    const effects = factors.map((cause, place) => ({ cause, rupiah: found[place] as number }));
    return { row, cell, before: first, after: last, effects: ranked(effects) };
  });
}

/** What a cell is shown under. */
function keyOf({ region, segment }: Cell, by: readonly DiffBy[], nameOf: NameOf): DiffKey {
  const level = by.find(isLevel);
  const above = level ? regionAt(region, level, nameOf) : region;
  const hasRegion = by.some((each) => each !== 'segment');
  return { region: hasRegion ? above : null, segment: by.includes('segment') ? segment : null };
}

/** What adds up the figures of some rows, on each side. */
interface SumsOfSides {
  readonly before: Sums;
  readonly after: Sums;
}

function figuresOf(sums: SumsOfSides, side: 'before' | 'after', cells: readonly DiffCell[]) {
  const rows = Int32Array.from(cells.flatMap(({ row }) => row[side] ?? []));
  return sums[side].of({ rows, from: 0, to: rows.length });
}

/** The effects of some cells together. */
function effectsTogether(cells: readonly DiffCell[]): Effect[] {
  const found = new Map<Cause, number>();
  for (const { effects } of cells)
    for (const { cause, rupiah } of effects) found.set(cause, add(found.get(cause) ?? 0, rupiah));
  return ranked(CAUSES.map((cause) => ({ cause, rupiah: found.get(cause) ?? 0 })));
}

/** A row of some cells. */
function rowOf(key: DiffKey, cells: readonly DiffCell[], sums: SumsOfSides): DiffRow {
  const [was, is] = [figuresOf(sums, 'before', cells), figuresOf(sums, 'after', cells)];
  return {
    ...{ ...key, before: was, after: is, points: changeOfCoverage(was, is) },
    effects: effectsTogether(cells),
    change: (is.annualPremium ?? 0) - (was.annualPremium ?? 0),
    cells,
  };
}

/** Rows whose budget changed the most first; of equal ones those whose members did. */
function byChange(a: DiffRow, b: DiffRow): number {
  const members = ({ before, after }: DiffRow) => Math.abs(after.registered - before.registered);
  return Math.abs(b.change) - Math.abs(a.change) || members(b) - members(a);
}

/** Compares two gaps: what changed, and what of it did what to the budget. Pure. */
export function diffOf(
  before: DiffSide,
  after: DiffSide,
  { by, top }: { readonly by: readonly DiffBy[]; readonly top: number | null },
  nameOf: NameOf,
  series: readonly SeriesPoint[],
): DiffResult {
  const both = { before, after };
  const aligned = align(before.selected, after.selected, after.reference.book);
  const sides = {
    before: { ...before, cells: aligned.before },
    after: { ...after, cells: aligned.after },
  };
  const factors = differing(sides);
  const cells = cellsOf(aligned, both, factors);
  const keyIn = ({ cell }: DiffCell) => keyOf(cell, by, nameOf);
  const groups = groupsBy(cells, (each) => changeKey(keyIn(each), aligned.names));
  const sums = { before: new Sums(before.result.cells), after: new Sums(after.result.cells) };
  const rows = [...groups.values()]
    .map((group) => rowOf(keyIn(group[0]), group, sums))
    .sort(byChange);
  const shown = top === null ? rows : rows.slice(0, top);
  const bases = (side: DiffSide) => basesOf(side.selected.cells).join();
  return {
    ...{ ...both, by, factors, series, rows: shown, cut: rows.length - shown.length },
    total: rowOf({ region: null, segment: null }, cells, sums),
    basesDiffer: bases(before) !== '' && bases(after) !== '' && bases(before) !== bases(after),
  };
}
