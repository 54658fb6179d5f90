import { type Cell, foldRegion, type Region } from '../core/cell.js';
import { type Dimension, groupedBy, rowsWhere, valueAt } from '../core/dimension.js';
import { explained } from '../input/rows/omitted.js';
import { differences } from '../input/rows/total-rows.js';
import type { Doubt } from '../problem/doubt.js';
import { suggest } from '../problem/nearest.js';
import { ALL } from '../segment/segments.js';
import { belowTotals } from './below.js';
import { byPath, type Doubting, headOf, placeOf } from './doubting.js';
import { regionDoubts } from './regions.js';
import { isToFill, toFill } from './to-fill.js';

const leftOut: Doubting = ({ files }) =>
  files.flatMap((file) =>
    file.leftOut
      .filter((row) => !isToFill(file, row))
      .map(({ spot }) => ({ code: 'count-left-out' as const, file: file.source.path, ...spot })),
  );

const abovePotential: Doubting = (table) => {
  const files = byPath(table);
  const { potential, registered } = table.cells.columns;
  const above = rowsWhere(
    table.cells.length,
    (row) => (registered[row] as number) > (potential[row] as number),
  );
  return Array.from(above, (row) => {
    const cell = table.cells.at(row);
    const counts = { value: String(cell.registered), other: String(cell.potential) };
    return { code: 'above-potential', ...placeOf(files, cell, 'registered'), ...counts };
  });
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

/** Counts of totals that cannot be read, so that nothing is compared with them. */
const totalsUnread: Doubting = (table) => {
  const files = byPath(table);
  return table.wholes.flatMap(({ origin, label, sums, unread = [] }) =>
    (sums ? unread : []).map(({ role, text }) => ({
      code: 'total-unread' as const,
      ...origin,
      column: headOf(files.get(origin.file), '', role),
      value: text,
      list: [label],
    })),
  );
};

/** Columns beside the counts that are their sum or difference in most rows, where they are not. */
const columnsDiffer: Doubting = ({ files }) =>
  files.flatMap(({ source: { path: file }, unrelated }) =>
    unrelated().map(({ line, column, printed, computed, parts, isDifference }) => ({
      code: 'columns-differ' as const,
      ...{ file, line, column, value: String(printed), other: String(computed) },
      list: [parts.map((head) => `"${head}"`).join(isDifference ? ' - ' : ' + ')],
    })),
  );

/** Segments that are not known, each where it first stands. */
const segments: Doubting = ({ cells, files }, book) => {
  const { firsts } = groupedBy(cells.length, [cells.segmentKeys.ids]);
  const names = book.segments.flatMap(({ id, aliases }) => [id, ...aliases]);
  return Array.from(firsts, (row) => cells.at(row))
    .filter(({ segment }) => segment !== ALL && !book.find(segment))
    .map(({ segment, origin }) => {
      const file = files.find(({ source }) => source.path === origin.file);
      const column = file?.heads[file.columns.get('segment') ?? -1] ?? 'segment';
      const at = { code: 'segment-unknown' as const, ...origin, column, value: segment };
      return { ...at, ...suggest(segment, names) };
    });
};

const basis: Doubting = ({ cells, files }) => {
  const { file, terms } = cells.columns;
  const { firsts } = groupedBy(cells.length, [file.ids, terms.ids]);
  const without = firsts.filter((row) => valueAt(terms, row).basis === null);
  const paths = new Set(Array.from(without, (row) => valueAt(file, row)));
  return files
    .filter(({ source: { path } }) => paths.has(path))
    .map(({ source: { path: own }, headLine: line }) => {
      return { code: 'basis-unstated', file: own, line };
    });
};

/** Which regions have a name that another one has too, of those of one region above. */
function namedAlike({ values }: Dimension<Region>): boolean[] {
  const keys = values.map(({ code, name }) =>
    code === null || name === ''
      ? null
      : `${code.split('.').slice(0, -1).join('.')}\n${foldRegion(name)}`,
  );
  const codes = new Map<string | null, string | null>();
  const several = new Set<string>();
  keys.forEach((key, at) => {
    const code = values[at]?.code ?? null;
    if (key !== null && (codes.get(key) ?? code) !== code) several.add(key);
    codes.set(key, code);
  });
  return keys.map((key) => key !== null && several.has(key));
}

/** One name under two codes of the same region above, which may be one region written twice. */
const names: Doubting = ({ cells: all }) => {
  const { region } = all.columns;
  const isAlike = namedAlike(region);
  if (!isAlike.includes(true)) return [];
  const cells = all.take(
    rowsWhere(all.length, (row) => isAlike[region.ids[row] as number] === true),
  );
  const seen = new Map<string, Cell>();
  const found: Doubt[] = [];
  for (const cell of cells) {
    const { code, name } = cell.region;
    const above = (code ?? '').split('.').slice(0, -1).join('.');
    const key = `${above}\n${foldRegion(name)}\n${cell.segmentKey}\n${cell.period}`;
    const first = seen.get(key);
    if (!first) seen.set(key, cell);
    if (!first || first.region.code === code) continue;
    const other = `${first.region.code} (${first.origin.file}:${first.origin.line})`;
    found.push({ code: 'name-two-codes', ...cell.origin, value: `${code} ${name}`, other });
  }
  return found;
};

const unmatched: Doubting = ({ unmatched: found }) =>
  found && found.way !== 'error'
    ? found.rows.map((row) => ({ ...row, code: 'join-left' as const }))
    : [];

/** Doubts about rows and names that need nothing but what was read. */
export const DOUBTING: readonly Doubting[] = [
  toFill,
  leftOut,
  regionDoubts,
  totals,
  totalsUnread,
  belowTotals,
  columnsDiffer,
  abovePotential,
  names,
  segments,
  basis,
  unmatched,
];
