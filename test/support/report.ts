import { gapResult } from '../../src/budget/compute.js';
import type { GapResult } from '../../src/budget/result.js';
import { referenceFor } from '../../src/cli/reference.js';
import { settingsOf } from '../../src/cli/settings.js';
import { voiceOf } from '../../src/cli/voice.js';
import { type Document, documentOf } from '../../src/document/document.js';
import type { Look } from '../../src/render/look.js';
import { examineInputs } from '../../src/verbs/gap/inputs.js';
import { gapRequest } from '../../src/verbs/gap/options.js';
import { type GivenGap, NONE_GIVEN } from '../../src/verbs/gap/raw.js';
import { contextOf, inFolder, type World } from './run.js';

/** Options that have a value whether or not they are given. */
const USUAL = {
  unmatched: 'error',
  missing: 'skip',
  duplicates: 'error',
  months: '12',
  relief: 'auto',
  renew: '100%',
  verified: '1',
  color: 'never',
} as const;

/** A report with what it was made from. */
export interface Made {
  readonly gap: GapResult;
  readonly document: Document;
  readonly look: Look;
}

/** Options as the command line would hand them over; `wage` and the like are lists. */
export type Options = Partial<GivenGap>;

/** Computes a gap of files, as the command does, with what a report needs beside it. */
export async function gapOfFiles(files: readonly string[], options: Options, world: World = {}) {
  const context = contextOf(world);
  const raw = { ...NONE_GIVEN, ...USUAL, ...options };
  const voice = await voiceOf(raw, context);
  const { language, words } = voice;
  const settings = await settingsOf(raw, context, voice);
  const request = gapRequest(raw, true, context.today, settings);
  const table = await examineInputs(files, raw, settings, context, null, voice);
  const reference = await referenceFor(request, settings, raw.tariffs, context);
  const look: Look = { language, words, width: null, color: false, excel: false, totals: false };
  return { gap: gapResult(table, request, reference), table, request, reference, look };
}

/** Makes a report of files. `command` are the words it would have been made with. */
export async function reportOf(
  files: readonly string[],
  options: Options = {},
  command: readonly string[] = ['report', ...files],
  world: World = {},
): Promise<Made> {
  const { gap, table, request, reference, look } = await gapOfFiles(files, options, world);
  const about = { version: '0.0.0', command, stamp: null };
  return {
    gap,
    document: documentOf(gap, table, request, reference, { about, isLive: true, chapters: [] }),
    look,
  };
}

/** The same of a table given as text. */
export function reportOfText(text: string, options: Options = {}): Promise<Made> {
  return inFolder({ 't.csv': text }, (cwd) => reportOf(['t.csv'], options, undefined, { cwd }));
}
