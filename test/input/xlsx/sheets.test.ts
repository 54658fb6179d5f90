import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { shown } from '../../../src/input/text/shown.js';
import { readWorkbook, type Sheet } from '../../../src/input/xlsx/read.js';
import { entriesOf, failureOf, relations, sheetFrom, TAB } from '../../support/workbook.js';
import { zipOf } from '../../support/zip.js';

function sheets(bytes: Uint8Array): readonly Sheet[] {
  const found = readWorkbook(Buffer.from(bytes));
  if ('failed' in found) throw new Error(JSON.stringify(found));
  return found.sheets;
}

function text(name: string, value: string): string {
  return `<c r="${name}" t="inlineStr"><is><t>${value}</t></is></c>`;
}

describe('sheets', () => {
  it('are rows as wide as the widest, with the numbers beside them', () => {
    const data =
      `<row r="2">${text('A2', 'a')}</row><row r="3"><c r="B3" s="0"/></row>` +
      `<row r="5">${text('C5', 'c')}<c r="D5"/></row>`;
    expect(sheetFrom({ data, before: '<dimension ref="A1:XFD1048576"/>' }).rows.rows()).toEqual([
      { line: 2, cells: ['a', '', ''] },
      { line: 5, cells: ['', '', 'c'] },
    ]);
  });

  it('hold the value of merged cells in the first of them', () => {
    const data =
      `<row r="1">${text('A1', 'head')}${text('B1', 'under')}<c r="C1"><v>1</v></c></row>` +
      `<row r="2">${text('A2', 'under')}<c r="B2"><v>2</v></c>${text('C2', 'c')}</row>` +
      `<row r="10">${text('A10', 'below')}</row>`;
    const after =
      '<mergeCells count="1"><mergeCell ref="A1:B9"/><mergeCell ref="C2"/></mergeCells>';
    const { rows, merges } = sheetFrom({ data, after });
    expect(rows.rows().map(({ cells }) => cells)).toEqual([
      ['head', '', '1'],
      ['', '', 'c'],
      ['below', '', ''],
    ]);
    expect(rows.at(1).typed).toBeUndefined();
    expect(merges[0]).toEqual({ firstLine: 1, lastLine: 9, firstColumn: 0, lastColumn: 1 });
  });

  it('count hidden rows and columns, and read them', () => {
    const before =
      '<cols><col min="1" max="1"/><col min="2" max="2" hidden="1"/><col min="4" max="16384" hidden="true"/></cols>';
    const data =
      '<row hidden="1"><c><v>1</v></c><c><v>2</v></c></row><row hidden="1"/>' +
      '<row><c><v>3</v></c><c><v>4</v></c><c><v>5</v></c></row>';
    const { rows, hidden } = sheetFrom({ before, data });
    expect(rows.rows().map(({ cells }) => cells)).toEqual([
      ['1', '2', ''],
      ['3', '4', '5'],
    ]);
    expect(hidden).toEqual({ rows: 1, columns: 1 });
  });

  it('stand in the order of their tabs, hidden ones and no charts', () => {
    const one = '<sheet name="Pekerja &amp; potensi" sheetId="7" state="veryHidden" r:id="rId1"/>';
    const chart = '<sheet name="Chart" sheetId="2" r:id="rId4"/>';
    const found = sheets(zipOf(entriesOf({ tabs: one + chart + TAB })));
    expect(found.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['Pekerja & potensi', true],
      ['Data', false],
    ]);
  });

  it('are found whatever prefixes, editions and file names a writer uses', () => {
    const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const data =
      `<?xml version="1.0"?><!-- made elsewhere --><x:worksheet xmlns:x="${strict}" xmlns:m="urn:other">` +
      '<m:row><m:c><m:v>9</m:v></m:c></m:row>' +
      '<x:sheetData><x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const entries = entriesOf({ data }).map((entry) => ({
      ...entry,
      name: entry.name.replace('xl/worksheets/sheet1', 'XL\\worksheets\\Sheet1'),
    }));
    const [sheet] = sheets(zipOf(entries));
    expect(sheet?.rows.rows().map(({ cells }) => cells)).toEqual([['5']]);
  });

  it('of a workbook with macros are read', () => {
    const more = [{ name: 'xl/vbaProject.bin', bytes: 'macros' }];
    expect(sheetFrom({ data: '<row><c><v>1</v></c></row>', more }).rows).toHaveLength(1);
  });

  it('whose rows or cells are out of order break the workbook', () => {
    const cell = (name: string) => `<c r="${name}"><v>1</v></c>`;
    const wrong = [
      [`<row r="2">${cell('A2')}</row><row r="2">${cell('B2')}</row>`, 'row 2 after row 2'],
      [`<row r="1">${cell('B1')}${cell('B1')}</row>`, 'B1 is out of order'],
      [`<row r="1">${cell('A2')}</row>`, 'A2 is out of order'],
      [cell('A1'), 'A1 is out of order'],
      [`<row r="1">${cell('1A')}</row>`, '1A is no cell'],
      ['<row r="x"/>', 'x is no row'],
    ];
    for (const [data = '', message = ''] of wrong)
      expect(failureOf({ data })).toMatchObject({ message: expect.stringContaining(message) });
  });

  it('whose merged cells are no range break the workbook', () => {
    for (const name of ['B1:A2', 'A2:B1', 'A', ''])
      expect(failureOf({ after: `<mergeCell ref="${name}"/>` })).toMatchObject({
        failed: 'broken',
        message: expect.stringMatching(/ is no (?:range|cell)$/),
      });
  });

  it('that are missing break the workbook', () => {
    const entries = entriesOf({});
    const without = (name: string) => zipOf(entries.filter((entry) => entry.name !== name));
    const message = (bytes: Buffer) => {
      const found = readWorkbook(bytes);
      return 'failed' in found && found.failed === 'broken' ? found.message : null;
    };
    expect(message(without('xl/workbook.xml'))).toBe('xl/workbook.xml is missing');
    expect(message(without('xl/sharedStrings.xml'))).toBe('xl/sharedStrings.xml is missing');
    expect(message(without('xl/worksheets/sheet1.xml'))).toBe(
      'xl/worksheets/sheet1.xml is missing',
    );
    expect(message(without('xl/_rels/workbook.xml.rels'))).toBe('sheet Data is missing');
  });

  it('outside of the file are not looked up', () => {
    const rels = relations([['rId1', 'worksheet', 'file:///etc/passwd']]);
    const outside = rels.replace('Target=', 'TargetMode="External" Target=');
    const entries = entriesOf({}).map((entry) =>
      entry.name === 'xl/_rels/workbook.xml.rels' ? { ...entry, bytes: outside } : entry,
    );
    expect(readWorkbook(zipOf(entries))).toEqual({
      failed: 'broken',
      message: 'sheet Data is missing',
    });
  });
});

