import { lineWhy } from '../../budget/explain.js';
import type { Note } from '../../budget/note.js';
import { lawNotes } from '../../budget/notes-law.js';
import { LEAST_MONTHS, shortCoverNotes } from '../../budget/notes-money.js';
import { type Bought, bought, type Kept, keep } from '../../claim/afford.js';
import { readAmount } from '../../claim/amount.js';
import { add, multiply } from '../../core/exact.js';
import { lastMonths, type MonthRange, yearOf } from '../../core/month.js';
import { amountsByMonth } from '../../core/monthly.js';
import type { Payer } from '../../core/vocabulary.js';
import { loadAffordWords } from '../../i18n/language.js';
import { refuse } from '../../problem/problem.js';
import type { Afforded, AffordLook, NextYear, Span } from '../../report/afford.js';
import { affordCsv, affordJson, affordMarkdown, affordTable } from '../../report/afford-formats.js';
import { type Format, TARIFF_FORMATS, WITH_NOTES } from '../../report/format.js';
import { noteText } from '../../report/notes.js';
import type { Catalogue } from '../../tariff/catalogue.js';
import type { Quote } from '../../tariff/quote.js';
import type { Context } from '../context.js';
import { deliver, lookOf, type Outlet, outletsOf } from '../deliver.js';
import { wantedOf } from '../format-choice.js';
import { noteLine } from '../messages.js';
import { catalogueOf } from '../reference.js';
import { settingsOf } from '../settings.js';
import * as value from '../values.js';
import { voiceOf } from '../voice.js';
import { type RawMonths, type WantedMonths, wantedMonths } from './afford-months.js';
import { type RawWorker, type Worker, workerOf } from './worker.js';

/** What commander hands over for an amount: text, as it was typed. */
export interface RawAfford extends RawWorker, RawMonths {}

/** A quote that has a price. */
type Priced = Extract<Quote, { readonly used: unknown }>;

/** The price of the months that are asked for; without one there is no answer. */
function priced(worker: Worker, months: MonthRange): Priced {
  const quote = worker.quote(months);
  const { scheme } = worker;
  if (quote.price === null) {
    const list = [quote.unpriced, ...(quote.edge ? [quote.edge] : [])];
    return refuse({ code: 'no-premium', value: scheme, other: months[0], list });
  }
  if (quote.price.payerAmount === 0) refuse({ code: 'free-premium', value: scheme });
  return quote;
}

function spanOf(months: MonthRange): Span {
  return { first: months[0], last: months.at(-1) ?? months[0], count: months.length };
}

/** Workers in all by payer; payers who pay the same stand together, as one price. */
function byPayer(amount: number, worker: Worker, months: MonthRange, { payers }: Catalogue) {
  const prices = new Map<number, Payer[]>();
  const others = payers.map(({ id }) => id).filter((id) => id !== worker.payer);
  for (const payer of [worker.payer, ...others]) {
    const perWorker = worker.quote(months, payer).price?.payerAmount;
    if (perWorker) prices.set(perWorker, [...(prices.get(perWorker) ?? []), payer]);
  }
  return [...prices].map(([perWorker, same]) => ({ ...bought(amount, perWorker), payers: same }));
}

/** Workers in all by how many months they are paid for; months without a price are left out. */
function byMonths(amount: number, worker: Worker, choices: readonly MonthRange[]) {
  return choices.flatMap((months) => {
    const perWorker = worker.quote(months).price?.payerAmount;
    return perWorker ? [{ ...bought(amount, perWorker), months: spanOf(months) }] : [];
  });
}

function nextYear(workers: number, worker: Worker, months: MonthRange): NextYear {
  const year = yearOf(months.at(-1) ?? months[0]) + 1;
  const quote = worker.quote(lastMonths(year, 12));
  if (quote.price === null)
    return { year, workers, perWorker: null, cost: null, unpriced: quote.unpriced };
  const perWorker = quote.price.payerAmount;
  return { year, workers, perWorker, cost: multiply(workers, perWorker), unpriced: null };
}

