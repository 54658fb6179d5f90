import { optionGroup, type ValuesOf } from '../../cli/option.js';
import { MONTHS, PRICES, VERIFIED, wantedTarget } from '../../cli/options/budget.js';
import { SELECTION } from '../../cli/options/choosing.js';
import { INPUT } from '../../cli/options/input.js';
import { or, orId } from '../../cli/options/or.js';
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
    {
      en: 'in place of a number: what all together need to reach it; or SEGMENT=share, repeatable',
      id: 'sebagai pengganti jumlah: yang diperlukan semuanya bersama untuk mencapainya; atau SEGMEN=target, boleh diulang',
    },
    wantedTarget,
  ),
  level: optional(
    '--level <level>',
    {
      en: `${or(LEVEL_NAMES)} (default: the regions as they are read)`,
      id: `${orId(LEVEL_NAMES)} (bawaan: wilayah sebagaimana terbaca)`,
    },
    oneOf(LEVEL_NAMES),
  ),
  key: preset(
    '--key <key>',
    { en: `in proportion to: ${or(SHARE_KEYS)}`, id: `sebanding dengan: ${orId(SHARE_KEYS)}` },
    'uncovered',
    oneOf(SHARE_KEYS),
  ),
  min: optional(
    '--min <n>',
    {
      en: 'least for each region, as far as so many can be found there',
      id: 'paling sedikit untuk tiap wilayah, sejauh sebanyak itu dapat ditemukan di sana',
    },
    whole(0),
  ),
  max: optional(
    '--max <n>',
    { en: 'most for each region', id: 'paling banyak untuk tiap wilayah' },
    whole(),
  ),
  perVillage: optional(
    '--per-village <n>',
    {
      en: 'so many for each village; says which are short',
      id: 'sebanyak ini untuk tiap desa; disebutkan desa mana yang kurang',
    },
    whole(),
  ),
};

/** The options that decide a quota. */
export const SHARED = { period: INPUT.period, ...SELECTION, ...SHARE, ...MONTHS, ...PRICES };
export type ShareOptions = ValuesOf<typeof SHARED>;

/** The options of `ucj share`, in the order of its help. */
export const SHARE_OPTIONS = {
  ...INPUT,
  ...SHARED,
  ...SETTINGS,
  ...ANSWER_TO,
  ...WHY,
  ...MESSAGES,
};
