import { type Cell, foldRegion } from '../core/cell.js';
import { explained } from '../input/omitted.js';
import { differences } from '../input/totals.js';
import { suggest } from '../problem/nearest.js';
import { ALL } from '../segment/segments.js';
import { byPath, type Doubting, headOf, placeOf } from './doubting.js';
import { regionDoubts } from './regions.js';

const leftOut: Doubting = ({ files }) =>
  files.flatMap(({ source: { path: file }, leftOut: rows }) =>
    rows.map(({ spot }) => ({ code: 'count-left-out' as const, file, ...spot })),
  );

const abovePotential: Doubting = (table) => {
  const files = byPath(table);
  return [...table.cells]
    .filter(({ registered, potential }) => registered > potential)
    .map((cell) => ({
      code: 'above-potential' as const,
      ...placeOf(files, cell, 'registered'),
      value: String(cell.registered),
      other: String(cell.potential),
    }));
};

const totals: Doubting = (table) => {
  const files = byPath(table);
  return table.wholes.flatMap((whole) =>
    differences(whole)
      .filter((found) => explained(whole, found, table.omitted) === null)
      .map(({ role, printed, sum }) => ({
        code: 'total-differs' as const,
        ...whole.origin,
        column: headOf(files.get(whole.origin.file), '', role),
        value: String(printed),
        other: String(sum),
        list: [whole.label],
      })),
  );
};

/** Segments that are not known, each where it first stands. */
const segments: Doubting = ({ cells, files }, book) => {
  const first = new Map<string, Cell>();
  for (const cell of cells) if (!first.has(cell.segmentKey)) first.set(cell.segmentKey, cell);
  const names = book.segments.flatMap(({ id, aliases }) => [id, ...aliases]);
  return [...first.values()]
    .filter(({ segment }) => segment !== ALL && !book.find(segment))
    .map(({ segment, origin }) => {
      const file = files.find(({ source }) => source.path === origin.file);
      const column = file?.heads[file.columns.get('segment') ?? -1] ?? 'segment';
      const at = { code: 'segment-unknown' as const, ...origin, column, value: segment };
      return { ...at, ...suggest(segment, names) };
    });
};

const basis: Doubting = ({ cells, files }) =>
  files
    .filter(({ source: { path } }) =>
      [...cells].some((cell) => cell.origin.file === path && cell.basis === null),
    )
    .map(({ source: { path: file }, headLine: line }) => ({ code: 'basis-unstated', file, line }));

/** One name under two codes of the same region above, which may be one region written twice. */
const names: Doubting = ({ cells }) => {
  const seen = new Map<string, Cell>();
  return [...cells].flatMap((cell) => {
    const { code, name } = cell.region;
    if (code === null || name === '') return [];
    const key = `${code.split('.').slice(0, -1).join('.')}\n${foldRegion(name)}\n${cell.segmentKey}\n${cell.period}`;
    const first = seen.get(key);
    if (!first) seen.set(key, cell);
    if (!first || first.region.code === code) return [];
    const other = `${first.region.code} (${first.origin.file}:${first.origin.line})`;
    return [{ code: 'name-two-codes' as const, ...cell.origin, value: `${code} ${name}`, other }];
  });
};

const unmatched: Doubting = ({ unmatched: found }) =>
  found && found.way !== 'error'
    ? found.rows.map((row) => ({ ...row, code: 'join-left' as const }))
    : [];

/** Doubts about rows and names that need nothing but what was read. */
export const DOUBTING: readonly Doubting[] = [
  leftOut,
  regionDoubts,
  totals,
  abovePotential,
  names,
  segments,
  basis,
  unmatched,
];
