import type { Note } from '../../budget/note.js';
import { lawNotes } from '../../budget/notes-law.js';
import type { KnownPremium } from '../../claim/premium.js';
import { verify } from '../../claim/verify.js';
import { answer, answerOutlets } from '../../cli/answer.js';
import { type Context, EXIT } from '../../cli/context.js';
import type { ValuesOf } from '../../cli/option.js';
import { catalogueOf } from '../../cli/reference.js';
import type { Run } from '../../cli/verb.js';
import { checkFlat, type Worker, workerOf } from '../../cli/worker.js';
import type { Month } from '../../core/month.js';
import type { Settings } from '../../settings/settings.js';
import type { Catalogue } from '../../tariff/catalogue.js';
import type { View } from '../../view/view.js';
import type { Wording } from '../../view/wording.js';
import { type GivenClaims, givenClaims } from './claims.js';
import type { VERIFY_OPTIONS, VerifyOptions } from './options.js';
import { knownPremium } from './premiums.js';
import { loadClaimWords } from './texts.js';
import { claimView, type Replayed } from './view.js';

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

/** Replays claims against the premium of a month, under the settings of an office. */
export async function verifyOf(
  texts: readonly string[],
  options: VerifyOptions,
  month: Month,
  settings: Settings,
  context: Context,
): Promise<Replayed & Pick<GivenClaims, 'files'>> {
  const { catalogue } = await catalogueOf(settings, options.tariffs, false, context);
  const worker = workerOf(options, settings, catalogue);
  const { file, text, numbers } = options;
  const given = await givenClaims({ texts, file, text }, numbers, context);
  const { claims, unread, files } = given;
  const known = knownPremium(worker, month, catalogue);
  const premium: KnownPremium | null = 'unpriced' in known ? null : known;
  const findings = claims.map(({ read, ...place }) => ({ ...verify(read, premium), ...place }));
  const verified = { findings, known, unread };
  return { ...verified, files, notes: lawOf(verified, worker, month, catalogue) };
}

/** Verdicts as a view, in a language. */
export async function shownClaims(result: Replayed, wording: Wording): Promise<View> {
  return claimView(result, { ...wording, claim: await loadClaimWords(wording.language) });
}

/** The month of today, whose premium is compared where none is named. */
function thisMonth({ today }: Context): Month {
  return today.slice(0, 7);
}

/** Runs `ucj verify`: read, replay, answer. */
export async function runVerify(run: Run<ValuesOf<typeof VERIFY_OPTIONS>>): Promise<number> {
  const { words: texts, options, wording, settings, context } = run;
  checkFlat(options);
  const inputs = [options.file, options.text].filter((each) => each !== null);
  const outlets = await answerOutlets(run, inputs);
  const month = options.month ?? thisMonth(context);
  const verified = await verifyOf(texts, options, month, settings, context);
  await answer(await shownClaims(verified, wording), outlets, run);
  const hasMismatch = verified.findings.some(({ verdict }) => verdict === 'mismatch');
  return hasMismatch ? EXIT.gate : EXIT.done;
}
