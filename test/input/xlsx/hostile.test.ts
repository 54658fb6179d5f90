import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WORKBOOK_LIMITS, type WorkbookLimits } from '../../../src/input/xlsx/failure.js';
import { readWorkbook } from '../../../src/input/xlsx/read.js';
import { entriesOf, failureOf, type MadeWorkbook, sheetFrom, TAB } from '../../support/workbook.js';
import { type MadeEntry, zipOf } from '../../support/zip.js';

const SHEET = 'xl/worksheets/sheet1.xml';
const ROWS = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>';

/** A good workbook in which one entry is changed. */
function changed(change: Partial<MadeEntry>, made: MadeWorkbook = { data: ROWS }): Buffer {
  return zipOf(
    entriesOf(made).map((entry) => (entry.name === SHEET ? { ...entry, ...change } : entry)),
  );
}

function within(limits: Partial<WorkbookLimits>): WorkbookLimits {
  return { ...WORKBOOK_LIMITS, ...limits };
}

function tooLarge(limit: keyof WorkbookLimits, most: number) {
  return { failed: 'too-large', limit, most };
}

describe('limits of a workbook', () => {
  const cases: readonly (readonly [keyof WorkbookLimits, number, MadeWorkbook])[] = [
    ['entries', 5, {}],
    ['entryBytes', 2000, { strings: `<si><t>${'a'.repeat(2000)}</t></si>` }],
    ['totalBytes', 2000, { strings: `<si><t>${'a'.repeat(1500)}</t></si>` }],
    ['depth', 9, { strings: '<si>'.repeat(9) + '</si>'.repeat(9) }],
    ['sheets', 1, { tabs: TAB + TAB }],
    ['rows', 3, { data: '<row r="4"/>' }],
    ['rows', 3, { data: '<row/><row/><row/><row/>' }],
    ['columns', 26, { data: '<row r="1"><c r="AA1"/></row>' }],
    ['rows', 3, { after: '<mergeCell ref="A1:B4"/>' }],
    ['cells', 5, { data: '<row r="1"><c r="F1"><v>1</v></c></row>' }],
    [
      'cells',
      5,
      { data: `${ROWS}<row><c r="A2"><v>1</v></c></row><row><c r="A3"><v>1</v></c></row>` },
    ],
  ];

  it.each(cases)('on %s, here %i, refuse what is above', (limit, most, made) => {
    const limits = within({ [limit]: most });
    expect(failureOf(made, limits)).toEqual(tooLarge(limit, most));
    expect(
      failureOf(made, within({ [limit]: most + (limit === 'entryBytes' ? 2000 : 4000) })),
    ).toBe(null);
  });

  it('count the cells of all sheets', () => {
    const tab = (name: string) => `<sheet name="${name}" r:id="rId1"/>`;
    const made = { data: ROWS, tabs: tab('a') + tab('b') };
    expect(failureOf(made, within({ cells: 4 }))).toBe(null);
    expect(failureOf(made, within({ cells: 3 }))).toEqual(tooLarge('cells', 3));
  });

  it('leave room for a million cells that have a style and no value', () => {
    const row = (_: unknown, index: number) =>
      `<row r="${index + 1}" s="1" customFormat="1">${'<c s="1"/>'.repeat(100)}</row>`;
    const data = Array.from({ length: 10_000 }, row).join('');
    expect(sheetFrom({ data }).rows.length).toBe(0);
  });

  it('refuse a sheet of the highest row and column for the room between them', () => {
    const far = '<c r="XFD1"><v>1</v></c>';
    const rows = Array.from(
      { length: 1000 },
      (_, index) => `<row r="${index + 2}"><c><v>1</v></c></row>`,
    );
    expect(failureOf({ data: `<row r="1">${far}</row>${rows.join('')}` })).toEqual(
      tooLarge('cells', WORKBOOK_LIMITS.cells),
    );
  });
});

describe('a bomb', () => {
  it('is refused by the size that its directory gives', () => {
    const bytes = changed({ size: 1_400_000_000 });
    expect(readWorkbook(bytes)).toEqual(tooLarge('entryBytes', WORKBOOK_LIMITS.entryBytes));
  });

  it('is refused by how small it was packed', () => {
    const bytes = changed({ bytes: Buffer.alloc(2_000_000, 'a') });
    expect(readWorkbook(bytes)).toEqual(tooLarge('ratio', WORKBOOK_LIMITS.ratio));
  });

  it('that gives a small size is unpacked no further', () => {
    const packed = deflateRawSync(Buffer.alloc(50_000_000, 'a'));
    expect(readWorkbook(changed({ packed, size: 1000 }))).toEqual({
      failed: 'broken',
      message: `ZIP: ${SHEET} is larger than it says`,
    });
  });

  it('in a part that is not read does nothing', () => {
    const more = [{ name: 'xl/media/image1.png', bytes: '', size: 4_000_000_000 }];
    expect(sheetFrom({ data: ROWS, more }).rows).toHaveLength(1);
  });

  it('of entities is refused before any of them', () => {
    const lol = '<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">]>';
    const outside = '<!DOCTYPE x SYSTEM "file:///etc/passwd">';
    for (const data of [lol, outside])
      expect(failureOf({ data: `${data}<worksheet>&b;</worksheet>` })).toEqual({
        failed: 'broken',
        message: `${SHEET}: DOCTYPE`,
      });
  });

  it('of merges over each other is refused', () => {
    const beside = '<mergeCell ref="Y1:Z9"/>'.repeat(9);
    const after = beside + '<mergeCell ref="A1:XFD1048576"/>'.repeat(3);
    expect(failureOf({ data: ROWS, after })).toEqual({
      failed: 'broken',
      message: `${SHEET}: merged cells overlap`,
    });
  });
});

