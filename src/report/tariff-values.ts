import { rupiah, withMark } from '../i18n/marks.js';
import type { TariffWords } from '../i18n/tariff-words.js';
import type { EntryValue } from '../tariff/entries.js';
import { jsonText } from './json-text.js';
import type { Look } from './look.js';
import { paints } from './paint.js';
import { csvText, type Sheet, sheetMarkdown, sheetTable } from './sheet.js';
import { type ValueWriting, valueParts, valueText } from './value-text.js';

/** A look with the words of the catalogue. */
export interface TariffLook extends Look {
  readonly tariff: TariffWords;
}

/** Values as people read them. */
export function forPeople({ language, words, tariff }: TariffLook): ValueWriting {
  return {
    money: (value) => rupiah(value, language),
    decimal: (text) => withMark(text, language),
    percent: (text) => `${withMark(text, language)}%`,
    words: { ...tariff.value, bearers: words.bearers },
  };
}

/** Values as machines read them, the same in every language; the unit has a column of its own. */
const FOR_MACHINES: ValueWriting = {
  money: String,
  decimal: String,
  percent: String,
  words: {
    bandFrom: String,
    state: 'state',
    monthsOf: String,
    beforeDeparture: 'before-departure',
    monthBeyond: 'month-beyond',
    factor: 'factor',
    notPriced: '',
    repealed: 'repealed',
    wages: 'wages',
    ofWage: 'wage',
    upTo: String,
    bearers: { employer: 'employer', worker: 'worker' },
  },
};

export function lawText({ value: { references } }: EntryValue): string {
  return [...new Set(references.map(({ law }) => law))].join('; ');
}

export function unitText({ unit }: EntryValue, { tariff }: TariffLook): string {
  return unit === null ? '' : (tariff.units[unit] ?? unit);
}

/** Months a value is for; until further notice where it has no end. */
export function spanText({ value: { from, to } }: EntryValue, { tariff }: TariffLook): string {
  return to === undefined ? tariff.since(from) : tariff.until(from, to);
}

function sheet(entries: readonly EntryValue[], look: TariffLook): Sheet {
  const { heads } = look.tariff;
  const writing = forPeople(look);
  return {
    heads: [
      heads.id,
      heads.value,
      heads.months,
      heads.law,
      heads.confidence,
      heads.unit,
      heads.checked,
    ],
    rows: entries.map((entry) => [
      entry.id,
      valueText(entry, writing),
      spanText(entry, look),
      lawText(entry),
      entry.value.confidence,
      unitText(entry, look),
      entry.value.checked,
    ]),
  };
}

/** The values as a table for people. */
export function listTable(entries: readonly EntryValue[], look: TariffLook): string {
  const chalk = paints(look);
  return sheetTable(sheet(entries, look), look.width, chalk);
}

export function listMarkdown(entries: readonly EntryValue[], look: TariffLook): string {
  return sheetMarkdown(sheet(entries, look));
}

const COLUMNS = [
  'id',
  'kind',
  'scheme',
  'programme',
  'from',
  'to',
  'item',
  'value',
  'unit',
  'law',
  'confidence',
  'checked',
];

/** One record for each part of each value: bands, rates, terms and slices one by one. */
export function valuesCsv(entries: readonly EntryValue[]): string {
  const rows = entries.flatMap((entry) => {
    const { id, kind, scheme, programmes, unit, value } = entry;
    const { from, to = null, confidence, checked } = value;
    const of = [id, kind, scheme, programmes.join('+'), from, to];
    return valueParts(entry, FOR_MACHINES).map((part) => [
      ...of,
      part.name,
      part.value,
      unit,
      lawText(entry),
      confidence,
      checked,
    ]);
  });
  return csvText(COLUMNS, rows);
}

/** The values as they stand in the catalogue. */
export function valuesJson(entries: readonly EntryValue[], at: string | null): string {
  const list = entries.map(({ value, ...entry }) => ({ ...entry, ...value }));
  return jsonText({ schema: 'ucj/tariffs@1', at, entries: list });
}
