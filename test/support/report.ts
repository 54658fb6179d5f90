import { gapResult } from '../../src/budget/compute.js';
import type { GapResult } from '../../src/budget/result.js';
import { referenceFor } from '../../src/cli/reference.js';
import { documentOf } from '../../src/document/document.js';
import type { Rendering } from '../../src/render/rendering.js';
import { examineInputs } from '../../src/verbs/counts/inputs.js';
import type { Report } from '../../src/verbs/report/report.js';
import { wordingIn } from '../../src/view/wording.js';
import { askedBy, type Texts, wordsOf } from './options.js';
import { inFolder, type World } from './run.js';

/** A report with what it was made from. */
export interface Made {
  readonly gap: GapResult;
  readonly document: Report;
  readonly rendering: Rendering;
}

/** Computes a gap of files, as the command does, with what a report needs beside it. */
export async function gapOfFiles(files: readonly string[], texts: Texts, world: World = {}) {
  const words = ['--color', 'never', ...wordsOf(texts)];
  const { context, options, wording, settings, request } = await askedBy(words, world, true);
  const table = await examineInputs(files, options, settings, context, wording);
  const reference = await referenceFor(request, settings, options.tariffs, context);
  const plain = { width: null, color: false, excel: false, totals: false };
  const rendering: Rendering = { ...wordingIn(wording.language, wording.words), ...plain };
  return { gap: gapResult(table, request, reference), table, request, reference, rendering };
}

/** Makes a report of files. `command` are the words it would have been made with. */
export async function reportOf(
  files: readonly string[],
  options: Texts = {},
  command: readonly string[] = ['report', ...files],
  world: World = {},
): Promise<Made> {
  const { gap, table, request, reference, rendering } = await gapOfFiles(files, options, world);
  const about = { version: '0.0.0', command, stamp: null, office: null };
  return {
    gap,
    document: {
      ...documentOf(gap, table, request, reference, { about, isLive: true }),
      chapters: [],
      hasAppendix: true,
    },
    rendering,
  };
}

/** The same of a table given as text. */
export function reportOfText(text: string, options: Texts = {}): Promise<Made> {
  return inFolder({ 't.csv': text }, (cwd) => reportOf(['t.csv'], options, undefined, { cwd }));
}
