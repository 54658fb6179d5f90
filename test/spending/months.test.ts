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
    ['TW I', '2026-01..2026-03 3'],
    ['Triwulan II Tahun 2025', '2025-04..2025-06 3'],
    ['triwulan ke-3', '2026-07..2026-09 3'],
    ['TW.IV/2026', '2026-10..2026-12 3'],
    ['Q1 2027', '2027-01..2027-03 3'],
    ['2026-Q2', '2026-04..2026-06 3'],
    ['Kuartal 2 TA 2026', '2026-04..2026-06 3'],
    ['Semester II', '2026-07..2026-12 6'],
    ['Caturwulan 3', '2026-09..2026-12 4'],
    ['Bulan ke-4', '2026-04..2026-04 1'],
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
    'TW 5',
    'Semester 3',
    'Minggu 2',
    's.d. TW II',
  ])('refuses "%s"', (text) => expect(span(text)).toBeNull());

  it('needs a year for a month that says none', () => {
    expect(readMonths('April', '')).toBeNull();
    expect(readMonths('Jan-Mar', '')).toBeNull();
    expect(span('April 2025', '')).toBe('2025-04..2025-04 1');
  });

  it.each([
    ['Triwulan', '2', '2026-04..2026-06'],
    ['Triwulan', 'II', '2026-04..2026-06'],
    ['TW (2026)', '1', '2026-01..2026-03'],
    ['Triwulan Pembayaran', 'ke-4', '2026-10..2026-12'],
    ['Semester', '2', '2026-07..2026-12'],
    ['Triwulan', 'Februari', '2026-02..2026-02'],
    ['Bulan', '2', '2026-02..2026-02'],
    ['Bulan/Triwulan', '2', '2026-02..2026-02'],
    ['Periode', '2', '2026-02..2026-02'],
    ['Triwulan', '5', null],
    ['Minggu', '2', null],
  ])('below %s reads %s as %s', (head, text, wanted) => {
    const months = readMonths(text, '2026', head);
    expect(months && `${months[0]}..${months.at(-1)}`).toBe(wanted);
  });

  it('takes no number of quarters for one of months', () => {
    expect(readMonthCount('2', 'Triwulan')).toBeNull();
    expect(readMonthCount('2', 'Minggu')).toBeNull();
    expect(readMonthCount('2', 'Lama (bulan)')).toBe(2);
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
