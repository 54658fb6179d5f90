import { gapResult } from '../../src/budget/compute.js';
import type { GapResult } from '../../src/budget/result.js';
import { referenceFor } from '../../src/cli/reference.js';
import { documentOf } from '../../src/document/document.js';
import { Refusal } from '../../src/problem/problem.js';
import type { Rendering } from '../../src/render/rendering.js';
import { examineInputs } from '../../src/verbs/counts/inputs.js';
import type { Report } from '../../src/verbs/report/report.js';
import { askedBy } from './options.js';
import type { World } from './run.js';

/** What the words of a command line lead to, before any format. */
export interface Piped {
  readonly gap: GapResult;
  readonly document: Report;
  readonly rendering: Rendering;
}

/** Reads and computes what `ucj gap` with these words would, as plain data. */
export async function piped(words: readonly string[], world: World = {}): Promise<Piped> {
  const { context, files, options, wording, settings, request } = await askedBy(words, world);
  const read = await examineInputs(files, options, settings, context, wording);
  if (read.problems.length > 0) throw new Refusal(read.problems);
  const reference = await referenceFor(request, settings, options.tariffs, context);
  const gap = gapResult(read, request, reference);
  const about = { version: '0.1.0', command: ['report', ...words], stamp: null, office: null };
  return {
    gap,
    // Most tests do not need it, and it prices everything under every choice.
    get document() {
      const document = documentOf(gap, read, request, reference, { about, isLive: true });
      return { ...document, chapters: [], hasAppendix: true };
    },
    rendering: { ...wording, width: null, excel: false, totals: false },
  };
}
