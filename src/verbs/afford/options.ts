import { optionGroup, type ValuesOf } from '../../cli/option.js';
import { ANSWER_TO, MESSAGES, SETTINGS } from '../../cli/options/output.js';
import { WORKER } from '../../cli/options/worker.js';
import * as value from '../../cli/values.js';

const months = optionGroup('Months:');
const kept = optionGroup('Members who are paid for already:');

/** The options that an amount has of its own. */
export const AFFORD = {
  year: months.optional(
    '--year <year>',
    {
      en: 'budget year (default: the year after today)',
      id: 'tahun anggaran (bawaan: tahun depan)',
    },
    value.year,
  ),
  months: months.optional(
    '--months <months>',
    {
      en: 'last n months of the year, or 2026-04..2026-12 (default: 12)',
      id: 'n bulan terakhir tahun itu, atau 2026-04..2026-12 (bawaan: 12)',
    },
    value.months,
  ),
  existing: kept.optional(
    '--existing <n>',
    { en: 'how many; they are kept first', id: 'jumlahnya; mereka dipertahankan lebih dahulu' },
    value.whole(),
  ),
  paidThrough: kept.optional(
    '--paid-through <month>',
    {
      en: 'the last month they are paid for: the next one is the first',
      id: 'bulan terakhir yang sudah dibayar: bulan berikutnya yang pertama',
    },
    value.month,
  ),
  until: kept.optional(
    '--until <month>',
    {
      en: 'last month to be paid (default: December of that year)',
      id: 'bulan terakhir yang dibayar (bawaan: Desember tahun itu)',
    },
    value.month,
  ),
  ...WORKER,
};
export type AffordOptions = ValuesOf<typeof AFFORD>;

/** The options of `ucj afford`, in the order of its help. */
export const AFFORD_OPTIONS = { ...AFFORD, ...SETTINGS, ...ANSWER_TO, ...MESSAGES };
