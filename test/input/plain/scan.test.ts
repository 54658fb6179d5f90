import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCount } from '../../../src/input/number.js';
import { scanPlain } from '../../../src/input/plain/scan.js';
import { BLANK, type HandOver, type PlainShape } from '../../../src/input/plain/shape.js';
import { Texts } from '../../../src/input/plain/texts.js';
import { plainRecords } from '../../../src/input/records.js';
import { anyTable, pieces, plainTable, shapeOf } from './tables.js';

interface Row {
  readonly line: number;
  readonly texts: readonly string[];
  readonly counts: readonly unknown[];
}

/** Rows as the fast way reads them, until it stops. */
function fast(text: string, shape: PlainShape, most = 1 << 16, chunk = 1 << 16) {
  const rows: Row[] = [];
  const texts = shape.keys.map(() => new Texts());
  const row = (line: number, ids: Int32Array, counts: Int32Array) => {
    const of = texts.map((each, place) => each.text(ids[place] ?? -1));
    rows.push({ line, texts: of, counts: [...counts] });
    return null;
  };
  const stop = scanPlain(shape, texts, pieces(Buffer.from(text), most), { row }, chunk);
  return { rows, stop };
}

/** Rows as the slow way reads them. */
function slow(text: string, shape: PlainShape): Row[] {
  const convention = { group: null, decimal: null };
  return plainRecords(text, String.fromCharCode(shape.delimiter))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map(({ line, cells }) => ({
      line: line + shape.firstLine - 1,
      texts: shape.keys.map((column) => cells[column]?.trim() ?? ''),
      counts: shape.counts.map((column) =>
        cells[column] === '' ? BLANK : readCount(cells[column] ?? '', convention),
      ),
    }));
}

const most = fc.integer({ min: 1, max: 80 });

describe('a plain table', () => {
  it('is read as the slow way reads it, however its bytes come', () => {
    fc.assert(
      fc.property(plainTable, most, fc.integer({ min: 200, max: 500 }), (table, bytes, chunk) => {
        const { rows, stop } = fast(table.text, table.shape, bytes, chunk);
        expect(stop).toBeNull();
        expect(rows).toEqual(slow(table.text, table.shape));
      }),
      { numRuns: 500 },
    );
  });

  it('of another kind is handed over, or read as the slow way reads it', () => {
    fc.assert(
      fc.property(anyTable, most, ({ text, shape }, bytes) => {
        const { rows, stop } = fast(text, shape, bytes);
        const all = slow(text, shape);
        expect(rows).toEqual(stop ? all.slice(0, rows.length) : all);
        if (stop === null) expect(text).not.toContain('"');
      }),
      { numRuns: 3000 },
    );
  });

  it('is read by any chunk that holds its longest line, and handed over by a smaller one', () => {
    fc.assert(
      fc.property(plainTable, most, fc.integer({ min: 1, max: 60 }), (table, bytes, chunk) => {
        const { stop } = fast(table.text, table.shape, bytes, chunk);
        const longest = Math.max(...table.text.split(/(?<=\n)/).map((line) => line.length));
        if (longest < chunk) expect(stop).toBeNull();
        if (longest > chunk) expect(stop?.reason).toBe('long-line');
      }),
    );
  });
});

const GOOD = 'a,1,x,b,2\n';

describe('the fast way hands over', () => {
  it.each<readonly [string, string, HandOver['reason']]>([
    ['a quotation mark', 'a,1,"x",b,2', 'byte'],
    ['a letter outside ASCII', 'é,1,x,b,2', 'byte'],
    ['a control character', 'a\0,1,x,b,2', 'byte'],
    ['the last control character below a space', 'a\x1fb,1,x,b,2', 'byte'],
    ['the byte above the last printable one', 'a,1,\x7f,b,2', 'byte'],
    ['a line of a carriage return and more', '\r,1,x,b,2', 'byte'],
    ['a tab that is no delimiter', 'a\tb,1,x,b,2', 'byte'],
    ['a carriage return alone', 'a,1,x,b,2\ra,1,x,c,2', 'byte'],
    ['a cell too few', 'a,1,x,2', 'ragged'],
    ['a cell too many', 'a,1,x,b,2,', 'ragged'],
    ['a blank line among rows', '\na,1,x,b,2', 'blank-line'],
    ['marks in a count', 'a,1,x,b,1.234', 'count'],
    ['a count of ten digits', 'a,1,x,b,1234567890', 'count'],
    ['a blank count', 'a,1,x,b,', 'count'],
    ['a space before a count', 'a,1,x,b, 2', 'count'],
    ['a space before a text', ' a,1,x,b,2', 'text'],
    ['a space after a text', 'a,1,x,b ,2', 'text'],
    ['a guarded formula', "'=a,1,x,b,2", 'text'],
    ['a missing text', '-,1,x,b,2', 'text'],
  ])('%s', (_, row, reason) => {
    const stop = { line: row.startsWith('\n') ? 4 : 3, reason };
    expect(fast(GOOD + row, shapeOf(',')).stop).toEqual(stop);
    expect(fast(`${GOOD}${row}\n${GOOD}`, shapeOf(',')).stop).toEqual(stop);
  });

  it('a row without any count, which could be a note below the table', () => {
    const shape = { ...shapeOf(','), blanks: [1, 4] };
    expect(fast(`${GOOD}Sumber: BPS,,,,\n`, shape).stop).toEqual({ line: 3, reason: 'count' });
  });

  it('texts that are too long to remember', () => {
    const long = 'x'.repeat(60_000);
    const text = Array.from({ length: 300 }, (_, index) => `${index}${long},,,,1\n`).join('');
    expect(fast(text, shapeOf(',')).stop).toEqual({ line: 268, reason: 'many-texts' });
  });
});
