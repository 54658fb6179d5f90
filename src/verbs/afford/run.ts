import { lineWhy } from '../../budget/explain.js';
import type { Note } from '../../budget/note.js';
import { lawNotes } from '../../budget/notes-law.js';
import { LEAST_MONTHS, shortCoverNotes } from '../../budget/notes-money.js';
import { readAmount } from '../../claim/amount.js';
import { answer as answerTo } from '../../claim/answer.js';
import { answer } from '../../cli/answer.js';
import type { Context } from '../../cli/context.js';
import { outletsOf } from '../../cli/deliver.js';
import { ANSWER, wantedOf } from '../../cli/format-choice.js';
import { catalogueOf } from '../../cli/reference.js';
import { settingsOf } from '../../cli/settings.js';
import * as value from '../../cli/values.js';
import { voiceOf } from '../../cli/voice.js';
import { type RawWorker, type Worker, workerOf } from '../../cli/worker.js';
import { add, multiply } from '../../core/exact.js';
import type { MonthRange } from '../../core/month.js';
import type { Afforded } from '../../planning/afforded.js';
import { refuse } from '../../problem/problem.js';
import type { Settings } from '../../settings/settings.js';
import type { Catalogue } from '../../tariff/catalogue.js';
import type { Quote } from '../../tariff/quote.js';
import { loadAffordWords } from './load-words.js';
import { type RawMonths, type WantedMonths, wantedMonths } from './months.js';
import { affordView } from './view.js';

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

/** What is asked and answered, with what the price rests on. */
function afforded(
  amount: number,
  existing: number | null,
  worker: Worker,
  { months, choices, isYearAfter }: WantedMonths,
  catalogue: Catalogue,
): Afforded {
  const found = priced(worker, months);
  const { price, used } = found;
  const { scheme, segment, payer, programmes, quote } = worker;
  const others = catalogue.payers.map(({ id }) => id).filter((id) => id !== payer);
  const question = {
    amount,
    existing,
    months,
    choices,
    payers: [payer, ...others],
    quote,
  } as const;
  const result = answerTo(question, price);
  const workers = add(result.joining.workers, result.kept?.kept ?? 0);
  return {
    ...result,
    ...{ scheme, segment: segment?.id ?? null, payer, programmes, isYearAfter },
    segmentName: segment ? (segment.aliases[0] ?? segment.id) : null,
    lines: price.lines.map((line) => lineWhy(line, used)),
    workerAmount: price.workerAmount,
    notes: notesOf(found, worker, months, catalogue, workers),
  };
}

/** What an amount pays for, under the settings of an office. */
export async function affordOf(
  text: string,
  raw: RawAfford,
  settings: Settings,
  context: Context,
): Promise<Afforded> {
  const amount = readAmount(text) ?? refuse({ code: 'bad-rupiah', value: text });
  const wanted = wantedMonths(raw, context.today);
  const existing =
    raw.existing === undefined ? null : value.wholeNumber('--existing', raw.existing);
  // What heirs get is needed only where the cover is short.
  const isShort = wanted.months.length < LEAST_MONTHS;
  const { catalogue } = await catalogueOf(settings, raw.tariffs, isShort, context);
  return afforded(amount, existing, workerOf(raw, settings, catalogue), wanted, catalogue);
}

/** Runs `ucj afford`. */
export async function runAfford(text: string, raw: RawAfford, context: Context): Promise<void> {
  const voice = await voiceOf(raw, context);
  const outlets = outletsOf(wantedOf(raw, ANSWER, context.stdout.isTerminal), context);
  const settings = await settingsOf(raw, context, voice);
  const result = await affordOf(text, raw, settings, context);
  const words = await loadAffordWords(voice.language);
  const view = affordView(result, { ...voice, afford: words });
  await answer(view, outlets, raw, voice, context);
}
