import { plainDigits } from '../input/convention.js';
import type { Observe } from './findings.js';
import type { Note } from './note.js';

const statuses: Observe = ({ selected }) =>
  (['illustrative', 'preliminary', 'derived'] as const).flatMap((status) => {
    const rows = selected.cells.filter((cell) => cell.status === status).length;
    return rows > 0 ? [{ code: 'status', status, rows }] : [];
  });

/** An encoding that is told by being no other one is said. */
const encodings: Observe = ({ files }) =>
  files
    .filter(({ isGuess }) => isGuess)
    .map(({ source, encoding }) => ({ code: 'encoding', file: source.path, encoding }));

const setAside: Observe = ({ files }) =>
  files.flatMap(({ source, aside: lines }) =>
    lines.length > 0 ? [{ code: 'set-aside', file: source.path, lines }] : [],
  );

/** How numbers with marks between their digits were read, one example for each column. */
const markedNumbers: Observe = ({ files }) =>
  files.flatMap(({ source, marked }) =>
    marked.map(({ head, example, convention }) => ({
      code: 'marked-numbers' as const,
      file: source.path,
      head,
      example,
      read: Number(plainDigits(example, convention)),
    })),
  );

const scaledNumbers: Observe = ({ files }) =>
  files.flatMap(({ source, scaled }) =>
    scaled.map(({ head, scale }) => ({
      code: 'scaled-numbers' as const,
      file: source.path,
      head,
      scale,
    })),
  );

const heads: Observe = ({ files }) =>
  files.flatMap(({ source, vagueHead, activeHead, labourHead, ignored }): Note[] => {
    const file = source.path;
    return [
      ...(vagueHead === null ? [] : [{ code: 'vague-head' as const, head: vagueHead, file }]),
      ...(activeHead === null ? [] : [{ code: 'active-taken' as const, ...activeHead, file }]),
      ...(labourHead === null ? [] : [{ code: 'labour-head' as const, ...labourHead, file }]),
      ...ignored.map((head) => ({ code: 'head-ignored' as const, ...head, file })),
    ];
  });

const leftOut: Observe = ({ files }) =>
  files.flatMap(({ source, leftOut: lines }) =>
    lines.length > 0 ? [{ code: 'left-out', file: source.path, lines }] : [],
  );

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

const above: Observe = ({ gap }) => {
  const rows = gap.cells.filter(({ entry: { cell } }) => cell.registered > cell.potential).length;
  return rows > 0 ? [{ code: 'excess', rows, workers: gap.totals.excess }] : [];
};

const bases: Observe = ({ selected }) => {
  const found = [...new Set(selected.cells.flatMap(({ basis }) => basis ?? []))];
  return found.length > 1 ? [{ code: 'bases-differ', bases: found }] : [];
};

const namedTarget: Observe = ({ target }) => {
  if (!target) return [];
  const { id, year, series, source, confidence } = target;
  return [{ code: 'target-named', target: id, year, series, source, confidence }];
};

/** Notes on the counts: where they come from, and what is odd about them. */
export const ON_COUNTS: readonly Observe[] = [
  statuses,
  encodings,
  setAside,
  markedNumbers,
  scaledNumbers,
  heads,
  leftOut,
  periods,
  above,
  bases,
  namedTarget,
];
