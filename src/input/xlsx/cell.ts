import { broken, type WorkbookLimits } from './failure.js';
import type { NumberShape } from './formats.js';
import { type GatheredText, unescaped } from './strings.js';
import { type CellText, numberText, storedDateText } from './value.js';

/** What the cells of a workbook share. */
export interface Book {
  /** The texts that cells name by their number. */
  readonly strings: readonly GatheredText[];
  /** What each style makes of a number; none where the workbook has no styles. */
  readonly shapes: readonly NumberShape[];
  /** Whether days are counted from 1904 and not from 1900. */
  readonly is1904: boolean;
  /** Whether it asks to be computed when it is opened: a formula's 0 may be what nobody computed. */
  readonly isUncalculated: boolean;
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
  readonly inline: GatheredText;
}

const PLAIN: NumberShape = 'plain';

function shapeOf(part: string, { shapes }: Book, { name, style }: StoredCell): NumberShape {
  if (shapes.length === 0) return PLAIN;
  return shapes[style] ?? broken(`${part}: ${name} has no style ${style}`);
}

function sharedText(part: string, { strings }: Book, name: string, value: string): GatheredText {
  const found = /^\d+$/.test(value) ? strings[Number(value)] : undefined;
  return found ?? broken(`${part}: ${name} has no text ${value.slice(0, 40)}`);
}

const NUMBER = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i;

function numeric(part: string, book: Book, cell: StoredCell, text: string): CellText {
  const value = Number(text);
  if (!NUMBER.test(text) || !Number.isFinite(value))
    broken(`${part}: ${cell.name} is no number: ${text.slice(0, 40)}`);
  return numberText(value, shapeOf(part, book, cell), book.is1904);
}

/**
 * Whether a formula stands in a cell that nobody has computed; the text of one may be blank. Programs
 * that compute nothing write 0, and ask for a computation.
 */
export function isUncomputed(
  { isUncalculated }: Book,
  { hasFormula, type, value }: StoredCell,
): boolean {
  if (!hasFormula || type === 'str') return false;
  return value.trim() === '' || (isUncalculated && Number(value) === 0);
}

function untyped(text: string): CellText {
  return { text, isTyped: false };
}

/**
 * What a cell shows. Errors are shown as they are written, `#N/A`, and are no numbers.
 *
 * @throws {WorkbookFault} where the value is not of the kind that it says
 */
export function cellText(part: string, book: Book, cell: StoredCell): CellText {
  if (cell.type === 'inlineStr') return { ...cell.inline, isTyped: false };
  if (cell.type === 'str') return untyped(unescaped(cell.value));
  const value = cell.value.trim();
  if (value === '') return untyped('');
  switch (cell.type) {
    case 'n':
      return numeric(part, book, cell, value);
    case 's':
      return { ...sharedText(part, book, cell.name, value), isTyped: false };
    case 'b':
      return untyped(value === '1' || value === 'true' ? 'TRUE' : 'FALSE');
    case 'e':
      return untyped(value);
    case 'd':
      return untyped(storedDateText(value, shapeOf(part, book, cell)));
    default:
      return broken(`${part}: ${cell.name} is of a kind that is not known: ${cell.type}`);
  }
}
