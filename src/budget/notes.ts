import type { Entry } from '../core/entry.js';
import type { Counted } from '../core/figures.js';
import type { Gap } from '../core/gap.js';
import { addMonths } from '../core/month.js';
import type { Programme, Scheme, Unpriced } from '../core/vocabulary.js';
import type { ReadFile } from '../input/table.js';
import { ALL } from '../segment/segments.js';
import type { NamedTarget } from '../target/targets.js';
import { EMPLOYED } from '../tariff/payable.js';
import type { BudgetChoices } from './choices.js';
import type { Note } from './note.js';
import type { Priced } from './pricing.js';
import type { Selected } from './select.js';

/** What notes are made from. */
export interface Findings {
  readonly files: readonly ReadFile[];
  readonly selected: Selected;
  readonly priced: Priced;
  /** The gap; of the newest period alone where periods stand beside each other. */
  readonly gap: Gap;
  readonly eachPeriod: boolean;
  readonly choices: BudgetChoices;
  /** The target, where it was named rather than given as a percentage. */
  readonly target: NamedTarget | null;
  /** The year, where it was taken from the clock because the counts have no period. */
  readonly clockYear: number | null;
}

/** One kind of note, or a few that belong together. */
type Observe = (findings: Findings) => readonly Note[];

const statuses: Observe = ({ selected }) =>
  (['illustrative', 'preliminary', 'derived'] as const).flatMap((status) => {
    const rows = selected.cells.filter((cell) => cell.status === status).length;
    return rows > 0 ? [{ code: 'status', status, rows }] : [];
  });

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

/** Workers without a price, by reason. */
const unpriced: Observe = ({ gap }) => {
  const reasons = new Map<Unpriced, { segments: Set<string>; workers: number }>();
  for (const { entry, expansionWorkers, renewalWorkers } of gap.cells) {
    const workers = expansionWorkers + (renewalWorkers ?? 0);
    if (entry.unpriced === null || workers === 0) continue;
    const found = reasons.get(entry.unpriced) ?? { segments: new Set(), workers: 0 };
    found.segments.add(entry.cell.segment);
    found.workers += workers;
    reasons.set(entry.unpriced, found);
  }
  return [...reasons].map(([reason, { segments, workers }]) => ({
    code: 'unpriced',
    reason,
    segments: [...segments],
    workers,
  }));
};

const renewalUnknown: Observe = ({ priced: { entries } }) => {
  const rows = entries.filter(({ cell }) => cell.subsidised === null).length;
  return rows > 0 ? [{ code: 'renewal-unknown', rows, of: entries.length }] : [];
};

const undecided: Observe = ({ gap }) => {
  const sums = gap.totals.byPayer.find(({ payer }) => payer === 'undecided');
  return sums?.expansionPremium ? [{ code: 'undecided', amount: sums.expansionPremium }] : [];
};

const indicative: Observe = ({ priced: { entries } }) =>
  entries.some(({ cell, expansion }) => cell.segment === ALL && expansion)
    ? [{ code: 'indicative' }]
    : [];

function isPricedAs(scheme: Scheme, entry: Entry): boolean {
  return entry.scheme === scheme && entry.expansion?.lines[0]?.tariff != null;
}

const lowerBound: Observe = ({ priced: { entries } }) => {
  const low = entries.find((each) => isPricedAs('pu', each) && !each.programmes.includes('jht'));
  return low ? [{ code: 'lower-bound', programmes: low.programmes }] : [];
};

const shortCover: Observe = ({ choices: { months } }) =>
  months.length < 3 ? [{ code: 'short-cover', months: months.length }] : [];

const clock: Observe = ({ clockYear: year }) =>
  year === null ? [] : [{ code: 'year-current', year }];

const unusedWages: Observe = ({ priced: { entries }, choices: { wage } }) => {
  const others = entries.filter(({ scheme }) => scheme !== null && !EMPLOYED.includes(scheme));
  const rows = others.filter(({ cell }) => cell.wage !== null).length;
  const named = others.filter(
    ({ cell, segmentId }) =>
      wage.bySegment.has(cell.segmentKey) || (segmentId !== null && wage.bySegment.has(segmentId)),
  );
  const segments = [...new Set(named.map(({ cell }) => cell.segment))];
  return [
    ...(rows > 0 ? [{ code: 'wage-not-used', rows } as const] : []),
    ...(segments.length > 0 ? [{ code: 'wage-for-others', segments } as const] : []),
  ];
};

