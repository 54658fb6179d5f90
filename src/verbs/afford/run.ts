import { lineWhy } from '../../budget/explain.js';
import type { Note } from '../../budget/note.js';
import { lawNotes } from '../../budget/notes-law.js';
import { LEAST_MONTHS, shortCoverNotes } from '../../budget/notes-money.js';
import { readAmount } from '../../claim/amount.js';
import { answer as answerTo } from '../../claim/answer.js';
import { answer, answerOutlets } from '../../cli/answer.js';
import type { Context } from '../../cli/context.js';
import type { ValuesOf } from '../../cli/option.js';
import { catalogueOf } from '../../cli/reference.js';
import type { Run } from '../../cli/verb.js';
import { checkFlat, type Priced, pricedOver, type Worker, workerOf } from '../../cli/worker.js';
import { add, multiply } from '../../core/exact.js';
import type { MonthRange } from '../../core/month.js';
import type { Afforded } from '../../planning/afforded.js';
import { suggested } from '../../problem/nearest.js';
import { refuse } from '../../problem/problem.js';
import type { Settings } from '../../settings/settings.js';
import type { Catalogue } from '../../tariff/catalogue.js';
import type { View } from '../../view/view.js';
import type { Wording } from '../../view/wording.js';
import { type WantedMonths, wantedMonths } from './months.js';
import type { AFFORD_OPTIONS, AffordOptions } from './options.js';
import { loadAffordWords } from './texts.js';
import { affordView } from './view.js';

function notesOf(
  { price, used, absent }: Priced,
  worker: Worker,
  months: MonthRange,
  catalogue: Catalogue,
  workers: number,
): Note[] {
  const { scheme, programmes } = worker;
  const beside = multiply(workers, price.workerAmount);
  const isLow = scheme === 'pu' && programmes.length > 0 && !programmes.includes('jht');
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
  const { scheme, segment, payer, programmes, quote } = worker;
  const found = pricedOver(quote, scheme, months);
  const { price, used } = found;
  if (price.payerAmount === 0) refuse({ code: 'free-premium', value: scheme });
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

/** The amount that a text is with the sign of rupiah: `1,5 M` could be anything; null for none. */
function meant(text: string): string | null {
  return readAmount(`Rp${text}`) === null ? null : `Rp${text}`;
}

/** What an amount pays for, under the settings of an office; `today` says which year comes next. */
export async function affordOf(
  text: string,
  options: AffordOptions,
  settings: Settings,
  context: Context,
): Promise<Afforded> {
  const amount =
    readAmount(text) ?? refuse({ code: 'bad-rupiah', value: text, ...suggested(meant(text)) });
  const wanted = wantedMonths(options, context.today);
  // What heirs get is needed only where the cover is short.
  const isShort = wanted.months.length < LEAST_MONTHS;
  const { catalogue } = await catalogueOf(settings, options.tariffs, isShort, context);
  const worker = workerOf(options, settings, catalogue);
  return afforded(amount, options.existing, worker, wanted, catalogue);
}

/** The answer as a view, in a language. */
export async function shownAfforded(result: Afforded, wording: Wording): Promise<View> {
  return affordView(result, { ...wording, afford: await loadAffordWords(wording.language) });
}

/** Runs `ucj afford`. */
export async function runAfford(run: Run<ValuesOf<typeof AFFORD_OPTIONS>>): Promise<number> {
  const { words, options, wording, settings, context } = run;
  checkFlat(options);
  const outlets = await answerOutlets(run);
  const result = await affordOf(words[0] ?? '', options, settings, context);
  return answer(await shownAfforded(result, wording), outlets, run);
}
