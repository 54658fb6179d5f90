import { type Cell, fold, type Origin } from '../core/cell.js';
import type { ReadFile } from '../input/file.js';
import type { Role } from '../input/head/roles.js';
import type { Place } from './explanation.js';

/** Finds the places of counts in the files that were read. */
export class Places {
  private readonly files: ReadonlyMap<string, ReadFile>;

  constructor(files: readonly ReadFile[]) {
    this.files = new Map(files.map((file) => [file.source.path, file]));
  }

  /** Where a count of a cell stands. Of a join, one file has the potential and the other the registered. */
  of(cell: Cell, role: Role): Place[] {
    return [cell.origin, ...cell.further].flatMap((origin) => {
      const column = this.columnOf(cell, origin, role);
      return column === null ? [] : [{ ...origin, column }];
    });
  }

  /** The head of the column that a count stands in, in the file of one of a cell's rows. */
  private columnOf({ segmentKey }: Cell, { file: path }: Origin, role: Role): string | null {
    const file = this.files.get(path);
    const part = file?.wide?.find(({ segment }) => fold(segment) === segmentKey);
    const index = (part ?? file)?.columns.get(role);
    return index === undefined ? null : (file?.heads[index] ?? null);
  }
}
