import type { Records } from '../records/records.js';
import { type Book, cellText, isUncomputed, type StoredCell } from './cell.js';
import { broken } from './failure.js';
import { PlainFormulas } from './formula.js';
import { Grid } from './grid.js';
import { type CellPlace, type Merge, mergeOf, placeOf } from './places.js';
import { TextGatherer } from './strings.js';
import { type AttributeOf, isOn, readXml } from './xml.js';

/** What stands in a sheet. Hidden rows and columns are in it like others: a filter hides, too. */
export interface SheetContent {
  readonly rows: Records;
  /** Only the first cell of a merge holds its value; the others are blank. */
  readonly merges: readonly Merge[];
  /** How many of the rows, and of their columns, are hidden. */
  readonly hidden: { readonly rows: number; readonly columns: number };
  /** Cells whose formula was never computed, and does not only add up. They are blank here. */
  readonly uncomputed: readonly FormulaCell[];
  /** Cells such as `B3` whose formula nobody had computed and that was computed here. */
  readonly computed: readonly string[];
  /** Cells that the raised mark of a footnote was taken off. */
  readonly marked: readonly string[];
}

/** A cell with a formula. */
export interface FormulaCell extends CellPlace {
  /** Such as `B3`. */
  readonly name: string;
  readonly formula: string;
}

const NO_TEXT = { text: '', isMarked: false };
const NOTHING = { text: '', isTyped: false, isMarked: false };
const NO_CELL = { name: '', column: -1, type: 'n', style: 0 };

/** Gathers a sheet from the pieces of its part, in their order. */
class SheetReader {
  readonly #part: string;
  readonly #book: Book;
  readonly #grid: Grid;
  readonly #merges: Merge[] = [];
  readonly #hiddenColumns: (readonly [first: number, last: number])[] = [];
  readonly #open: FormulaCell[] = [];
  readonly #marked: string[] = [];
  readonly #inline = new TextGatherer();
  /** The cell that is open, or was last in its row. */
  #cell = NO_CELL;
  #value = '';
  #isInValue = false;
  #isInFormula = false;
  #hasFormula = false;
  #formula = '';

  constructor(part: string, book: Book, used: number) {
    this.#part = part;
    this.#book = book;
    this.#grid = new Grid(part, book.limits, used);
  }

  open(name: string, attribute: AttributeOf): void {
    if (name === 'm:c') this.#openCell(attribute);
    else if (name === 'm:v') this.#isInValue = true;
    else if (name === 'm:row') this.#openRow(attribute);
    else if (name === 'm:f') this.#openFormula();
    else if (name === 'm:col') this.#addColumns(attribute);
    else if (name === 'm:mergeCell') this.#addMerge(attribute);
    else this.#inline.open(name, attribute);
  }

  text(text: string): void {
    if (this.#isInValue) this.#value += text;
    else if (this.#isInFormula) this.#formula += text;
    else this.#inline.add(text);
  }

  close(name: string): void {
    if (name === 'm:c') this.#closeCell();
    else if (name === 'm:v') this.#isInValue = false;
    else if (name === 'm:f') this.#isInFormula = false;
    else this.#inline.close(name);
  }

  finish(): SheetContent {
    const { uncomputed, computed } = this.#compute();
    const rows = this.#grid.finish(this.#merges);
    const { hiddenRows, width } = this.#grid;
    const columns = this.#hiddenColumns
      .map(([first, last]) => Math.min(last, width) - first + 1)
      .reduce((sum, count) => sum + Math.max(0, count), 0);
    const hidden = { rows: hiddenRows, columns };
    const marked = this.#marked;
    return { rows, merges: this.#merges, hidden, uncomputed, computed, marked };
  }

  /** Computes what only adds up cells that hold numbers, before it is anybody's zero. */
  #compute(): Pick<SheetContent, 'uncomputed' | 'computed'> {
    const open = new Set(this.#open.map(({ line, column }) => `${line} ${column}`));
    const formulas = new PlainFormulas(this.#part, this.#book.limits, (place) =>
      open.has(`${place.line} ${place.column}`) ? null : this.#grid.numberAt(place),
    );
    const values = this.#open.map((cell) => [cell, formulas.value(cell.formula)] as const);
    for (const [{ line, column }, value] of values)
      if (value !== null) this.#grid.fill({ line, column }, String(value));
    return {
      uncomputed: values.flatMap(([cell, value]) => (value === null ? [cell] : [])),
      computed: values.flatMap(([{ name }, value]) => (value === null ? [] : [name])),
    };
  }

  #openFormula(): void {
    this.#hasFormula = true;
    this.#isInFormula = true;
  }

  #openRow(attribute: AttributeOf): void {
    const given = attribute('r') ?? String(this.#grid.line + 1);
    if (!/^[1-9]\d*$/.test(given)) broken(`${this.#part}: ${given} is no row`);
    this.#grid.openRow(Number(given), isOn(attribute('hidden')));
    this.#cell = NO_CELL;
  }

  #openCell(attribute: AttributeOf): void {
    const { line } = this.#grid;
    const name = attribute('r');
    const before = this.#cell.column;
    const place = name === undefined ? null : placeOf(this.#part, name, this.#book.limits);
    const column = place?.column ?? before + 1;
    if (line === 0 || (place && place.line !== line) || column <= before)
      broken(`${this.#part}: ${name} is out of order`);
    const [type = 'n', style = '0'] = [attribute('t'), attribute('s')];
    this.#cell = { name: name ?? `row ${line}`, column, type, style: Number(style) };
    this.#value = '';
    this.#hasFormula = false;
    this.#formula = '';
  }

  #closeCell(): void {
    const { name, column, type, style } = this.#cell;
    // Spelt out, because a spread takes seconds over a large sheet.
    const cell: StoredCell = {
      name,
      column,
      type,
      style,
      hasFormula: this.#hasFormula,
      value: this.#value,
      inline: type === 'inlineStr' ? this.#inline.take() : NO_TEXT,
    };
    const isUnknown = isUncomputed(this.#book, cell);
    const found = isUnknown ? NOTHING : cellText(this.#part, this.#book, cell);
    const { line } = this.#grid;
    if (isUnknown) this.#open.push({ name, line, column, formula: this.#formula });
    if (found.isMarked) this.#marked.push(name);
    // Cells with a style and no value are no cells: sheets may have millions of them.
    if (found.text !== '' || isUnknown) this.#grid.put(cell.column, found);
  }

  #addColumns(attribute: AttributeOf): void {
    const range = [Number(attribute('min')), Number(attribute('max'))] as const;
    if (isOn(attribute('hidden'))) this.#hiddenColumns.push(range);
  }

  #addMerge(attribute: AttributeOf): void {
    this.#merges.push(mergeOf(this.#part, attribute('ref') ?? '', this.#book.limits));
  }
}

/**
 * Reads the part of a sheet. What it says of its own size is not believed.
 *
 * @param used cells of the sheets before, which count towards the same limit
 * @throws {WorkbookFault} where it is damaged or holds too much
 */
export function readSheet(part: string, bytes: Buffer, book: Book, used: number): SheetContent {
  const reader = new SheetReader(part, book, used);
  let root: string | undefined;
  readXml(part, bytes, book.limits, {
    open: (name, attribute) => {
      root ??= name;
      if (root !== 'm:worksheet') broken(`${part}: no worksheet`);
      reader.open(name, attribute);
    },
    text: (text) => reader.text(text),
    close: (name) => reader.close(name),
  });
  return reader.finish();
}
