import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { gapWorkbook } from '../../src/verbs/gap/xlsx.js';
import { documentWorkbook } from '../../src/verbs/report/xlsx.js';
import { piped } from '../support/pipeline.js';
import { inFolder, run } from '../support/run.js';

const SURVEY = 'data/lebak-survey-2026.csv';
/** The segment of the sample whose error is above 50 %, and one below it. */
const [UNSURE, SURE] = ['pemandu wisata', 'petani'];
const MEANING = '? Not accurate:';

async function output(words: readonly string[]): Promise<string> {
  return (await run(['gap', SURVEY, ...words])).stdout;
}

/** The lines of a text that begin with a name. */
function linesOf(text: string, name: string): string[] {
  return text
    .split('\n')
    .filter((line) => line.replace(/^[|<trhscopew"= >]*/, '').startsWith(name));
}

describe('a figure that rests on an estimate that is not accurate', () => {
  it.each([
    ['table', ['--format', 'table']],
    ['markdown', ['--format', 'markdown']],
    ['html', ['--format', 'html']],
  ])('is marked in %s, with what the mark means', async (_, words) => {
    const text = await output(words);
    expect(text).toMatch(/640\?/);
    expect(text).toMatch(/13\.3%\?/);
    expect(text).toMatch(/555\?/);
    expect(text).not.toMatch(/258,700\?/);
    // Members are counted.
    expect(text).not.toMatch(/\b85\?/);
    expect(text).toContain(MEANING);
  });

  it('is told by its grade in CSV and JSON, with numbers that stay numbers', async () => {
    const csv = await output(['--format', 'csv']);
    expect(linesOf(csv, '36.02').map((line) => line.split(',').slice(-12, -10))).toEqual([
      ['6.40', 'accurate'],
      ['11.80', 'accurate'],
      ['28.50', 'caution'],
      ['21.00', 'accurate'],
      ['57.30', 'inaccurate'],
    ]);
    const { rows, totals } = JSON.parse(await output(['--format', 'json', '--by', 'segment']));
    const grades = rows.map((row: { segment: string; sampling: { grade: string } }) => [
      row.segment,
      row.sampling.grade,
    ]);
    expect(Object.fromEntries(grades)).toMatchObject({
      [UNSURE]: 'inaccurate',
      [SURE]: 'accurate',
    });
    expect(totals.sampling.grade).toBe('accurate');
  });

  it('has no mark and no meaning of one where no error is given', async () => {
    const { stdout } = await run(['gap', 'data/lebak-2026.csv', '--format', 'table']);
    expect(stdout).not.toContain(MEANING);
    const csv = await run(['gap', 'data/lebak-2026.csv', '--format', 'csv']);
    expect(csv.stdout).not.toContain('rse');
  });

  it('is marked in a workbook by its format, so that formulas compute with it', async () => {
    const { gap, document, rendering } = await piped([SURVEY, '--by', 'segment']);
    for (const bytes of [
      await gapWorkbook(gap, rendering),
      await documentWorkbook(document, rendering),
    ]) {
      const { sheets } = await readXlsx(bytes, { readStyles: true });
      const segments = sheets.find(({ name }) => name === 'Segments' || name === 'Segment');
      const marked = [...(segments?.cells ?? [])].filter(([, { style }]) =>
        style?.numFmt?.includes('"?"'),
      );
      const row = segments?.rows.findIndex((cells) => cells.includes(UNSURE));
      expect(marked.length).toBeGreaterThan(4);
      for (const [at, { type, value, formula, formulaResult }] of marked) {
        expect(at.split(',')[0], at).toBe(String(row));
        expect(['number', 'formula', 'empty']).toContain(type);
        expect(typeof (formula ? formulaResult : value) === 'number' || value === '').toBe(true);
      }
      const texts = sheets
        .find(({ name }) => name === 'Intervals')
        ?.rows.flat()
        .join('\n');
      expect(texts).toContain(MEANING);
      expect(texts).toMatch(/195,048–259,952.*95 of 100/s);
    }
  });
});

describe('a choice of rows', () => {
  const TWO = [
    'region,segment,period,potential,registered,rse',
    'A,petani,2025,90,30,60',
    'A,petani,2026,90,30,60',
    'A,nelayan,2026,9,3,',
    '',
  ].join('\n');

  it('says nothing of errors where none of its rows has one', () =>
    inFolder({ 't.csv': TWO }, async (cwd) => {
      const words = ['gap', 't.csv', '--segment', 'nelayan', '--format', 'csv'];
      const { stdout, stderr } = await run(words, { cwd });
      expect(stdout).not.toContain('rse');
      expect(stderr).not.toContain('RSE');
    }));

  it('is marked in a workbook also where periods must not be added up', () =>
    inFolder({ 't.csv': TWO }, async (cwd) => {
      const words = ['gap', 't.csv', '--segment', 'petani', '--by', 'period', '--format', 'xlsx'];
      const { stdout } = await run(words, { cwd });
      const bytes = new Uint8Array(Buffer.from(stdout, 'latin1'));
      const { sheets } = await readXlsx(bytes, { readStyles: true });
      const rows = sheets.find(({ name }) => name === 'Rows');
      const marked = [...(rows?.cells?.values() ?? [])].filter(({ style }) =>
        style?.numFmt?.includes('"?"'),
      );
      expect(marked.map(({ value }) => value)).toContain(60);
    }));

  it('of a report is as sure as its tables say: of regions, not of every row', () =>
    inFolder({ 't.csv': TWO }, async (cwd) => {
      const words = ['report', 't.csv', '--segment', 'petani', '--format', 'xlsx', '--quiet'];
      const { stdout } = await run(words, { cwd });
      const { sheets } = await readXlsx(new Uint8Array(Buffer.from(stdout, 'latin1')));
      const heads = sheets.find(({ name }) => name === 'Intervals')?.rows ?? [];
      expect(heads.flat()).not.toContain('Segment');
    }));
});

describe('a table whose rows are not all estimates', () => {
  it('has intervals of those that are, and says what is not known', () =>
    inFolder(
      { 't.csv': 'region,segment,potential,registered,rse\nA,petani,90,30,10\nA,nelayan,9,3,\n' },
      async (cwd) => {
        const words = ['gap', 't.csv', '--by', 'segment', '--format', 'markdown'];
        const { stdout } = await run(words, { cwd });
        expect(stdout).toMatch(/\| petani \| 10\.00% \| accurate \| 27\.8%–41\.7% \| 42–78 \|/);
        expect(stdout).toMatch(/\| nelayan \| – \| – \| – \| – \| – \|/);
        expect(stdout).toMatch(/\| Total \| – \| – \| – \| – \| – \|/);
        expect(stdout).toContain('1 of 2 rows has no relative standard error');
      },
    ));
});
