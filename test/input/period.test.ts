import { describe, expect, it } from 'vitest';
import type { Convention } from '../../src/input/text/convention.js';
import { isMissing, readCount, readRupiah } from '../../src/input/text/number.js';
import { bothMonths, joinPeriod, periodMeant, readPeriod } from '../../src/input/text/period.js';

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
    ['2013.0', '2013'],
    ['2025-11-30', '2025-11'],
    ['2025-11-30T00:00:00', '2025-11'],
    ['30/06/2025', '2025-06'],
    ['31-12-2024', '2024-12'],
    ['30.6.2025', '2025-06'],
    ['6/6/2025', '2025-06'],
    ['31 Agustus 2025', '2025-08'],
    ['1 Mei 2025', '2025-05'],
    ['Nov-25', '2025-11'],
    ['Nov 25', '2025-11'],
    ['November-25', '2025-11'],
    ["Nov '25", '2025-11'],
    ['Des-25', '2025-12'],
    ['Nov2025', '2025-11'],
    ['Nov-2025', '2025-11'],
    ['2025-Nov', '2025-11'],
    ['2025 November', '2025-11'],
    ['1-Nov-25', '2025-11'],
    ['01-Des-2025', '2025-12'],
    ['30 Nov 25', '2025-11'],
    ['01/11/2025', '2025-11'],
    ['1/5/2025', '2025-05'],
    ['30/11/2025 00:00', '2025-11'],
    ['2025-11-30 00:00:00', '2025-11'],
    ['per 30 November 2025', '2025-11'],
    ['Tahun 2025', '2025'],
    ['thn. 2025', '2025'],
    ['Keadaan Desember 2025', '2025-12'],
    ['Nov-05', null],
    ['25-Nov', null],
    ['25-Nov-01', null],
    ['30/11/25', null],
    ['11/01/2025', null],
    ['11/30/2025', null],
    ['06/05/2025', null],
    ['30/13/2025', null],
    ['2025-11-32', null],
    ['2025.1', null],
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

  it('that are days whose month is not sure are said to be of both', () => {
    expect(bothMonths('05/06/2025')).toEqual(['2025-06', '2025-05']);
    expect(bothMonths('30/11/2025')).toBeNull();
    expect(bothMonths('6/6/2025')).toBeNull();
  });

  it('are looked for in no text of a million characters', () => {
    for (const text of [' ', '1/', 'a '])
      expect(readPeriod(`a${text.repeat(500_000)}b`)).toBeNull();
  });

  it('are joined from a year and a month column', () => {
    expect(joinPeriod('2025', 'Maret')).toBe('2025-03');
    expect(joinPeriod('2025', '3')).toBe('2025-03');
    expect(joinPeriod('2025', '')).toBe('2025');
    expect(joinPeriod('2025', '13')).toBeNull();
    expect(joinPeriod('2025-01', '3')).toBeNull();
    expect(joinPeriod('2025', '2025-03')).toBe('2025-03');
    expect(joinPeriod('2025', 'Maret 2025')).toBe('2025-03');
    expect(joinPeriod('2025', '2024-03')).toBeNull();
    expect(joinPeriod('2025', '2025')).toBeNull();
  });
});

describe('numbers', () => {
  const count = (text: string, convention: Convention = { group: null, decimal: null }) =>
    readCount(text, convention);

  it('counts are digits, written as their column is, and nothing is guessed', () => {
    expect(count(' 1234 ')).toBe(1234);
    expect(count('0012')).toBe(12);
    expect(count('1.234')).toBe('count-grouped');
    expect(count('1,234')).toBe('count-grouped');
    expect(count('1.5')).toBe('count-fraction');
    expect(count('2013.0')).toBe('count-fraction');
    expect(count('-5')).toBe('count-negative');
    expect(count('1e5')).toBe('count-exponent');
    expect(count('1.36E+08')).toBe('count-exponent');
    const id: Convention = { group: '.', decimal: ',' };
    expect(['1.234', '850', '1.234.567', '1.425,0'].map((text) => count(text, id))).toEqual([
      1234, 850, 1_234_567, 1425,
    ]);
    expect(count('1,234', id)).toBe('count-grouped');
    expect(count('1.42', id)).toBe('count-fraction');
    expect(count('1.234,5', id)).toBe('count-fraction');
    expect(count('12.34.567', id)).toBe('count-fraction');
    expect(count('3604120304050001')).toBe('count-too-large');
    expect(count('９')).toBe('count-text');
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
    const grouped = ['5.178.521', '5.178.521,19', '5,178,521.50', '850.000', '850,000'];
    expect(grouped.map(readRupiah)).toEqual([5_178_521, 5_178_521, 5_178_522, 850_000, 850_000]);
    for (const text of ['5.000', '5.000.00', '5,000.000', '5 juta', '-1', '1e6', '1.234,567'])
      expect(readRupiah(text), text).toBeNull();
  });
});

describe('a period that is none as it stands', () => {
  it.each([
    ['Triwulan III 2025', '2025-09'],
    ['TW IV-2025', '2025-12'],
    ['Kuartal 2 Tahun 2025', '2025-06'],
    ['Q1 2026', '2026-03'],
    ['Semester I 2025', '2025-06'],
    ['Semester 2, 2025', '2025-12'],
    ['2025*', '2025'],
    ['Desember 2025 (sementara)', '2025-12'],
    ['Triwulan III', null],
    ['kemarin', null],
  ])('is most likely: %s', (text, meant) => {
    expect(periodMeant(text)).toBe(meant);
  });
});
