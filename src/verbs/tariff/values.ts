import type { EntryValue } from '../../tariff/entries.js';
import { type Column, field, recordsOf, tableOf } from '../../view/column.js';
import { tableBlock, type View } from '../../view/view.js';
import type { Wording } from '../../view/wording.js';
import type { TariffWords } from './texts.js';
import { type ValuePart, type ValueWriting, valueParts, valueText } from './value-text.js';

/** A wording with the words of the catalogue. */
export interface TariffWording extends Wording {
  readonly tariff: TariffWords;
}

/** Values as people read them. */
export function forPeople({ tariff, words: { bearers }, ...numbers }: TariffWording): ValueWriting {
  return { ...numbers, words: { ...tariff.value, bearers } };
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

export function unitText({ unit }: EntryValue, { tariff }: TariffWording): string {
  return unit === null ? '' : (tariff.units[unit] ?? unit);
}

/** Months a value is for; until further notice where it has no end. */
export function spanText({ value: { from, to } }: EntryValue, { tariff }: TariffWording): string {
  return to === undefined ? tariff.since(from) : tariff.until(from, to);
}

/** How sure a value is; of bands that differ each degree once, the value's own first. */
function confidenceText(entry: EntryValue, writing: ValueWriting): string {
  const own = valueParts(entry, writing).flatMap(({ confidence }) => confidence ?? []);
  return [...new Set([entry.value.confidence, ...own])].join('; ');
}

/** The values as people see them. */
function columnsOf(wording: TariffWording): Column<EntryValue>[] {
  const { heads } = wording.tariff;
  const writing = forPeople(wording);
  const column = (id: keyof typeof heads, of: Column<EntryValue>['of']): Column<EntryValue> => {
    return { id, head: heads[id], kind: 'text', of };
  };
  return [
    column('id', ({ id }) => id),
    column('value', (entry) => valueText(entry, writing)),
    column('months', (entry) => spanText(entry, wording)),
    column('law', lawText),
    column('confidence', (entry) => confidenceText(entry, writing)),
    column('unit', (entry) => unitText(entry, wording)),
    column('checked', ({ value }) => value.checked),
  ];
}

/** What is given up where space is short: the last columns first. */
const STEPS = ['checked', 'unit', 'confidence', 'law', 'months'].map((id) => ({ drop: [id] }));

/** One part of a value: a band, rate, term or slice. */
interface PartRow {
  readonly entry: EntryValue;
  readonly part: ValuePart;
}

const fact = field<PartRow>;

/** The columns of records, in the order that scripts rely on. */
const COLUMNS: readonly Column<PartRow>[] = [
  fact('id', 'text', ({ entry }) => entry.id),
  fact('kind', 'text', ({ entry }) => entry.kind),
  fact('scheme', 'text', ({ entry }) => entry.scheme),
  fact('programme', 'text', ({ entry }) => entry.programmes.join('+')),
  fact('from', 'text', ({ entry }) => entry.value.from),
  fact('to', 'text', ({ entry }) => entry.value.to ?? null),
  fact('item', 'text', ({ part }) => part.name),
  fact('value', 'text', ({ part }) => part.value),
  fact('unit', 'text', ({ entry }) => entry.unit),
  fact('law', 'text', ({ entry }) => lawText(entry)),
  fact('confidence', 'text', ({ entry, part }) => part.confidence ?? entry.value.confidence),
  fact('checked', 'text', ({ entry }) => entry.value.checked),
];

/** One record for each part of each value. */
export function valueRecords(entries: readonly EntryValue[]) {
  const rows = entries.flatMap((entry) =>
    valueParts(entry, FOR_MACHINES).map((part): PartRow => ({ entry, part })),
  );
  return recordsOf(COLUMNS, rows);
}

/** The values as they stand in the catalogue. */
export function valuesObject(entries: readonly EntryValue[], at: string | null) {
  const list = entries.map(({ value, ...entry }) => ({ ...entry, ...value }));
  return { schema: 'ucj/tariffs@1', at, entries: list };
}

/** Values of the catalogue, those of a month or all of them. */
export function valuesView(
  entries: readonly EntryValue[],
  at: string | null,
  wording: TariffWording,
): View {
  const table = tableOf(columnsOf(wording), entries, { caption: null, steps: STEPS });
  return {
    title: wording.tariff.title,
    blocks: [tableBlock(table)],
    records: valueRecords(entries),
    object: () => valuesObject(entries, at),
    remarks: [],
  };
}
