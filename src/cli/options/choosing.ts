import { GROUPINGS, SORTS } from '../../core/vocabulary.js';
import { choices } from '../lists.js';
import { asTexts, optionGroup } from '../option.js';
import { oneOf, whole } from '../values.js';
import { or } from './or.js';

const { optional, repeatable } = optionGroup('Choosing:');

/** Which rows are wanted. */
export const SELECTION = {
  region: repeatable(
    '--region <region>',
    'name or code, a code takes all below it; repeatable',
    asTexts,
  ),
  segment: repeatable(
    '--segment <segment>',
    'segment; repeatable. Names the segment of a file without any',
    asTexts,
  ),
};

/** How rows are put together and which of them are shown. */
export const GROUPING = {
  by: repeatable('--by <grouping>', `${or(GROUPINGS)}; repeatable`, choices(GROUPINGS)),
  sort: optional('--sort <order>', `${or(SORTS)} (default: region code)`, oneOf(SORTS)),
  top: optional('--top <n>', 'the first n rows; totals cover all', whole()),
};
