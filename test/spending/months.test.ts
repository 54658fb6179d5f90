import { describe, expect, it } from 'vitest';
import { readMonthCount, readMonths } from '../../src/spending/months.js';

const span = (text: string, year = '2026') => {
  const months = readMonths(text, year);
  return months && `${months[0]}..${months.at(-1)} ${months.length}`;
};

describe('months as people write them', () => {
  it.each([
    ['2026-04', '2026-04..2026-04 1'],
    ['April 2026', '2026-04..2026-04 1'],
    ['Apr-26', '2026-04..2026-04 1'],
    ['april', '2026-04..2026-04 1'],
    ['4', '2026-04..2026-04 1'],
    ['04', '2026-04..2026-04 1'],
    ['30/04/2026', '2026-04..2026-04 1'],
    ['2026-04..2026-12', '2026-04..2026-12 9'],
    ['April s.d. Desember 2026', '2026-04..2026-12 9'],
    ['April s/d Desember', '2026-04..2026-12 9'],
    ['April sd Desember 2026', '2026-04..2026-12 9'],
    ['Jan–Mar 2026', '2026-01..2026-03 3'],
    ['Jan-Mar', '2026-01..2026-03 3'],
    ['Oktober 2025 - Januari 2026', '2025-10..2026-01 4'],
    ['Okt sampai dengan Des 2024', '2024-10..2024-12 3'],
    ['Juli hingga September', '2026-07..2026-09 3'],
    ['4 – 6', '2026-04..2026-06 3'],
    ['2026', '2026-01..2026-12 12'],
  ])('%s', (text, wanted) => expect(span(text)).toBe(wanted));

  it.each([
    '',
    'kemarin',
    '13',
    '0',
    'Des-Jan',
    'Januari-Maret-April',
    '05/06/2026',
    'a'.repeat(99),
  ])('refuses "%s"', (text) => expect(span(text)).toBeNull());

  it('needs a year for a month that says none', () => {
    expect(readMonths('April', '')).toBeNull();
    expect(readMonths('Jan-Mar', '')).toBeNull();
    expect(span('April 2025', '')).toBe('2025-04..2025-04 1');
  });

  it.each([
    ['9', 9],
    ['9 bulan', 9],
    ['12 bln', 12],
    ['3.0', 3],
    ['0', null],
    ['13', null],
    ['April', null],
  ])('reads %s as a number of months', (text, wanted) => {
    expect(readMonthCount(text)).toBe(wanted);
  });
});
