import { gapResult } from '../../budget/compute.js';
import type { GapRequest } from '../../budget/request.js';
import type { Typed, ValuesOf } from '../../cli/option.js';
import { whole } from '../../cli/values.js';
import type { Run } from '../../cli/verb.js';
import { type QuotaRequest, type QuotaResult, quotaResult } from '../../planning/quota.js';
import { refuse } from '../../problem/problem.js';
import { NO_SETTINGS } from '../../settings/settings.js';
import type { View } from '../../view/view.js';
import type { Wording } from '../../view/wording.js';
import { checkSize } from '../counts/limits.js';
import { answerCounts, type Prepared, prepare } from '../counts/prepare.js';
import { gapRequest } from '../counts/request.js';
import type { SHARE_OPTIONS, ShareOptions } from './options.js';
import { loadShareWords } from './texts.js';
import { shareView } from './view.js';

/** The least and the most for each region, and what each is to have. */
function boundsOf({ min, max, perVillage, level }: ShareOptions) {
  if (perVillage !== null) {
    const others = { '--min': min, '--max': max, '--level': level };
    for (const [option, given] of Object.entries(others))
      if (given !== null) refuse({ code: 'conflict', option, value: '--per-village' });
    return { bounds: { min: perVillage, max: perVillage }, each: perVillage };
  }
  const least = min ?? 0;
  if (max !== null && least > max)
    refuse({ code: 'min-above-max', value: String(least), other: String(max) });
  return { bounds: { min: least, max }, each: null };
}

function levelOf({ level, perVillage }: ShareOptions) {
  return perVillage === null ? level : 'village';
}

/** A number of places as it is typed. */
export function placesOf(text: string): number {
  return whole(0)('ucj share', text, NO_SETTINGS);
}

/** The budget of a quota: its regions, and nobody to renew. */
export function shareBudget(
  options: ShareOptions & { readonly why?: boolean },
  typed: Typed,
  today: string,
): GapRequest {
  const level = levelOf(options);
  return gapRequest({ ...options, by: level ? [level] : null }, typed, today);
}

/** Shares a number of places, or what the target needs where there is none. */
export function shareOf(
  { request, table, reference }: Prepared,
  options: ShareOptions,
  places: number | null,
): QuotaResult {
  const quota = places ?? request.target ?? refuse({ code: 'missing-quota' });
  const { key } = options;
  const asked: QuotaRequest = { quota, level: levelOf(options), key, ...boundsOf(options) };
  const gap = gapResult(table, request, reference);
  checkSize('share', gap.regions.cells.length);
  return quotaResult(gap, asked, reference);
}

/** A quota as a view, in a language. */
export async function shownShare(result: QuotaResult, wording: Wording): Promise<View> {
  return shareView(result, { ...wording, share: await loadShareWords(wording.language) });
}

/** The number of places and the files among the words; a target takes the number's place. */
function readWords(words: readonly string[], target: readonly string[] | undefined) {
  const [first = '', ...rest] = words;
  // A word that is no number at all is a file: the number before it was forgotten.
  const isNumber = /^[-+]?\d[\d.,]*$/.test(first);
  if (!target && !isNumber) refuse({ code: 'missing-quota' });
  if (target && isNumber)
    refuse({ code: 'conflict', option: first, value: `--target ${target.join()}` });
  return target ? { places: null, files: words } : { places: placesOf(first), files: rest };
}

/** Runs `ucj share`: reads as `ucj gap` does, then splits. */
export async function runShare(run: Run<ValuesOf<typeof SHARE_OPTIONS>>): Promise<number> {
  const { options, typed, wording, context } = run;
  const { places, files } = readWords(run.words, typed.get('--target'));
  const request = shareBudget(options, typed, context.today);
  const prepared = await prepare(run, files, request);
  const result = shareOf(prepared, options, places);
  return answerCounts(await shownShare(result, wording), prepared, result.gap, run);
}
