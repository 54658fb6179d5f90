import { gapResult } from '../../../budget/compute.js';
import type { GapRequest } from '../../../budget/request.js';
import { answer } from '../../../cli/answer.js';
import type { Run } from '../../../cli/verb.js';
import type { IndicatorTarget } from '../../../planning/indicators.js';
import { refuse } from '../../../problem/problem.js';
import type { View } from '../../../view/view.js';
import { outletsFor, prepare } from '../../counts/prepare.js';
import { conclude } from '../../gap/conclude.js';
import { REPORT_OFFERED, type ReportOptions } from '../options.js';
import type { Form } from './forms.js';
import { indicatorTargets } from './targets.js';
import { loadFormWords } from './texts.js';

/** Refuses what a form has no place for: it would be left out without a word. */
function checkOptions({ chapter, stamp }: ReportOptions, form: Form): void {
  const value = `--form ${form}`;
  if (chapter.length > 0) refuse({ code: 'conflict', option: '--chapter', value });
  if (stamp !== null) refuse({ code: 'conflict', option: '--stamp', value });
}

/** Runs `ucj report --form`: the same counts and budget, in the columns that others ask for. */
export async function runForm(
  run: Run<ReportOptions>,
  form: Form,
  asked: GapRequest,
): Promise<number> {
  const { options, words: files, wording, context } = run;
  checkOptions(options, form);
  const targets =
    form === 'ikd'
      ? indicatorTargets(options.indicator, asked)
      : new Map<string, IndicatorTarget>();
  const request = { ...asked, lines: form === 'rka' };
  const { wanted, table, reference } = await prepare(run, files, request, REPORT_OFFERED);
  const gap = gapResult(table, request, reference);
  const shown = { ...wording, forms: await loadFormWords(wording.language) };
  const viewOf = async (): Promise<View> => {
    if (form === 'rka') return (await import('./rka.js')).rkaView(gap, shown);
    const isByRegion = request.by?.includes('region') ?? false;
    return (await import('./ikd.js')).ikdView(gap, targets, isByRegion, shown);
  };
  const outlets = outletsFor(wanted, gap, context);
  await answer(await viewOf(), outlets, run);
  // The view has said what is to be known.
  return conclude(run, table, { ...gap, notes: [] }, outlets);
}
