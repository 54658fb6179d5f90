import { answer } from '../../cli/answer.js';
import type { Context } from '../../cli/context.js';
import { outletsOf } from '../../cli/deliver.js';
import { ANSWER, wantedOf } from '../../cli/format-choice.js';
import { catalogueOf } from '../../cli/reference.js';
import { type RawSettings, settingsOf } from '../../cli/settings.js';
import * as value from '../../cli/values.js';
import { type RawVoice, voiceOf } from '../../cli/voice.js';
import { SCHEMES } from '../../core/vocabulary.js';
import { suggest } from '../../problem/nearest.js';
import { refuse } from '../../problem/problem.js';
import type { Settings } from '../../settings/settings.js';
import type { Catalogue } from '../../tariff/catalogue.js';
import { type EntryValue, entriesNamed, entriesOf, inForceAt } from '../../tariff/entries.js';
import { SOURCES } from '../../tariff/sources.js';
import type { View } from '../../view/view.js';
import { loadTariffWords } from './load-words.js';
import { entriesView, payerView, type ShownPayer } from './show.js';
import { type TariffWording, valuesView } from './values.js';

/** What every part of `ucj tariff` takes. */
export interface RawTariff extends RawVoice, RawSettings {
  readonly tariffs?: string;
  readonly format?: string;
  readonly output?: string[];
}

/** A run of `ucj tariff`: what it reads from, and how it answers. */
export interface TariffRun {
  readonly catalogue: Catalogue;
  readonly settings: Settings;
  readonly wording: TariffWording;
  readonly answer: (view: View) => Promise<void>;
}

/** Reads settings and catalogue, and finds out where the answer goes. */
export async function tariffRun(raw: RawTariff, context: Context): Promise<TariffRun> {
  const voice = await voiceOf(raw, context);
  const outlets = outletsOf(wantedOf(raw, ANSWER, context.stdout.isTerminal), context);
  const settings = await settingsOf(raw, context, voice);
  const { catalogue } = await catalogueOf(settings, raw.tariffs, true, context);
  const wording = { ...voice, tariff: await loadTariffWords(voice.language) };
  const write = (view: View) => answer(view, outlets, raw, voice, context);
  return { catalogue, settings, wording, answer: write };
}

/** `ucj tariff list`. */
export async function runList(
  raw: RawTariff & { readonly scheme?: string; readonly at?: string },
  context: Context,
): Promise<void> {
  const run = await tariffRun(raw, context);
  const scheme = raw.scheme === undefined ? null : value.choice('--scheme', raw.scheme, SCHEMES);
  const at = raw.at === undefined ? null : value.month('--at', raw.at);
  const all = entriesOf(run.catalogue).filter((entry) => !scheme || entry.scheme === scheme);
  const entries = at === null ? all : inForceAt(all, at);
  await run.answer(valuesView(entries, at, run.wording));
}

/** A payer by its id, with its sources of money; null where the id is none of a payer. */
function payerNamed({ payers }: Catalogue, id: string): ShownPayer | null {
  const payer = payers.find((each) => each.id === id);
  return payer ? { payer, sources: SOURCES.filter((source) => source.payer === id) } : null;
}

function refuseUnknown(catalogue: Catalogue, id: string): never {
  const ids = [...entriesOf(catalogue), ...catalogue.payers].map((each) => each.id);
  refuse({ code: 'unknown-tariff', value: id, ...suggest(id, new Set(ids)) });
}

/** Segments that are insured under the schemes of some entries. */
function segmentsOf(entries: readonly EntryValue[], { book }: Settings) {
  const schemes = new Set(entries.flatMap(({ kind, scheme }) => (kind === 'relief' ? [] : scheme)));
  return book.segments.filter(({ scheme }) => schemes.has(scheme));
}

/** `ucj tariff show`. */
export async function runShow(id: string, raw: RawTariff, context: Context): Promise<void> {
  const run = await tariffRun(raw, context);
  const { catalogue, settings, wording } = run;
  const wanted = id.toLowerCase();
  const entries = entriesNamed(catalogue, wanted);
  const payer = payerNamed(catalogue, wanted);
  if (entries.length === 0 && payer === null) refuseUnknown(catalogue, wanted);
  const segments = segmentsOf(entries, settings);
  await run.answer(payer ? payerView(payer, wording) : entriesView(entries, segments, wording));
}
