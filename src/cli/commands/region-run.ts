import { loadRegionWords } from '../../i18n/language.js';
import { type Problem, Refusal } from '../../problem/problem.js';
import { nearestNames } from '../../region/bearers.js';
import { meanings } from '../../region/lookup.js';
import type { Format } from '../../report/format.js';
import type { Look } from '../../report/look.js';
import {
  meaningsCsv,
  meaningsJson,
  meaningsMarkdown,
  meaningsTable,
} from '../../report/region-meanings.js';
import type { Context } from '../context.js';
import { deliver, lookOf, type Outlet, outletsOf } from '../deliver.js';
import { ANSWER, wantedOf } from '../format-choice.js';
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
  const outlets = outletsOf(wantedOf(raw, ANSWER, context.stdout.isTerminal), context);
  const asked = [...new Set(texts.map((text) => text.trim()))];
  const unknown = asked.filter((text) => meanings(text).length === 0);
  if (unknown.length > 0) throw new Refusal(unknown.map(unknownPlace));
  const found = asked.flatMap(meanings);
  const words = await loadRegionWords(voice.language);
  const rendered: Partial<Record<Format, (look: Look) => string>> = {
    table: (look) => meaningsTable(found, words, look),
    markdown: () => meaningsMarkdown(found, words),
    csv: () => meaningsCsv(found),
    json: () => meaningsJson(found),
  };
  const render = (outlet: Outlet) =>
    rendered[outlet.format]?.(lookOf(raw, voice, outlet, context)) ?? '';
  await deliver(outlets, render, context);
}
