import type { Note } from '../../budget/note.js';
import { lawNotes } from '../../budget/notes-law.js';
import type { KnownPremium } from '../../claim/premium.js';
import type { Verified } from '../../claim/verified.js';
import { verify } from '../../claim/verify.js';
import type { Month } from '../../core/month.js';
import { loadClaimWords } from '../../i18n/language.js';
import { NUMBER_WAYS } from '../../input/convention.js';
import { claimPiece, claimTable } from '../../report/claim.js';
import type { ClaimLook } from '../../report/claim-fits.js';
import { claimCsv, claimJson } from '../../report/claim-records.js';
import type { Look } from '../../report/look.js';
import type { Settings } from '../../settings/settings.js';
import type { Catalogue } from '../../tariff/catalogue.js';
import { type Context, EXIT } from '../context.js';
import { outletsOf } from '../deliver.js';
import { ANSWER, wantedOf } from '../format-choice.js';
import { notesText } from '../messages.js';
import { catalogueOf } from '../reference.js';
import { settingsOf } from '../settings.js';
import * as value from '../values.js';
import { voiceOf } from '../voice.js';
import { writeAnswer } from './answer.js';
import { readAll, type TypedClaims, typedClaims } from './verify-claims.js';
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

/** How sure the law behind the premium is, where claims are of money. */
function lawOf(
  { findings }: Verified,
  worker: Worker,
  month: Month,
  catalogue: Catalogue,
): readonly Note[] {
  const quote = worker.quote([month]);
  if (quote.price === null || !findings.some(({ isMoney }) => isMoney)) return [];
  const { used, price } = quote;
  return lawNotes({ catalogue, used, prices: [price], months: [month], asOf: null });
}

/** Verdicts, how sure the law behind them is, and the files they were read from. */
interface Replayed extends Verified, Pick<TypedClaims, 'files'> {
  readonly notes: readonly Note[];
}

/** Replays claims, under the settings of an office. */
export async function verifyOf(
  texts: readonly string[],
  raw: RawVerify,
  settings: Settings,
  context: Context,
): Promise<Replayed> {
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

const FORMS = { table: claimTable, piece: claimPiece, csv: claimCsv, json: claimJson };

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
  const look = (plain: Look): ClaimLook => ({ ...plain, claim: words });
  await writeAnswer(verified, { ...FORMS, look }, outlets, raw, voice, context);
  // Neither a table nor Markdown of verdicts shows them.
  context.stderr.write(notesText(verified.notes, voice));
  const hasMismatch = verified.findings.some(({ verdict }) => verdict === 'mismatch');
  return hasMismatch ? EXIT.gate : EXIT.done;
}
