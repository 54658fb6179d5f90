import { lineWhy } from '../../budget/explain.js';
import { lawNotes } from '../../budget/notes-law.js';
import type { Context } from '../../cli/context.js';
import { checkOptions, insuredOf, type RawInsured, usualTerms } from '../../cli/insured.js';
import * as list from '../../cli/lists.js';
import * as value from '../../cli/values.js';
import { add, multiply } from '../../core/exact.js';
import { PROGRAMMES, SCHEMES } from '../../core/vocabulary.js';
import { refuse } from '../../problem/problem.js';
import { price } from '../../tariff/price.js';
import { quoteView, type ShownQuote } from './quote.js';
import { type RawTariff, type TariffRun, tariffRun } from './run.js';

/** What commander hands over for a quote: text, as it was typed. */
export interface RawQuote extends RawTariff, RawInsured {
  readonly scheme?: string;
  readonly month?: string;
  readonly programmes?: string[];
}

function required(option: string, text: string | undefined, example: string): string {
  return text ?? refuse({ code: 'missing-option', option, suggestion: `${option} ${example}` });
}

function quoteOf(raw: RawQuote, run: TariffRun): ShownQuote {
  const scheme = value.choice('--scheme', required('--scheme', raw.scheme, 'bpu'), SCHEMES);
  const month = value.month('--month', required('--month', raw.month, '2026-05'));
  checkOptions(raw, scheme);
  const insured = insuredOf(raw, scheme, usualTerms(scheme, run.settings), run);
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
    totalWithoutRelief: lines.reduce(
      (sum, { withoutRelief, times }) => add(sum, multiply(withoutRelief, times)),
      0,
    ),
    workerAmount,
  };
}

/** `ucj tariff quote`. */
export async function runQuote(raw: RawQuote, context: Context): Promise<void> {
  const run = await tariffRun(raw, context);
  const quote = quoteOf(raw, run);
  await run.answer(quoteView(quote, run.wording));
}
