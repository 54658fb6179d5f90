import { gapResult } from '../../budget/compute.js';
import type { GapRequest } from '../../budget/request.js';
import type { GapResult } from '../../budget/result.js';
import { indonesianFlag } from '../../cli/commander.js';
import { deliver, type Outlet, renderingOf } from '../../cli/deliver.js';
import type { Wanted } from '../../cli/format-choice.js';
import { longFlag, type Option, refuseAlone, refuseBeside, type Typed } from '../../cli/option.js';
import { progressOf } from '../../cli/progress.js';
import type { Run } from '../../cli/verb.js';
import { version } from '../../cli/version.js';
import { refuse } from '../../problem/problem.js';
import { formatEntry } from '../../render/format.js';
import { checkRows } from '../../render/limit.js';
import { mergeUsed } from '../../tariff/used.js';
import { outletsFor, prepare } from '../counts/prepare.js';
import { gapRequest, gateOf } from '../counts/request.js';
import { conclude } from '../gap/conclude.js';
import { gapView } from '../gap/view.js';
import { askedChapters, chaptersOf, type ReportChapter } from './chapters.js';
import { renderedDocument } from './formats.js';
import {
  DOCUMENT_FORMATS,
  isDocumentFormat,
  REPORT_OFFERED,
  REPORT_OPTIONS,
  type ReportOptions,
} from './options.js';
import { stampOf } from './stamp.js';

const { chapter, stamp, appendix, support } = REPORT_OPTIONS;
const { output, format, color, quiet, noWarnings, verbose, noPager } = REPORT_OPTIONS;

/** Flags as they can be typed, in both languages. */
function typedAs(options: readonly Option<unknown>[]): readonly string[] {
  return options.map(longFlag).flatMap((flag) => [flag, indonesianFlag(flag) ?? flag]);
}

/** Options that say where and how a report is written and not what is in it, with a value and without. */
const OF_OUTPUT = ['-o', ...typedAs([output, format, color, stamp])];
const WITHOUT_VALUE = typedAs([quiet, noWarnings, verbose, noPager]);

/** The words that decided the figures, so that a report says the same wherever it is written to. */
function decisive(argv: readonly string[]): string[] {
  const words: string[] = [];
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] as string;
    if (OF_OUTPUT.includes(word)) at += 1;
    else if (
      ![...OF_OUTPUT, ...WITHOUT_VALUE].includes(word.split('=')[0] ?? '') &&
      !/^-o./.test(word)
    )
      words.push(word);
  }
  return words;
}

/** A gap with the files and the law of its chapters beside its own. */
function withChapters(gap: GapResult, chapters: readonly ReportChapter[]): GapResult {
  const all = new Map(gap.inputs.map((input) => [input.path, input]));
  for (const { inputs } of chapters)
    for (const input of inputs) if (!all.has(input.path)) all.set(input.path, input);
  const tariffs = mergeUsed([...gap.tariffs, ...chapters.flatMap((chapter) => chapter.tariffs)]);
  return { ...gap, inputs: [...all.values()], tariffs };
}

/** What is asked of the counts of a report. */
function reportRequest({ options, typed, context }: Run<ReportOptions>): GapRequest {
  if (options.by?.includes('period'))
    refuse({
      ...{ code: 'not-of-verb', option: '--by period', other: 'report' },
      suggestion: 'ucj gap --by period',
    });
  gateOf(options);
  return gapRequest(options, typed, context.today);
}

/** Refuses what is only in a document where nothing but rows is written. */
function checkRowsAlone(wanted: readonly Wanted[], typed: Typed): void {
  const [rows] = wanted;
  if (rows && !wanted.some(({ format }) => isDocumentFormat(format)))
    refuseBeside(
      `--format ${rows.format}`,
      [chapter, stamp, appendix, support],
      typed,
      DOCUMENT_FORMATS,
    );
}

/** Runs `ucj report`: reads and computes as `ucj gap` does, and composes the whole document. */
export async function runReport(run: Run<ReportOptions>): Promise<number> {
  const { options, words: files, argv, wording, context } = run;
  const request = reportRequest(run);
  if (options.form !== null) {
    const { runForm } = await import('./forms/run.js');
    return runForm(run, options.form, request);
  }
  if (options.indicator.size > 0)
    refuseAlone('--indicator', '--form ikd', '--form ikd --indicator vulnerable=22.5%');
  const stamp = stampOf(options.stamp, context);
  const asked = askedChapters(run);
  const prepared = await prepare(run, files, request, REPORT_OFFERED);
  const { wanted, table, reference } = prepared;
  checkRowsAlone(wanted, run.typed);
  const gap = gapResult(table, request, reference);
  const basis = { prepared, months: gap.parameters.months };
  const chapters = await chaptersOf(asked, basis);
  const result = withChapters(gap, chapters);
  const outlets = outletsFor(wanted, result, context);
  const isLive = outlets.some(({ format }) => format === 'html');
  const about = { version, command: decisive(argv), stamp, office: prepared.settings.office };
  const { documentOf, rankedIn } = await import('../../document/document.js');
  // What a page cannot hold is refused before the sections are made.
  if (isLive) checkRows('html', rankedIn(result, request));
  const document = documentOf(result, table, request, reference, { about, isLive });
  const report = { ...document, chapters, hasAppendix: options.appendix === 'all' };
  const render = async (outlet: Outlet) => {
    const rendering = renderingOf(options, wording, outlet, context);
    if (isDocumentFormat(outlet.format)) return renderedDocument(report, outlet.format, rendering);
    return formatEntry(outlet.format).write(gapView(result, wording, rendering.totals), rendering);
  };
  await deliver(outlets, render, context, progressOf(context, wording, options.quiet));
  return conclude(run, table, result, outlets);
}
