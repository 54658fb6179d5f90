import { assignment, bySegment, choices } from '../../cli/lists.js';
import { optionGroup, type ValuesOf } from '../../cli/option.js';
import { MONTHS, PRICES, RENEWAL, TARGET, wantedTarget } from '../../cli/options/budget.js';
import { SELECTION } from '../../cli/options/choosing.js';
import { INPUT } from '../../cli/options/input.js';
import { or, orId } from '../../cli/options/or.js';
import { ANSWER_TO, DETAIL, MESSAGES, SETTINGS, WHY } from '../../cli/options/output.js';
import { gate, growth, month, oneOf, share, whole, year } from '../../cli/values.js';
import { PATHS } from '../../core/plan.js';
import { GROUPINGS, type Grouping } from '../../core/vocabulary.js';
import { SPREADS } from '../../planning/request.js';
import { refuse } from '../../problem/problem.js';
import { spanOf } from './spans.js';

/** What a plan cannot be grouped by: who pays changes over the years, and a period is their start. */
const NOT_BY: readonly Grouping[] = ['payer', 'period'];

/** Coverage by the end of years, each year once. */
function milestones(option: string, texts: readonly string[]) {
  const found = texts.map((text) => {
    const [at, share] = assignment(option, text, '2030=65%');
    return { text, year: year(option, at), share: gate(option, share).share };
  });
  const years = found.map((each) => each.year);
  const again = found.find((each, index) => years.indexOf(each.year) !== index);
  if (again) refuse({ code: 'option-twice', option, value: again.text });
  return found;
}

const choosing = optionGroup('Choosing:');
const { optional, preset, repeatable, flag } = optionGroup('Plan:');

/** The options that a plan has of its own. */
export const PLAN = {
  by: choosing.repeatable(
    '--by <grouping>',
    {
      en: 'region|segment|province|...; repeatable',
      id: 'wilayah|segmen|provinsi|...; boleh diulang',
    },
    choices(GROUPINGS.filter((grouping) => !NOT_BY.includes(grouping))),
  ),
  target: repeatable('--target <share>', TARGET.target.help, wantedTarget),
  until: optional(
    '--until <year>',
    {
      en: 'year by whose end it is reached (default: that of a named target)',
      id: 'tahun yang pada akhirnya target tercapai (bawaan: tahun target bernama)',
    },
    year,
  ),
  year: optional(
    '--year <year>',
    {
      en: 'first year (default: the year after the counts)',
      id: 'tahun pertama (bawaan: tahun sesudah data)',
    },
    year,
  ),
  milestone: repeatable(
    '--milestone <year=share>',
    {
      en: 'coverage by the end of a year on the way',
      id: 'cakupan pada akhir suatu tahun di antaranya',
    },
    milestones,
  ),
  path: preset(
    '--path <path>',
    {
      en: `${or(PATHS)}: coverage in a line, or the same number each year`,
      id: `${orId(PATHS)}: cakupan naik linier, atau jumlah yang sama tiap tahun`,
    },
    'linear',
    oneOf(PATHS),
  ),
  growth: repeatable(
    '--growth <share>',
    {
      en: 'of the potential a year, for all or NAME=share; LOW..HIGH',
      id: 'pertumbuhan potensi setahun, untuk semua atau NAMA=bagian; RENDAH..TINGGI',
    },
    bySegment(spanOf(growth)),
  ),
  lapse: preset(
    '--lapse <share>',
    {
      en: 'of members who pay for themselves, who leave a year; LOW..HIGH',
      id: 'bagian peserta mandiri yang keluar setahun; RENDAH..TINGGI',
    },
    '0%',
    spanOf(share),
  ),
  verified: preset(
    '--verified <share>',
    {
      en: 'of the uncovered who can be found and are eligible; LOW..HIGH',
      id: 'bagian yang belum terlindungi yang dapat ditemukan dan memenuhi syarat; RENDAH..TINGGI',
    },
    '1',
    spanOf(share),
  ),
  eachSegment: flag('--each-segment', {
    en: 'each segment of a region rises to the target by itself',
    id: 'tiap segmen di satu wilayah naik ke target sendiri-sendiri',
  }),
  subsidised: optional('--subsidised <n>', RENEWAL.subsidised.help, whole(0)),
  renew: preset(
    '--renew <share>',
    {
      en: 'of the subsidised that is renewed each year',
      id: 'bagian peserta disubsidi yang diperpanjang tiap tahun',
    },
    '100%',
    share,
  ),
  carry: preset(
    '--carry <share>',
    {
      en: 'of those enrolled that is paid for in later years',
      id: 'bagian yang didaftarkan yang tetap dibayar pada tahun-tahun berikutnya',
    },
    '100%',
    share,
  ),
  stay: preset(
    '--stay <share>',
    {
      en: 'of those no longer paid for that stays and pays for itself; the others leave',
      id: 'bagian yang tidak lagi dibayar yang bertahan dan membayar sendiri; lainnya keluar',
    },
    '0%',
    share,
  ),
  wageGrowth: optional(
    '--wage-growth <share>',
    {
      en: 'of wages, minimum wages and the JP cap a year after the last known; LOW..HIGH',
      id: 'kenaikan upah, upah minimum, dan batas upah JP setahun setelah yang terakhir diketahui; RENDAH..TINGGI',
    },
    spanOf(growth),
  ),
  prices: optional(
    '--prices <year>',
    {
      en: 'all years so far also at the wages of this year',
      id: 'jumlah sampai tahun itu juga dengan upah tahun ini',
    },
    year,
  ),
  startMonth: preset(
    '--start-month <month>',
    {
      en: 'month of the year in which people join, 1 to 12',
      id: 'bulan orang mulai menjadi peserta, 1 sampai 12',
    },
    '1',
    whole(1, 12),
  ),
  spread: preset(
    '--spread <way>',
    {
      en: `${or(SPREADS)}: all on its first day, or evenly to December`,
      id: `${orId(SPREADS)}: semua pada hari pertama, atau merata sampai Desember`,
    },
    'start',
    oneOf(SPREADS),
  ),
  asOf: optional('--as-of <month>', MONTHS.asOf.help, month),
};

/** The options that decide a plan. */
export const PLANNED = { period: INPUT.period, ...SELECTION, ...PLAN, ...PRICES };
export type PlanOptions = ValuesOf<typeof PLANNED>;

/** The options of `ucj plan`, in the order of its help. */
export const PLAN_OPTIONS = {
  ...INPUT,
  ...PLANNED,
  ...SETTINGS,
  ...ANSWER_TO,
  ...DETAIL,
  ...WHY,
  ...MESSAGES,
};