const absentProgrammes: Observe = ({ priced: { absent } }) =>
  [...absent].flatMap(([scheme, programmes]) =>
    programmes.size > 0 ? [{ code: 'absent-programme', scheme, programmes: [...programmes] }] : [],
  );

/** What workers pay beside the budget, in rupiah. */
function workerSideOf({ entry, expansionWorkers, renewalWorkers }: Counted): number {
  const { expansion, renewal } = entry;
  const expanded = expansionWorkers * (expansion?.workerAmount ?? 0);
  return expanded + (renewalWorkers ?? 0) * (renewal?.workerAmount ?? 0);
}

const workerSide: Observe = ({ gap }) => {
  const amount = gap.cells.reduce((sum, item) => sum + workerSideOf(item), 0);
  return amount > 0 ? [{ code: 'worker-side', amount }] : [];
};

const asOf: Observe = ({ choices: { asOf: month } }) =>
  month === null ? [] : [{ code: 'as-of', month }];

/** Segments for which the settings ask for other programmes than for most. */
const ownProgrammes: Observe = ({ priced: { entries }, choices }) => {
  if (choices.programmes !== null) return [];
  const sets = new Map<string, Set<string>>();
  for (const { cell, programmes } of entries) {
    const key = programmes.join(',');
    sets.set(key, (sets.get(key) ?? new Set()).add(cell.segment));
  }
  if (sets.size < 2) return [];
  return [...sets].map(([key, segments]) => ({
    code: 'own-programmes',
    segments: [...segments],
    programmes: key.split(',') as Programme[],
  }));
};

/** Values that were last compared with the law more than a year before the budget begins. */
const catalogueAge: Observe = ({ priced: { used }, choices: { months, asOf: month } }) => {
  const [checked] = used.map(({ value }) => value.checked).sort();
  const [first] = months;
  const isOld = checked !== undefined && addMonths(checked.slice(0, 7), 12) < first;
  return isOld && month === null ? [{ code: 'catalogue-age', checked, first }] : [];
};

function isRelief(id: string): boolean {
  return id.includes('.relief.');
}

/** Whatever decides a figure and is not sure is named. */
const confidences: Observe = ({ priced: { used, weakSegments } }) => [
  ...used
    .filter(({ id, confidence }) => confidence !== 'HIGH' && !isRelief(id))
    .map(({ id, confidence }) => ({ code: 'confidence' as const, entry: id, confidence })),
  ...[...weakSegments].map(([entry, confidence]) => ({
    code: 'confidence' as const,
    entry,
    confidence,
  })),
];

/** Payers whose relief is our reading of the law. */
const inferredReliefs: Observe = ({ priced: { used }, gap }) => {
  if (!used.some(({ id, confidence }) => isRelief(id) && confidence === 'INFER')) return [];
  const payers = gap.cells.flatMap(({ entry: { expansion } }) =>
    expansion && expansion.payer !== 'self' && expansion.lines.some(({ relief }) => relief)
      ? expansion.payer
      : [],
  );
  return [{ code: 'relief-inferred', payers: [...new Set(payers)] }];
};

/** Those on the counts first, then those on the money. */
const OBSERVE: readonly Observe[] = [
  statuses,
  heads,
  leftOut,
  periods,
  above,
  bases,
  namedTarget,
  unpriced,
  renewalUnknown,
  undecided,
  indicative,
  lowerBound,
  shortCover,
  clock,
  unusedWages,
  absentProgrammes,
  ownProgrammes,
  workerSide,
  asOf,
  catalogueAge,
  confidences,
  inferredReliefs,
];

/** All notes on a result. */
export function notesOn(findings: Findings): Note[] {
  return OBSERVE.flatMap((observe) => observe(findings));
}
