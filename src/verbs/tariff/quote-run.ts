import { lineWhy } from '../../budget/explain.js';
import { lawNotes } from '../../budget/notes-law.js';
import { checkOptions, insuredOf, usualTerms } from '../../cli/insured.js';
import type { Run } from '../../cli/verb.js';
import { priced } from '../../cli/worker.js';
import { add, multiply } from '../../core/exact.js';
import { LEAST_PROGRAMMES } from '../../core/vocabulary.js';
import { refuse } from '../../problem/problem.js';
import { price } from '../../tariff/price.js';
import type { QuoteOptions } from './options.js';
import { quoteView, type ShownQuote } from './quote.js';
import { type TariffRun, tariffRun } from './run.js';

function required<T>(option: string, value: T | null, example: string): T {
  return value ?? refuse({ code: 'missing-option', option, suggestion: `${option} ${example}` });
}

function quoteOf(options: QuoteOptions, run: TariffRun): ShownQuote {
  const scheme = required('--scheme', options.scheme, 'bpu');
  const month = required('--month', options.month, '2026-05');
  checkOptions(options, [scheme]);
  const insured = insuredOf(options, scheme, usualTerms(scheme, run.settings), run.catalogue);
  const { general } = run.settings.book;
  const programmes = options.programmes ?? general.programmes ?? LEAST_PROGRAMMES;
  const quote = price(run.catalogue, insured, programmes, { months: [month], asOf: null });
  const found = priced(quote, scheme, month, scheme === 'jakon' ? '--contract-value' : undefined);
  const { lines, payerAmount, workerAmount } = found.price;
  const { absent, used } = found;
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
        prices: [found.price],
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
export async function runQuote(run: Run<QuoteOptions>): Promise<number> {
  const made = await tariffRun(run);
  const quote = quoteOf(run.options, made);
  return made.answer(quoteView(quote, made.wording));
}