function notesOf(
  { price, used, absent }: Priced,
  worker: Worker,
  months: MonthRange,
  catalogue: Catalogue,
  workers: number,
): Note[] {
  const { scheme, programmes } = worker;
  const beside = multiply(workers, price.workerAmount);
  const isLow = scheme === 'pu' && !programmes.includes('jht');
  return [
    ...(isLow ? [{ code: 'lower-bound' as const, programmes }] : []),
    ...shortCoverNotes(months, catalogue),
    ...(absent.length > 0
      ? [{ code: 'absent-programme' as const, scheme, programmes: absent }]
      : []),
    ...(beside > 0 ? [{ code: 'worker-side' as const, amount: beside }] : []),
    ...lawNotes({ catalogue, used, prices: [price], months, asOf: null }),
  ];
}

/** Puts the answer together: first who is kept, then who can join. */
function afforded(
  amount: number,
  existing: number | null,
  worker: Worker,
  { months, choices, isYearAfter }: WantedMonths,
  catalogue: Catalogue,
): Afforded {
  const quote = priced(worker, months);
  const { price, used } = quote;
  const monthly = amountsByMonth(price, months).map(
    (each, index) => [months[index] ?? months[0], each] as const,
  );
  const kept: Kept | null = existing === null ? null : keep(amount, existing, monthly);
  const joining: Bought = bought(kept?.left ?? amount, price.payerAmount);
  const workers = add(joining.workers, kept?.kept ?? 0);
  const { scheme, segment, payer, programmes } = worker;
  return {
    ...{ amount, scheme, segment: segment?.id ?? null, payer, programmes },
    months: spanOf(months),
    isYearAfter,
    lines: price.lines.map((line) => lineWhy(line, used)),
    workerAmount: price.workerAmount,
    kept,
    joining,
    nextYear: kept && nextYear(workers, worker, months),
    byPayer: byPayer(amount, worker, months, catalogue),
    trade: byMonths(amount, worker, choices),
    notes: notesOf(quote, worker, months, catalogue, workers),
  };
}

const RENDER: Partial<Record<Format, (result: Afforded, look: AffordLook) => string>> = {
  table: affordTable,
  markdown: affordMarkdown,
  csv: affordCsv,
  json: affordJson,
};

/** Runs `ucj afford`. */
export async function runAfford(text: string, raw: RawAfford, context: Context): Promise<void> {
  const voice = await voiceOf(raw, context);
  const writing = { ...raw, output: raw.output ?? [] };
  const offered = { formats: TARIFF_FORMATS, onTerminal: 'table', elsewhere: 'csv' } as const;
  const outlets = outletsOf(wantedOf(writing, offered, context.stdout.isTerminal), context);
  const amount = readAmount(text) ?? refuse({ code: 'bad-rupiah', value: text });
  const wanted = wantedMonths(raw, context.today);
  const existing =
    raw.existing === undefined ? null : value.wholeNumber('--existing', raw.existing);
  const settings = await settingsOf(raw, context, voice);
  // What heirs get is needed only where the cover is short.
  const isShort = wanted.months.length < LEAST_MONTHS;
  const { catalogue } = await catalogueOf(settings, raw.tariffs, isShort, context);
  const worker = workerOf(raw, settings, catalogue);
  const result = afforded(amount, existing, worker, wanted, catalogue);
  const words = await loadAffordWords(voice.language);
  const render = (outlet: Outlet) => {
    const look: AffordLook = { ...lookOf(raw, voice, outlet, context), afford: words };
    return RENDER[outlet.format]?.(result, look) ?? '';
  };
  await deliver(outlets, render, context);
  const isShown = outlets.some(({ to, format }) => to === null && WITH_NOTES.includes(format));
  if (isShown || raw.quiet) return;
  for (const note of result.notes)
    context.stderr.write(noteLine(noteText(note, voice.language, voice.words), voice));
}
