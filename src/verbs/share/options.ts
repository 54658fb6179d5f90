import { optionGroup, type ValuesOf } from '../../cli/option.js';
import { MONTHS, PRICES, VERIFIED, wantedTarget } from '../../cli/options/budget.js';
import { SELECTION } from '../../cli/options/choosing.js';
import { INPUT } from '../../cli/options/input.js';
import { or } from '../../cli/options/or.js';
import { ANSWER_TO, MESSAGES, SETTINGS, WHY } from '../../cli/options/output.js';
import { oneOf, whole } from '../../cli/values.js';
import { LEVEL_NAMES } from '../../core/levels.js';
import { SHARE_KEYS } from '../../planning/quota.js';

const { optional, preset, repeatable } = optionGroup('Sharing:');

/** The options that a quota has of its own. */
export const SHARE = {
  ...VERIFIED,
  target: repeatable(
    '--target <share>',
    'in place of a number: what all together need to reach it; or SEGMENT=share, repeatable',
    wantedTarget,
  ),
  level: optional(
    '--level <level>',
    `${or(LEVEL_NAMES)} (default: the regions as they are read)`,
    oneOf(LEVEL_NAMES),
  ),
  key: preset('--key <key>', `in proportion to: ${or(SHARE_KEYS)}`, 'uncovered', oneOf(SHARE_KEYS)),
  min: optional(
    '--min <n>',
    'least for each region, as far as so many can be found there',
    whole(0),
  ),
  max: optional('--max <n>', 'most for each region', whole()),
  perVillage: optional(
    '--per-village <n>',
    'so many for each village; says which are short',
    whole(),
  ),
};

/** The options of `ucj share`, in the order of its help. */
export const SHARE_OPTIONS = {
  ...INPUT,
  ...SELECTION,
  ...SHARE,
  ...MONTHS,
  ...PRICES,
  ...SETTINGS,
  ...ANSWER_TO,
  ...WHY,
  ...MESSAGES,
};

/** The options that decide a quota. */
export const SHARED = { period: INPUT.period, ...SELECTION, ...SHARE, ...MONTHS, ...PRICES };
export type ShareOptions = ValuesOf<typeof SHARED>;
