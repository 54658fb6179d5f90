import {
  MONTHLY_SCHEMES,
  PROGRAMMES,
  RISKS,
  SCHEMES,
  type Scheme,
  SECTORS,
  SIDES,
} from '../../core/vocabulary.js';
import { suggest } from '../../problem/nearest.js';
import { refuse } from '../../problem/problem.js';
import type { Segment } from '../../segment/segments.js';
import type { Settings } from '../../settings/settings.js';
import { PAYERS } from '../../tariff/payers.js';
import { choices } from '../lists.js';
import { asText, optionGroup, type ValuesOf } from '../option.js';
import * as value from '../values.js';
import { PRICES, payer, relief, sector } from './budget.js';
import { or, orId } from './or.js';

const { optional, preset, repeatable } = optionGroup('Of whom:');

/** Refuses migrant workers, who are paid for once per contract: nothing can be said of their months. */
function perContract(option: string, text: string): never {
  return refuse({ code: 'paid-per-contract', option, value: text });
}

function monthlyScheme(option: string, text: string): Scheme {
  const scheme = value.choice(option, text, SCHEMES);
  return MONTHLY_SCHEMES.find((each) => each === scheme) ?? perContract(option, text);
}

function monthlySegment(option: string, text: string, { book }: Settings): Segment {
  const monthly = book.segments.filter(({ scheme }) =>
    MONTHLY_SCHEMES.some((each) => each === scheme),
  );
  const found = book.find(text);
  if (found) return monthly.includes(found) ? found : perContract(option, text);
  const ids = monthly.map(({ id }) => id);
  const names = monthly.flatMap(({ id, aliases }) => [id, ...aliases]);
  return refuse({
    ...{ code: 'segment-not-known', option, value: text, list: ids },
    ...suggest(text, names),
  });
}

/** Who is insured, where one worker is paid for month by month. */
export const WORKER = {
  segment: optional(
    '--segment <segment>',
    {
      en: 'a segment, which has scheme, sector and payer: farmers, petani',
      id: 'segmen, yang punya skema, sektor, dan pembayar: petani, nelayan',
    },
    monthlySegment,
  ),
  scheme: optional(
    '--scheme <scheme>',
    { en: `${or(MONTHLY_SCHEMES)} (default: bpu)`, id: `${or(MONTHLY_SCHEMES)} (bawaan: bpu)` },
    monthlyScheme,
  ),
  payer: optional(
    '--payer <payer>',
    {
      en: `${or(PAYERS.map(({ id }) => id))} (default: as the segment has it)`,
      id: `${orId(PAYERS.map(({ id }) => id))} (bawaan: menurut segmennya)`,
    },
    payer,
  ),
  sector: optional(
    '--sector <sector>',
    {
      en: `${or(SECTORS)} (default: as the segment has it)`,
      id: `${orId(SECTORS)} (bawaan: menurut segmennya)`,
    },
    sector,
  ),
  income: optional(
    '--income <amount>',
    {
      en: 'bpu: monthly income (default: lowest band)',
      id: 'bpu: penghasilan sebulan (bawaan: kelompok terendah)',
    },
    value.income,
  ),
  wage: optional(
    '--wage <amount>',
    { en: 'pu, jakon: monthly wage', id: 'pu, jakon: upah sebulan' },
    value.wage,
  ),
  risk: optional(
    '--risk <class>',
    {
      en: `pu: JKK class, ${or(RISKS)} (default: as the segment has it)`,
      id: `pu: kelas risiko JKK, ${orId(RISKS)} (bawaan: menurut segmennya)`,
    },
    value.oneOf(RISKS),
  ),
  sides: optional(
    '--sides <sides>',
    {
      en: `pu, jakon: sides that public money pays in the employer's place, ${or(SIDES)} (default: employer); zakat, csr and self pay both`,
      id: `pu, jakon: sisi yang dibayar uang publik sebagai pengganti pemberi kerja, ${orId(SIDES)} (bawaan: pemberi-kerja); zakat, csr, dan mandiri membayar keduanya`,
    },
    value.oneOf(SIDES),
  ),
  programmes: repeatable('--programmes <list>', PRICES.programmes.help, choices(PROGRAMMES)),
  relief: preset('--relief <way>', PRICES.relief.help, 'auto', relief),
  tariffs: optional('--tariffs <folder>', PRICES.tariffs.help, asText),
};

export type WorkerOptions = ValuesOf<typeof WORKER>;
