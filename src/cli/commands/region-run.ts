import { loadRegionWords } from '../../i18n/language.js';
import { type Problem, Refusal } from '../../problem/problem.js';
import { nearestNames } from '../../region/bearers.js';
import { meanings } from '../../region/lookup.js';
import { type Format, TARIFF_FORMATS } from '../../report/format.js';
import {
  meaningsCsv,
  meaningsJson,
  meaningsMarkdown,
  meaningsTable,
} from '../../report/region-meanings.js';
import type { Context } from '../context.js';
import { deliver, lookOf, toDestination } from '../deliver.js';
import { formatOf } from '../format-choice.js';
import { type RawVoice, voiceOf } from '../voice.js';

/** What `ucj region` takes besides its texts. */
export interface RawRegion extends RawVoice {
  readonly format?: string;
  readonly output?: string[];
}

function unknownPlace(text: string): Problem {
  return {
    code: 'unknown-place',
    value: text,
    list: /^[\d.]+$/.test(text) ? [] : nearestNames(text),
  };
}

/**
 * `ucj region`.
 *
 * @throws {Refusal} with every text that is not known
 */
export async function runRegion(
  texts: readonly string[],
  raw: RawRegion,
  context: Context,
): Promise<void> {
  const voice = await voiceOf(raw, context);
  const writing = { ...raw, output: raw.output ?? [] };
  const offered = { formats: TARIFF_FORMATS, onTerminal: 'table', elsewhere: 'csv' } as const;
  const format = formatOf(writing, offered, context.stdout.isTerminal);
  const to = toDestination(writing.output, context, null);
  const asked = [...new Set(texts.map((text) => text.trim()))];
  const unknown = asked.filter((text) => meanings(text).length === 0);
  if (unknown.length > 0) throw new Refusal(unknown.map(unknownPlace));
  const found = asked.flatMap(meanings);
  const words = await loadRegionWords(voice.language);
  const rendered: Partial<Record<Format, () => string>> = {
    table: () => meaningsTable(found, words, lookOf(raw, voice, to, context)),
    markdown: () => meaningsMarkdown(found, words),
    csv: () => meaningsCsv(found),
    json: () => meaningsJson(found),
  };
  deliver(rendered[format]?.() ?? '', to, context);
}
