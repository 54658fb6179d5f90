/** Letters of a column, which counts from 0: `A`, `Z`, `AA`. */
export function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

/** A sheet's name as formulas write it. */
export function quoted(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Where the cells of a table stand, so that formulas can name them. */
export interface Area {
  /** All rows of a column, with the sheet: `'Rows'!$E$4:$E$85`. */
  readonly all: (id: string) => string;
  /** The same without the sheet, for formulas of the same sheet: `$E$4:$E$85`. */
  readonly own: (id: string) => string;
  /** One cell, for formulas of the same sheet: `$E7`. */
  readonly at: (id: string, row: number) => string;
  /** The cell of the totals, with the sheet: `'Rows'!$E$86`, and without. */
  readonly total: (id: string) => string;
  readonly ownTotal: (id: string) => string;
  readonly has: (id: string) => boolean;
}

/** The area of a table whose first row stands at `first` (from 0) and whose totals follow its rows. */
export function areaOf(name: string, ids: readonly string[], first: number, rows: number): Area {
  const columns = new Map(ids.map((id, index) => [id, letters(index)]));
  const letter = (id: string): string => {
    const found = columns.get(id);
    if (found === undefined) throw new Error(`no column ${id} on ${name}`);
    return found;
  };
  const sheet = quoted(name);
  const last = first + Math.max(rows, 1);
  const own = (id: string) => `$${letter(id)}$${first + 1}:$${letter(id)}$${last}`;
  const ownTotal = (id: string) => `$${letter(id)}$${first + rows + 1}`;
  return {
    own,
    ownTotal,
    all: (id) => `${sheet}!${own(id)}`,
    total: (id) => `${sheet}!${ownTotal(id)}`,
    at: (id, row) => `$${letter(id)}${first + row + 1}`,
    has: (id) => columns.has(id),
  };
}
