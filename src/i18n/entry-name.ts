import type { Programme, Scheme, Sector } from '../core/vocabulary.js';
import type { Relief } from '../tariff/catalogue.js';
import type { Words } from './words.js';

/** A name as a sentence begins with it. */
export function capital(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** Programmes together: `JKK + JKM`. */
export function programmesText(programmes: readonly Programme[]): string {
  return programmes.map((each) => each.toUpperCase()).join(' + ');
}

/** A relief as a sentence names it: for which programmes, of which sectors. */
export function reliefName({ programmes, sectors }: Relief, { entries }: Words): string {
  const isAll = Object.keys(entries.sectors).every((each) => sectors.includes(each as Sector));
  const names = sectors.map((each) => entries.sectors[each]).join(', ');
  return entries.relief(programmesText(programmes), isAll ? null : names);
}

/**
 * A value of the catalogue as a sentence names it, by its id: `bpu.jkk`, `pu.jp.cap`, `umk.36.04`.
 * What is no id of the catalogue, as the name of a segment, stays as it is.
 */
export function entryName(id: string, { entries, schemes }: Words): string {
  const [first = '', second = '', third] = id.split('.');
  if (/^(umk|ump|siltap)$/.test(first))
    return entries.minimumWage(first.toUpperCase(), id.slice(first.length + 1) || null);
  if (!(first in schemes) || second === '') return id;
  const scheme = schemes[first as Scheme];
  const programme = second.toUpperCase().replace('-', ' + ');
  if (second === 'relief') return entries.reliefOf(scheme);
  return third === 'cap' ? entries.cap(programme) : entries.premium(programme, scheme);
}
