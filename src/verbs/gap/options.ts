import { optionGroup, type ValuesOf } from '../../cli/option.js';
import { BUDGET } from '../../cli/options/budget.js';
import { GROUPING, SELECTION } from '../../cli/options/choosing.js';
import { INPUT } from '../../cli/options/input.js';
import {
  EXCEL,
  GATE,
  MESSAGES,
  SETTINGS,
  TABLE_OR_CSV,
  VERBOSE,
  WHY,
  writing,
} from '../../cli/options/output.js';
import { FORMAT_NAMES } from '../../render/format.js';
import { LINES } from '../counts/asked.js';

const output = optionGroup('Output:');

/** The options of `ucj gap`, in the order of its help. */
export const GAP_OPTIONS = {
  ...INPUT,
  ...SELECTION,
  ...GROUPING,
  ...BUDGET,
  ...LINES,
  ...SETTINGS,
  ...writing(FORMAT_NAMES, TABLE_OR_CSV),
  ...WHY,
  ...EXCEL,
  totals: output.flag('--totals', {
    en: 'add a totals row to csv, tsv, ndjson',
    id: 'tambahkan baris jumlah pada csv, tsv, ndjson',
  }),
  ...GATE,
  ...MESSAGES,
  ...VERBOSE,
};
export type GapOptions = ValuesOf<typeof GAP_OPTIONS>;
