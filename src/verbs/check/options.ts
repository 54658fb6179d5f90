import { asTexts, optionGroup, type ValuesOf } from '../../cli/option.js';
import { INPUT } from '../../cli/options/input.js';
import { ANSWER_TO, MESSAGES, SETTINGS } from '../../cli/options/output.js';

const input = optionGroup('Input:');
const output = optionGroup('Output:');

/** The options of `ucj check`, in the order of its help. */
export const CHECK_OPTIONS = {
  ...INPUT,
  segment: input.repeatable(
    '--segment <segment>',
    { en: 'segment of a file without any', id: 'segmen berkas yang tidak memilikinya' },
    asTexts,
  ),
  ...SETTINGS,
  ...ANSWER_TO,
  ...MESSAGES,
  strict: output.flag('--strict', {
    en: 'exit 1 where there are warnings',
    id: 'status 1 bila ada peringatan',
  }),
};
export type CheckOptions = ValuesOf<typeof CHECK_OPTIONS>;
