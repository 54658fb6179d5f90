import { describe, expect, it } from 'vitest';
import { grouped, percentText, shortRupiah } from '../../src/i18n/marks.js';
import { bar } from '../../src/render/table-form.js';
import { wrap } from '../../src/render/wrap.js';
import { inFolder, run } from '../support/run.js';

describe('marks', () => {
  it('group by the language', () => {
    expect([0, 999, 1000, 1_234_567, -5331].map((value) => grouped(value, 'en'))).toEqual([
      '0',
      '999',
      '1,000',
      '1,234,567',
      '-5,331',
    ]);
    expect(grouped(1_234_567, 'id')).toBe('1.234.567');
  });

  it('write percentages with the mark of the language', () => {
    const value = { units: 429, decimals: 1, belowStep: false };
    expect([percentText(value, 'id'), percentText(value, 'en')]).toEqual(['42,9%', '42.9%']);
    expect(percentText({ units: 1, decimals: 1, belowStep: true }, 'id')).toBe('<0,1%');
    expect(percentText({ units: 5, decimals: 2, belowStep: false }, 'en')).toBe('0.05%');
  });

  it('shorten money half up, to the size that the rounded amount has', () => {
    expect(shortRupiah(5_452_508_000, 'id')).toBe('Rp5,45 miliar');
    expect(shortRupiah(5_455_000_000, 'id', true)).toBe('Rp5,46 M');
    expect(shortRupiah(999_994_999, 'en')).toBe('Rp999.99 mn');
    expect(shortRupiah(999_995_000, 'en')).toBe('Rp1.00 bn');
    expect(shortRupiah(994_999, 'en')).toBe('Rp994,999');
    expect(shortRupiah(1_234_567_890_123_456, 'en')).toBe('Rp1,234.57 tn');
  });
});

describe('a bar', () => {
  const of = (numerator: number, denominator: number) => bar({ numerator, denominator }, 10);

  it('is full only at 100 %, empty only at 0 %, and never longer', () => {
    expect([of(0, 10), of(1, 1000), of(999, 1000), of(10, 10), of(30, 10)]).toEqual([
      '░░░░░░░░░░',
      '▌░░░░░░░░░',
      '█████████▌',
      '██████████',
      '██████████',
    ]);
  });

  it('has steps of half a cell', () => {
    expect([of(49, 100), of(50, 100), of(54, 100), of(55, 100)]).toEqual([
      '████▌░░░░░',
      '█████░░░░░',
      '█████░░░░░',
      '█████▌░░░░',
    ]);
  });
});

describe('coverage of 100 % or more', () => {
  it('is marked where somebody is uncovered all the same', () =>
    inFolder(
      { 't.csv': 'region,segment,potential,registered\nX,a,100,150\nX,b,100,60\nY,a,10,12\n' },
      async (cwd) => {
        const words = ['gap', 't.csv', '--by', 'region', '--format', 'table'];
        const { stdout } = await run(words, { cwd });
        expect(stdout).toMatch(/^X .* 105\.0%\* /m);
        expect(stdout).toContain('\n* Some workers are uncovered although');
        expect(stdout).toMatch(/^Y .* 120\.0% {2} /m);
      },
    ));
});

it('text is broken at spaces only', () => {
  expect(wrap('one two three', 7)).toBe('one two\nthree');
  expect(wrap('- a bb ccc', 6, '  ')).toBe('- a bb\n  ccc');
  expect(wrap('longerthanthat x', 5)).toBe('longerthanthat\nx');
});
