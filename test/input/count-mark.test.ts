import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutMark } from '../../src/input/counts/count-mark.js';
import { codes, read } from '../support/read.js';
import { inFolder, run } from '../support/run.js';

const MARKS = ['*', '**', '***', ' *', '(*)', ' **)', '¹', ' ²)', '†', ' 1)', ' a)', ' r)'];
const counts = fc.record({
  count: fc.integer({ min: 0, max: 999_999 }),
  mark: fc.constantFrom('', ...MARKS),
});

describe('a mark behind a count', () => {
  it('is taken off, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(counts, { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        async (rows, isGrouped) => {
          const written = ({ count, mark }: (typeof rows)[number]) =>
            String(count + 1_000_000).replace(/\B(?=(\d{3})+$)/g, isGrouped ? '.' : '') + mark;
          const lines = rows.map((row, at) => `Desa ${at};${written(row)};7\n`);
          const { cells } = await read(`desa;potensi;aktif\n${lines.join('')}`);
          expect(cells.map(({ potential }) => potential)).toEqual(
            rows.map(({ count }) => count + 1_000_000),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each([
    ['1.000 orang', '1.000'],
    ['1000 org.', '1000'],
    ['13.800 jiwa', '13.800'],
    ['100 TK', '100'],
    ['100* orang', '100'],
    ['1000orang', '1000'],
  ])('may be that it is of people: %s', async (text, count) => {
    expect(withoutMark(text)).toBe(count);
    const table = `desa;potensi;aktif\nA;${text};7\nB;${text};7\n`;
    const { files } = await read(table);
    expect(files[0]?.remarked.length).toBe(text.includes('*') ? 2 : 0);
  });

  it.each(['100 perusahaan', '100 KK', '12 ribu', 'orang'])('is not %s', async (text) => {
    expect(withoutMark(text)).toBe(text);
  });

  it('is none where it may be a digit, or nothing stands before it', () => {
    for (const text of ['1.2001)', '*', '(*)', '12 *a', 'n/a*', '12 (3)', '1234']) {
      expect(withoutMark(text)).toBe(text);
    }
  });

  it('is said with the counts that have one, in wide tables and totals too', async () => {
    const table =
      'Wilayah;Potensi petani;Potensi nelayan;Aktif petani;Aktif nelayan\nKab. Lebak;13.800*;1.200;100;200\nKab. Serang;9.000;9.100**;1.000;3\nJumlah;22.800*;10.300;1.100;203\n';
    const { stdout, stderr } = await inFolder({ 't.csv': table }, (cwd) =>
      run(['gap', 't.csv', '--wide', 'segment', '--format', 'json'], { cwd }),
    );
    expect(JSON.parse(stdout).totals.potential).toBe(33_100);
    expect(stderr).toContain('removed from 3 cells (13.800*, 22.800*, 9.100**)');
    expect(stderr).not.toContain('no count');
  });

  it('does not make a count of what is none', async () => {
    expect(await codes('desa;potensi;aktif\nA;12x*;7\n')).toEqual(['count-text']);
    expect(await codes('desa;potensi;aktif\nA;-12*;7\n')).toEqual(['count-negative']);
  });
});
