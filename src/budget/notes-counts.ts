import type { Cells } from '../core/cells.js';
import { valuesIn } from '../core/columns.js';
import { mapped, rowsWhere, valueAt } from '../core/dimension.js';
import { sumOf } from '../core/exact.js';
import { gradeOf } from '../core/sampling.js';
import type { NamedTarget } from '../target/targets.js';
import type { Findings, Observe } from './findings.js';
import type { Note } from './note.js';
import { basesOf } from './parameters.js';
import { lackingNotes, lackingOf } from './periods.js';

const statuses: Observe = ({ selected: { cells } }) =>
  (['illustrative', 'preliminary', 'derived'] as const).flatMap((status) => {
    const own = mapped(cells.columns.terms, (terms) => terms.status === status);
    const rows = rowsWhere(cells.length, (row) => valueAt(own, row)).length;
    return rows > 0 ? [{ code: 'status', status, rows }] : [];
  });

/** In hundredths of a percent: where all errors are below it, they may be shares. */
const ONE_PERCENT = 100;

/** Rows that are estimates of surveys: how many are not sure, and of how many it is not known. */
const samplingErrors: Observe = ({ selected: { cells } }) => {
  const { terms, potential } = cells.columns;
  const given = valuesIn(terms).flatMap(({ rse }) => rse ?? []);
  if (given.length === 0) return [];
  const counted = { unknown: 0, accurate: 0, caution: 0, inaccurate: 0 };
  for (let row = 0; row < cells.length; row += 1) {
    const { rse } = valueAt(terms, row);
    if (potential[row] !== 0) counted[rse === null ? 'unknown' : gradeOf(rse)] += 1;
  }
  const { unknown, caution, inaccurate } = counted;
  const errors = given.filter((rse) => rse > 0);
  const isSmall = errors.length > 0 && errors.every((rse) => rse < ONE_PERCENT);
  return [
    ...(isSmall ? [{ code: 'rse-small', rows: cells.length - unknown } as const] : []),
    ...(unknown > 0 ? [{ code: 'rse-missing', rows: unknown, of: cells.length } as const] : []),
    ...(caution + inaccurate > 0 ? [{ code: 'rse-high', caution, inaccurate } as const] : []),
  ];
};

const periods: Observe = ({ selected, eachPeriod }) => {
  const { periods: taken, otherPeriods: others, absent } = selected;
  const period = taken.at(-1);
  if (period === undefined) return [];
  if (taken.length > 1)
    return [eachPeriod ? { code: 'newest-only', period } : { code: 'latest-each', periods: taken }];
  if (others.length === 0) return [];
  const { rows: absentRows, workers: absentWorkers } = absent;
  return [{ code: 'other-periods', period, others, absentRows, absentWorkers }];
};

const lacking: Observe = ({ selected: { cells, periods: taken, names }, eachPeriod }) =>
  eachPeriod ? lackingNotes(lackingOf(cells, taken, names)) : [];

const copied: Observe = ({ selected }) =>
  selected.copied ? [{ code: 'period-copied', ...selected.copied }] : [];

/** Rows as they were read that have more members than potential. */
function rowsAbove({ length, columns: { potential, registered } }: Cells): number {
  const isAbove = (row: number) => (registered[row] as number) > (potential[row] as number);
  return rowsWhere(length, isAbove).length;
}

const beyond: Observe = ({ gap }) => {
  const rows = rowsAbove(gap.cells.entries.cells);
  return rows > 0 ? [{ code: 'excess', rows, workers: gap.totals.excess }] : [];
};

const bases: Observe = ({ selected }) => {
  const found = basesOf(selected.cells);
  return [
    ...(found.includes('quota') ? [{ code: 'quota' as const }] : []),
    ...(found.length > 1 ? [{ code: 'bases-differ' as const, bases: found }] : []),
  ];
};

function namedTarget(target: NamedTarget, { selected }: Findings): Note[] {
  const { id, year, series, source, confidence, basis = null } = target;
  const said = { target: id, year, series, source, confidence, basis };
  const named: Note = { code: 'target-named', ...said };
  if (basis === null) return [named];
  const others = basesOf(selected.cells).filter((each) => each !== basis);
  if (others.length === 0) return [named];
  return [named, { code: 'target-basis', target: id, basis, others }];
}

const namedTargets: Observe = (findings) =>
  findings.targets.flatMap((target) => namedTarget(target, findings));

/** Targets for which too few people can be found. */
const outOfReach: Observe = ({ gap }) => {
  const goals = gap.goals.filter(({ missing, findable }) => missing > findable);
  if (goals.length === 0) return [];
  const missing = sumOf(goals.map((goal) => goal.missing));
  const findable = sumOf(goals.map((goal) => goal.findable));
  return [{ code: 'out-of-reach', goals: goals.length, of: gap.goals.length, missing, findable }];
};

/** Notes on the counts: of when they are, what they count, and what is odd about them. */
export const ON_COUNTS: readonly Observe[] = [
  statuses,
  samplingErrors,
  periods,
  lacking,
  copied,
  beyond,
  bases,
  namedTargets,
  outOfReach,
];
