import { asTexts, optionGroup, type ValuesOf } from '../../cli/option.js';
import { or, orId } from '../../cli/options/or.js';
import { EXCEL, MESSAGES, writing } from '../../cli/options/output.js';
import { oneOf, period } from '../../cli/values.js';
import type { Format } from '../../render/format.js';
import { ROW_LEVELS } from './regions.js';

const { optional, repeatable, flag } = optionGroup(null);

/** The formats of a table to begin with: what ucj reads. */
export const TABLE_FORMATS = ['csv', 'xlsx'] as const satisfies readonly Format[];

/** The options of `ucj init`, in the order of its help. */
export const INIT_OPTIONS = {
  region: repeatable(
    '--region <region>',
    {
      en: 'a table to fill in: the regencies of a province, the districts of a regency; repeatable',
      id: 'tabel untuk diisi: kabupaten dari provinsi, kecamatan dari kabupaten; boleh diulang',
    },
    asTexts,
  ),
  by: optional(
    '--by <level>',
    {
      en: `rows by ${or(ROW_LEVELS)}; without --region of all Indonesia`,
      id: `baris menurut ${orId(ROW_LEVELS)}; tanpa --wilayah seluruh Indonesia`,
    },
    oneOf(ROW_LEVELS),
  ),
  segment: repeatable(
    '--segment <segment>',
    {
      en: 'segment of its rows; repeatable (default: those that most regions count)',
      id: 'segmen barisnya; boleh diulang (bawaan: yang umum didata)',
    },
    asTexts,
  ),
  period: optional(
    '--period <period>',
    {
      en: 'month or year of its rows (default: this month)',
      id: 'bulan atau tahun barisnya (bawaan: bulan ini)',
    },
    period,
  ),
  sources: flag('--sources', {
    en: 'a file of sources of money alone, for ucj fund',
    id: 'berkas sumber dana saja, untuk ucj fund',
  }),
  ...writing(TABLE_FORMATS, { en: 'csv', id: 'csv' }),
  ...EXCEL,
  ...MESSAGES,
};
export type InitOptions = ValuesOf<typeof INIT_OPTIONS>;
