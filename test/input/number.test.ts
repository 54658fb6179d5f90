import { describe, expect, it } from 'vitest';
import {
  type Convention,
  findConvention,
  namedConvention,
  plainDigits,
  scaledDigits,
} from '../../src/input/text/convention.js';
import { isMissing, LEAST_WAGE, readCount, readRupiah } from '../../src/input/text/number.js';
import { readPercent } from '../../src/input/text/percent.js';

const PLAIN: Convention = { group: null, decimal: null };
const DOTS: Convention = { group: '.', decimal: null };
const ID = namedConvention('id');
const EN = namedConvention('en');

describe('a column of counts', () => {
  const way = (...cells: string[]) => {
    const found = findConvention(cells);
    return 'undecided' in found ? found.undecided : found.convention.group;
  };

  it.each([
    ['.', ['1.425', '12', '1.234.567']],
    [',', ['1,425', '999', '1,234,567']],
    [' ', ['1 425', '12']],
    [' ', ['1\u00a0425', '1\u202f234\u2009567']],
    [' ', ['1 425', '130250']],
    ["'", ["1'425", '12']],
    [null, ['1425', '12', '0']],
    [null, []],
  ])('is grouped by %j', (mark, cells) => {
    expect(way(...cells)).toBe(mark);
  });

  it('is grouped only where all groups are of three digits and the first of one to three', () => {
    for (const text of [
      '1.42',
      '1.4256',
      '1.425.67',
      '1.42.567',
      '1425.678',
      '.425',
      '1.',
      '0.425',
      'x.425',
      '1.42x',
    ])
      expect(way(text), text).toBeNull();
  });

  it('speaks against itself by another mark, or by four digits without one', () => {
    expect(way('1.425', '1,425')).toEqual(['1.425', '1,425']);
    expect(way('1.425', '1425')).toEqual(['1.425', '1425']);
    expect(way('1425', '1.425')).toEqual(['1.425', '1425']);
    expect(way('1 425', '1.425')).toEqual(['1 425', '1.425']);
    expect(way('1.425', '12.5')).toEqual(['1.425', '12.5']);
    expect(way('1.425', '1.234.56')).toEqual(['1.425', '1.234.56']);
    // Text that has no such mark is no number, which is told of the cell.
    expect(way('1.425', 'abc')).toBe('.');
  });

  it('is sure of its marks where one number has two', () => {
    const isSure = (...cells: string[]) => {
      const found = findConvention(cells);
      return 'isSure' in found && found.isSure;
    };
    expect([isSure('1.425'), isSure('1.425', '1.234.567'), isSure('1234')]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('shows a number with marks, and one without, as they stand', () => {
    expect(findConvention(['12', '1.425', '2.500'])).toMatchObject({
      example: '1.425',
      unmarked: null,
    });
    expect(findConvention(['12', '1425'])).toEqual({
      convention: PLAIN,
      example: null,
      unmarked: '1425',
      isSure: false,
    });
    expect(findConvention(['12', 'abc', '1425'])).toMatchObject({
      example: null,
      unmarked: '1425',
    });
  });

  it('of decimals of zero alone is whole numbers', () => {
    expect(findConvention(['2013.0', '5.0'])).toMatchObject({
      convention: { group: null, decimal: '.' },
      example: '2013.0',
      isSure: true,
    });
    expect(findConvention(['2013,00', '5,0'])).toMatchObject({ convention: { decimal: ',' } });
    for (const cells of [['2013.0', '5'], ['2013.0', '5,0'], ['2013.5'], ['2013.000']])
      expect(findConvention(cells), cells.join()).not.toMatchObject({
        convention: { decimal: '.' },
      });
  });
});

describe('a count', () => {
  it('is read as its column writes it, with spaces of any kind around it', () => {
    expect(readCount(' 1.234.567\u00a0', DOTS)).toBe(1_234_567);
    expect(readCount('12', DOTS)).toBe(12);
    expect(readCount('1 234', { group: ' ', decimal: null })).toBe(1234);
    expect([readCount('1.234,00', ID), readCount('1,234.0', EN)]).toEqual([1234, 1234]);
    expect([readCount('0', PLAIN), readCount('00012', PLAIN)]).toEqual([0, 12]);
  });

  it('is of no more people than there are', () => {
    expect(readCount('999999999', PLAIN)).toBe(999_999_999);
    expect(readCount('1000000000', PLAIN)).toBe('count-too-large');
  });

  it.each([
    ['-5', 'count-negative'],
    ['− 5', 'count-negative'],
    ['-1.234,5', 'count-negative'],
    ['1.36E+08', 'count-exponent'],
    ['1e5', 'count-exponent'],
    ['1,5e-3', 'count-exponent'],
    ['1.234', 'count-grouped'],
    ['1 234', 'count-grouped'],
    ["1'234,567", 'count-grouped'],
    ['12.5', 'count-fraction'],
    ['1.234,56', 'count-fraction'],
    ['12a', 'count-text'],
    ['-', 'count-text'],
    ['-a', 'count-text'],
    ['1e', 'count-text'],
    ['x1e5', 'count-text'],
    ['1e5x', 'count-text'],
    ['x1.234', 'count-text'],
    ['12.', 'count-text'],
    ['5%', 'count-text'],
  ])('is none where it is %s: %s', (text, code) => {
    expect(readCount(text, PLAIN)).toBe(code);
  });

  it('of another mark than its column has is none', () => {
    expect(readCount('1,234', DOTS)).toBe('count-grouped');
    expect([
      plainDigits('1.23', DOTS),
      plainDigits('1.234', PLAIN),
      plainDigits('12,05', ID),
    ]).toEqual([null, null, null]);
  });

  it('in thousands or millions is in full, and none where it is finer than a person', () => {
    const full = (text: string, scale: number) => scaledDigits(text, ID, scale);
    expect([
      full('12', 1000),
      full('1.234,5', 1000),
      full('0,001', 1000),
      full('1,5', 1_000_000),
    ]).toEqual(['12000', '1234500', '0001', '1500000']);
    expect([
      full('1,2340', 1000),
      full('1,2345', 1000),
      full('1,2,3', 1000),
      full('1,x', 1000),
      full('x', 1000),
    ]).toEqual(['1234', null, null, null, null]);
    expect(readCount('1.234,5', ID, 1000)).toBe(1_234_500);
    expect(scaledDigits('12', PLAIN, 1000)).toBe('12000');
    expect(scaledDigits('1,5', PLAIN, 1000)).toBeNull();
  });
});

describe('a missing count', () => {
  it.each(['', ' ', '-', '–', '—', '...', '…', 'n/a', 'N/A', ' na ', 'NULL', 'Nihil'])(
    'is %j',
    (text) => expect(isMissing(text)).toBe(true),
  );
  it.each(['0', '--', 'n', '.', 'x'])('is not %j', (text) => expect(isMissing(text)).toBe(false));
});

describe('a wage', () => {
  it.each([
    ['2500000', 2_500_000],
    ['2.500.000', 2_500_000],
    ['2,500,000', 2_500_000],
    ['2.500.000,49', 2_500_000],
    ['2.500.000,50', 2_500_001],
    ['2,500,000.5', 2_500_001],
    ['2500000.4', 2_500_000],
    [' 100.000 ', LEAST_WAGE],
    ['999.999.999.999', 999_999_999_999],
    ['Rp2500000', 2_500_000],
    ['Rp. 2.500.000,-', 2_500_000],
    ['rp 2.500.000,00', 2_500_000],
  ])('%s is %i', (text, rupiah) => {
    expect(readRupiah(text)).toBe(rupiah);
  });

  it.each([
    // Two marks that group, or a group that is not of three digits.
    '512.345.67',
    '5.123.45',
    '1.234,567',
    '1,234.567.890',
    '25.00.000',
    '2500.000',
    '99999',
    '99.999',
    '0',
    '-2500000',
    '2500000 rupiah',
    '5.1',
    '',
    '2500000,123',
    '2500000,',
    '1000000000000',
  ])('%s is none', (text) => {
    expect(readRupiah(text)).toBeNull();
  });
});

describe('a percentage', () => {
  it('is an exact share with its decimals, with or without its sign', () => {
    expect(readPercent(' 55,39 % ')).toEqual({
      text: '55,39 %',
      share: { numerator: 5539, denominator: 10_000 },
      decimals: 2,
    });
    // A workbook computes as many decimals as fit: they are cut off.
    expect(readPercent('40.03887269193391')).toMatchObject({
      share: { numerator: 40_038_872, denominator: 100_000_000 },
      decimals: 6,
    });
    expect(readPercent('126.15')?.share).toEqual({ numerator: 12_615, denominator: 10_000 });
    expect(readPercent('7')).toEqual({
      text: '7',
      share: { numerator: 7, denominator: 100 },
      decimals: 0,
    });
  });

  it.each(['', '%', 'x5', '5x', '5%%', '-5', '12345', '5,', '1,2,3'])('is not %j', (text) =>
    expect(readPercent(text)).toBeNull(),
  );
});
