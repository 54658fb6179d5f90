import type { GoalShare, WantedTarget } from '../../budget/request.js';
import {
  PROGRAMMES,
  RISKS,
  SCHEMES,
  type Scheme,
  SECTORS,
  type Sector,
  SIDES,
} from '../../core/vocabulary.js';
import { payerWords, SECTOR_WORDS } from '../../input/text/words.js';
import { refuse } from '../../problem/problem.js';
import type { Settings } from '../../settings/settings.js';
import { WAGE_NAMES, type WageName } from '../../tariff/catalogue.js';
import { PAYERS } from '../../tariff/payers.js';
import { assignment, bySegment, choices } from '../lists.js';
import { asText, optionGroup, type Reader } from '../option.js';
import * as value from '../values.js';
import { oneOfThese, or, orId } from './or.js';

const { optional, preset, repeatable } = optionGroup('Budget:');

const RELIEF_WAYS = ['auto', 'none'] as const;

/** A payer, of those that come with `ucj` or of the settings. */
export const payer: Reader<string> = (option, text, { payers }) =>
  value.word(option, text, payerWords(payers));

/** A sector, in either language. */
export const sector: Reader<Sector> = (option, text) => value.word(option, text, SECTOR_WORDS);

/** Whether a worker is priced with the relief that the law has. */
export function relief(option: string, text: string): boolean {
  return value.choice(option, text, RELIEF_WAYS) === 'auto';
}

function wage(option: string, text: string): number | WageName {
  return /\d/.test(text) ? value.wage(option, text) : value.choice(option, text, WAGE_NAMES);
}

/** Schemes of segments: one for all of them would turn wage earners into self-employed. */
function schemes(option: string, texts: readonly string[], settings: Settings) {
  const each = texts.map((text) => assignment(option, text, 'SEGMENT=scheme').join('='));
  return bySegment<Scheme>(value.oneOf(SCHEMES))(option, each, settings);
}

/** A share for every region, or for segments that are named; not both, since they count differently. */
export function wantedTarget(
  option: string,
  texts: readonly string[],
  settings: Settings,
): WantedTarget | null {
  if (texts.length === 0) return null;
  const { all, bySegment: some } = bySegment<GoalShare>(value.target)(option, texts, settings);
  const own = [...some].map(([segment, { text }]) => `${segment}=${text}`);
  if (all && own.length > 0)
    refuse({ code: 'conflict', option: `${option} ${all.text}`, value: `${option} ${own[0]}` });
  return { text: all ? all.text : own.join(', '), all, bySegment: some };
}

/** The share of the potential that a budget is to reach. */
export const TARGET = {
  target: repeatable(
    '--target <share>',
    {
      en: 'share each region is to reach: 99.5%, rpjpn-2045; or SEGMENT=share of a segment, repeatable',
      id: 'cakupan yang hendak dicapai tiap wilayah: 99,5%, rpjpn-2045; atau SEGMEN=target satu segmen, boleh diulang',
    },
    wantedTarget,
  ),
};

/** Which months a budget is of. */
export const MONTHS = {
  year: optional(
    '--year <year>',
    {
      en: 'budget year (default: the year after the counts)',
      id: 'tahun anggaran (bawaan: tahun sesudah data)',
    },
    value.year,
  ),
  months: preset(
    '--months <months>',
    {
      en: 'last n months of the year, or 2026-04..2026-12',
      id: 'n bulan terakhir tahun itu, atau 2026-04..2026-12',
    },
    '12',
    value.months,
  ),
  asOf: optional(
    '--as-of <month>',
    {
      en: 'price every month with the values in force in this one',
      id: 'semua bulan dihitung dengan tarif yang berlaku pada bulan ini',
    },
    value.month,
  ),
};

