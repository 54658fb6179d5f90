import type { Cell, Region } from '../../core/cell.js';
import type { Problem } from '../../problem/problem.js';
import type { FileChoices } from '../file.js';
import type { AbsentRow } from '../plain/absent.js';
import type { PlainCell } from '../plain/cells.js';
import type { PlainSums } from '../plain/request.js';
import { BLANK } from '../plain/shape.js';
import type { Role } from '../roles.js';
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

  private context(region: Region): TableContext {
    const { file, choices } = this;
    const text = { code: region.code ?? '', name: region.name, province: '' };
    const placeOf = () => ({ text, region, label: undefined });
    const { table, found } = this.head;
    const shared = { file, head: table.head, columns: found.columns, choices, placeOf };
    const none = { segment: null, time: null, basis: null, ways: new Map() };
    return { ...shared, ...none, formulaAt: () => undefined };
  }

  /** A row as any table has it: its key texts at their columns, and counts where they matter. */
  private row(line: number, texts: readonly string[], people: readonly number[]) {
    const { keys, counts, width } = this.head.shape;
    const cells = Array.from({ length: width }, () => '');
    for (const [place, column] of keys.entries()) cells[column] = texts[place] ?? '';
    for (const [place, column] of counts.entries()) {
      const count = people[place] ?? 0;
      cells[column] = count === BLANK ? '' : String(count);
    }
    return { line, cells };
  }

  private read(region: Region, line: number, texts: readonly string[], people: readonly number[]) {
    const problems: Problem[] = [];
    const cell = new RowReader(
      this.context(region),
      this.row(line, texts, people),
      problems,
    ).cell();
    return problems.length > 0 ? null : cell;
  }

  /** A row whose region and segment the period taken lacks, as it stands. */
  absent({ line, texts, counts }: AbsentRow): Cell | null {
    const { placeOf } = this.head;
    const textOf = (role: Role) => texts[placeOf(role) ?? -1] ?? '';
    const region = this.regions.own(textOf('region_code'), textOf('region'));
    return this.read(region, line, texts, counts);
  }

  /** The cell; null where something in it is wrong, or where only some rows know the subsidised. */
  cell(sums: PlainCell): Cell | null {
    const { potential, registered, subsidised, rows, rowsUnknown } = sums;
    if (rowsUnknown > 0 && rowsUnknown < rows) return null;
    const { group, firstLine, firstTexts } = sums;
    const read = this.read(this.regions.region(group), firstLine, firstTexts, []);
    if (read === null) return null;
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
  { cells, absent }: PlainSums,
  choices: FileChoices,
): Cell[] | null {
  const reader = new CondensedReader(file, head, regions, choices);
  const found = [
    ...cells.flatMap((each) => reader.cell(each) ?? []),
    ...absent.flatMap((row) => reader.absent(row) ?? []),
  ];
  return found.length === cells.length + absent.length ? found : null;
}
