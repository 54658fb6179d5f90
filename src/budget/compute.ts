import type { NameOf } from '../core/above.js';
import { AimedCells } from '../core/aimed.js';
import type { Cells } from '../core/cells.js';
import { type Counted, CountedCells } from '../core/counted.js';
import { mapped, rowsWhere, valueAt } from '../core/dimension.js';
import type { Entries } from '../core/entries.js';
import { computeGap, type Gap, type GapOptions, type Regions, regionsAlone } from '../core/gap.js';
import { rowsAsRead, rowsBy } from '../core/group.js';
import { chained, type Listed } from '../core/list.js';
import { numbersOf } from '../core/numbers.js';
import { ordered } from '../core/order.js';
import { regionsBy } from '../core/row-key.js';
import type { Rows } from '../core/rows.js';
import type { Target } from '../core/target.js';
import type { Grouping } from '../core/vocabulary.js';
import { incompleteOf } from '../input/rows/omitted.js';
import type { ReadTable } from '../input/table.js';
import type { SegmentBook } from '../segment/segments.js';
import type { NamedTarget } from '../target/targets.js';
import { answerersOf } from './answers.js';
import type { BudgetChoices } from './choices.js';
import { explain } from './explain.js';
import { checkFitness, withSubsidised } from './fitness.js';
import { type BudgetLine, budgetLines } from './lines.js';
import { notesOn } from './notes.js';
import { levelOf, monthsOf, parametersOf } from './parameters.js';
import { type PriceBooks, priceCells } from './pricing.js';
import type { GapRequest, WantedTarget } from './request.js';
import type { GapResult, Grain, ResultTable } from './result.js';
import { type Selected, select } from './select.js';
import { supportLines } from './support.js';

/** The rows as they were read, each of one cell. */
const AS_READ: readonly Grouping[] = [];

/** Which tables a result has when nobody said: by region and by segment, or the rows as read. */
function groupings(request: GapRequest, cells: Cells): (readonly Grouping[])[] {
  if (request.by) return [request.by];
  if (!request.asDocument) return [AS_READ];
  const regions = cells.regions.values.length;
  const segments = cells.segmentKeys.values.length;
  if (segments === 1) return [['region']];
  return regions === 1 ? [['segment']] : [['region'], ['segment']];
}

function rowsOf({ cells }: Gap, by: readonly Grouping[], nameOf: NameOf): Rows {
  return by.length === 0 ? rowsAsRead(cells) : rowsBy(cells, by, nameOf);
}

function tableOf(
  gap: Gap,
  by: readonly Grouping[],
  { sort, top }: GapRequest,
  nameOf: NameOf,
): ResultTable {
  const rows = ordered(rowsOf(gap, by, nameOf), sort);
  const shown = top === null ? rows : rows.first(top);
  return { by, rows: shown, cut: rows.length - shown.length };
}

/** What figures rest on beside the counts: law and names, passed in and never global. */
export interface Reference extends PriceBooks {
  readonly nameOf: NameOf;
  /** Files that decided figures beside the inputs: settings, and tariffs of the user's own. */
  readonly sources: readonly { readonly path: string; readonly bytes: Buffer }[];
}

/** The budget lines, with the support cost where one was asked for. */
export function linesOf(
  cells: Iterable<Counted>,
  { support, by }: GapRequest,
  { book, nameOf }: Reference,
): Listed<BudgetLine> {
  const counted = CountedCells.of(cells);
  const lines = budgetLines(counted, book, regionsBy(counted.entries, by ?? [], nameOf));
  return support === null ? lines : chained([lines, supportLines(lines, support, book)]);
}

/** Whether rows are of offices, so that it is worth saying what each answers for. */
function isByAgency({ by }: GapRequest): boolean {
  return by?.includes('agency') === true && !by.includes('segment');
}

/** The shares of a target as the arithmetic takes them. */
export function targetOf({ all, bySegment }: WantedTarget): Target {
  const shares = [...bySegment].map(([segment, { share }]) => [segment, share] as const);
  return { all: all?.share ?? null, bySegment: new Map(shares) };
}

/** Published targets that were asked for by name. */
function named({ target }: GapRequest): NamedTarget[] {
  const goals = target ? [target.all, ...target.bySegment.values()] : [];
  return [...new Set(goals.flatMap((goal) => goal?.named ?? []))];
}

