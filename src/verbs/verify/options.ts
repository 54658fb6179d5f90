import { asText, optionGroup, type ValuesOf } from '../../cli/option.js';
import { or } from '../../cli/options/or.js';
import { ANSWER_TO, MESSAGES, SETTINGS } from '../../cli/options/output.js';
import { WORKER } from '../../cli/options/worker.js';
import { month, oneOf } from '../../cli/values.js';
import { NUMBER_WAYS } from '../../input/text/convention.js';

const own = optionGroup(null);
const worker = optionGroup('Of whom:');

/** The options that claims have of their own, and whose premium they are held against. */
export const VERIFY = {
  file: own.optional(
    '--file <file>',
    {
      en: 'a file of claims, one a line; # begins a comment',
      id: 'berkas klaim, satu per baris; # mengawali komentar',
    },
    asText,
  ),
  text: own.optional(
    '--text <file>',
    {
      en: 'a running text, a news report: its claims are found and judged; - is standard input',
      id: 'teks berita: klaim di dalamnya dicari dan dinilai; - adalah masukan standar',
    },
    asText,
  ),
  numbers: own.optional(
    '--numbers <way>',
    {
      en: `${or(NUMBER_WAYS)}: 1.234,5 or 1,234.5 (default: found by claim)`,
      id: `${or(NUMBER_WAYS)}: 1.234,5 atau 1,234.5 (bawaan: dikenali per klaim)`,
    },
    oneOf(NUMBER_WAYS),
  ),
  ...WORKER,
  month: worker.optional(
    '--month <month>',
    {
      en: 'month whose premium is compared (default: the present one)',
      id: 'bulan yang iurannya dibandingkan (bawaan: bulan ini)',
    },
    month,
  ),
};
export type VerifyOptions = ValuesOf<typeof VERIFY>;

/** The options of `ucj verify`, in the order of its help. */
export const VERIFY_OPTIONS = { ...VERIFY, ...SETTINGS, ...ANSWER_TO, ...MESSAGES };
