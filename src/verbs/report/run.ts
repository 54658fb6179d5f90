import { gapResult } from '../../budget/compute.js';
import type { GapResult } from '../../budget/result.js';
import type { Context } from '../../cli/context.js';
import { deliver, lookOf, type Outlet } from '../../cli/deliver.js';
import { version } from '../../cli/version.js';
import type { Chapter } from '../../document/chapter.js';
import { refuse } from '../../problem/problem.js';
import { DOCUMENT_FORMATS, type Format, isDocumentFormat } from '../../render/format.js';
import { rendered } from '../../render/view.js';
import { mergeUsed } from '../../tariff/used.js';
import type { RawGap } from '../gap/raw.js';
import { conclude, outletsFor, type Prepared, prepare } from '../gap/run.js';
import { gapView } from '../gap/view.js';
import type { AskedChapter } from './chapter-options.js';
import { OPTION } from './chapter-refusal.js';
import { renderedDocument } from './formats.js';
import { stampOf } from './stamp.js';

/** Formats of the whole report, and those of its rows alone. */
export const REPORT_FORMATS: readonly Format[] = [...DOCUMENT_FORMATS, 'csv', 'tsv', 'ndjson'];

const OFFERED = {
  formats: REPORT_FORMATS,
  onTerminal: 'markdown',
  elsewhere: 'markdown',
  withWhy: [],
} as const;

/** Options that say where a report goes and not what is in it, with and without a value. */
const OF_OUTPUT = /^(-o|--(output|format|color|stamp))(=|$)|^-o./;
const WITHOUT_VALUE: readonly string[] = ['--quiet', '--no-warnings', '--verbose'];

/** The words that decided the figures, so that a report says the same wherever it is written to. */
function decisive(argv: readonly string[]): string[] {
  const words: string[] = [];
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] as string;
    if (OF_OUTPUT.test(word)) at += /^(-o|--\w+)$/.test(word) ? 1 : 0;
    else if (!WITHOUT_VALUE.includes(word)) words.push(word);
  }
  return words;
}

/** The chapters; what computes them is loaded only where there are some. */
async function computed(
  asked: readonly AskedChapter[],
  prepared: Prepared,
  gap: GapResult,
  context: Context,
) {
  if (asked.length === 0) return [];
  const { months } = gap.parameters;
  return (await import('./chapters.js')).chaptersOf(asked, prepared, months, context);
}

/** A gap with the files and the law of its chapters beside its own. */
function withChapters(gap: GapResult, chapters: readonly Chapter[]): GapResult {
  const all = new Map(gap.inputs.map((input) => [input.path, input]));
  for (const { inputs } of chapters)
    for (const input of inputs) if (!all.has(input.path)) all.set(input.path, input);
  const tariffs = mergeUsed([...gap.tariffs, ...chapters.flatMap((chapter) => chapter.tariffs)]);
  return { ...gap, inputs: [...all.values()], tariffs };
}

/** Runs `ucj report`: reads and computes as `ucj gap` does, and composes the whole document. */
export async function runReport(
  files: readonly string[],
  raw: RawGap & { readonly stamp?: string },
  asked: readonly AskedChapter[],
  context: Context,
  argv: readonly string[],
): Promise<number> {
  if (raw.by.join().split(',').includes('period'))
    refuse({
      ...{ code: 'not-of-verb', option: '--by period', other: 'report' },
      suggestion: 'ucj gap --by period',
    });
  const stamp = stampOf(raw.stamp, context);
  const prepared = await prepare(files, raw, context, OFFERED);
  const { voice, wanted, request, table, reference } = prepared;
  const rows = wanted.find(({ format }) => !isDocumentFormat(format));
  if (asked.length > 0 && rows && !wanted.some(({ format }) => isDocumentFormat(format)))
    refuse({
      code: 'conflict',
      option: OPTION,
      value: `--format ${rows.format}`,
      list: DOCUMENT_FORMATS,
    });
  const gap = gapResult(table, request, reference);
  const chapters = await computed(asked, prepared, gap, context);
  const result = withChapters(gap, chapters);
  const outlets = outletsFor(wanted, result, context);
  const about = { version, command: decisive(argv), stamp };
  const isLive = outlets.some(({ format }) => format === 'html');
  const { documentOf } = await import('../../document/document.js');
  const document = documentOf(result, table, request, reference, { about, isLive, chapters });
  const render = async (outlet: Outlet) => {
    const look = lookOf(raw, voice, outlet, context);
    if (isDocumentFormat(outlet.format)) return renderedDocument(document, outlet.format, look);
    return rendered(gapView(result, voice, look.totals), outlet.format, look);
  };
  await deliver(outlets, render, context);
  return conclude(table, result, outlets, raw, voice, context);
}
