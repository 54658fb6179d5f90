import { describe, expect, it } from 'vitest';
import { isMissing, readCount, readRupiah } from '../../src/input/number.js';
import { joinPeriod, readPeriod } from '../../src/input/period.js';

describe('periods', () => {
  const cases: [string, string | null][] = [
    ['2025', '2025'],
    ['2025-11', '2025-11'],
    ['2025-1', '2025-01'],
    ['2025/11', '2025-11'],
    ['11/2025', '2025-11'],
    ['202511', '2025-11'],
    ['November 2025', '2025-11'],
    ['Agustus 2023', '2023-08'],
    ['Des. 2024', '2024-12'],
    ['2025-13', null],
    ['2025-00', null],
    ['13/2025', null],
    ['25', null],
    ['12025', null],
    ['soon', null],
    ['', null],
  ];
  for (const [text, period] of cases)
    it(`"${text}" is ${period}`, () => {
      expect(readPeriod(text)).toBe(period);
    });

  it('are joined from a year and a month column', () => {
    expect(joinPeriod('2025', 'Maret')).toBe('2025-03');
    expect(joinPeriod('2025', '3')).toBe('2025-03');
    expect(joinPeriod('2025', '')).toBe('2025');
    expect(joinPeriod('2025', '13')).toBeNull();
    expect(joinPeriod('2025-01', '3')).toBeNull();
  });
});

describe('numbers', () => {
  it('counts are plain digits, and nothing else is guessed', () => {
    expect(readCount(' 1234 ')).toBe(1234);
    expect(readCount('0012')).toBe(12);
    expect(readCount('1.234')).toBe('count-grouped');
    expect(readCount('1,234')).toBe('count-grouped');
    expect(readCount('1.5')).toBe('count-fraction');
    expect(readCount('2013.0')).toBe('count-fraction');
    expect(readCount('-5')).toBe('count-negative');
    expect(readCount('1e5')).toBe('count-text');
    expect(readCount('1.36E+08')).toBe('count-text');
    expect(readCount('3604120304050001')).toBe('count-too-large');
    expect(readCount('９')).toBe('count-text');
  });

  it('missing is not zero', () => {
    for (const text of ['', ' ', '-', '–', 'n/a', 'NA', '...'])
      expect(isMissing(text), text).toBe(true);
    expect(isMissing('0')).toBe(false);
  });

  it('wages are rounded half up to whole rupiah', () => {
    expect(['5210377', '3360078.06', '3330010.62', '5469922,5'].map(readRupiah)).toEqual([
      5_210_377, 3_360_078, 3_330_011, 5_469_923,
    ]);
    for (const text of ['5.000.000', '5,000', '5 juta', '-1', '1e6'])
      expect(readRupiah(text), text).toBeNull();
  });
});
