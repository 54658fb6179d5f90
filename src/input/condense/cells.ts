import type { Cell } from '../../core/cell.js';
import type { Problem } from '../../problem/problem.js';
import type { FileChoices } from '../file.js';
import type { PlainCell } from '../plain/cells.js';
import { RowReader, type TableContext } from '../row.js';
import type { PlainHead } from './head.js';
import type { CondensedRegions } from './regions.js';

/** Sums of one cell, whose first row is read as the rows of any table are. */
class CondensedReader {
  constructor(
    private readonly file: string,
    private readonly head: PlainHead,
    private readonly regions: CondensedRegions,
    private readonly choices: FileChoices,
  ) {}

  private context(group: string): TableContext {
    const { file, choices, regions } = this;
    const region = regions.region(group);
    const text = { code: group, name: region.name, province: '' };
    const placeOf = () => ({ text, region, label: undefined });
    const { table, found } = this.head;
    const shared = { file, head: table.head, columns: found.columns, choices, placeOf };
    return { ...shared, segment: null, basis: null, ways: new Map() };
  }

  /** The first row of a cell, its key texts at their columns, with counts that are no matter. */
  private firstRow({ firstLine, firstTexts }: PlainCell) {
    const { keys, counts, width } = this.head.shape;
    const cells = Array.from({ length: width }, () => '');
    for (const [place, column] of keys.entries()) cells[column] = firstTexts[place] ?? '';
    for (const column of counts) cells[column] = '0';
    return { line: firstLine, cells };
  }

  /** The cell; null where something in it is wrong, or where only some rows know the subsidised. */
  cell(sums: PlainCell): Cell | null {
    const { potential, registered, subsidised, rows, rowsUnknown } = sums;
    if (rowsUnknown > 0 && rowsUnknown < rows) return null;
    const problems: Problem[] = [];
    const read = new RowReader(this.context(sums.group), this.firstRow(sums), problems).cell();
    if (problems.length > 0) return null;
    const { uncovered, excess, rowsAbove } = sums;
    const condensed = { rows, rowsAbove, uncovered, excess, level: this.regions.level };
    return {
      ...read,
      ...{ potential, registered, condensed },
      subsidised: rowsUnknown === 0 ? subsidised : null,
    };
  }
}

/** The cells of a table that was added up; null where the slow way has to read it. */
export function condensedCells(
  file: string,
  head: PlainHead,
  regions: CondensedRegions,
  sums: readonly PlainCell[],
  choices: FileChoices,
): Cell[] | null {
  const reader = new CondensedReader(file, head, regions, choices);
  const cells = sums.flatMap((each) => reader.cell(each) ?? []);
  return cells.length === sums.length ? cells : null;
}
