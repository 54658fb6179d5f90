import type { Month } from '../core/month.js';
import type { Programme, Scheme } from '../core/vocabulary.js';
import { type Benefit, type Catalogue, type Relief, wageId } from './catalogue.js';
import type { Dated, Repealed } from './dated.js';
import { covers } from './lookup.js';
import type { Tariff } from './types.js';

/** Everything a dated value of the catalogue can be. */
export type EntryKind = Tariff['kind'] | 'cap' | 'relief' | 'refusal' | 'wage' | 'benefit';

/** One dated value with the entry it belongs to. */
export interface EntryValue {
  readonly id: string;
  readonly kind: EntryKind;
  readonly scheme: Scheme | null;
  readonly programmes: readonly (Programme | 'jkk+jkm')[];
  readonly unit: string | null;
  readonly value: Dated | Repealed;
  /** What a benefit is, in words. */
  readonly what?: Benefit['what'];
}

function ofTariff(tariff: Tariff): EntryValue[] {
  const { id, kind, scheme, programme, unit } = tariff;
  const of = { id, kind, scheme, programmes: [programme], unit };
  const caps = 'caps' in tariff && tariff.caps ? tariff.caps : [];
  const cap = { ...of, id: `${id}.cap`, kind: 'cap', unit: 'rupiah per month' } as const;
  return [
    ...tariff.values.map((value) => ({ ...of, value })),
    ...caps.map((value) => ({ ...cap, value })),
  ];
}

/** Every dated value of a catalogue, in the order of its files. */
export function entriesOf(catalogue: Catalogue): EntryValue[] {
  const { tariffs, reliefs, refusals, wages, benefits } = catalogue;
  const none = { programmes: [], unit: null } as const;
  return [
    ...tariffs.flatMap(ofTariff),
    ...reliefs.map((value): EntryValue => {
      const { id, scheme, programmes } = value;
      return { id, kind: 'relief', scheme, programmes, unit: null, value };
    }),
    ...refusals.map((value): EntryValue => {
      const { id, scheme } = value;
      return { ...none, id, kind: 'refusal', scheme, value };
    }),
    ...benefits.flatMap(({ id, programme, unit, what, values }) =>
      values.map((value): EntryValue => {
        return { id, kind: 'benefit', scheme: null, programmes: [programme], unit, what, value };
      }),
    ),
    ...wages.map((value): EntryValue => {
      return {
        ...none,
        id: wageId(value),
        kind: 'wage',
        scheme: null,
        unit: 'rupiah per month',
        value,
      };
    }),
  ];
}

/** The values in force in a month. A repealed programme is none of them. */
export function inForceAt(entries: readonly EntryValue[], month: Month): EntryValue[] {
  const starts = new Map<string, Month>();
  for (const { id, value } of entries) {
    const last = starts.get(id);
    if (value.from <= month && (last === undefined || value.from > last))
      starts.set(id, value.from);
  }
  return entries.filter(
    ({ id, value }) =>
      covers(value, month) && starts.get(id) === value.from && !('repealed' in value),
  );
}

/** Whether a relief can apply to the premiums of a tariff's entry. */
function hangsOn(relief: Relief, { scheme, programmes }: EntryValue): boolean {
  return relief.scheme === scheme && relief.programmes.some((each) => programmes.includes(each));
}

/**
 * The values that an id names: its own, those below it (`pu.jp.cap` below `pu.jp`, `umk.36.04` below
 * `umk`), and the reliefs of a premium. Empty for an id that the catalogue does not have.
 */
export function entriesNamed(catalogue: Catalogue, id: string): EntryValue[] {
  const all = entriesOf(catalogue);
  const named = all.filter((entry) => entry.id === id || entry.id.startsWith(`${id}.`));
  const reliefs = all.filter(
    (entry) =>
      entry.kind === 'relief' &&
      !named.includes(entry) &&
      named.some(
        (each) => each.id === id && each.kind !== 'relief' && hangsOn(entry.value as Relief, each),
      ),
  );
  return [...named, ...reliefs];
}
