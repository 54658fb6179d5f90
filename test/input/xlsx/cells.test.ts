import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapeOf } from '../../../src/input/xlsx/formats.js';
import { numberText, plainDecimal } from '../../../src/input/xlsx/value.js';
import { failureOf, sheetFrom } from '../../support/workbook.js';

/** The cells of one row; numbers are marked. */
function row(data: string, others: object = {}): string[] {
  const [first] = sheetFrom({ data: `<row>${data}</row>`, ...others }).rows.rows();
  return first?.cells.map((text, index) => (first.typed?.[index] ? `#${text}` : text)) ?? [];
}

function styled(...codes: readonly string[]): string {
  const formats = codes.map(
    (code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${code}"/>`,
  );
  const styles = codes.map((_, index) => `<xf numFmtId="${164 + index}"/>`);
  const others = '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>';
  return `<numFmts>${formats.join('')}</numFmts>${others}<cellXfs>${styles.join('')}</cellXfs>`;
}

describe('cells', () => {
  it('are text, however the workbook stores it', () => {
    const strings =
      '<si><t>Kab. Lebak</t></si>' +
      '<si><r><t xml:space="preserve">Kota </t></r><r><rPr><b/></rPr><t>Serang</t></r>' +
      '<rPh sb="0" eb="1"><t>not this</t></rPh></si>' +
      '<si><t>a&amp;b &lt;&#233;&#x1F33E;&gt;_x000D_\r\nc_x005F_x000D_</t></si>';
    const data =
      '<c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c>' +
      '<c t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c>' +
      '<c t="str"><f>TEXT(1498,"0")</f><v>1.498</v></c><c t="inlineStr"><is><t><![CDATA[<&]]></t></is></c>';
    expect(row(data, { strings })).toEqual([
      'Kab. Lebak',
      'Kota Serang',
      'a&b <é🌾>\r\nc_x000D_',
      'inline',
      '1.498',
      '<&',
    ]);
  });

  it('are numbers in plain decimals, and marked so', () => {
    const cells = [
      '1.36E+08',
      '1498',
      '12.5',
      '0.30000000000000004',
      '-0',
      '1e-7',
      '1E21',
      '-2.50',
    ];
    const data = cells.map((value) => `<c><v>${value}</v></c>`).join('');
    expect(row(`${data}<c t="n"><v> 7 </v></c>`)).toEqual([
      '#136000000',
      '#1498',
      '#12.5',
      '#0.3',
      '#0',
      '#0.0000001',
      '#1000000000000000000000',
      '#-2.5',
      '#7',
    ]);
  });

  it('show percentages and dates as their format shows them', () => {
    const codes = ['0.00%', 'yyyy', 'mmm\\-yy', 'dd/mm/yyyy', 'd/m/yy h:mm', '[h]:mm', 'General'];
    const serials = ['0.5539', '45991', '45991', '45991', '45991.604166666664', '1.5', '45991'];
    const data = serials.map((value, index) => `<c s="${index}"><v>${value}</v></c>`).join('');
    expect(row(data, { styles: styled(...codes) })).toEqual([
      '#55.39%',
      '2025',
      '2025-11',
      '2025-11-30',
      '2025-11-30T14:30:00',
      '36:00:00',
      '#45991',
    ]);
  });

  it('know the formats that a workbook has without saying so', () => {
    const ids = [0, 4, 9, 14, 17, 21, 22, 22];
    const serials = [1498, 1498, 0.05, 45991, 45991, 0.25, 45991, 45991.25];
    const styles = `<cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`;
    const data = serials.map((value, index) => `<c s="${index}"><v>${value}</v></c>`).join('');
    expect(row(data, { styles })).toEqual([
      ...['#1498', '#1498', '#5%', '2025-11-30', '2025-11', '06:00:00'],
      ...['2025-11-30', '2025-11-30T06:00:00'],
    ]);
  });

  it('count days from 1904 where the workbook does', () => {
    const others = { styles: styled('yyyy-mm-dd'), properties: '<workbookPr date1904="1"/>' };
    expect(row('<c s="0"><v>44529</v></c>', others)).toEqual(['2025-11-30']);
  });

  it('are dates that are stored as ISO text', () => {
    const data =
      '<c s="0" t="d"><v>2025-11-30T00:00:00</v></c><c s="1" t="d"><v>2025-11-30</v></c>';
    expect(row(data, { styles: styled('yyyy-mm-dd', 'mm/yyyy') })).toEqual([
      '2025-11-30',
      '2025-11',
    ]);
  });

  it('are truth values and errors, and no numbers', () => {
    const data = '<c t="b"><v>1</v></c><c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c>';
    expect(row(data)).toEqual(['TRUE', 'FALSE', '#N/A']);
  });

  it('tell formulas that were never computed from those that are blank', () => {
    const data =
      '<row><c r="A1"><f>B1*2</f></c><c r="B1"><f>1+1</f><v/></c><c r="C1" t="str"><f>""</f><v></v></c>' +
      '<c r="D1"><f>1+1</f><v>2</v></c></row>';
    const { rows, uncomputed } = sheetFrom({ data });
    expect(rows.at(0).cells).toEqual(['', '', '', '2']);
    expect(uncomputed.map(({ name }) => name)).toEqual(['A1', 'B1']);
  });

  it('have formulas that only add up computed where nobody has, and no others', () => {
    const formula = (text: string) =>
      sheetFrom({
        data: `<row r="1"><c r="A1"><v>4</v></c><c r="B1"><v>5</v></c><c r="D1"><f>${text}</f></c></row><row r="2"><c r="A2"><v>6</v></c><c r="B2" t="inlineStr"><is><t>x</t></is></c></row>`,
      });
    const value = (text: string) => formula(text).rows.at(0).cells[3];
    expect(value('A1+B1')).toBe('9');
    expect(value('SUM(A1:B1)')).toBe('9');
    expect(value('sum(A1:C1, $A$2)')).toBe('15');
    expect(value('=A1')).toBe('4');
    for (const other of ['A1*B1', 'SUM(A1:B2)', 'B2', 'D1', 'A1-B1', 'Lain!A1', 'SUM(A:A)', '1+1'])
      expect([value(other), formula(other).uncomputed.length], other).toEqual(['', 1]);
  });

  it('of formulas are no zeros that nobody computed, where a computation is asked for', () => {
    const data = '<row r="1"><c r="A1"><f>B1*2</f><v>0</v></c><c r="B1"><v>0</v></c></row>';
    const asked = { data, after: '', properties: '<calcPr fullCalcOnLoad="1"/>' };
    expect(sheetFrom(asked).rows.at(0).cells).toEqual(['', '0']);
    expect(sheetFrom({ data }).rows.at(0).cells).toEqual(['0', '0']);
  });

  it('lose the raised marks of footnotes, which is known, and nothing else that is raised', () => {
    const runs = (first: string, raised: string) =>
      sheetFrom({
        data: `<row r="1"><c r="A1" t="inlineStr"><is><r><t>${first}</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>${raised}</t></r></is></c></row>`,
      });
    for (const mark of ['1', '1)', '*', 'a', '2,3'])
      expect([runs('10842', mark).rows.at(0).cells[0], runs('10842', mark).marked]).toEqual([
        '10842',
        ['A1'],
      ]);
    expect(runs('Luas ', 'kilometer persegi').rows.at(0).cells[0]).toBe('Luas kilometer persegi');
    expect(runs('', '1').rows.at(0).cells[0]).toBe('1');
  });

  it('that are not what they say break the workbook', () => {
    const messages: readonly (readonly [string, string])[] = [
      ['<c r="A1"><v>1.498,5</v></c>', 'A1 is no number: 1.498,5'],
      ['<c r="A1"><v>INF</v></c>', 'A1 is no number: INF'],
      ['<c r="A1"><v>1e999</v></c>', 'A1 is no number: 1e999'],
      ['<c r="A1"><v>0x10</v></c>', 'A1 is no number: 0x10'],
      ['<c r="A1" t="s"><v>3</v></c>', 'A1 has no text 3'],
      ['<c r="A1" s="3"><v>3</v></c>', 'A1 has no style 3'],
      ['<c r="A1" t="q"><v>3</v></c>', 'A1 is of a kind that is not known: q'],
    ];
    for (const [data, message] of messages)
      expect(failureOf({ data: `<row>${data}</row>`, styles: styled('0') })).toEqual({
        failed: 'broken',
        message: `xl/worksheets/sheet1.xml: ${message}`,
      });
  });
});

describe('number formats', () => {
  it('are told by what they show', () => {
    const shapes = {
      plain: [
        ...['General', '0', '#,##0', '0.00E+00', '@', '_-"Rp"* #,##0_-;_-* "-"_-', '[Red]0'],
        ...['[$Rp-421]#,##0', '0 "hari"', '#,##0\\ \\d', '0.0"%"', '[>=1000]0,"k";0', ''],
      ],
      percent: ['0%', '0.00%', '[=0]"-";0.0%'],
      year: ['yyyy', '"Tahun" yyyy'],
      month: ['mmm-yy', 'mmmm yyyy', 'mm/yyyy', '[$-421]mmmm yyyy;@'],
      day: ['dd/mm/yyyy', 'd-mmm', '[$-421]dd mmmm yyyy;@', 'dddd'],
      moment: ['yyyy-mm-dd hh:mm:ss', 'm/d/yy h:mm AM/PM'],
      time: ['h:mm', 'mm:ss.0', '[h]:mm:ss', '[mm]:ss'],
    };
    for (const [shape, codes] of Object.entries(shapes))
      for (const code of codes) expect([code, shapeOf(code)]).toEqual([code, shape]);
  });

  it('make a date of each day as the calendar has it', () => {
    const day = (serial: number) => numberText(serial, 'day', false).text;
    expect([1, 59, 61, 45991, 2_958_465].map(day)).toEqual([
      '1900-01-01',
      '1900-02-28',
      '1900-03-01',
      '2025-11-30',
      '9999-12-31',
    ]);
    expect(numberText(-1, 'day', false)).toEqual({ text: '-1', isTyped: true });
    expect(numberText(2_958_466, 'day', false)).toEqual({ text: '2958466', isTyped: true });
  });
});

describe('plain decimals', () => {
  it('have no exponent and keep the number', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(number, (value) => {
        const text = plainDecimal(value);
        expect(text).toMatch(/^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/);
        const kept = Number.isInteger(value) ? value : Number(value.toPrecision(15));
        expect(Number(text)).toBe(kept === 0 ? 0 : kept);
      }),
    );
  });

  it('as percentages are a hundred times the number, digit for digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(8), (digits, places) => {
        const value = Number(`${digits}e-${places}`);
        const { text } = numberText(value, 'percent', false);
        expect(Number(text.replace('%', ''))).toBe(Number(`${digits}e${2 - places}`) + 0);
      }),
    );
  });
});
