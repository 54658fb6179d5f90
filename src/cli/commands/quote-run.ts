import { lineWhy } from '../../budget/explain.js';
import { lawNotes } from '../../budget/notes-law.js';
import { add } from '../../core/exact.js';
import { PROGRAMMES, RISKS, SCHEMES, type Scheme, SECTORS } from '../../core/vocabulary.js';
import { payerWords, readWord, SECTOR_WORDS } from '../../input/words.js';
import { refuse } from '../../problem/problem.js';
import { WITH_NOTES } from '../../report/format.js';
import { quoteCsv, quoteJson, quoteTree, type ShownQuote } from '../../report/tariff-quote.js';
import { drawTrees, markdownTrees } from '../../report/tariff-show.js';
import { ALL } from '../../segment/segments.js';
import { payerKind } from '../../tariff/catalogue.js';
import type { Insured } from '../../tariff/insured.js';
import { price } from '../../tariff/price.js';
import type { Context } from '../context.js';
import * as list from '../lists.js';
import * as value from '../values.js';
import { type RawTariff, type TariffRun, tariffRun } from './tariff-run.js';

/** What commander hands over for a quote: text, as it was typed. */
export interface RawQuote extends RawTariff {
  readonly scheme?: string;
  readonly month?: string;
  readonly payer?: string;
  readonly sector?: string;
  readonly income?: string;
  readonly wage?: string;
  readonly risk?: string;
  readonly contractValue?: string;
  readonly contractMonths?: string;
  readonly programmes?: string[];
  readonly relief: string;
}

/** The options that only some schemes have: which they are, and whose. */
const OWN_OPTIONS = {
  income: ['bpu'],
  sector: ['bpu', 'pu'],
  wage: ['pu', 'jakon'],
  risk: ['pu'],
  contractValue: ['jakon'],
  contractMonths: ['pmi'],
} as const satisfies Partial<Record<keyof RawQuote, readonly Scheme[]>>;

function flag(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** Refuses what the scheme has no use for: it would be left out without a word. */
function checkOptions(raw: RawQuote, scheme: Scheme): void {
  for (const [name, schemes] of Object.entries(OWN_OPTIONS)) {
    if (raw[name as keyof typeof OWN_OPTIONS] === undefined) continue;
    if (!(schemes as readonly Scheme[]).includes(scheme))
      refuse({ code: 'not-of-scheme', option: flag(name), value: scheme, list: schemes });
  }
  if (raw.wage !== undefined && raw.contractValue !== undefined)
    refuse({ code: 'conflict', option: '--wage', value: '--contract-value' });
}

function required(option: string, text: string | undefined): string {
  return text ?? refuse({ code: 'missing-option', option });
}

/** Applies a reading to an option that may be left out. */
function given<T>(text: string | undefined, read: (text: string) => T): T | null {
  return text === undefined ? null : read(text);
}

function insuredOf(raw: RawQuote, scheme: Scheme, { catalogue, settings }: TariffRun): Insured {
  const usual = settings.book.segments.find((each) => each.scheme === scheme && each.id !== ALL);
  const words = payerWords(catalogue.payers);
  const payer =
    given(
      raw.payer,
      (text) => readWord(text, words) ?? value.choice('--payer', text, words.values),
    ) ??
    usual?.payer ??
    'undecided';
  const wage = given(raw.wage, (text) => value.wage('--wage', text));
  return {
    scheme,
    payer,
    payerKind: payerKind(catalogue, payer),
    sector:
      given(
        raw.sector,
        (text) => readWord(text, SECTOR_WORDS) ?? value.choice('--sector', text, SECTORS),
      ) ?? 'other',
    risk: given(raw.risk, (text) => value.choice('--risk', text, RISKS)) ?? 'very-low',
    income: given(raw.income, (text) => value.income('--income', text)),
    wageAt: () => (wage === null ? 'no-wage' : { rupiah: wage, used: [] }),
    contractMonths: given(raw.contractMonths, (text) =>
      value.wholeNumber('--contract-months', text),
    ),
    contractValue: given(raw.contractValue, (text) => value.largeAmount('--contract-value', text)),
    relief: value.choice('--relief', raw.relief, ['auto', 'none']) === 'auto',
  };
}

function quoteOf(raw: RawQuote, run: TariffRun): ShownQuote {
  const scheme = value.choice('--scheme', required('--scheme', raw.scheme), SCHEMES);
  const month = value.month('--month', required('--month', raw.month));
  checkOptions(raw, scheme);
  const insured = insuredOf(raw, scheme, run);
  const programmes = list.choices('--programmes', raw.programmes ?? ['jkk,jkm'], PROGRAMMES);
  const quote = price(run.catalogue, insured, programmes, { months: [month], asOf: null });
  if (quote.price === null)
    refuse({
      code: 'no-premium',
      value: scheme,
      other: month,
      list: [quote.unpriced, ...(quote.edge ? [quote.edge] : [])],
    });
  const { lines, payerAmount, workerAmount } = quote.price;
  const { absent, used } = quote;
  const none = absent.length > 0;
  return {
    scheme,
    month,
    payer: insured.payer,
    lines: lines.map((line) => lineWhy(line, used)),
    notes: [
      ...(none ? [{ code: 'absent-programme' as const, scheme, programmes: absent }] : []),
      ...lawNotes({
        catalogue: run.catalogue,
        used,
        prices: [quote.price],
        months: [month],
        asOf: null,
      }),
    ],
    total: add(payerAmount, workerAmount),
    workerAmount,
  };
}

/** `ucj tariff quote`. */
export async function runQuote(raw: RawQuote, context: Context): Promise<void> {
  const run = await tariffRun(raw, context);
  const quote = quoteOf(raw, run);
  await run.answer({
    table: (look) => drawTrees([quoteTree(quote, look)], look),
    markdown: (look) => markdownTrees([quoteTree(quote, look)]),
    csv: () => quoteCsv(quote),
    json: (look) => quoteJson(quote, look),
  });
  // A tree on a terminal shows the notes itself.
  const isShown = run.outlets.some(({ to, format }) => to === null && WITH_NOTES.includes(format));
  if (!isShown) run.say(quote.notes);
}
