import { valuesIn } from '../core/columns.js';
import type { Bundle } from '../core/counted.js';
import { mapped, rowsWhere, valueAt } from '../core/dimension.js';
import { type Entries, type Kind, samplesOf } from '../core/entries.js';
import { unknownRenewals } from '../core/gap.js';
import type { MonthRange } from '../core/month.js';
import type { Programme, Scheme, Unpriced } from '../core/vocabulary.js';
import { ALL } from '../segment/segments.js';
import type { BenefitValue, Catalogue } from '../tariff/catalogue.js';
import { SCHEMES_OF } from '../tariff/insured.js';
import { inForce } from '../tariff/lookup.js';
import { EMPLOYED } from '../tariff/payable.js';
import type { Observe } from './findings.js';
import type { Note } from './note.js';
import { lawNotes } from './notes-law.js';

/** Months of membership after which heirs get the whole death benefit (Permenaker 1/2025). */
export const LEAST_MONTHS = 3;

/** Workers without a price, by reason, most workers first; segments in the order of the rows. */
const unpriced: Observe = ({ gap }) => {
  const reasons = new Map<Unpriced, { segments: Set<string>; workers: number }>();
  for (const { entry, expansionWorkers, renewalWorkers } of gap.cells.bundles) {
    const workers = expansionWorkers + (renewalWorkers ?? 0);
    if (entry.unpriced === null || workers === 0) continue;
    const found = reasons.get(entry.unpriced) ?? { segments: new Set(), workers: 0 };
    found.segments.add(entry.cell.segment);
    found.workers += workers;
    reasons.set(entry.unpriced, found);
  }
  const all = [...new Set(samplesOf(gap.cells.entries).map(({ cell }) => cell.segment))];
  return [...reasons]
    .map(([reason, { segments, workers }]) => ({
      code: 'unpriced' as const,
      reason,
      segments: all.filter((segment) => segments.has(segment)),
      workers,
    }))
    .sort((a, b) => b.workers - a.workers || (a.reason < b.reason ? -1 : 1));
};

const renewalUnknown: Observe = ({ priced: { entries } }) => {
  const rows = unknownRenewals(entries);
  return rows > 0 ? [{ code: 'renewal-unknown', rows, of: entries.cells.length }] : [];
};

const undecided: Observe = ({ gap }) => {
  const sums = gap.totals.byPayer.find(({ payer }) => payer === 'undecided');
  return sums?.expansionPremium ? [{ code: 'undecided', amount: sums.expansionPremium }] : [];
};

/** A relief is in the total: what it is without, for whoever does not get it, or no longer. */
const reliefTaken: Observe = ({ gap }) => {
  const { annualPremium: total, annualWithoutRelief: withoutRelief } = gap.totals;
  if (total === null || withoutRelief === null || total === withoutRelief) return [];
  return [{ code: 'relief-taken', total, withoutRelief }];
};

const indicative: Observe = ({ priced: { entries } }) =>
  samplesOf(entries).some(({ cell, expansion }) => cell.segment === ALL && expansion)
    ? [{ code: 'indicative' }]
    : [];

function isPricedAs(scheme: Scheme, kind: Kind): boolean {
  return kind.scheme === scheme && kind.expansion?.lines[0]?.tariff != null;
}

const lowerBound: Observe = ({ priced: { entries } }) => {
  const low = valuesIn(entries.kind).find(
    (each) => isPricedAs('pu', each) && !each.programmes.includes('jht'),
  );
  return low ? [{ code: 'lower-bound', programmes: low.programmes }] : [];
};

/** What heirs get in a month: in full, and within the first months of membership. */
export function shortCoverNotes(
  months: MonthRange,
  { benefits }: Pick<Catalogue, 'benefits'>,
): Note[] {
  const last = months.at(-1) ?? months[0];
  const paid = (id: string) => {
    const benefit = benefits.find((each) => each.id === id);
    const found = benefit && inForce<BenefitValue>(benefit.values, last);
    return found?.state === 'in-force' ? found.value : null;
  };
  const [full, early] = [paid('ben.jkm')?.amount, paid('ben.jkm.early')];
  if (months.length >= LEAST_MONTHS || full === undefined || early?.amount === undefined) return [];
  const law = early.references.map((each) => each.law).join(', ');
  return [{ code: 'short-cover', months: months.length, full, early: early.amount, law }];
}

