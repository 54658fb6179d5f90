import { Command } from 'commander';
import { gapResult } from '../../src/budget/compute.js';
import type { GapResult } from '../../src/budget/result.js';
import {
  budgetFlags,
  groupingFlags,
  inputFlags,
  selectionFlags,
  settingsFlags,
  voiceFlags,
  writingFlags,
} from '../../src/cli/flags.js';
import { referenceFor } from '../../src/cli/reference.js';
import { settingsOf } from '../../src/cli/settings.js';
import { voiceOf } from '../../src/cli/voice.js';
import { type Document, documentOf } from '../../src/document/document.js';
import { Refusal } from '../../src/problem/problem.js';
import { FORMAT_NAMES } from '../../src/render/format.js';
import type { Look } from '../../src/render/look.js';
import { condenseFor } from '../../src/verbs/gap/condense.js';
import { examineInputs } from '../../src/verbs/gap/inputs.js';
import { gapRequest } from '../../src/verbs/gap/options.js';
import { NONE_GIVEN, type RawGap } from '../../src/verbs/gap/raw.js';
import { contextOf, type World } from './run.js';

/** What the words of a command line lead to, before any format. */
export interface Piped {
  readonly gap: GapResult;
  readonly document: Document;
  readonly look: Look;
}

function rawOf(words: readonly string[]): { files: readonly string[]; raw: RawGap } {
  const command = new Command('gap').argument('[file...]').exitOverride();
  inputFlags(command);
  groupingFlags(selectionFlags(command));
  budgetFlags(command).option('--lines').option('--support <cost>');
  settingsFlags(command);
  writingFlags(command, FORMAT_NAMES, '');
  voiceFlags(command);
  command.parse([...words], { from: 'user' });
  return { files: command.args, raw: { ...NONE_GIVEN, ...command.opts() } };
}

/** Reads and computes what `ucj gap` with these words would, as plain data. */
export async function piped(words: readonly string[], world: World = {}): Promise<Piped> {
  const { files, raw } = rawOf(words);
  const context = contextOf(world);
  const voice = await voiceOf(raw, context);
  const settings = await settingsOf(raw, context, voice);
  const request = gapRequest(raw, false, context.today, settings);
  const condense = condenseFor(request, settings);
  const read = await examineInputs(files, raw, settings, context, condense, voice);
  if (read.problems.length > 0) throw new Refusal(read.problems);
  const reference = await referenceFor(request, settings, raw.tariffs, context);
  const gap = gapResult(read, request, reference);
  const about = { version: '0.1.0', command: ['report', ...words], stamp: null };
  return {
    gap,
    // Most tests do not need it, and it prices everything under every choice.
    get document() {
      return documentOf(gap, read, request, reference, { about, isLive: true, chapters: [] });
    },
    look: { ...voice, width: null, excel: false, totals: false },
  };
}
