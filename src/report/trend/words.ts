import { grouped, withMark } from '../../i18n/marks.js';
import type { TrendResult } from '../../planning/trend.js';
import { noteText } from '../notes.js';
import { pointsText } from '../points.js';
import { countsText, periodText } from '../summary.js';
import { arrivalText, paceText, signed, type TrendLook, trendText } from './columns.js';

/** What is compared, and for a scorecard with what. */
export function titleOf({ from, to, request }: TrendResult, look: TrendLook): string {
  const { trend, words, language } = look;
  const periods = trend.title(periodText(from, words), periodText(to, words));
  const { target, byDate } = request;
  if (!look.isScorecard || !target || !byDate) return periods;
  const goal = trend.scorecard(withMark(target.text, language), periodText(byDate, words));
  return `${goal}. ${periods}`;
}

/** How all changed, who fell, the pace, and when the target is reached. */
export function trendLines(result: TrendResult, look: TrendLook): string[] {
  const { trend, language, words } = look;
  const { total, rows, months, unmatched, periods, request, from, to } = result;
  const count = (value: number) => grouped(value, language);
  const { before, after, points, pace, missing, arrival } = total;
  const fallen = rows.filter((row) => (row.points?.whole ?? 0) < 0);
  const names = fallen.map((row) =>
    trendText(row, request.by === 'segment' ? 'segment' : 'region', look),
  );
  const others = periods.filter((period) => period !== from && period !== to);
  return [
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
      signed(after.registered - before.registered, look),
      count(before.registered),
      count(after.registered),
    ),
    names.length > 0 ? trend.fell(names.join(', ')) : trend.nobodyFell,
    pace ? trend.pace(paceText(pace, look), count(months)) : trend.noPace(count(months)),
    ...(request.target && missing !== null && arrival
      ? [
          trend.arrival(
            withMark(request.target.text, language),
            arrivalText(arrival, look),
            count(missing),
          ),
        ]
      : []),
    ...(result.basesDiffer ? [trend.basesDiffer] : []),
    ...(unmatched.before + unmatched.after > 0
      ? [trend.unmatched(count(unmatched.before), count(unmatched.after))]
      : []),
    ...(others.length > 0
      ? [trend.others(periods.map((period) => periodText(period, words)).join(', '))]
      : []),
    countsText(result.gap, look),
  ];
}

/** Notes that say something of counts, and not of money or of one period alone. */
const OF_COUNTS: readonly string[] = [
  'status',
  'set-aside',
  'totals-left-out',
  'total-differs',
  'sole-head',
  'sheet-taken',
  'hidden-read',
  'uncomputed',
  'regions-unknown',
  'regions-read',
  'codes-bps',
  'codes-untold',
  'unmatched',
  'encoding',
  'marked-numbers',
  'scaled-numbers',
  'vague-head',
  'labour-head',
  'head-ignored',
  'left-out',
  'active-taken',
  'bases-differ',
  'target-named',
  'target-basis',
];

/** The notes of the gap that are of a trend too. */
export function notesOf({ gap }: TrendResult) {
  return gap.notes.filter(({ code }) => OF_COUNTS.includes(code));
}

/** What to know of how the tables were read. */
export function noteLines(result: TrendResult, { language, words }: TrendLook): string[] {
  return notesOf(result).map((note) => noteText(note, language, words));
}
