import { type Sheet as ReadSheet, readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { workbook } from '../../src/i18n/en/workbook.js';
import { WORKBOOK_LIMITS } from '../../src/input/xlsx/failure.js';
import { readWorkbook } from '../../src/input/xlsx/read.js';
import { openZip } from '../../src/input/xlsx/zip.js';
import { letters } from '../../src/render/xlsx/area.js';
import { gapWorkbook } from '../../src/verbs/gap/xlsx.js';
import { compose } from '../../src/verbs/report/document/compose.js';
import { documentWorkbook } from '../../src/verbs/report/xlsx.js';
import { type Piped, piped } from '../support/pipeline.js';
import { inFolder, run } from '../support/run.js';

const BANTEN = ['data/banten.csv', '--wage', 'umk'];
const HEAD = 'region_code,region,segment,period,potential,registered,subsidised';

async function tableOf(rows: readonly string[], words: readonly string[] = []): Promise<Piped> {
  const table = [HEAD, ...rows, ''].join('\n');
  return inFolder({ 't.csv': table }, (cwd) => piped(['t.csv', ...words], { cwd }));
}

async function sheetsOf(bytes: Uint8Array): Promise<Map<string, ReadSheet>> {
  const { sheets } = await readXlsx(bytes);
  return new Map(sheets.map((sheet) => [sheet.name, sheet]));
}

async function gapSheets({ gap, rendering }: Piped): Promise<Map<string, ReadSheet>> {
  return sheetsOf(await gapWorkbook(gap, rendering));
}

async function reportSheets({ document, rendering }: Piped): Promise<Map<string, ReadSheet>> {
  return sheetsOf(await documentWorkbook(document, rendering));
}

/** The values below a head, down to the totals. */
function column(sheet: ReadSheet | undefined, head: string): unknown[] {
  const rows = sheet?.rows ?? [];
  const top = rows.findIndex((row) => row.includes(head));
  return rows.slice(top + 1).map((row) => row[rows[top]?.indexOf(head) ?? -1]);
}

function formulasOf(sheet: ReadSheet | undefined): number {
  return [...(sheet?.cells?.values() ?? [])].filter(({ formula }) => formula).length;
}

function textsOf(sheet: ReadSheet | undefined): string {
  return (sheet?.rows ?? []).flat().join('\n');
}

describe('a workbook', { timeout: 60_000 }, () => {
  it('of a report has a sheet for each of its parts, named in both languages', async () => {
    const english = await reportSheets(await piped(BANTEN));
    expect([...english.keys()]).toEqual([
      'Summary',
      'How to change',
      'Regions',
      'Segments',
      'Rows',
      'Premiums',
      'Budget by month',
      'Budget lines',
      'Tariffs',
      'Problems',
      'About',
    ]);
    const indonesian = await reportSheets(await piped([...BANTEN, '--lang', 'id']));
    expect([...indonesian.keys()].join()).toBe(
      'Ringkasan,Cara mengubah,Wilayah,Segmen,Baris,Iuran,Anggaran per bulan,Rincian anggaran,Tarif,Masalah,Keterangan',
    );
  });

  it('begins with what the first page says: what is made up, what is asked for, and where', async () => {
    const made = await piped(BANTEN);
    const { title, urgent, sentences, front } = await compose(made.document, made.rendering);
    const summary = (await reportSheets(made)).get('Summary');
    const rows = summary?.rows ?? [];
    expect(rows[0]?.[0]).toBe(title);
    const at = (text: string) => rows.findIndex(([first]) => first === text);
    const figures = at('Coverage');
    const remark = at(workbook.remarks.values);
    for (const text of urgent) expect([text, at(`• ${text}`) < figures]).toEqual([text, true]);
    const below = textsOf({ ...summary, name: '', rows: rows.slice(remark) }).replace(
      /\n+ {2}/g,
      ' ',
    );
    for (const text of sentences) expect(below).toContain(text);
    const captions = front.flatMap((block) =>
      block.kind === 'tables' ? block.tables.map(({ caption }) => caption ?? '') : [],
    );
    expect(captions).toHaveLength(3);
    for (const caption of captions) expect(at(caption)).toBeGreaterThan(remark);
    const prices = made.document.decisions.map(({ amount }) => amount ?? '–');
    expect(column(summary, 'Price (Rp)').slice(0, prices.length)).toEqual(prices);
  });

  it('keeps names in sight, and shows how large coverage and the uncovered are', async () => {
    const sheets = await reportSheets(await piped(BANTEN));
    const [regions, rows] = [sheets.get('Regions'), sheets.get('Rows')];
    expect(regions?.freezePane).toEqual({ rows: 2, columns: 2 });
    expect(rows?.freezePane).toEqual({ rows: 3, columns: 3 });
    const heads = regions?.rows[1] ?? [];
    const rangeOf = (head: string) => {
      const column = letters(heads.indexOf(head));
      return `${column}3:${column}10`;
    };
    const found = (regions?.conditionalRules ?? []).map(({ type, range }) => [type, range]);
    expect(found).toEqual([
      ['dataBar', rangeOf('Coverage')],
      ['colorScale', rangeOf('Uncovered')],
    ]);
    const alone = await gapSheets(await tableOf(['36.02,,petani,2025,9,3,'], ['--by', 'region']));
    expect(alone.get('Regions')?.conditionalRules ?? []).toEqual([]);
  });

  it('of a report has what changed and each chapter as values on a sheet of its own', async () => {
    const table = [
      HEAD,
      '36.01,A,petani,2024-12,900,300,9',
      '36.01,A,petani,2025-12,1000,400,9',
      '',
    ];
    const chapters = ['plan --target 60% --until 2027', 'plan --target 70% --until 2028'];
    const asked = chapters.flatMap((chapter) => ['--chapter', chapter]);
    await inFolder({ 't.csv': table.join('\n') }, async (cwd) => {
      const words = ['report', 't.csv', ...asked, '--quiet', '--no-warnings', '--format'];
      const book = Buffer.from((await run([...words, 'xlsx'], { cwd })).stdout, 'latin1');
      const json = JSON.parse((await run([...words, 'json'], { cwd })).stdout);
      const sheets = await sheetsOf(book);
      const own = ['Changes', 'Plan', 'Plan 2'];
      expect([...sheets.keys()].filter((name) => own.includes(name))).toEqual(own);
      for (const [at, name] of ['Plan', 'Plan 2'].entries()) {
        const years: { enrolled: number; annualPremium: number }[] = json.chapters[at].years;
        const values = (head: string) => column(sheets.get(name), head).slice(0, years.length);
        expect(values('To enrol')).toEqual(years.map(({ enrolled }) => enrolled));
        expect(values('Budget (Rp)')).toEqual(years.map(({ annualPremium }) => annualPremium));
      }
      const { points } = json.changes.rows[0];
      expect(column(sheets.get('Changes'), 'Change (points)')[0]).toBe(points.whole);
      for (const name of own) expect(formulasOf(sheets.get(name))).toBe(0);
      const told = [...words.slice(0, 2), '--chapter', 'trend', ...words.slice(-2), 'xlsx'];
      const other = await sheetsOf(Buffer.from((await run(told, { cwd })).stdout, 'latin1'));
      expect(other.has('Changes')).toBe(false);
      expect(column(other.get('Trend'), 'Change (points)')[0]).toBe(points.whole);
    });
  });

  it('of a gap has the tables that were asked for, its rows and premiums', async () => {
    const read = await gapSheets(await piped([...BANTEN, '--by', 'region,payer', '--lines']));
    expect([...read.keys()].join()).toBe('By region × payer,Rows,Premiums,Budget lines,About');
    const province = await gapSheets(await piped([...BANTEN, '--by', 'regency', '--lang', 'id']));
    expect([...province.keys()].join()).toBe('Menurut kabupaten kota,Baris,Iuran,Keterangan');
  });

  it('holds the figures of the result', async () => {
    const made = await piped(BANTEN);
    const { totals } = made.gap;
    const read = await reportSheets(made);
    expect(column(read.get('Regions'), 'Budget (Rp)')).toEqual([
      ...made.document.regions.rows.map(({ annualPremium }) => annualPremium),
      totals?.annualPremium,
    ]);
    expect(column(read.get('Budget by month'), 'Budget (Rp)').at(-1)).toBe(totals?.annualPremium);
    expect(column(read.get('Budget lines'), 'Amount (Rp)').at(-1)).toBe(totals?.annualPremium);
    expect(column(read.get('Premiums'), 'Amount (Rp)').at(-1)).toBe(totals?.annualPremium);
    expect(column(read.get('Rows'), 'Uncovered').at(-1)).toBe(totals?.uncovered);
  });

  it('says that rows beyond --top are among the rows', async () => {
    const read = await gapSheets(await piped([...BANTEN, '--top', '3']));
    expect(textsOf(read.get('Rows'))).toContain('those that --top leaves out');
    expect(column(read.get('Rows'), 'Region')).toHaveLength(83);
  });

  it('leaves blank what is not known, and counts who has no price', async () => {
    const rows = [
      '36.01,Kabupaten Pandeglang,penerima upah,2025-11,100,40,',
      '36.02,Kabupaten Lebak,petani,2025-11,0,0,',
    ];
    const sheet = (await gapSheets(await tableOf(rows))).get('Rows');
    expect(column(sheet, 'Expansion (Rp)').slice(0, 2)).toEqual(['', 0]);
    expect(column(sheet, 'Renewal (Rp)').slice(0, 2)).toEqual(['', '']);
    expect(column(sheet, 'Coverage').slice(0, 2)).toEqual([0.4, '']);
    expect(column(sheet, 'Not priced')).toEqual([60, 0, 60]);
  });

  it('has a formula wherever a figure follows from others', async () => {
    const read = await reportSheets(await piped([...BANTEN, '--target', '99.5%']));
    for (const name of ['Summary', 'Regions', 'Segments', 'Rows', 'Premiums', 'Budget by month'])
      expect(formulasOf(read.get(name)), name).toBeGreaterThan(8);
    const [above] = [...(read.get('Rows')?.cells?.values() ?? [])].filter(({ formula }) =>
      formula?.includes('ROUNDUP'),
    );
    expect(above?.formula).toContain('*995/1000,0)');
  });
});

describe('texts of the input', { timeout: 60_000 }, () => {
  const NAMES = [
    '=HYPERLINK("x")',
    '#N/A 1',
    '#REF!x',
    '36.10',
    'TRUE',
    '_x0041_',
    '+1',
    ' a ',
    "'b",
  ];

  it('stay what they are, and no cell of them is a formula', async () => {
    const rows = NAMES.map((name) => `,"${name.replaceAll('"', '""')}",petani,2025-11,9,3,1`);
    const made = await tableOf(rows);
    const bytes = await gapWorkbook(made.gap, made.rendering);
    const names = made.gap.cells.map(({ entry }) => entry.cell.region.name);
    const found = readWorkbook(Buffer.from(bytes));
    if ('failed' in found) throw new Error('not read');
    const own = found.sheets.find(({ name }) => name === 'Rows');
    const second = own?.rows
      .slice(3, 3 + names.length)
      .rows()
      .map(({ cells }) => cells[1]);
    expect(second).toEqual(names);
    expect(names).toEqual(
      expect.arrayContaining(['=HYPERLINK("x")', '#N/A 1', '36.10', '_x0041_']),
    );
    const cells = [...((await sheetsOf(bytes)).get('Rows')?.cells ?? [])];
    expect(cells.filter(([, { type }]) => type === 'error')).toEqual([]);
    expect(cells.filter(([at, { formula }]) => formula && at.endsWith(',1'))).toEqual([]);
  });

  it('that XML cannot hold do not break the file', async () => {
    const rows = [',"a\u0001b\u000bc",petani,2025-11,9,3,1', ',"d\uffffe",petani,2025-11,9,3,1'];
    const made = await tableOf(rows);
    const sheet = (await gapSheets(made)).get('Rows');
    expect(column(sheet, 'Region').slice(0, 2)).toEqual([
      made.gap.cells.at(0).entry.cell.region.name,
      'd\ufffde',
    ]);
  });
});

describe('figures are values and no formulas, and the sheet says why,', { timeout: 60_000 }, () => {
  it('where there are many rows', async () => {
    const codes = Array.from({ length: 2001 }, (_, row) => `s${row}`);
    const rows = codes.map((code) => `36.02,Kabupaten Lebak,${code},2025-11,9,3,1`);
    const some = await gapSheets(await tableOf(rows, ['--target', '90%', '--by', 'region']));
    expect(formulasOf(some.get('Regions')) + formulasOf(some.get('Rows'))).toBe(0);
    expect(textsOf(some.get('Regions'))).toContain('more than 2,000 rows');
    expect(textsOf(some.get('About'))).toContain('more than 2,000 rows');
  });

  it('where there are more rows than a sheet may have, which are left out', {
    timeout: 30_000,
  }, async () => {
    const rows = Array.from(
      { length: 20_001 },
      (_, row) => `36.02,Kabupaten Lebak,s${row},2025-11,9,3,1`,
    );
    const read = await gapSheets(await tableOf(rows, ['--by', 'region']));
    expect([...read.keys()].join()).toBe('Regions,Premiums,About');
    expect(textsOf(read.get('Regions'))).toContain('The 20,001 rows as read are not in this file');
  });

  it('where rows of several periods stand beside each other', async () => {
    const rows = [
      '36.02,Kabupaten Lebak,petani,2024-11,9,3,1',
      '36.02,Kabupaten Lebak,petani,2025-11,9,3,1',
    ];
    const read = await gapSheets(await tableOf(rows, ['--by', 'region,period']));
    expect(formulasOf(read.get('Rows'))).toBe(0);
    expect(textsOf(read.get('Rows'))).toContain('several periods');
    expect(textsOf(read.get('Rows'))).not.toContain('Total');
  });

  it('where a spreadsheet would lose digits', async () => {
    const rows = ['36.02,Kabupaten Lebak,petani,2025-11,900000000,3,1'];
    const read = await gapSheets(await tableOf(rows, ['--verified', '0.123456']));
    expect(textsOf(read.get('Rows'))).toContain('lose digits');
    expect(formulasOf(read.get('Rows'))).toBe(0);
  });
});

describe('a workbook is fit to be opened', { timeout: 60_000 }, () => {
  it('with a frozen head, a filter and names for printing that are quoted', async () => {
    const { document, rendering } = await piped(BANTEN);
    const bytes = Buffer.from(await documentWorkbook(document, rendering));
    const read = await sheetsOf(bytes);
    const names = String(openZip(bytes, WORKBOOK_LIMITS).read('xl/workbook.xml'));
    expect(names).toContain(">'Budget lines'!$2:$2<");
    const lines = read.get('Budget lines');
    expect(lines?.freezePane?.rows).toBe(2);
    expect(lines?.autoFilter?.range).toMatch(/^A2:/);
    expect(lines?.pageSetup?.printTitlesRow).toBe('$2:$2');
    expect(lines?.pageSetup?.orientation).toBe('landscape');
  });

  it('is the same in every time zone and at every time', async () => {
    const made = await piped(BANTEN);
    const first = await documentWorkbook(made.document, made.rendering);
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Asia/Jayapura';
    const second = await documentWorkbook(made.document, made.rendering);
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  it('has the command as it can be typed again', async () => {
    const made = await piped([...BANTEN, '--segment', 'pekerja rentan']);
    const command = ['report', 'a b.csv', '--chapter', 'share 10'];
    const document = { ...made.document, about: { ...made.document.about, command } };
    const about = textsOf((await reportSheets({ ...made, document })).get('About'));
    expect(about).toContain("ucj report 'a b.csv' --chapter 'share 10'");
    expect(about).toContain("--segment 'pekerja rentan'");
  });

  it('says which offices answer for which segments, where rows are of offices', async () => {
    const about = async (...words: string[]) =>
      textsOf((await gapSheets(await piped([...BANTEN, ...words]))).get('About'));
    expect(await about('--by', 'agency')).toContain('Dinas Pertanian answers for: petani');
    expect(await about()).not.toContain('answers for');
  });

  it('names columns as spreadsheets do', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(letters)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]);
  });
});

describe('the rows of a workbook are a table that ucj reads', { timeout: 60_000 }, () => {
  for (const language of ['en', 'id'])
    it(`with the same totals (${language})`, async () => {
      const words = ['--payer', 'petani=zakat'];
      const made = await piped([...BANTEN, ...words, '--lang', language]);
      const bytes = Buffer.from(await gapWorkbook(made.gap, made.rendering));
      await inFolder({ 'out.xlsx': bytes }, async (cwd) => {
        const sheet = language === 'en' ? 'Rows' : 'Baris';
        const given = ['gap', 'out.xlsx', '--sheet', sheet, '--wage', 'umk', '--format', 'json'];
        const ran = await run(given, { cwd });
        expect(ran.status, ran.stderr).toBe(0);
        const again = JSON.parse(ran.stdout).totals;
        const { totals } = made.gap;
        expect(again.annualPremium).toBe(totals?.annualPremium);
        expect(again.potential).toBe(totals?.potential);
        expect(again.uncovered).toBe(totals?.uncovered);
      });
    });
});
