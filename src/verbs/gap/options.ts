import { optionGroup, type ValuesOf } from '../../cli/option.js';
import { BUDGET } from '../../cli/options/budget.js';
import { GROUPING, SELECTION } from '../../cli/options/choosing.js';
import { INPUT } from '../../cli/options/input.js';
import { EXCEL, GATE, SETTINGS, SPEECH, VERBOSE, WHY, writing } from '../../cli/options/output.js';
import { support } from '../../cli/values.js';
import { FORMAT_NAMES } from '../../render/format.js';

const budget = optionGroup('Budget:');
const output = optionGroup('Output:');

/** Amounts as a budget office has them, and what verification and outreach cost beside them. */
const LINES = {
  lines: budget.flag(
    '--lines',
    'amounts per agency, programme and side: volume x months x unit price',
  ),
  support: budget.optional(
    '--support <cost>',
    'with --lines: support cost, AMOUNT or PERCENT of the premiums',
    support,
  ),
};

/** Everything that a gap can be asked, whichever verb asks. */
export const ASKED = {
  ...SELECTION,
  period: INPUT.period,
  ...GROUPING,
  ...BUDGET,
  ...LINES,
  ...WHY,
  ...GATE,
};
export type Asked = ValuesOf<typeof ASKED>;

/** The options of `ucj gap`, in the order of its help. */
export const GAP_OPTIONS = {
  ...INPUT,
  ...SELECTION,
  ...GROUPING,
  ...BUDGET,
  ...LINES,
  ...SETTINGS,
  ...writing(FORMAT_NAMES, 'table on a terminal, else csv'),
  ...WHY,
  ...EXCEL,
  totals: output.flag('--totals', 'add a totals row to csv, tsv, ndjson'),
  ...GATE,
  ...SPEECH,
  ...VERBOSE,
};
export type GapOptions = ValuesOf<typeof GAP_OPTIONS>;
