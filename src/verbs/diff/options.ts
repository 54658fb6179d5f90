import { choices } from '../../cli/lists.js';
import { asText, optionGroup, type ValuesOf } from '../../cli/option.js';
import { BUDGET } from '../../cli/options/budget.js';
import { GROUPING, SELECTION } from '../../cli/options/choosing.js';
import { INPUT } from '../../cli/options/input.js';
import { or, orId } from '../../cli/options/or.js';
import { ANSWER_TO, EXCEL, MESSAGES, SETTINGS, WHY } from '../../cli/options/output.js';
import { period } from '../../cli/values.js';
import { LEVEL_NAMES } from '../../core/levels.js';
import type { DiffBy } from '../../planning/diff/result.js';

export const BY: readonly DiffBy[] = ['region', 'segment', ...LEVEL_NAMES];

const { optional, repeatable } = optionGroup('Comparison:');

/** The options that a comparison has of its own. */
export const COMPARISON = {
  from: optional(
    '--from <period>',
    { en: 'period of the side before', id: 'periode sisi sebelum' },
    period,
  ),
  to: optional(
    '--to <period>',
    {
      en: 'period of the side after (default: the newest)',
      id: 'periode sisi sesudah (bawaan: yang terbaru)',
    },
    period,
  ),
  a: optional(
    '--a <options>',
    {
      en: 'options of the side before alone: --a "--target 60%"',
      id: 'opsi sisi sebelum saja: --a "--target 60%"',
    },
    asText,
  ),
  b: optional(
    '--b <options>',
    {
      en: 'options of the side after alone: --b "--target 70% --payer zakat"',
      id: 'opsi sisi sesudah saja: --b "--target 70% --pembayar zakat"',
    },
    asText,
  ),
  by: repeatable(
    '--by <grouping>',
    {
      en: `${or(BY)}; repeatable (default: region, or segment of one region)`,
      id: `${orId(BY)}; boleh diulang (bawaan: wilayah, atau segmen bila satu wilayah)`,
    },
    choices(BY),
  ),
  top: GROUPING.top,
};

/** The options that decide what is compared. */
export const COMPARED = { period: INPUT.period, ...SELECTION, ...COMPARISON, ...BUDGET };
export type ComparedOptions = ValuesOf<typeof COMPARED>;

/** The options of `ucj diff`, in the order of its help. */
export const DIFF_OPTIONS = {
  ...INPUT,
  ...COMPARED,
  ...SETTINGS,
  ...ANSWER_TO,
  ...WHY,
  ...EXCEL,
  ...MESSAGES,
};
export type DiffOptions = ValuesOf<typeof DIFF_OPTIONS>;
