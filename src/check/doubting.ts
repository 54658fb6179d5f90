import type { Cell, Origin } from '../core/cell.js';
import type { Count } from '../core/vocabulary.js';
import type { ReadFile } from '../input/file.js';
import type { ReadTable } from '../input/table.js';
import type { Doubt } from '../problem/doubt.js';
import type { SegmentBook } from '../segment/segments.js';

/** One kind of doubt, looked for in all that was read. */
export type Doubting = (table: ReadTable, book: SegmentBook) => readonly Doubt[];

/** The head of the column in which a count of a segment stands. */
export function headOf(
  file: ReadFile | undefined,
  segment: string,
  role: Count | 'coverage',
): string {
  const part = file?.wide?.find((each) => each.segment === segment);
  const index = (part ?? file)?.columns.get(role);
  return index === undefined ? role : (file?.heads[index] ?? role);
}

/** Where a count of a cell stands; of a join, in the file that has it. */
export function placeOf(files: Files, cell: Cell, role: Count) {
  const all = [cell.origin, ...cell.further];
  const has = ({ file }: Origin) => headOf(files.get(file), cell.segment, role) !== role;
  const origin = all.find(has) ?? cell.origin;
  return { ...origin, column: headOf(files.get(origin.file), cell.segment, role) };
}

type Files = ReadonlyMap<string, ReadFile>;

/** The files of a table by their paths. */
export function byPath({ files }: ReadTable): Files {
  return new Map(files.map((file) => [file.source.path, file]));
}
