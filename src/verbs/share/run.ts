import { gapResult } from '../../budget/compute.js';
import { answer } from '../../cli/answer.js';
import { type Context, EXIT } from '../../cli/context.js';
import { ANSWER } from '../../cli/format-choice.js';
import * as value from '../../cli/values.js';
import { LEVELS, type Level } from '../../core/levels.js';
import {
  type QuotaRequest,
  type QuotaResult,
  quotaResult,
  SHARE_KEYS,
} from '../../planning/quota.js';
import { refuse } from '../../problem/problem.js';
import { type GivenGap, NONE_GIVEN, type RawGap } from '../gap/raw.js';
import { outletsFor, type Prepared, prepare } from '../gap/run.js';
import { loadShareWords } from './load-words.js';
import { shareView } from './view.js';

/** What commander hands over of a quota. */
export interface RawShare extends GivenGap {
  readonly level?: string;
  readonly key: string;
  readonly min?: string;
  readonly max?: string;
  readonly perVillage?: string;
}

/** The least and the most for each region, and what each is to have. */
function boundsOf({ min, max, perVillage, level }: RawShare) {
  if (perVillage !== undefined) {
    for (const [option, given] of [
      ['--min', min],
      ['--max', max],
      ['--level', level],
    ] as const)
      if (given !== undefined) refuse({ code: 'conflict', option, value: '--per-village' });
    const each = value.wholeNumber('--per-village', perVillage);
    return { bounds: { min: each, max: each }, each };
  }
  const least = min === undefined ? 0 : value.wholeNumber('--min', min, 0);
  const most = max === undefined ? null : value.wholeNumber('--max', max);
  if (most !== null && least > most)
    refuse({ code: 'min-above-max', value: String(least), other: String(most) });
  return { bounds: { min: least, max: most }, each: null };
}

function levelOf({ level, perVillage }: RawShare): Level | null {
  if (perVillage !== undefined) return 'village';
  if (level === undefined) return null;
  return value.choice('--level', level, Object.keys(LEVELS) as Level[]);
}

/** A number of places; null where a target says what is needed. */
function placesOf(places: string | undefined): number | null {
  return places === undefined ? null : value.wholeNumber('ucj share', places, 0);
}

/** The options of a budget as a quota has them. Refuses a number of places that is none. */
export function shareBudget(raw: RawShare, places: string | undefined): RawGap {
  placesOf(places);
  const level = levelOf(raw);
  return { ...NONE_GIVEN, ...raw, renew: '100%', by: level ? [level] : [] };
}

/** Shares a number of places, or what the target needs where `places` is undefined. */
export function shareOf(
  { request, table, reference }: Prepared,
  raw: RawShare,
  places: string | undefined,
): QuotaResult {
  const quota = placesOf(places) ?? request.target ?? refuse({ code: 'missing-quota' });
  const key = value.choice('--key', raw.key, SHARE_KEYS);
  const asked: QuotaRequest = { quota, level: levelOf(raw), key, ...boundsOf(raw) };
  return quotaResult(gapResult(table, request, reference), asked, reference);
}

/** Runs `ucj share`: reads as `ucj gap` does, then splits. Gives the exit status. */
export async function runShare(
  words: readonly string[],
  raw: RawShare,
  context: Context,
): Promise<number> {
  const [first = '', ...rest] = words;
  const isToTarget = (raw.target ?? []).length > 0;
  // A word that is no number at all is a file: the number before it was forgotten.
  const isNumber = /^[-+]?\d[\d.,]*$/.test(first);
  if (!isToTarget && !isNumber) refuse({ code: 'missing-quota' });
  if (isToTarget && isNumber)
    refuse({ code: 'conflict', option: first, value: `--target ${raw.target}` });
  const places = isToTarget ? undefined : first;
  const files = isToTarget ? words : rest;
  const prepared = await prepare(files, shareBudget(raw, places), context, ANSWER);
  const { voice, wanted } = prepared;
  const result = shareOf(prepared, raw, places);
  const outlets = outletsFor(wanted, result.gap, context);
  const share = await loadShareWords(voice.language);
  const view = shareView(result, { ...voice, share });
  await answer(view, outlets, raw, voice, context);
  return EXIT.done;
}
