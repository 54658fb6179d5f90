import { BLANK, Column, idOfText } from './column.js';
import { type RawRow, Records } from './records.js';
import { Texts } from './texts.js';

/** Digits that are kept as their value. */
const VALUE = /^(?:0|[1-9]\d{0,8})$/;

function idOf(texts: Texts, text: string, isTyped: boolean): number {
  // What a workbook holds as a number says nothing of how its writer sets marks, so it is kept apart.
  return !isTyped && VALUE.test(text) ? Number(text) : idOfText(texts.numberOf(text, isTyped));
}

/** Rows that were read one by one as records in columns. */
export function recordsOf(rows: readonly RawRow[]): Records {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const columns = Array.from({ length: width }, (_, index) => {
    const texts = new Texts();
    const ids = Int32Array.from(rows, ({ cells, typed }) => {
      const cell = cells[index];
      return cell === undefined ? BLANK : idOf(texts, cell, typed?.[index] ?? false);
    });
    return new Column(ids, texts);
  });
  return new Records({
    columns,
    lines: Int32Array.from(rows, ({ line }) => line),
    widths: Uint16Array.from(rows, ({ cells }) => cells.length),
    beyond: new Map(),
  });
}