describe('a sheet written by a library', () => {
  // Characters that XML cannot hold are the writer's business.
  const words = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .filter((value) => /^[^\p{C}\p{Z}]+$/u.test(value) && !value.includes('_x'));
  const numbers = fc
    .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.nat(6))
    .map(([digits, places]) => Number(`${digits}e-${places}`) + 0);
  // As a spreadsheet shows it: each letter with its marks as one, a guard left away.
  const asShown = (cell: string | number) =>
    typeof cell === 'string' ? shown(cell) || null : cell;
  const grid = fc.array(fc.array(fc.oneof(words, numbers, fc.constant(null)), { maxLength: 6 }), {
    maxLength: 8,
  });

  it('is read back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(
        grid,
        fc.constantFrom('shared' as const, 'inline' as const),
        async (rows, stringMode) => {
          const [sheet] = sheets(await writeXlsx({ sheets: [{ name: 'Data', rows }], stringMode }));
          const filled = rows
            .map((cells, index) => ({ line: index + 1, cells }))
            .filter(({ cells }) => cells.some((cell) => cell !== null));
          const width = Math.max(
            0,
            ...filled.map(({ cells }) => cells.findLastIndex((cell) => cell !== null) + 1),
          );
          const whole = filled.map(({ line, cells }) => {
            const full = Array.from({ length: width }, (_, index) => cells[index] ?? null);
            const typed = full.map((cell) => typeof cell === 'number');
            return { line, cells: full.map((cell) => cell && asShown(cell)), typed };
          });
          const read = sheet?.rows
            .rows()
            .map(({ line, cells, typed = cells.map(() => false) }) => ({
              line,
              typed,
              cells: cells.map((cell, index) => (typed[index] ? Number(cell) : cell || null)),
            }));
          expect(read).toEqual(whole);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('with a password is told to be locked', async () => {
    const encryption = { password: 'rahasia', spinCount: 1 };
    const bytes = await writeXlsx({ sheets: [{ name: 'Data', rows: [[1]] }], encryption });
    expect(readWorkbook(Buffer.from(bytes))).toEqual({ failed: 'locked' });
  });
});
