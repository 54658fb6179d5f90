import { gapResult } from '../../../budget/compute.js';
import type { GapRequest } from '../../../budget/request.js';
import { answer } from '../../../cli/answer.js';
import { type Option, refuseBeside } from '../../../cli/option.js';
import type { Run } from '../../../cli/verb.js';
import { isLevel } from '../../../core/levels.js';
import type { Grouping } from '../../../core/vocabulary.js';
import type { IndicatorTarget } from '../../../planning/indicators.js';
import { refuse } from '../../../problem/problem.js';
import type { View } from '../../../view/view.js';
import { outletsFor, prepare } from '../../counts/prepare.js';
import { conclude } from '../../gap/conclude.js';
import { REPORT_OFFERED, REPORT_OPTIONS, type ReportOptions } from '../options.js';
import type { Form } from './forms.js';
import { indicatorTargets } from './targets.js';
import { loadFormWords } from './texts.js';

const { chapter, stamp, appendix, top, sort, support, indicator } = REPORT_OPTIONS;
/** Options of a report that a form has no place for: they would be left out without a word. */
const WITHOUT: Readonly<Record<Form, readonly Option<unknown>[]>> = {
  ikd: [chapter, stamp, appendix, top, sort, support],
  rka: [chapter, stamp, appendix, top, sort, indicator],
};

/** Whether rows of a form can be grouped so: of indicators by region, of budget lines by any region above. */
function isGroupedBy(by: Grouping, form: Form): boolean {
  return by === 'region' || (form === 'rka' && isLevel(by));
}

/** Refuses what decides nothing in a form. */
function checkOptions({ options: { by }, typed }: Run<ReportOptions>, form: Form): void {
  refuseBeside(`--form ${form}`, WITHOUT[form], typed);
  const other = by?.find((each) => !isGroupedBy(each, form));
  if (other)
    refuse({
      ...{ code: 'conflict', option: `--by ${other}`, value: `--form ${form}` },
      list: ['--by region'],
    });
}

/** Runs `ucj report --form`: the same counts and budget, in the columns that others ask for. */
export async function runForm(
  run: Run<ReportOptions>,
  form: Form,
  asked: GapRequest,
): Promise<number> {
  const { options, words: files, wording, context } = run;
  checkOptions(run, form);
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