const shortCover: Observe = ({ choices: { months }, catalogue }) =>
  shortCoverNotes(months, catalogue);

const clock: Observe = ({ clockYear: year }) =>
  year === null ? [] : [{ code: 'year-current', year }];

/** Whether workers are insured under a scheme whose premium rests on no wage. */
function isWageless({ scheme }: Kind): boolean {
  return scheme !== null && !EMPLOYED.includes(scheme);
}

/** Rows with a wage that decides nothing. */
function unusedRows({ cells, kind }: Entries): number {
  const hasWage = mapped(cells.columns.terms, ({ wage }) => wage !== null);
  if (!hasWage.values.includes(true)) return 0;
  const isUnused = mapped(kind, isWageless);
  const isBoth = (row: number) => valueAt(isUnused, row) && valueAt(hasWage, row);
  return rowsWhere(cells.length, isBoth).length;
}

const unusedWages: Observe = ({ priced: { entries } }) => {
  const rows = unusedRows(entries);
  return rows > 0 ? [{ code: 'wage-not-used', rows }] : [];
};

const TERMS = Object.keys(SCHEMES_OF) as (keyof typeof SCHEMES_OF)[];

/** Terms that were given for segments whose premium does not rest on them. */
const unusedTerms: Observe = ({ priced: { entries }, choices }) => {
  const given = TERMS.filter((term) => choices[term].bySegment.size > 0);
  return given.flatMap((term): Note[] => {
    const { bySegment } = choices[term];
    const schemes: readonly Scheme[] = SCHEMES_OF[term];
    const named = samplesOf(entries).filter(
      ({ cell, segmentId, scheme }) =>
        scheme !== null &&
        !schemes.includes(scheme) &&
        (bySegment.has(cell.segmentKey) || (segmentId !== null && bySegment.has(segmentId))),
    );
    const segments = [...new Set(named.map(({ cell }) => cell.segment))];
    return segments.length > 0 ? [{ code: 'term-for-others', term, segments }] : [];
  });
};

const absentProgrammes: Observe = ({ priced: { absent } }) =>
  [...absent].flatMap(([scheme, programmes]) =>
    programmes.size > 0 ? [{ code: 'absent-programme', scheme, programmes: [...programmes] }] : [],
  );

/** What workers pay beside the budget, in rupiah. */
function workerSideOf({ entry, expansionWorkers, renewalWorkers }: Bundle): number {
  const { expansion, renewal } = entry;
  const expanded = expansionWorkers * (expansion?.workerAmount ?? 0);
  return expanded + (renewalWorkers ?? 0) * (renewal?.workerAmount ?? 0);
}

const workerSide: Observe = ({ gap }) => {
  const amount = gap.cells.bundles.reduce((sum, bundle) => sum + workerSideOf(bundle), 0);
  return amount > 0 ? [{ code: 'worker-side', amount }] : [];
};

const asOf: Observe = ({ choices: { asOf: month }, priced: { used } }) =>
  month === null || used.length === 0 ? [] : [{ code: 'as-of', month }];

/** Segments for which the settings ask for other programmes than for most. */
const ownProgrammes: Observe = ({ priced: { entries }, choices }) => {
  if (choices.programmes !== null) return [];
  const sets = new Map<string, Set<string>>();
  for (const { cell, programmes } of samplesOf(entries)) {
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

/** Segments whose own entry is not sure: which scheme they are of, and who pays. */
const weakSegments: Observe = ({ priced: { weakSegments: weak } }) =>
  [...weak].map(([entry, confidence]) => ({ code: 'confidence', entry, confidence }));

const law: Observe = ({ priced: { used }, choices: { months, asOf: month }, gap, catalogue }) => {
  const prices = valuesIn(gap.cells.entries.kind).flatMap(({ expansion, renewal }) =>
    [expansion, renewal].filter((price) => price !== null),
  );
  return lawNotes({ catalogue, used, months, asOf: month, prices: [...new Set(prices)] });
};

/** Notes on the money: who has no price, who pays, and how sure the law is. */
export const ON_MONEY: readonly Observe[] = [
  unpriced,
  renewalUnknown,
  undecided,
  reliefTaken,
  indicative,
  lowerBound,
  shortCover,
  clock,
  unusedWages,
  unusedTerms,
  absentProgrammes,
  ownProgrammes,
  workerSide,
  asOf,
  weakSegments,
  law,
];