describe('a damaged file', () => {
  function message(bytes: Buffer): string | null {
    const found = readWorkbook(bytes);
    return 'failed' in found && found.failed === 'broken' ? found.message : null;
  }

  it('is told by its sums, so that no flipped bit becomes a number', () => {
    expect(message(changed({ crc: 1 }))).toBe(`ZIP: ${SHEET} is damaged`);
    expect(message(changed({ method: 0, crc: 1 }))).toBe(`ZIP: ${SHEET} is damaged`);
    expect(message(changed({ size: 5_000 }))).toBe(`ZIP: ${SHEET} is damaged`);
  });

  it('is told by its directory', () => {
    const good = changed({});
    expect(message(Buffer.from('kode,wilayah'))).toBe('no ZIP');
    expect(message(good.subarray(0, good.length - 30))).toBe('ZIP: cut off');
    expect(message(good.subarray(100))).toBe('no ZIP');
    expect(message(changed({ method: 12 }))).toBe(`ZIP: ${SHEET} is packed in a way of its own`);
    expect(message(changed({ size: 0xffffffff }))).toBe(`ZIP: ${SHEET} is in ZIP64`);
    const twice = { data: ROWS, more: [{ name: 'XL/workbook.xml', bytes: 'other' }] };
    expect(message(zipOf(entriesOf(twice)))).toBe('ZIP: two entries named xl/workbook.xml');
  });

  it('is told by its XML', () => {
    const wrong = [
      ['<row></c>', 'closing tag mismatch'],
      ['</sheetData>', 'closing tag mismatch'],
      ['<row r=1/>', 'missing attribute value quotes'],
      ['<?xml version="1.0"?><html/>', 'no worksheet'],
      ['<row r="1"><c r="A1" t="str"><v>&unknown;</v></c></row>', '&unknown;'],
      ['<row r="1"><c r="A1" t="str"><v>a & b</v></c></row>', '& b'],
      ['<row r="1"><c r="A1" t="str"><v>&#x110000;</v></c></row>', '&#x110000;'],
    ];
    for (const [data = '', expected = ''] of wrong)
      expect(message(changed({}, { data }))).toBe(`${SHEET}: ${expected}`);
    expect(message(changed({ bytes: '<!-- nothing' }))).toBe(`${SHEET}: unclosed comment`);
    expect(message(changed({ bytes: Buffer.from([0x3c, 0xff]) }))).toBe(`${SHEET}: not UTF-8`);
  });

  it('with any bytes flipped has an answer', () => {
    const good = changed({ method: 0 });
    const flips = fc.array(fc.tuple(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(flips, (list) => {
        const bytes = Buffer.from(good);
        for (const [at, flip] of list) bytes.writeUInt8(bytes.readUInt8(at) ^ flip, at);
        expect(readWorkbook(bytes)).toBeTypeOf('object');
      }),
      { numRuns: 200 },
    );
  });

  it('whose XML is changed and whose sums fit has an answer', () => {
    const entries = entriesOf({ data: ROWS, strings: '<si><t>a</t></si>' });
    const piece = fc.constantFrom(
      '<',
      '>',
      '"',
      '&',
      '/',
      '9',
      '<c>',
      '</row>',
      'r="A9"',
      ' ',
      '-',
    );
    const change = fc.tuple(fc.nat(entries.length - 1), fc.nat(600), fc.nat(4), piece);
    fc.assert(
      fc.property(change, ([which, start, length, text]) => {
        const broken = entries.map((entry, index) => {
          const xml = String(entry.bytes);
          const at = start % xml.length;
          return index === which
            ? { ...entry, bytes: xml.slice(0, at) + text + xml.slice(at + length) }
            : entry;
        });
        expect(readWorkbook(zipOf(broken))).toBeTypeOf('object');
      }),
      { numRuns: 300 },
    );
  });
});

describe('another kind of file', () => {
  const part = (name: string, bytes: string | Buffer = '<x/>') => [{ name, bytes }];
  const ole = (text: string) =>
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from(text, 'utf16le')]);

  it('is told by what is in it', () => {
    const main = (target: string) => ({
      name: '_rels/.rels',
      bytes: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/officeDocument" Target="${target}"/></Relationships>`,
    });
    const files: readonly (readonly [string, Buffer])[] = [
      ['XLS', ole('Workbook')],
      ['ODS', zipOf(part('mimetype', 'application/vnd.oasis.opendocument.spreadsheet'))],
      ['XLSB', zipOf([main('xl/workbook.bin'), ...part('xl/workbook.bin')])],
      ['DOCX', zipOf([main('word/document.xml'), ...part('word/document.xml')])],
      ['PPTX', zipOf([main('ppt/presentation.xml'), ...part('ppt/presentation.xml')])],
      ['NUMBERS', zipOf(part('Index/Document.iwa'))],
      ['ZIP', zipOf(part('potensi.csv', 'a,b'))],
      ['ZIP', zipOf([])],
    ];
    for (const [kind, bytes] of files)
      expect(readWorkbook(bytes)).toEqual({ failed: 'other-kind', kind });
  });

  it('may have a password', () => {
    expect(readWorkbook(ole('EncryptedPackage'))).toEqual({ failed: 'locked' });
    expect(readWorkbook(changed({ flags: 1 }))).toEqual({ failed: 'locked' });
  });
});
