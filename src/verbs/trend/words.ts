import type { Note } from '../../budget/note.js';
import { isOfCounts } from '../../budget/note-kind.js';
import { lackingNotes } from '../../budget/periods.js';
import { regionName } from '../../core/cell.js';
import { add } from '../../core/exact.js';
import { segmentText } from '../../i18n/words.js';
import { STANDINGS, type Standing } from '../../planning/standing.js';
import type { TrendResult } from '../../planning/trend.js';
import type { TrendRow } from '../../planning/trend-row.js';
import { MARK } from '../../render/marks.js';
import { pointsText } from '../../render/points.js';
import { remarkOf } from '../../view/remarks.js';
import { signed } from '../../view/signed.js';
import type { Remark } from '../../view/view.js';
import { incompleteLines, periodText } from '../common/summary.js';
import { arrivalText, paceText, standingText } from './columns.js';
import type { TrendWording } from './texts.js';

/** What is compared, and for a scorecard with what. */
export function titleOf({ from, to, request }: TrendResult, wording: TrendWording): string {
  const { trend, words, decimal } = wording;
  const periods = trend.title(periodText(from, words), periodText(to, words));
  const { target, byDate } = request;
  if (!wording.isScorecard || !target || !byDate) return periods;
  const goal = trend.scorecard(decimal(target.text), periodText(byDate, words));
  return `${goal}. ${periods}`;
}

/** What the rows of a trend are called. */
export function nameOf(
  { region, segment }: TrendRow,
  { request }: TrendResult,
  { words }: TrendWording,
): string {
  if (request.by === 'segment') return segment === null ? words.total : segmentText(segment, words);
  return region ? regionName(region) : words.total;
}

/** How many rows stand in which way, and whose potential is another one than before. */
function scorecardLines(result: TrendResult, wording: TrendWording): string[] {
  const { trend, words, count } = wording;
  const { rows, total } = result;
  if (!wording.isScorecard) return [];
  const countsOf = (standingOf: (row: TrendRow) => Standing | null) =>
    STANDINGS.flatMap((standing) => {
      const found = rows.filter((row) => standingOf(row) === standing).length;
      return found > 0 ? [`${trend.standing[standing]} ${count(found)}`] : [];
    }).join(', ');
  const changed = rows.filter(({ isBaseChanged }) => isBaseChanged);
  const names = changed.map((row) =>
    trend.changedRow(
      nameOf(row, result, wording),
      count(row.before.potential),
      count(row.after.potential),
      standingText(row.onFrozen, wording),
    ),
  );
  const from = periodText(result.from, words);
  return [
    trend.judged(countsOf(({ standing }) => standing)),
    ...(names.length > 0
      ? [
          trend.judgedOnFrozen(
            countsOf(({ onFrozen }) => onFrozen.standing),
            from,
          ),
          trend.baseChanged(MARK, from, names.join('; ')),
        ]
      : []),
    ...(total.pace === null && total.lastMonth !== null ? [trend.byLastMonth] : []),
  ];
}

/** Periods that are listed one by one; of more the ends and their number. */
const FEW = 6;

function periodsText(periods: readonly string[], words: TrendWording['words']): string {
  const [first, last] = [periods[0], periods.at(-1)];
  if (periods.length <= FEW || first === undefined || last === undefined)
    return periods.map((period) => periodText(period, words)).join(', ');
  return `${periods.length} (${periodText(first, words)}–${periodText(last, words)})`;
}

/** What all together need by the month that was given, where rows do not have it. */
function neededLines({ total, request }: TrendResult, wording: TrendWording): string[] {
  const { trend, words, count, decimal, isScorecard } = wording;
  const { target, byDate } = request;
  if (isScorecard || !target || !byDate || total.missing === null) return [];
  const needed = total.needed ? count(total.needed) : null;
  const [goal, by] = [decimal(target.text), periodText(byDate, words)];
  const isByLast = total.pace === null && total.lastMonth !== null;
  return [
    trend.needed(goal, by, needed, standingText(total, wording)),
    ...(isByLast ? [trend.byLastMonth] : []),
  ];
}

/** How all changed, who fell, the pace, and when the target is reached. */
export function trendLines(result: TrendResult, wording: TrendWording): string[] {
  const { trend, language, words, count, decimal } = wording;
  const { total, rows, months, periods, request, from, to } = result;
  const { before, after, points, pace, missing, arrival } = total;
  const fallen = rows.filter((row) => (row.points?.whole ?? 0) < 0);
  const names = fallen.map((row) => nameOf(row, result, wording));
  const others = periods.filter((period) => period !== from && period !== to);
  return [
    ...incompleteLines(result.gap, wording),
    ...scorecardLines(result, wording),
    ...(points
      ? [
          trend.whole(
            pointsText(points.whole, language),
            pointsText(points.members, language),
            pointsText(points.base, language),
          ),
        ]
      : []),
    trend.members(
      signed(after.registered - before.registered, wording),
      count(before.registered),
      count(after.registered),
    ),
    names.length > 0 ? trend.fell(names.join(', ')) : trend.nobodyFell,
    pace ? trend.pace(paceText(pace, wording), count(months)) : trend.noPace(count(months)),
    ...(request.target && missing !== null && arrival
      ? [trend.arrival(decimal(request.target.text), arrivalText(arrival, wording), count(missing))]
      : []),
    ...neededLines(result, wording),
    ...(result.basesDiffer ? [trend.basesDiffer] : []),
    ...(others.length > 0 ? [trend.others(periodsText(periods, words))] : []),
  ];
}

/** That both periods have the same potential, but not of the same rows: one was split, or has another name. */
function renamedNotes({ total, leftOut }: TrendResult): Note[] {
  const isSome = leftOut.before.potential > 0 || leftOut.after.potential > 0;
  const all = (side: 'before' | 'after', count: 'potential' | 'registered') =>
    add(total[side][count], leftOut[side][count]);
  const potential = all('before', 'potential');
  if (!isSome || potential !== all('after', 'potential')) return [];
  const [before, after] = [all('before', 'registered'), all('after', 'registered')];
  return [{ code: 'parts-renamed', potential, before, after }];
}

/** Rows that only one of the periods has, and those that periods between them lack. */
function unmatchedNotes(result: TrendResult): Note[] {
  const { from, to, unmatched, leftOut, series } = result;
  const code = 'one-period-only' as const;
  const all = [
    { code, period: from, other: to, rows: unmatched.before, ...leftOut.before },
    { code, period: to, other: from, rows: unmatched.after, ...leftOut.after },
  ];
  return [...all.filter(({ rows }) => rows > 0), ...renamedNotes(result), ...lackingNotes(series)];
}

/** The notes of the gap that are of a trend too, and its own. */
export function notesOf(result: TrendResult): readonly Note[] {
  return [...unmatchedNotes(result), ...result.gap.notes.filter(isOfCounts)];
}

/** What to know of how the tables were read. */
export function remarksOf(result: TrendResult, wording: TrendWording): Remark[] {
  return notesOf(result).map((note) => remarkOf(note, wording));
}
