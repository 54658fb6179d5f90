import { answer } from '../../cli/answer.js';
import type { Context } from '../../cli/context.js';
import { outletsOf } from '../../cli/deliver.js';
import { ANSWER, wantedOf } from '../../cli/format-choice.js';
import { type RawVoice, voiceOf } from '../../cli/voice.js';
import { type Problem, Refusal } from '../../problem/problem.js';
import { nearestNames } from '../../region/bearers.js';
import { meanings } from '../../region/lookup.js';
import { loadRegionWords } from './load-words.js';
import { regionView } from './view.js';

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
  await answer(regionView(found, words), outlets, raw, voice, context);
}
