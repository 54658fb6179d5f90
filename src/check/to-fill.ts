import { regionName } from '../core/cell.js';
import type { ReadFile } from '../input/file.js';
import type { LeftOut } from '../input/rows/row.js';
import type { ReadTable } from '../input/table.js';
import type { Problem } from '../problem/problem.js';
import type { Doubting } from './doubting.js';

/** Regions that are named of many. */
const NAMED = 5;

/** Whether a row is still to be filled in: both of its counts are blank. */
export function isToFill({ columns }: ReadFile, { potential, registered, spot }: LeftOut): boolean {
  const hasBoth = columns.has('potential') && columns.has('registered');
  return hasBoth && potential === null && registered === null && spot.value === '';
}

/** Rows of a table that nobody has filled in yet: how many of all, and where. */
export const toFill: Doubting = ({ files }) =>
  files.flatMap((file) => {
    const rows = file.leftOut.filter((row) => isToFill(file, row));
    const [first] = rows;
    if (!first) return [];
    const names = [...new Set(rows.map(({ region }) => regionName(region)))];
    const [named, more] = [names.slice(0, NAMED), names.length - NAMED];
    return [
      {
        code: 'rows-to-fill' as const,
        ...{ file: file.source.path, line: first.origin.line },
        ...{ value: String(rows.length), other: String(file.rows + file.leftOut.length) },
        list: more > 0 ? [...named, '…'] : named,
      },
    ];
  });

/** What is wrong with a table, but that nothing is in it yet: that is what a table to fill in is like. */
export function errorsOf({ files, problems }: ReadTable): readonly Problem[] {
  const blank = files.filter((file) => file.leftOut.every((row) => isToFill(file, row)));
  const paths = new Set(blank.map(({ source }) => source.path));
  return problems.filter(({ code, file = '' }) => code !== 'no-counts' || !paths.has(file));
}