/** What decides the price of one worker. */
export const PRICES = {
  programmes: repeatable(
    '--programmes <list>',
    { en: `${or(PROGRAMMES)} (default: jkk,jkm)`, id: `${or(PROGRAMMES)} (bawaan: jkk,jkm)` },
    choices(PROGRAMMES),
  ),
  payer: repeatable(
    '--payer <payer>',
    {
      en: `${or(PAYERS.map(({ id }) => id))}, or SEGMENT=payer`,
      id: `${orId(PAYERS.map(({ id }) => id))}, atau SEGMEN=pembayar`,
    },
    bySegment(payer),
  ),
  wage: repeatable(
    '--wage <wage>',
    {
      en: 'monthly wage of wage earners: AMOUNT|umk|ump|siltap, or SEGMENT=wage',
      id: 'upah sebulan penerima upah: JUMLAH|umk|ump|siltap, atau SEGMEN=upah',
    },
    bySegment(wage),
  ),
  income: repeatable(
    '--income <amount>',
    {
      en: 'monthly income of the self-employed (default: lowest band)',
      id: 'penghasilan sebulan bukan penerima upah (bawaan: kelompok terendah)',
    },
    bySegment(value.income),
  ),
  scheme: repeatable('--scheme <segment=scheme>', oneOfThese(SCHEMES), schemes),
  sector: repeatable(
    '--sector <sector>',
    { en: `${or(SECTORS)}, or SEGMENT=sector`, id: `${orId(SECTORS)}, atau SEGMEN=sektor` },
    bySegment(sector),
  ),
  risk: repeatable(
    '--risk <class>',
    {
      en: `JKK class of wage earners: ${or(RISKS)}, or SEGMENT=class`,
      id: `kelas risiko JKK penerima upah: ${orId(RISKS)}, atau SEGMEN=kelas`,
    },
    bySegment(value.oneOf(RISKS)),
  ),
  sides: repeatable(
    '--sides <sides>',
    {
      en: `sides that public money pays in the employer's place: ${or(SIDES)}, or SEGMENT=sides (default: employer); zakat, csr and self pay both`,
      id: `sisi yang dibayar uang publik sebagai pengganti pemberi kerja: ${orId(SIDES)}, atau SEGMEN=sisi (bawaan: pemberi-kerja); zakat, csr, dan mandiri membayar keduanya`,
    },
    bySegment(value.oneOf(SIDES)),
  ),
  contractMonths: optional(
    '--contract-months <n>',
    { en: "length of migrant workers' contracts", id: 'lama kontrak pekerja migran, dalam bulan' },
    value.whole(),
  ),
  relief: preset(
    '--relief <way>',
    {
      en: 'none prices without any relief; auto as the law has it',
      id: 'tanpa: dihitung tanpa keringanan; otomatis: menurut peraturan',
    },
    'auto',
    relief,
  ),
  premium: repeatable(
    '--premium <amount>',
    {
      en: 'flat monthly premium instead of the catalogue',
      id: 'iuran tetap sebulan sebagai pengganti tarif',
    },
    bySegment(value.amount),
  ),
  tariffs: optional(
    '--tariffs <folder>',
    {
      en: 'tariffs of your own, added to the catalogue',
      id: 'tarif Anda sendiri, ditambahkan ke katalog',
    },
    asText,
  ),
};

/** Whom a budget pays for beside those to be enrolled. */
export const RENEWAL = {
  subsidised: optional(
    '--subsidised <n>',
    {
      en: 'members public money already pays, where no column has them',
      id: 'peserta yang iurannya sudah dibayar uang publik, bila tidak ada kolomnya',
    },
    value.whole(0),
  ),
  renew: preset(
    '--renew <share>',
    {
      en: 'share of the subsidised that is renewed',
      id: 'bagian peserta disubsidi yang diperpanjang',
    },
    '100%',
    value.share,
  ),
};

/** How many of the uncovered can be enrolled. */
export const VERIFIED = {
  verified: preset(
    '--verified <share>',
    {
      en: 'share of the uncovered that can be found and is eligible',
      id: 'bagian yang belum terlindungi yang dapat ditemukan dan memenuhi syarat',
    },
    '1',
    value.share,
  ),
};

/** Everything that decides a budget. */
export const BUDGET = { ...TARGET, ...MONTHS, ...PRICES, ...RENEWAL, ...VERIFIED };
