import { type Info, parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DELIMITERS, splitLines } from '../../src/input/records/lines.js';
import { readText } from '../../src/input/records/read.js';
import type { RawRow } from '../../src/input/records/records.js';
import { isRefusal } from '../../src/problem/problem.js';

/** What csv-parse makes of a text, without blank rows; where it stops at a quotation mark, its line. */
function parsed(text: string, delimiter: string): RawRow[] | 'broken' {
  try {
    const records = parse(text, {
      delimiter,
      bom: true,
      info: true,
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n', '\r'],
    }) as unknown as { record: string[]; info: Info }[];
    let before = 0;
    const all = records.map(({ record: cells, info: { lines } }) => {
      const line = before + 1;
      before = lines;
      return { line, cells };
    });
    return all.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  } catch {
    return 'broken';
  }
}

/** What is read of a text that comes in pieces of some bytes. */
async function read(text: string, delimiter: string, size = 1 << 16): Promise<RawRow[] | string> {
  const bytes = Buffer.from(text);
  const chunks = () =>
    Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
      bytes.subarray(at * size, (at + 1) * size),
    );
  try {
    const source = { path: 't.csv', chunks };
    const found = await readText(source, { encoding: null, delimiterOf: () => delimiter });
    return found.records.rows();
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const [{ code, line } = { code: '', line: 0 }] = error.problems;
    return line === undefined ? code : `${code} ${line}`;
  }
}

const PIECES = [
  'a',
  'Lebak',
  '12',
  '007',
  '1234567890',
  ' ',
  '',
  ',',
  ';',
  '\t',
  '\n',
  '\r\n',
  '\r',
  'é',
];

describe('records of a text', () => {
  const textOf = (pieces: readonly string[]) =>
    fc
      .array(fc.constantFrom(...pieces), { maxLength: 60 })
      // What begins as markup is no table.
      .map((all) => `x${all.join('')}`);
  const delimiter = fc.constantFrom(...DELIMITERS.filter((each) => each !== '|'));
  const size = fc.integer({ min: 1, max: 40 });

  it('are those that csv-parse reads, in whatever pieces the text comes', async () => {
    const mark = fc.constantFrom('', '\ufeff');
    await fc.assert(
      fc.asyncProperty(mark, textOf(PIECES), delimiter, size, async (bom, body, by, bytes) => {
        expect(await read(bom + body, by, bytes)).toEqual(parsed(bom + body, by));
      }),
      { numRuns: 500 },
    );
  });

  it('have no byte of zero: a text with one is refused at its line', async () => {
    const body = textOf(PIECES.filter((each) => !each.includes('"')));
    const mark = fc.constantFrom('', '\ufeff');
    await fc.assert(
      fc.asyncProperty(mark, body, body, size, async (bom, before, after, bytes) => {
        // A quarter of zeros would be UTF-16.
        const text = `${before}${'x'.repeat(8)}\0${after}`;
        const line = before.split(/\r\n|\n|\r/).length;
        expect(await read(bom + text, ',', bytes)).toBe(`not-a-table ${line}`);
      }),
      { numRuns: 300 },
    );
  });

  it('with quotation marks are those that csv-parse reads, or are refused where it stops', async () => {
    // Of CR LF in quotation marks csv-parse counts two lines.
    const cell = fc
      .array(fc.constantFrom('a', '12', ' ', ',', ';', '""', '\n', 'é'), { maxLength: 5 })
      .map((parts) => `"${parts.join('')}"`);
    // A row of one cell that holds the delimiter is one that was quoted whole.
    const row = fc
      .array(fc.oneof(cell, fc.constantFrom('', 'b', '0', '45', 'x y')), {
        minLength: 2,
        maxLength: 4,
      })
      .map((cells) => cells.join(','));
    const stray = fc.constantFrom('', '', '', '"', 'x"', '"x"y,');
    const text = fc
      .tuple(fc.array(row, { maxLength: 6 }), stray, fc.constantFrom('\n', '\r\n'))
      .map(([rows, odd, end]) => `kode,nama,c,d,e${end}${rows.join(end)}${end}${odd}`);
    await fc.assert(
      fc.asyncProperty(text, size, async (body, bytes) => {
        const wanted = parsed(body, ',');
        const found = await read(body, ',', bytes);
        if (wanted === 'broken') expect(found).toMatch(/^broken-quote /);
        else expect(found).toEqual(wanted);
      }),
      { numRuns: 1000 },
    );
  });

  it('start on the line they start on, whatever line ends are quoted', async () => {
    expect(await read('a,b\r\n"x\ny",2\r\n"p\r\nq",""\n3,"4 ""5"""\r\n', ',')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['x\ny', '2'] },
      { line: 4, cells: ['p\r\nq', ''] },
      { line: 6, cells: ['3', '4 "5"'] },
    ]);
  });

  it('say where a quotation mark is wrong, and where one begins that does not end', async () => {
    expect(await read('a,b\n1,"2\n3,4\n', ',')).toBe('broken-quote 2');
    expect(await read('a,b\n1,2\n"x"y,2\n', ',')).toBe('broken-quote 3');
    expect(await read('a,b\n1,2\nx"y",2\n', ',')).toBe('broken-quote 3');
  });

  it('tell cells apart that are one text elsewhere in quotation marks', async () => {
    const rows = await read('a,b,c\n"x,y",1,\n"x,y",1,\nx,y,1\n"p""q",1,\n"p""q",1,\n', ',');
    expect((rows as RawRow[]).map(({ cells }) => cells)).toEqual([
      ['a', 'b', 'c'],
      ['x,y', '1', ''],
      ['x,y', '1', ''],
      ['x', 'y', '1'],
      ['p"q', '1', ''],
      ['p"q', '1', ''],
    ]);
  });

  it('take a text for one that a spreadsheet was told to leave alone', async () => {
    const rows = await read('a,b\n="36.01",2\n = "x" ,3\n\u200b"y",4\n', ',');
    expect((rows as RawRow[]).map(({ cells }) => cells[0])).toEqual(['a', '36.01', 'x', 'y']);
  });

  it('have their delimiter told by a first line that is longer than what is held', async () => {
    const bytes = Buffer.from(`${'x'.repeat(300_000)};b\n1;2\n`);
    const { records, delimiter } = await readText(
      { path: 't.csv', chunks: () => [bytes] },
      { encoding: null, delimiterOf: (start) => (start.includes('x') ? ';' : ',') },
    );
    expect([delimiter, records.at(1).cells]).toEqual([';', ['1', '2']]);
  });

  it('keep what stands beyond the columns of the first rows', async () => {
    const rows = await read(`a,b\n${'1,2\n'.repeat(60)}1,2,3,"4"\n1,2,,\n`, ',');
    expect((rows as RawRow[]).slice(-2).map(({ cells }) => cells)).toEqual([
      ['1', '2', '3', '4'],
      ['1', '2'],
    ]);
  });

  it('are told apart by the first lines that are not blank', () => {
    const lines = splitLines('\r\n\n"kode";"nama, resmi"\n1;2\n');
    expect(lines.get(';')).toEqual([
      ['kode', 'nama, resmi'],
      ['1', '2'],
    ]);
    expect(lines.get(',')?.[0]).toHaveLength(2);
  });
});
