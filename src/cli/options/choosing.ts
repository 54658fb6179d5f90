import { GROUPINGS, SORTS } from '../../core/vocabulary.js';
import { choices } from '../lists.js';
import { asTexts, optionGroup } from '../option.js';
import { oneOf, whole } from '../values.js';
import { or, orId } from './or.js';

const { optional, repeatable } = optionGroup('Choosing:');

/** Which rows are wanted. */
export const SELECTION = {
  region: repeatable(
    '--region <region>',
    {
      en: 'name or code, with all that lies in it; repeatable',
      id: 'nama atau kode, dengan semua di bawahnya; boleh diulang',
    },
    asTexts,
  ),
  segment: repeatable(
    '--segment <segment>',
    {
      en: 'segment; repeatable. Names the segment of a file without any',
      id: 'segmen; boleh diulang. Memberi nama segmen berkas yang tidak memilikinya',
    },
    asTexts,
  ),
};

/** How rows are put together and which of them are shown. */
export const GROUPING = {
  by: repeatable(
    '--by <grouping>',
    { en: `${or(GROUPINGS)}; repeatable`, id: `${orId(GROUPINGS)}; boleh diulang` },
    choices(GROUPINGS),
  ),
  sort: optional(
    '--sort <order>',
    { en: `${or(SORTS)} (default: region code)`, id: `${orId(SORTS)} (bawaan: kode wilayah)` },
    oneOf(SORTS),
  ),
  top: optional(
    '--top <n>',
    { en: 'the first n rows; totals cover all', id: 'n baris pertama; jumlahnya tetap dari semua' },
    whole(),
  ),
};
