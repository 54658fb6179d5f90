import { regionName } from '../../core/cell.js';
import { coverage } from '../../core/coverage.js';
import type { Share } from '../../core/exact.js';
import { type Arrival, roundedPace } from '../../core/pace.js';
import { segmentText } from '../../i18n/words.js';
import type { TrendResult } from '../../planning/trend.js';
import type { TrendRow } from '../../planning/trend-row.js';
import { MARK } from '../../render/marks.js';
import { pointsText } from '../../render/points.js';
import { type Column, field, headed } from '../../view/column.js';
import { signed } from '../../view/signed.js';
import type { Wording } from '../../view/wording.js';
import { hidingMark } from '../common/figures.js';
import { periodText } from '../common/summary.js';
import { sparkline } from '../counts/series.js';
import type { TrendWording } from './texts.js';

/** A whole number with a sign where it is below 0: as a part of a formula. */
export function minus(value: number, wording: Wording): string {
  return value < 0 ? signed(value, wording) : wording.count(value);
}

/** Whether a pace would be 0 as a whole number: fewer than one a month is no standstill. */
export function isBelowOne(pace: Share): boolean {
  return roundedPace(pace) === 0 && pace.numerator !== 0;
}

/** Members a month in words, with their sign. */
export function paceText(pace: Share, wording: Wording): string {
  return isBelowOne(pace)
    ? pointsText(roundedPace(pace, 100), wording.language)
    : signed(roundedPace(pace), wording);
}

/** When a target is reached, in words. */
export function arrivalText(arrival: Arrival, { trend, words }: TrendWording): string {
  switch (arrival.kind) {
    case 'month':
      return periodText(arrival.month, words);
    case 'after':
      return trend.after(String(arrival.year));
    default:
      return trend[arrival.kind];
  }
}

/** The same for programs. */
export function arrivalOf({ arrival }: TrendRow): string | null {
  if (arrival?.kind === 'month') return arrival.month;
  return arrival && (arrival.kind === 'after' ? `after ${arrival.year}` : arrival.kind);
}

/** How a row stands to its target, in words. */
export function standingText(
  { standing }: Pick<TrendRow, 'standing'>,
  { trend, words }: TrendWording,
): string {
  return standing === null ? words.none : trend.standing[standing];
}

/** What rows are of, and what changed in them. */
function changeColumns({ request }: TrendResult, { trend, words, isScorecard }: TrendWording) {
  const column = headed<TrendRow, typeof trend.heads>(trend.heads);
  const isBySegment = request.by === 'segment';
  const part = (row: TrendRow, of: 'whole' | 'members' | 'base') => row.points?.[of] ?? null;
  const shareOf = ({ potential, registered }: TrendRow['before']) =>
    coverage(potential, registered);
  // In a scorecard the mark is that of a changed potential.
  const hiding = (counts: TrendRow['before']) =>
    isScorecard ? '' : hidingMark({ ...counts, coverage: shareOf(counts) });
  return {
    region: column('region', 'text', ({ region }) => (region ? regionName(region) : words.total), {
      shows: !isBySegment,
    }),
    segment: column(
      'segment',
      'text',
      ({ segment }) => (segment === null ? words.total : segmentText(segment, words)),
      {
        shows: isBySegment,
      },
    ),
    potential: column('potential', 'count', ({ after }) => after.potential, { name: 'potential' }),
    members: column('members', 'count', ({ after }) => after.registered, { name: 'registered' }),
    before: column('before', 'share', (row) => shareOf(row.before), {
      ...{ name: 'coverage_before_pct', mark: ({ before }) => hiding(before) },
    }),
    after: column('after', 'share', (row) => shareOf(row.after), {
      ...{ name: 'coverage_pct', mark: ({ after }) => hiding(after) },
    }),
    change: column('change', 'points', (row) => part(row, 'whole'), { name: 'change_points' }),
    byMembers: column('byMembers', 'points', (row) => part(row, 'members'), {
      name: 'members_points',
    }),
    byBase: column('byBase', 'points', (row) => part(row, 'base'), { name: 'base_points' }),
    frozen: column('frozen', 'share', ({ frozen }) => frozen, { name: 'coverage_frozen_pct' }),
  };
}

