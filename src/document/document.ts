import { type Answerer, answerersOf } from '../budget/answers.js';
import { linesOf, type Reference } from '../budget/compute.js';
import type { BudgetLine } from '../budget/lines.js';
import { cellsOf } from '../budget/periods.js';
import type { GapRequest } from '../budget/request.js';
import type { GapResult, ResultTable } from '../budget/result.js';
import { select } from '../budget/select.js';
import { doubtsOf } from '../check/check.js';
import { type CheckResult, checkResult } from '../check/result.js';
import { regionAt } from '../core/above.js';
import type { Cell } from '../core/cell.js';
import { type Changes, changesOf } from '../core/changes.js';
import { valuesIn } from '../core/columns.js';
import { groupedOf, type Row, rowsBy } from '../core/group.js';
import { isLevel } from '../core/levels.js';
import type { Listed } from '../core/list.js';
import { monthRange } from '../core/month.js';
import { type MonthFigures, sumByMonth } from '../core/monthly.js';
import { ordered } from '../core/order.js';
import { segmentNames } from '../core/series.js';
import type { Grouping, Sort } from '../core/vocabulary.js';
import type { ReadTable } from '../input/table.js';
import { type Decision, decisionsOf } from './decisions.js';
import { type Headlines, headlinesOf } from './headlines.js';
import { type BudgetVolumes, volumesOf } from './volumes.js';
import { type WhatIf, whatIfOf } from './what-if.js';

/** What a report says of itself. */
export interface About {
  readonly version: string;
  /** The words of the command that made it, as they were typed. */
  readonly command: readonly string[];
  /** Who makes it, as the settings say; null where nobody said. */
  readonly office: string | null;
  /** When it was made, where somebody asked for that; otherwise the same inputs give the same bytes. */
  readonly stamp: string | null;
}

/** How a report is made. */
export interface Making {
  readonly about: About;
  /** Whether it is read where it can compute anew: the prices of all choices take time to find. */
  readonly isLive: boolean;
}

/** A table whose rows are all made: a document says them several times. */
interface RankedTable extends ResultTable {
  readonly rows: readonly Row[];
}

/** All that a whole report says. Plain data: formats compute nothing. */
export interface Document {
  readonly about: About;
  readonly gap: GapResult;
  readonly headlines: Headlines;
  /** Whom the budget pays for. */
  readonly volumes: BudgetVolumes;
  /** What is asked of those who decide. */
  readonly decisions: readonly Decision[];
  /** The ranking: by region, or by what was asked for. */
  readonly regions: RankedTable;
  /** By segment; null where there is one, or where the ranking says it. */
  readonly segments: RankedTable | null;
  readonly agencies: RankedTable;
  /** Who answers for which segments. */
  readonly answerers: readonly Answerer[];
  /** Of the ranking those with more members than potential. */
  readonly above: readonly Row[];
  readonly months: readonly MonthFigures[];
  readonly lines: Listed<BudgetLine>;
  /** Null where the input has no earlier period that can be compared. */
  readonly changes: Changes | null;
  /** Null where files were added up as they were read, so that no row is left to look at. */
  readonly check: CheckResult;
  /** Null where nobody asked for it, or there are too many cells. */
  readonly whatIf: WhatIf | null;
}

function tableBy(
  { cells }: GapResult,
  by: readonly Grouping[],
  sort: Sort | null,
  { nameOf }: Reference,
): RankedTable {
  const rows = ordered(rowsBy(cells, by, nameOf), sort ?? 'uncovered');
  return { by, rows: [...rows], cut: 0 };
}

/** What the regions of a document are: groups of cells, where others were asked for. */
function rankedBy({ by }: GapRequest): readonly Grouping[] {
  return by ?? ['region'];
}

/** How many rows the table of a document's regions has. */
export function rankedIn({ cells }: GapResult, request: GapRequest): number {
  const { firsts } = groupedOf(cells.entries, rankedBy(request));
  return Math.min(firsts.length, request.top ?? firsts.length);
}

function cutTo(table: RankedTable, top: number | null): RankedTable {
  const rows = top === null ? table.rows : table.rows.slice(0, top);
  return { ...table, rows, cut: table.rows.length - rows.length };
}

/** What changed since the period before the one that was taken, under the regions of the ranking. */
function changesIn(
  read: ReadTable,
  { cells, parameters: { period } }: GapResult,
  { selection, by }: GapRequest,
  { book, nameOf }: Reference,
): Changes | null {
  const { columns } = read.cells;
  if (period === null) return null;
  const isEarlier = (other: string | null) =>
    other !== null && other < period && other.length === period.length;
  const from = valuesIn(columns.period).filter(isEarlier).sort().at(-1);
  if (!from) return null;
  const both = { cells: cellsOf(read.cells, [from, period]), omitted: [] };
  const wanted = select(both, { ...selection, period: 'all' }, book).cells;
  const level = by?.find(isLevel);
  const groupOf = ({ region }: Cell) => {
    return { region: level ? regionAt(region, level, nameOf) : region, segment: null };
  };
  const earlier = cellsOf(wanted, [from]);
  const names = segmentNames([wanted], book);
  return changesOf(earlier, cells.entries.cells, { from, to: period }, { groupOf, names });
}

/** Composes the document of a gap, with what is doubtful about its table. Pure. */
export function documentOf(
  gap: GapResult,
  read: ReadTable,
  request: GapRequest,
  reference: Reference,
  { about, isLive }: Making,
): Document {
  const { first, last } = gap.parameters.months;
  const months = monthRange(first, last);
  const { sort, top, budget } = request;
  const ranking = tableBy(gap, rankedBy(request), sort, reference);
  const hasSegments = gap.grain.segments && !ranking.by.includes('segment');
  const segments = hasSegments ? tableBy(gap, ['segment'], sort, reference) : null;
  const volumes = volumesOf(gap.cells);
  return {
    about,
    gap,
    headlines: headlinesOf(gap.totals, ranking.rows, segments?.rows ?? []),
    volumes,
    decisions: decisionsOf(gap, volumes, reference.catalogue),
    regions: cutTo(ranking, top),
    segments,
    agencies: tableBy(gap, ['agency'], 'budget', reference),
    answerers: answerersOf(gap.cells.entries),
    above: ranking.rows.filter(({ excess }) => excess > 0),
    months: sumByMonth(gap.cells, months),
    lines: linesOf(gap.cells, request, reference),
    changes: changesIn(read, gap, request, reference),
    check: checkResult(read, doubtsOf(read, reference.book)),
    whatIf: isLive ? whatIfOf(gap, { ...budget, months }, reference) : null,
  };
}
