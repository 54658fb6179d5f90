import type { Entry } from '../core/entry.js';
import type { Counted } from '../core/figures.js';
import type { Gap } from '../core/gap.js';
import type { Basis, Payer, Programme, Scheme, Status, Unpriced } from '../core/vocabulary.js';
import type { ReadFile } from '../input/table.js';
import { ALL } from '../segment/segments.js';
import type { NamedTarget } from '../target/targets.js';
import { EMPLOYED } from '../tariff/payable.js';
import type { Used } from '../tariff/premium.js';
import type { Confidence } from '../tariff/types.js';
import type { BudgetChoices } from './choices.js';
import type { Priced } from './pricing.js';
import type { Selected } from './select.js';

/** What a reader has to know beside the figures. The words for each stand in `i18n`. */
export type Note =
  | { readonly code: 'status'; readonly status: Status; readonly rows: number }
  | { readonly code: 'vague-head'; readonly head: string; readonly file: string }
  | {
      readonly code: 'labour-head';
      readonly head: string;
      readonly basis: Basis;
      readonly file: string;
    }
  | {
      readonly code: 'head-ignored';
      readonly head: string;
      readonly suggestion: string;
      readonly file: string;
    }
  | { readonly code: 'left-out'; readonly file: string; readonly lines: readonly number[] }
  | {
      readonly code: 'other-periods';
      readonly period: string;
      readonly others: readonly string[];
      readonly absentRows: number;
      readonly absentWorkers: number;
    }
  | { readonly code: 'excess'; readonly rows: number; readonly workers: number }
  | {
      readonly code: 'unpriced';
      readonly reason: Unpriced;
      readonly segments: readonly string[];
      readonly workers: number;
    }
  | { readonly code: 'renewal-unknown'; readonly rows: number; readonly of: number }
  | { readonly code: 'undecided'; readonly amount: number }
  | { readonly code: 'indicative' }
  | { readonly code: 'lower-bound' }
  | { readonly code: 'short-cover'; readonly months: number }
  | { readonly code: 'year-current'; readonly year: number }
  | { readonly code: 'bases-differ'; readonly bases: readonly Basis[] }
  | { readonly code: 'wage-not-used'; readonly rows: number }
  | {
      readonly code: 'absent-programme';
      readonly scheme: Scheme;
      readonly programmes: readonly Programme[];
    }
  | { readonly code: 'worker-side'; readonly amount: number }
  | { readonly code: 'confidence'; readonly tariff: string; readonly confidence: Confidence }
  | {
      readonly code: 'target-named';
      readonly target: string;
      readonly series: string;
      readonly source: string;
      readonly confidence: Confidence;
    }
  | { readonly code: 'relief-inferred'; readonly payers: readonly Payer[] };

/** What notes are made from. */
export interface Findings {
  readonly files: readonly ReadFile[];
  readonly selected: Selected;
  readonly priced: Priced;
  readonly gap: Gap;
  readonly choices: BudgetChoices;
  /** The target, where it was named rather than given as a percentage. */
  readonly target: NamedTarget | null;
  /** The year, where it was taken from the clock because the counts have no period. */
  readonly clockYear: number | null;
}

function ofInput({ files, selected }: Findings): Note[] {
  const notes: Note[] = [];
  for (const status of ['illustrative', 'preliminary', 'derived'] as const) {
    const rows = selected.cells.filter((cell) => cell.status === status).length;
    if (rows > 0) notes.push({ code: 'status', status, rows });
  }
  for (const { source, vagueHead, labourHead, ignored, leftOut } of files) {
    const file = source.path;
    if (vagueHead !== null) notes.push({ code: 'vague-head', head: vagueHead, file });
    if (labourHead !== null) notes.push({ code: 'labour-head', ...labourHead, file });
    for (const head of ignored) notes.push({ code: 'head-ignored', ...head, file });
    if (leftOut.length > 0) notes.push({ code: 'left-out', file, lines: leftOut });
  }
  const { period, otherPeriods, absent } = selected;
  if (period !== null && otherPeriods.length > 0)
    notes.push({
      code: 'other-periods',
      period,
      others: otherPeriods,
      absentRows: absent.rows,
      absentWorkers: absent.workers,
    });
  return notes;
}

