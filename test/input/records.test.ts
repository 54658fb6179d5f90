import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotedRecords } from '../../src/input/quoted.js';
import { DELIMITERS, plainRecords, splitLines } from '../../src/input/records.js';

/** Rows that are not blank: blank lines are no rows for either way of reading. */
function filled(rows: readonly { line: number; cells: readonly string[] }[]) {
  return rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

describe('records', () => {
  it('of a text without quotation marks are the same by both ways of reading', () => {
    const piece = fc.constantFrom(
      'a',
      'Lebak',
      '12',
      ' ',
      '',
      ',',
      ';',
      '\t',
      '\n',
      '\r\n',
      'é',
      "'=",
    );
    const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
    const bom = fc.constantFrom('', '\ufeff');
    fc.assert(
      fc.property(bom, text, fc.constantFrom(...DELIMITERS), (mark, body, delimiter) => {
        const quoted = quotedRecords(mark + body, delimiter);
        if ('brokenAt' in quoted) throw new Error('no quotation mark can be broken');
        expect(filled(plainRecords(mark + body, delimiter))).toEqual(filled(quoted));
      }),
      { numRuns: 500 },
    );
  });

  it('with quotation marks start on the line they start on', () => {
    expect(quotedRecords('a,b\r\n"x\ny",2\r\n3,"4 ""5"""\r\n', ',')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['x\ny', '2'] },
      { line: 4, cells: ['3', '4 "5"'] },
    ]);
  });

  it('say where a quotation mark is wrong', () => {
    expect(quotedRecords('a,b\n1,"2\n', ',')).toEqual({ brokenAt: 2 });
    expect(quotedRecords('a,b\n1,2\n"x"y,2\n', ',')).toEqual({ brokenAt: 3 });
  });

  it('are told apart by the first lines that are not blank', () => {
    const lines = splitLines('\ufeff\r\n\n"kode";"nama, resmi"\n1;2\n');
    expect(lines.get(';')).toEqual([
      ['kode', 'nama, resmi'],
      ['1', '2'],
    ]);
    expect(lines.get(',')?.[0]).toHaveLength(2);
  });
});
