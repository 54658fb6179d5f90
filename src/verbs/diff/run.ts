import { gapResult, selectedFor } from '../../budget/compute.js';
import { checkLevels } from '../../budget/fitness.js';
import { monthsOf } from '../../budget/parameters.js';
import { select } from '../../budget/select.js';
import { answer, wantedFor } from '../../cli/answer.js';
import { outletsOf } from '../../cli/deliver.js';
import { needsAll, referenceFor } from '../../cli/reference.js';
import type { Run } from '../../cli/verb.js';
import { segmentNames } from '../../core/series.js';
import { toldApart } from '../../input/places/told-apart.js';
import type { ReadTable } from '../../input/table.js';
import { diffOf } from '../../planning/diff/diff.js';
import type { DiffBy, DiffResult, DiffSide } from '../../planning/diff/result.js';
import { seriesOf } from '../../planning/series.js';
import { isRefusal, Refusal, refuse } from '../../problem/problem.js';
import type { View } from '../../view/view.js';
import type { Wording } from '../../view/wording.js';
import { checkSheets, examineInputs } from '../counts/inputs.js';
import { checkSize } from '../counts/limits.js';
import type { DiffOptions } from './options.js';
import { type AskedSide, askedOf, type BothTables, type DiffRun, periodsOfSides } from './sides.js';
import { loadDiffWords } from './texts.js';
import { diffView } from './view.js';

/** Law and names of both sides: one, unless each has tariffs of its own. */
async function referencesOf(
  sides: readonly [AskedSide, AskedSide],
  { settings, context }: DiffRun,
) {
  // What one side needs of the catalogue is needed wherever the two are mixed.
  const needing = sides.find(({ request }) => needsAll(request, settings)) ?? sides[0];
  const [before, after] = sides;
  const first = await referenceFor(needing.request, settings, before.tariffs, context);
  const isSame = before.tariffs === after.tariffs;
  const second = isSame
    ? first
    : await referenceFor(needing.request, settings, after.tariffs, context);
  return [first, second] as const;
}

/** What rows are of where nobody says: regions, or the segments of one. */
function usualBy({ before, after }: Pick<DiffResult, 'before' | 'after'>): readonly DiffBy[] {
  const regions = [before, after].map(({ selected }) => selected.cells.regions.values.length);
  return Math.max(...regions) > 1 ? ['region'] : ['segment'];
}

/** The files of each side by their names alone, unless both have them; none where it is one table. */
function namesOf([before, after]: BothTables): readonly [string | null, string | null] {
  if (before === after) return [null, null];
  const path = (table: ReadTable) => table.files.map(({ source }) => source.path).join(' + ');
  const [one, other] = [path(before), path(after)];
  const short = (text: string) =>
    text
      .split(' + ')
      .map((each) => each.replace(/^.*[/\\]/, ''))
      .join(' + ');
  return short(one) === short(other) ? [one, other] : [short(one), short(other)];
}

/** Whether it is two periods of one table that are compared. */
function isOfPeriods({ before, after }: Pick<DiffResult, 'before' | 'after'>): boolean {
  return after.name === null && before.period !== after.period;
}

/** All periods of the regions and segments that were chosen. */
function seriesIn(table: ReadTable, { request, reference }: DiffSide) {
  const selection = { ...request.selection, period: 'all' } as const;
  const names = segmentNames([table.cells], reference.book);
  return seriesOf(select(table, selection, reference.book).cells, names);
}

/** Says of a refusal of which side it is, and of its period: the other may well have what is asked for. */
function ofSide(error: unknown, at: 0 | 1, name: string | null): unknown {
  if (!isRefusal(error)) return error;
  const period = at === 0 ? '--from' : '--to';
  const problems = error.problems.map((each) => ({
    ...each,
    ...(each.option === '--period' && { option: period }),
    ...(name !== null && { within: each.within ?? name }),
  }));
  return new Refusal(problems, error.status);
}

/** Compares two sides of what was read. */
export async function diffIn(
  tables: BothTables,
  asked: readonly [AskedSide, AskedSide],
  run: DiffRun,
): Promise<DiffResult> {
  const { options } = run;
  const periods = periodsOfSides(tables, options);
  const references = await referencesOf(asked, run);
  const names = namesOf(tables);
  const sideAt = (at: 0 | 1): DiffSide => {
    const [table, { request, own }, reference] = [tables[at], asked[at], references[at]];
    const selection = { ...request.selection, period: periods[at] ?? 'newest' };
    const wanted = { ...request, selection, by: null, why: false };
    const selected = selectedFor(table, wanted, reference.book);
    const result = gapResult(table, wanted, reference);
    checkLevels(selected.cells, options.by ?? []);
    return {
      ...{ result, selected, request, reference },
      name: names[at],
      period: periods[at],
      own,
      choices: { ...request.budget, months: monthsOf(request, periods[at]) },
    };
  };
  const sideOf = (at: 0 | 1): DiffSide => {
    try {
      return sideAt(at);
    } catch (error) {
      throw ofSide(error, at, names[at]);
    }
  };
  const sides = { before: sideOf(0), after: sideOf(1) };
  const rows = sides.before.selected.whole.length + sides.after.selected.whole.length;
  checkSize('diff', rows);
  const by = options.by ?? usualBy(sides);
  const { nameOf } = references[0];
  const series = isOfPeriods(sides) ? seriesIn(tables[1], sides.after) : [];
  return diffOf(sides.before, sides.after, { by, top: options.top }, nameOf, series);
}

/** A comparison as a view, in a language. */
export async function shownDiff(
  result: DiffResult,
  isWhy: boolean,
  wording: Wording,
): Promise<View> {
  const diff = await loadDiffWords(wording.language);
  return diffView(result, isWhy, { ...wording, diff, derivation: diff.derivation });
}

async function readTables(files: readonly string[], run: Run<DiffOptions>): Promise<BothTables> {
  const { options, settings, context, wording } = run;
  const read = (some: readonly string[]) =>
    examineInputs(some, options, settings, context, wording);
  const [before, after] = files;
  const isTwo = files.length === 2 && before !== undefined && after !== undefined;
  if (isTwo && before === '-' && after === '-') refuse({ code: 'stdin-twice', file: '-' });
  const first = await read(isTwo ? [before] : files);
  const second = isTwo ? await read([after]) : first;
  const problems = [...new Set([...first.problems, ...second.problems])];
  if (problems.length > 0) throw new Refusal(problems);
  if (!isTwo) return [first, second];
  const [own = first.cells, other = second.cells] = toldApart(first.cells, second.cells);
  return [
    { ...first, cells: own },
    { ...second, cells: other },
  ];
}

/** Runs `ucj diff`: reads both sides as `ucj gap` does, then compares. */
export async function runDiff(run: Run<DiffOptions>): Promise<number> {
  const { options, words: files, wording, context } = run;
  const asked = askedOf(run, options.why);
  const wanted = wantedFor(run, options.why);
  const tables = await readTables(files, run);
  checkSheets(
    tables.flatMap((table) => table.files),
    options.sheet,
  );
  const result = await diffIn(tables, asked, run);
  const inputs = [result.before, result.after].flatMap((side) => side.result.inputs);
  const paths = inputs.map(({ path }) => path);
  const outlets = outletsOf(wanted, context, result.after.period, paths);
  return answer(await shownDiff(result, options.why, wording), outlets, run);
}