/** The whole regions of the chosen cells, and where these stand among their cells. */
function regionsOf(
  { cells, whole, places }: Selected,
  entries: Entries,
  book: SegmentBook,
): Regions {
  if (whole.length === cells.length) return regionsAlone(entries);
  const ids = mapped(whole.columns.segment, ({ segment }) => book.find(segment)?.id ?? null);
  return { cells: new AimedCells(whole, ids), places };
}

/** The gap of one period alone. */
function gapIn(
  period: string | null,
  entries: Entries,
  regions: Regions,
  options: GapOptions,
): Gap {
  const own = entries.cells.columns.period;
  const rows = rowsWhere(entries.length, (row) => valueAt(own, row) === period);
  const places = rows.map((row) => regions.places[row] as number);
  return computeGap(entries.take(rows), options, { ...regions, places });
}

/** The finest grain that was read. */
function grainOf(cells: Cells): Grain {
  return {
    level: levelOf(cells),
    segments: cells.segmentKeys.values.length > 1,
    cells: cells.length,
  };
}

/** The choices that count workers. */
export function optionsOf(
  { target, verified, renew }: Pick<GapRequest, 'target' | 'verified' | 'renew'>,
  eachPeriod: boolean,
): GapOptions {
  const share = target && targetOf(target);
  return { target: share, eachPeriod, verified: verified.share, renew: renew.share };
}

/** Takes the cells that are wanted, with the subsidised members that an option gives for its one row. */
export function selectedFor(read: ReadTable, request: GapRequest, book: SegmentBook): Selected {
  const taken = select(read, request.selection, book);
  const { cells, whole, places } = taken;
  const { subsidised } = request;
  if (subsidised === null) return taken;
  const counts = Array.from(whole.columns.subsidised);
  const own = withSubsidised(cells, subsidised);
  counts[places[0] as number] = subsidised;
  return { ...taken, cells: own, whole: whole.with({ subsidised: numbersOf(counts) }) };
}

/** The files that figures come from: the tables, and what decided them beside these. */
function inputsOf({ files }: ReadTable, { sources }: Reference): GapResult['inputs'] {
  return [
    ...files.map(({ source: { path, chunks }, rows }) => ({ path, chunks, rows })),
    ...sources.map(({ path, bytes }) => ({ path, chunks: () => [bytes], rows: null })),
  ];
}

/** Computes a gap from what was read: choose, price, count, group. Pure apart from its refusals. */
export function gapResult(read: ReadTable, request: GapRequest, reference: Reference): GapResult {
  const selected = selectedFor(read, request, reference.book);
  const { cells } = selected;
  checkFitness(read.cells, cells, request, reference.book);
  const newest = selected.periods.at(-1) ?? null;
  const months = monthsOf(request, newest);
  const choices: BudgetChoices = { ...request.budget, months };
  const priced = priceCells(cells, choices, reference);
  const eachPeriod = request.by?.includes('period') ?? false;
  const options = optionsOf(request, eachPeriod);
  const regions = regionsOf(selected, priced.entries, reference.book);
  const gap = computeGap(priced.entries, options, regions);
  const ofClock = newest === null && request.year === null && request.months.kind === 'last';
  const notes = notesOn({
    read,
    selected,
    priced,
    // Amounts of several periods must not be added, in notes no more than in totals.
    gap: eachPeriod ? gapIn(newest, priced.entries, regions, options) : gap,
    eachPeriod,
    choices,
    catalogue: reference.catalogue,
    targets: named(request),
    clockYear: ofClock ? request.currentYear : null,
  });
  return {
    inputs: inputsOf(read, reference),
    parameters: parametersOf(request, selected, months, priced),
    options,
    grain: grainOf(cells),
    cells: gap.cells,
    regions,
    goals: gap.goals,
    tables: groupings(request, cells).map((by) => tableOf(gap, by, request, reference.nameOf)),
    judged: request.each ? rowsOf(gap, request.by ?? AS_READ, reference.nameOf) : [],
    totals: eachPeriod ? null : gap.totals,
    lines: request.lines ? linesOf(gap.cells, request, reference) : null,
    why: request.why ? explain({ ...gap, regions }, read.files, request, priced.used) : null,
    answerers: isByAgency(request) ? answerersOf(priced.entries) : null,
    incomplete: incompleteOf(selected.omitted),
    notes,
    tariffs: priced.used,
  };
}
