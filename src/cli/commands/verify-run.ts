import { lawNotes } from '../../budget/notes-law.js';
import type { KnownPremium } from '../../claim/premium.js';
import { verify } from '../../claim/verify.js';
import type { Month } from '../../core/month.js';
import { loadClaimWords } from '../../i18n/language.js';
import { NUMBER_WAYS } from '../../input/convention.js';
import { claimMarkdown, claimTable, type Verified } from '../../report/claim.js';
import type { ClaimLook } from '../../report/claim-fits.js';
import { claimCsv, claimJson } from '../../report/claim-records.js';
import { type Format, TARIFF_FORMATS } from '../../report/format.js';
import { noteText } from '../../report/notes.js';
import type { Catalogue } from '../../tariff/catalogue.js';
import { type Context, EXIT } from '../context.js';
import { deliver, lookOf, type Outlet, outletsOf } from '../deliver.js';
import { wantedOf } from '../format-choice.js';
import { noteLine, type Voice } from '../messages.js';
import { catalogueOf } from '../reference.js';
import { settingsOf } from '../settings.js';
import * as value from '../values.js';
import { voiceOf } from '../voice.js';
import { readAll, typedClaims } from './verify-claims.js';
import { type RawWorker, type Worker, workerOf } from './worker.js';

/** What commander hands over for claims: text, as it was typed. */
export interface RawVerify extends RawWorker {
  readonly file?: string;
  readonly numbers?: string;
  readonly month?: string;
}

/** The premium in force that claims are compared with, or why there is none. */
function knownPremium(worker: Worker, month: Month): Verified['known'] {
  const { scheme, payer, programmes } = worker;
  const quote = worker.quote([month]);
  if (quote.price === null) return { unpriced: quote.unpriced };
  const { lines, payerAmount: amount } = quote.price;
  const parts = lines
    .filter((line) => line.payer === payer)
    .map(({ programme, amount: own }) => ({ programme, amount: own }));
  return { scheme, payer, month, programmes, amount, parts };
}

/** Says how sure the law behind the premium is, where the claims are of money. */
function sayLaw(
  worker: Worker,
  month: Month,
  catalogue: Catalogue,
  context: Context,
  voice: Voice,
): void {
  const quote = worker.quote([month]);
  if (quote.price === null) return;
  const { used, price } = quote;
  const notes = lawNotes({ catalogue, used, prices: [price], months: [month], asOf: null });
  for (const note of notes)
    context.stderr.write(noteLine(noteText(note, voice.language, voice.words), voice));
}

const RENDER: Partial<Record<Format, (verified: Verified, look: ClaimLook) => string>> = {
  table: claimTable,
  markdown: claimMarkdown,
  csv: claimCsv,
  json: claimJson,
};

/** Runs `ucj verify`: read, replay, tell. Gives the exit status. */
export async function runVerify(
  texts: readonly string[],
  raw: RawVerify,
  context: Context,
): Promise<number> {
  const voice = await voiceOf(raw, context);
  const writing = { ...raw, output: raw.output ?? [] };
  const offered = { formats: TARIFF_FORMATS, onTerminal: 'table', elsewhere: 'csv' } as const;
  const wanted = wantedOf(writing, offered, context.stdout.isTerminal);
  const inputs = raw.file === undefined ? [] : [raw.file];
  const outlets = outletsOf(wanted, context, null, inputs);
  const numbers =
    raw.numbers === undefined ? null : value.choice('--numbers', raw.numbers, NUMBER_WAYS);
  const month =
    raw.month === undefined ? context.today.slice(0, 7) : value.month('--month', raw.month);
  const settings = await settingsOf(raw, context, voice);
  const { catalogue } = await catalogueOf(settings, raw.tariffs, false, context);
  const worker = workerOf(raw, settings, catalogue);
  const claims = await typedClaims(texts, raw.file, context);
  const read = readAll(claims, numbers);
  const known = knownPremium(worker, month);
  const premium: KnownPremium | null = 'unpriced' in known ? null : known;
  const findings = claims.flatMap(({ file, line }, index) => {
    const claim = read[index];
    return claim ? [{ ...verify(claim, premium), file, line }] : [];
  });
  const words = await loadClaimWords(voice.language);
  const render = (outlet: Outlet) => {
    const look: ClaimLook = { ...lookOf(raw, voice, outlet, context), claim: words };
    return RENDER[outlet.format]?.({ findings, known }, look) ?? '';
  };
  await deliver(outlets, render, context);
  if (!raw.quiet && findings.some(({ isMoney }) => isMoney))
    sayLaw(worker, month, catalogue, context, voice);
  return findings.some(({ verdict }) => verdict === 'mismatch') ? EXIT.gate : EXIT.done;
}
