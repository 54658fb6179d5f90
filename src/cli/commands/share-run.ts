import { gapResult } from '../../budget/compute.js';
import { LEVELS, type Level } from '../../core/levels.js';
import { loadShareWords } from '../../i18n/language.js';
import { type QuotaRequest, quotaResult, SHARE_KEYS } from '../../planning/quota.js';
import { refuse } from '../../problem/problem.js';
import { type Format, TARIFF_FORMATS } from '../../report/format.js';
import type { Look } from '../../report/look.js';
import type { ShareLook } from '../../report/share/columns.js';
import { shareCsv, shareJson } from '../../report/share/data.js';
import { shareMarkdown, shareTable } from '../../report/share/table.js';
import { notesBeside } from '../../report/share/words.js';
import { type Context, EXIT } from '../context.js';
import * as value from '../values.js';
import { answer } from './answer.js';
import { type GivenGap, NONE_GIVEN } from './gap-raw.js';
import { outletsFor, prepare } from './gap-run.js';

/** What commander hands over of a quota. */
export interface RawShare extends GivenGap {
  readonly level?: string;
  readonly key: string;
  readonly min?: string;
  readonly max?: string;
  readonly perVillage?: string;
}

const OFFERED = { formats: TARIFF_FORMATS, onTerminal: 'table', elsewhere: 'csv' } as const;

const RENDER: Partial<Record<Format, typeof shareTable>> = {
  table: shareTable,
  markdown: shareMarkdown,
  csv: shareCsv,
  json: shareJson,
};

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

/** Runs `ucj share`: reads as `ucj gap` does, then splits. Gives the exit status. */
export async function runShare(
  words: readonly string[],
  raw: RawShare,
  context: Context,
): Promise<number> {
  const [first = '', ...rest] = words;
  const files = raw.target === undefined ? rest : words;
  // A word that is no number at all is a file: the number before it was forgotten.
  const isNumber = /^[-+]?\d[\d.,]*$/.test(first);
  if (raw.target === undefined && !isNumber) refuse({ code: 'missing-quota' });
  if (raw.target !== undefined && isNumber)
    refuse({ code: 'conflict', option: first, value: `--target ${raw.target}` });
  const places = raw.target === undefined ? value.wholeNumber('ucj share', first, 0) : null;
  const level = levelOf(raw);
  const usual = { ...NONE_GIVEN, ...raw, renew: '100%', verified: '1', by: level ? [level] : [] };
  const prepared = await prepare(files, usual, context, OFFERED);
  const { voice, wanted, request, table, reference } = prepared;
  const quota = places ?? request.target;
  if (quota === null) refuse({ code: 'missing-quota' });
  const key = value.choice('--key', raw.key, SHARE_KEYS);
  const asked: QuotaRequest = { quota, level, key, ...boundsOf(raw) };
  const gap = gapResult(table, request, reference);
  const result = quotaResult(gap, asked, reference);
  const outlets = outletsFor(wanted, gap, context);
  const share = await loadShareWords(voice.language);
  const look = (plain: Look): ShareLook => ({ ...plain, share });
  await answer(result, { look, render: RENDER, notes: notesBeside }, outlets, raw, voice, context);
  return EXIT.done;
}