/** Where it leads: the pace, the target, and whether it will be reached; what no row knows is not shown. */
function goalColumns({ rows, total }: TrendResult, wording: TrendWording) {
  const { trend, words } = wording;
  const column = headed<TrendRow, typeof trend.heads>(trend.heads);
  const all = [...rows, total];
  const known = (name: string, id: 'pace' | 'missing' | 'arrival' | 'lastMonth' | 'needed') => {
    return { name, shows: all.some((row) => row[id] !== null) };
  };
  return {
    pace: column('pace', 'hundredths', ({ pace }) => pace && roundedPace(pace, 100), {
      ...known('pace_a_month', 'pace'),
      text: ({ pace }) => (pace ? paceText(pace, wording) : words.none),
    }),
    line: column('line', 'text', ({ byPeriod }) => sparkline(byPeriod), {
      shows: total.byPeriod.length > 0,
    }),
    missing: column('missing', 'count', ({ missing }) => missing, known('missing', 'missing')),
    arrival: column('arrival', 'count', arrivalOf, {
      ...known('arrival', 'arrival'),
      text: ({ arrival }) => (arrival ? arrivalText(arrival, wording) : words.none),
    }),
    needed: column('needed', 'count', ({ needed }) => needed, known('needed_a_month', 'needed')),
    lastMonth: column('lastMonth', 'count', ({ lastMonth }) => lastMonth, {
      ...known('last_month', 'lastMonth'),
      text: ({ lastMonth }) => (lastMonth === null ? words.none : signed(lastMonth, wording)),
    }),
    standing: column('standing', 'text', ({ standing }) => standing, {
      name: 'standing',
      text: (row) => standingText(row, wording) + (row.isBaseChanged ? ` ${MARK}` : ''),
    }),
    onFrozen: column('onFrozen', 'text', ({ onFrozen }) => onFrozen.standing, {
      ...{ name: 'standing_frozen', shows: all.some(({ isBaseChanged }) => isBaseChanged) },
      text: ({ onFrozen }) => standingText(onFrozen, wording),
    }),
  };
}

/** The columns that people see of a trend, or of a scorecard. */
export function shownColumns(result: TrendResult, wording: TrendWording): Column<TrendRow>[] {
  const { before, after, change, byMembers, byBase, frozen, ...rows } = changeColumns(
    result,
    wording,
  );
  const names = [rows.region, rows.segment, rows.potential, rows.members];
  const { pace, line, missing, arrival, ...goals } = goalColumns(result, wording);
  const { needed, lastMonth, standing, onFrozen } = goals;
  return wording.isScorecard
    ? [...names, after, missing, needed, pace, lastMonth, arrival, standing, onFrozen]
    : [...names, before, after, change, byMembers, byBase, frozen, line, pace, missing, arrival];
}

const fact = field<TrendRow>;

/** The columns of records, in the order that scripts rely on. */
export function recordColumns(result: TrendResult, wording: TrendWording): Column<TrendRow>[] {
  const { from, to } = result;
  const every = { ...changeColumns(result, wording), ...goalColumns(result, wording) };
  return [
    fact('region_code', 'code', ({ region }) => region?.code ?? null),
    fact('region_name', 'text', ({ region }) => region?.name ?? null),
    fact('segment', 'text', ({ segment }) => segment),
    fact('potential_before', 'count', ({ before }) => before.potential),
    every.potential,
    fact('registered_before', 'count', ({ before }) => before.registered),
    every.members,
    fact('uncovered_before', 'count', ({ before }) => before.uncovered),
    fact('uncovered', 'count', ({ after }) => after.uncovered),
    ...[every.before, every.after, every.change, every.byMembers, every.byBase],
    ...[every.frozen, every.pace, every.missing],
    // People see it among numbers; what is recorded is a month, or a word.
    { ...every.arrival, kind: 'text' },
    ...[every.needed, every.lastMonth, every.standing],
    fact('from', 'text', () => from),
    fact('to', 'text', () => to),
    fact('potential_changed', 'text', ({ isBaseChanged }) => (isBaseChanged ? 'yes' : 'no')),
    fact('missing_frozen', 'count', ({ onFrozen }) => onFrozen.missing),
    fact('needed_frozen', 'count', ({ onFrozen }) => onFrozen.needed),
    every.onFrozen,
  ];
}
