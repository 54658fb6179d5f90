import { broken, type WorkbookLimits } from './failure.js';
import type { NumberShape } from './formats.js';
import { unescaped } from './strings.js';
import { type CellText, numberText, storedDateText } from './value.js';

/** What the cells of a workbook share. */
export interface Book {
  /** The texts that cells name by their number. */
  readonly strings: readonly string[];
  /** What each style makes of a number; none where the workbook has no styles. */
  readonly shapes: readonly NumberShape[];
  /** Whether days are counted from 1904 and not from 1900. */
  readonly is1904: boolean;
  readonly limits: WorkbookLimits;
}

/** A cell as a sheet stores it. */
export interface StoredCell {
  /** Such as `B3`. */
  readonly name: string;
  readonly column: number;
  /** The kind of its value: number, shared string, inline string and so on, in letters. */
  readonly type: string;
  readonly style: number;
  readonly hasFormula: boolean;
  readonly value: string;
  /** The text of an inline string. */
  readonly inline: string;
}

const PLAIN: NumberShape = 'plain';

function shapeOf(part: string, { shapes }: Book, { name, style }: StoredCell): NumberShape {
  if (shapes.length === 0) return PLAIN;
  return shapes[style] ?? broken(`${part}: ${name} has no style ${style}`);
}

function sharedText(part: string, { strings }: Book, { name, value }: StoredCell): string {
  const found = /^\d+$/.test(value) ? strings[Number(value)] : undefined;
  return found ?? broken(`${part}: ${name} has no text ${value}`);
}

function numeric(part: string, book: Book, cell: StoredCell): CellText {
  const value = Number(cell.value);
  if (!/^[-+]?[\d.]+(?:e[-+]?\d+)?$/i.test(cell.value) || !Number.isFinite(value))
    broken(`${part}: ${cell.name} is no number: ${cell.value.slice(0, 40)}`);
  return numberText(value, shapeOf(part, book, cell), book.is1904);
}

/** Whether a formula stands in a cell that nobody has computed; the text of one may be blank. */
export function isUncomputed({ hasFormula, type, value }: StoredCell): boolean {
  return hasFormula && type !== 'str' && value === '';
}

/**
 * What a cell shows. Errors are shown as they are written, `#N/A`, and are no numbers.
 *
 * @throws {WorkbookFault} where the value is not of the kind that it says
 */
export function cellText(part: string, book: Book, cell: StoredCell): CellText {
  const untyped = (text: string): CellText => ({ text, isTyped: false });
  if (cell.type === 'inlineStr') return untyped(cell.inline);
  const stored = { ...cell, value: cell.type === 'str' ? cell.value : cell.value.trim() };
  if (stored.value === '') return untyped('');
  switch (cell.type) {
    case 'n':
      return numeric(part, book, stored);
    case 's':
      return untyped(sharedText(part, book, stored));
    case 'str':
      return untyped(unescaped(stored.value));
    case 'b':
      return untyped(/^(?:1|true)$/.test(stored.value) ? 'TRUE' : 'FALSE');
    case 'e':
      return untyped(stored.value);
    case 'd':
      return untyped(storedDateText(stored.value, shapeOf(part, book, stored)));
    default:
      return broken(`${part}: ${cell.name} is of no kind that is known: ${cell.type}`);
  }
}
