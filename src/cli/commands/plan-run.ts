import { gapResult } from '../../budget/compute.js';
import { GROUPINGS, type Grouping } from '../../core/vocabulary.js';
import { loadPlanWords } from '../../i18n/language.js';
import { planResult } from '../../planning/result.js';
import { refuse } from '../../problem/problem.js';
import { type Format, TARIFF_FORMATS } from '../../report/format.js';
import type { Look } from '../../report/look.js';
import type { PlanLook } from '../../report/plan/columns.js';
import { planCsv, planJson } from '../../report/plan/data.js';
import { planMarkdown } from '../../report/plan/markdown.js';
import { planTable } from '../../report/plan/table.js';
import { noteLines } from '../../report/plan/words.js';
import { type Context, EXIT } from '../context.js';
import { answer } from './answer.js';
import { NONE_GIVEN } from './gap-raw.js';
import { outletsFor, prepare } from './gap-run.js';
import { planRequest, type RawPlan } from './plan-options.js';

const OFFERED = { formats: TARIFF_FORMATS, onTerminal: 'table', elsewhere: 'csv' } as const;

/** A derivation is for people wherever it goes. */
const EXPLAINED = { ...OFFERED, elsewhere: 'table' } as const;

/** What a plan cannot be grouped by: who pays changes over the years, and a period is their start. */
const NOT_BY: readonly Grouping[] = ['payer', 'period'];

const RENDER: Partial<Record<Format, typeof planTable>> = {
  table: planTable,
  markdown: planMarkdown,
  csv: planCsv,
  json: planJson,
};

/** Runs `ucj plan`: reads as `ucj gap` does, then lives through the years. Gives the exit status. */
export async function runPlan(
  files: readonly string[],
  raw: RawPlan,
  context: Context,
): Promise<number> {
  const usual = { ...NONE_GIVEN, ...raw, months: '12', verified: '1', color: raw.color };
  const by = usual.by.join().split(',');
  const wrong = NOT_BY.find((grouping) => by.includes(grouping));
  if (wrong)
    refuse({
      code: 'bad-choice',
      option: '--by',
      value: wrong,
      list: GROUPINGS.filter((grouping) => !NOT_BY.includes(grouping)),
    });
  const prepared = await prepare(files, usual, context, raw.why ? EXPLAINED : OFFERED);
  const { voice, wanted, request, table, reference } = prepared;
  const gap = gapResult(table, request, reference);
  const cells = gap.cells.map(({ entry }) => entry.cell);
  const result = planResult(gap, planRequest(raw, request, cells), request, reference);
  const outlets = outletsFor(wanted, gap, context);
  const plan = await loadPlanWords(voice.language);
  const look = (plain: Look): PlanLook => ({ ...plain, plan });
  await answer(result, { look, render: RENDER, notes: noteLines }, outlets, raw, voice, context);
  return EXIT.done;
}
