import type { Note } from '../../budget/note.js';
import { SCHEMES } from '../../core/vocabulary.js';
import { loadTariffWords } from '../../i18n/language.js';
import { suggest } from '../../problem/nearest.js';
import { refuse } from '../../problem/problem.js';
import type { Format } from '../../report/format.js';
import { jsonText } from '../../report/json-text.js';
import { drawTrees, screen } from '../../report/screen.js';
import {
  entryTrees,
  markdownTrees,
  payerCsv,
  payerTree,
  type ShownPayer,
  segmentNode,
} from '../../report/tariff-show.js';
import {
  listMarkdown,
  listTable,
  type TariffLook,
  valuesCsv,
  valuesJson,
} from '../../report/tariff-values.js';
import type { Node } from '../../report/tree.js';
import type { Settings } from '../../settings/settings.js';
import type { Catalogue } from '../../tariff/catalogue.js';
import { type EntryValue, entriesNamed, entriesOf, inForceAt } from '../../tariff/entries.js';
import { SOURCES } from '../../tariff/sources.js';
import type { Context } from '../context.js';
import { deliver, lookOf, type Outlet, outletsOf } from '../deliver.js';
import { ANSWER, wantedOf } from '../format-choice.js';
import { notesText } from '../messages.js';
import { catalogueOf } from '../reference.js';
import { type RawSettings, settingsOf } from '../settings.js';
import * as value from '../values.js';
import { type RawVoice, voiceOf } from '../voice.js';

/** What every part of `ucj tariff` takes. */
export interface RawTariff extends RawVoice, RawSettings {
  readonly tariffs?: string;
  readonly format?: string;
  readonly output?: string[];
}

/** An answer in the formats that the catalogue has. */
export type Answers = Partial<Record<Format, (look: TariffLook) => string>>;

/** A run of `ucj tariff`: what it reads from, and how it answers. */
export interface TariffRun {
  readonly catalogue: Catalogue;
  readonly settings: Settings;
  readonly outlets: readonly Outlet[];
  readonly answer: (answers: Answers) => Promise<void>;
  /** Says notes on standard error, as far as they are wanted. */
  readonly say: (notes: readonly Note[]) => void;
}

/** Reads settings and catalogue, and finds out where the answer goes. */
export async function tariffRun(raw: RawTariff, context: Context): Promise<TariffRun> {
  const voice = await voiceOf(raw, context);
  const outlets = outletsOf(wantedOf(raw, ANSWER, context.stdout.isTerminal), context);
  const settings = await settingsOf(raw, context, voice);
  const { catalogue } = await catalogueOf(settings, raw.tariffs, true, context);
  const tariff = await loadTariffWords(voice.language);
  const answer = (answers: Answers) =>
    deliver(
      outlets,
      (outlet) => {
        const look = { ...lookOf(raw, voice, outlet, context), tariff };
        return answers[outlet.format]?.(look) ?? '';
      },
      context,
    );
  const say = (notes: readonly Note[]) => context.stderr.write(notesText(notes, voice));
  return { catalogue, settings, outlets, answer, say };
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
  await run.answer({
    table: (look) => listTable(entries, look),
    markdown: (look) => listMarkdown(entries, look),
    csv: () => valuesCsv(entries),
    json: () => valuesJson(entries, at),
  });
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

function shown(entries: readonly EntryValue[], settings: Settings, look: TariffLook): Node[] {
  const schemes = new Set(entries.flatMap(({ kind, scheme }) => (kind === 'relief' ? [] : scheme)));
  const segments = settings.book.segments.filter(({ scheme }) => schemes.has(scheme));
  return [...entryTrees(entries, look), ...segmentNode(segments, look)];
}

/** `ucj tariff show`. */
export async function runShow(id: string, raw: RawTariff, context: Context): Promise<void> {
  const run = await tariffRun(raw, context);
  const { catalogue, settings } = run;
  const wanted = id.toLowerCase();
  const entries = entriesNamed(catalogue, wanted);
  const payer = payerNamed(catalogue, wanted);
  if (entries.length === 0 && payer === null) refuseUnknown(catalogue, wanted);
  const trees = (look: TariffLook) =>
    payer ? [payerTree(payer, look)] : shown(entries, settings, look);
  await run.answer({
    table: (look) => screen(drawTrees(trees(look), look)),
    markdown: (look) => markdownTrees(trees(look)),
    csv: () => (payer ? payerCsv(payer) : valuesCsv(entries)),
    json: () => (payer ? jsonText({ schema: 'ucj/payer@1', ...payer }) : valuesJson(entries, null)),
  });
}
