import { answer, answerOutlets } from '../../cli/answer.js';
import { catalogueOf } from '../../cli/reference.js';
import type { Run } from '../../cli/verb.js';
import { suggest } from '../../problem/nearest.js';
import { refuse } from '../../problem/problem.js';
import type { Settings } from '../../settings/settings.js';
import type { Catalogue } from '../../tariff/catalogue.js';
import { type EntryValue, entriesNamed, entriesOf, inForceAt } from '../../tariff/entries.js';
import { SOURCES } from '../../tariff/sources.js';
import type { View } from '../../view/view.js';
import type { ListOptions, TariffOptions } from './options.js';
import { entriesView, payerView, type ShownPayer } from './show.js';
import { loadTariffWords } from './texts.js';
import { type TariffWording, valuesView } from './values.js';

/** A run of `ucj tariff`: what it reads from, and how it answers. */
export interface TariffRun {
  readonly catalogue: Catalogue;
  readonly settings: Settings;
  readonly wording: TariffWording;
  readonly answer: (view: View) => Promise<number>;
}

/** Reads the catalogue, and finds out where the answer goes. */
export async function tariffRun(run: Run<TariffOptions>): Promise<TariffRun> {
  const { options, wording, settings, context } = run;
  const outlets = await answerOutlets(run);
  const { catalogue } = await catalogueOf(settings, options.tariffs, true, context);
  const own = { ...wording, tariff: await loadTariffWords(wording.language) };
  const write = (view: View) => answer(view, outlets, run);
  return { catalogue, settings, wording: own, answer: write };
}

/** `ucj tariff list`. */
export async function runList(run: Run<ListOptions>): Promise<number> {
  const { scheme, at } = run.options;
  const { catalogue, wording, answer: write } = await tariffRun(run);
  const all = entriesOf(catalogue).filter((entry) => !scheme || entry.scheme === scheme);
  const entries = at === null ? all : inForceAt(all, at);
  return write(valuesView(entries, at, wording));
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
export async function runShow(run: Run<TariffOptions>): Promise<number> {
  const { catalogue, settings, wording, answer: write } = await tariffRun(run);
  const wanted = (run.words[0] ?? '').toLowerCase();
  const entries = entriesNamed(catalogue, wanted);
  const payer = payerNamed(catalogue, wanted);
  if (entries.length === 0 && payer === null) refuseUnknown(catalogue, wanted);
  const segments = segmentsOf(entries, settings);
  return write(payer ? payerView(payer, wording) : entriesView(entries, segments, wording));
}
