import { fold } from '../../core/cell.js';
import type { Count } from '../../core/vocabulary.js';
import { asJoined, isTotal, joinedNames } from '../text/total-names.js';
import type { Head } from './heads.js';
import { wideHead } from './wide.js';

const BOTH = ['l', 'p'];

/** Whether a text is men or women, or both together: `L+P`. */
function sexesOf(segment: string): readonly string[] {
  const names = joinedNames(fold(segment)).map(asJoined);
  return names.every((name) => BOTH.includes(name)) ? names : [];
}

/** The columns of a count by what their heads say beside it. */
function columnsOf({ cells }: Head, role: Count) {
  return cells.flatMap((cell, index) => {
    const wide = wideHead(cell);
    return wide?.role === role ? [{ index, segment: wide.segment }] : [];
  });
}

/** The heads of a count that only columns of men and of women have; null where others have it, or neither. */
export function sexesApart(head: Head, role: Count): readonly string[] | null {
  const all = columnsOf(head, role);
  const sexes = all.map(({ segment }) => sexesOf(segment));
  const areBoth = sexes.every(({ length }) => length === 1) && new Set(sexes.flat()).size > 1;
  return areBoth ? all.map(({ index }) => head.cells[index] ?? '') : null;
}

/**
 * The column of a count that is of men and women together, where no other has it but those of men and of women:
 * `Potensi Jumlah` or `Potensi L+P` beside `Potensi L` and `Potensi P`. Null where there is none, or another kind.
 */
export function bothSexes(head: Head, role: Count): number | null {
  const all = columnsOf(head, role);
  const isWhole = (segment: string) => isTotal(segment) || sexesOf(segment).length > 1;
  const [whole, another] = all.filter(({ segment }) => isWhole(segment));
  const kinds = all.filter(({ segment }) => !isWhole(segment));
  const areSexes = kinds.length > 0 && kinds.every(({ segment }) => sexesOf(segment).length === 1);
  return whole && !another && areSexes ? whole.index : null;
}
