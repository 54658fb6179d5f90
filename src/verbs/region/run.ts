import { type AnswerOptions, answer, answerOutlets } from '../../cli/answer.js';
import type { Run } from '../../cli/verb.js';
import { type Problem, Refusal } from '../../problem/problem.js';
import { nearestNames } from '../../region/bearers.js';
import { meanings } from '../../region/lookup.js';
import { loadRegionWords } from './texts.js';
import { regionView } from './view.js';

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
export async function runRegion(run: Run<AnswerOptions>): Promise<number> {
  const { words: texts, wording } = run;
  const outlets = await answerOutlets(run);
  const asked = [...new Set(texts.map((text) => text.trim()))];
  const unknown = asked.filter((text) => meanings(text).length === 0);
  if (unknown.length > 0) throw new Refusal(unknown.map(unknownPlace));
  const found = asked.flatMap(meanings);
  const words = await loadRegionWords(wording.language);
  return answer(regionView(found, words), outlets, run);
}
