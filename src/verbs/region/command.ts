import { ANSWER_TO, MESSAGES } from '../../cli/options/output.js';
import { verb } from '../../cli/verb.js';

const AFTER = `
Examples:
  $ ucj region 36.04
  $ ucj region 1101 "Mamuju Utara"
  $ ucj region Serang --lang id`;

/** `ucj region`: what a code or name of a region means. */
export const regionCommand = verb({
  name: 'region',
  summary: 'which region a code or name means',
  description:
    'Looks up provinces, regencies and cities: by code of Kemendagri or BPS, in any form, or by name, with old and short names. Shows every reading of the same digits, and everybody who bears a name.',
  takes: ['<text...>', 'codes and names; a name of several words in quotation marks'],
  options: { ...ANSWER_TO, ...MESSAGES },
  after: AFTER,
  run: async (run) => (await import('./run.js')).runRegion(run),
});