function ofCounts({ selected, gap, target }: Findings): Note[] {
  const notes: Note[] = [];
  const above = selected.cells.filter((cell) => cell.registered > cell.potential).length;
  if (above > 0) notes.push({ code: 'excess', rows: above, workers: gap.totals.excess });
  const bases = [...new Set(selected.cells.flatMap(({ basis }) => basis ?? []))];
  if (bases.length > 1) notes.push({ code: 'bases-differ', bases });
  if (target) {
    const { id, series, source, confidence } = target;
    notes.push({ code: 'target-named', target: id, series, source, confidence });
  }
  return notes;
}

/** Workers without a price, by reason. */
function unpriced(cells: readonly Counted[]): Note[] {
  const reasons = new Map<Unpriced, { segments: Set<string>; workers: number }>();
  for (const { entry, expansionWorkers, renewalWorkers } of cells) {
    if (entry.unpriced === null) continue;
    const workers = expansionWorkers + (renewalWorkers ?? 0);
    if (workers === 0) continue;
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
}

function isPricedAs(entry: Entry, schemes: readonly Scheme[]): boolean {
  return entry.expansion !== null && entry.scheme !== null && schemes.includes(entry.scheme);
}

function ofBudget({ priced, gap, choices, clockYear }: Findings): Note[] {
  const notes = unpriced(gap.cells);
  const { entries } = priced;
  const unknown = entries.filter(({ cell }) => cell.subsidised === null).length;
  if (unknown > 0) notes.push({ code: 'renewal-unknown', rows: unknown, of: entries.length });
  const undecided = gap.totals.byPayer.find(({ payer }) => payer === 'undecided');
  if (undecided?.expansionPremium)
    notes.push({ code: 'undecided', amount: undecided.expansionPremium });
  if (entries.some(({ cell, expansion }) => cell.segment === ALL && expansion))
    notes.push({ code: 'indicative' });
  const onlyShort = choices.programmes.every((programme) => /^jk/.test(programme));
  if (onlyShort && entries.some((entry) => isPricedAs(entry, ['pu']) && !isFlat(entry)))
    notes.push({ code: 'lower-bound' });
  if (choices.months.length < 3) notes.push({ code: 'short-cover', months: choices.months.length });
  if (clockYear !== null) notes.push({ code: 'year-current', year: clockYear });
  const wages = entries.filter(
    ({ cell, scheme }) => cell.wage !== null && scheme !== null && !EMPLOYED.includes(scheme),
  ).length;
  if (wages > 0) notes.push({ code: 'wage-not-used', rows: wages });
  for (const [scheme, programmes] of priced.absent)
    if (programmes.size > 0)
      notes.push({ code: 'absent-programme', scheme, programmes: [...programmes] });
  const workerSide = gap.cells.reduce(
    (sum, { entry, expansionWorkers, renewalWorkers }) =>
      sum +
      expansionWorkers * (entry.expansion?.workerAmount ?? 0) +
      (renewalWorkers ?? 0) * (entry.renewal?.workerAmount ?? 0),
    0,
  );
  if (workerSide > 0) notes.push({ code: 'worker-side', amount: workerSide });
  return notes;
}

function isFlat(entry: Entry): boolean {
  return entry.expansion?.lines.some(({ programme }) => programme === 'flat') ?? false;
}

function ofTariffs({ priced, gap }: Findings): Note[] {
  const weak = priced.used.filter(({ confidence }) => confidence !== 'HIGH');
  const reliefs = weak.filter(({ id }) => id.includes('.relief.'));
  const notes: Note[] = weak
    .filter((item) => !reliefs.includes(item))
    .map(({ id, confidence }: Used) => ({ code: 'confidence', tariff: id, confidence }));
  if (reliefs.some(({ confidence }) => confidence === 'INFER')) {
    const payers = gap.cells.flatMap(({ entry: { expansion } }) =>
      expansion && expansion.payer !== 'self' && expansion.lines.some(({ relief }) => relief)
        ? expansion.payer
        : [],
    );
    notes.push({ code: 'relief-inferred', payers: [...new Set(payers)] });
  }
  return notes;
}

/** All notes on a result, those on the counts first, then those on the money. */
export function notesOn(findings: Findings): Note[] {
  return [
    ...ofInput(findings),
    ...ofCounts(findings),
    ...ofBudget(findings),
    ...ofTariffs(findings),
  ];
}
