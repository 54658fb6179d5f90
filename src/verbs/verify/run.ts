import type { Note } from '../../budget/note.js';
import { lawNotes } from '../../budget/notes-law.js';
import type { KnownPremium } from '../../claim/premium.js';
import { verify } from '../../claim/verify.js';
import { answer } from '../../cli/answer.js';
import { type Context, EXIT } from '../../cli/context.js';
import { outletsOf } from '../../cli/deliver.js';
import { ANSWER, wantedOf } from '../../cli/format-choice.js';
import { catalogueOf } from '../../cli/reference.js';
import { settingsOf } from '../../cli/settings.js';
import * as value from '../../cli/values.js';
import { voiceOf } from '../../cli/voice.js';
import { type RawWorker, type Worker, workerOf } from '../../cli/worker.js';
import type { Month } from '../../core/month.js';
import { NUMBER_WAYS } from '../../input/convention.js';
import type { Settings } from '../../settings/settings.js';
import type { Catalogue } from '../../tariff/catalogue.js';
import { readAll, type TypedClaims, typedClaims } from './claims.js';
import { loadClaimWords } from './load-words.js';
import { claimView, type Replayed } from './view.js';

/** What commander hands over for claims: text, as it was typed. */
export interface RawVerify extends RawWorker {
  readonly file?: string;
  readonly numbers?: string;
  readonly month?: string;
}

/** The premium in force that claims are compared with, or why there is none. */
function knownPremium(worker: Worker, month: Month): Replayed['known'] {
  const { scheme, payer, programmes } = worker;
  const quote = worker.quote([month]);
  if (quote.price === null) return { unpriced: quote.unpriced };
  const { lines, payerAmount: amount } = quote.price;
  const parts = lines
    .filter((line) => line.payer === payer)
    .map(({ programme, amount: own }) => ({ programme, amount: own }));
  return { scheme, payer, month, programmes, amount, parts };
}

/** How sure the law behind the premium is, where claims are of money. */
function lawOf(
  { findings }: Pick<Replayed, 'findings'>,
  worker: Worker,
  month: Month,
  catalogue: Catalogue,
): readonly Note[] {
  const quote = worker.quote([month]);
  if (quote.price === null || !findings.some(({ isMoney }) => isMoney)) return [];
  const { used, price } = quote;
  return lawNotes({ catalogue, used, prices: [price], months: [month], asOf: null });
}

/** Replays claims, under the settings of an office. */
export async function verifyOf(
  texts: readonly string[],
  raw: RawVerify,
  settings: Settings,
  context: Context,
): Promise<Replayed & Pick<TypedClaims, 'files'>> {
  const numbers =
    raw.numbers === undefined ? null : value.choice('--numbers', raw.numbers, NUMBER_WAYS);
  const month =
    raw.month === undefined ? context.today.slice(0, 7) : value.month('--month', raw.month);
  const { catalogue } = await catalogueOf(settings, raw.tariffs, false, context);
  const worker = workerOf(raw, settings, catalogue);
  const { claims, files } = await typedClaims(texts, raw.file, context);
  const read = readAll(claims, numbers);
  const known = knownPremium(worker, month);
  const premium: KnownPremium | null = 'unpriced' in known ? null : known;
  const findings = claims.flatMap(({ file, line }, index) => {
    const claim = read[index];
    return claim ? [{ ...verify(claim, premium), file, line }] : [];
  });
  const verified = { findings, known };
  return { ...verified, files, notes: lawOf(verified, worker, month, catalogue) };
}

/** Runs `ucj verify`: read, replay, tell. Gives the exit status. */
export async function runVerify(
  texts: readonly string[],
  raw: RawVerify,
  context: Context,
): Promise<number> {
  const voice = await voiceOf(raw, context);
  const wanted = wantedOf(raw, ANSWER, context.stdout.isTerminal);
  const inputs = raw.file === undefined ? [] : [raw.file];
  const outlets = outletsOf(wanted, context, null, inputs);
  const settings = await settingsOf(raw, context, voice);
  const verified = await verifyOf(texts, raw, settings, context);
  const words = await loadClaimWords(voice.language);
  const view = claimView(verified, { ...voice, claim: words });
  await answer(view, outlets, raw, voice, context);
  const hasMismatch = verified.findings.some(({ verdict }) => verdict === 'mismatch');
  return hasMismatch ? EXIT.gate : EXIT.done;
}
