import { describe, expect, it } from 'vitest';
import { checkLevels, withSubsidised } from '../../src/budget/fitness.js';
import { levelOf, monthsOf } from '../../src/budget/parameters.js';
import type { GapRequest } from '../../src/budget/request.js';
import type { Cell } from '../../src/core/cell.js';
import { Cells } from '../../src/core/cells.js';
import { Refusal } from '../../src/problem/problem.js';
import { cellOf } from '../support/cells.js';

const at = (code: string | null, more: Partial<Cell> = {}) =>
  cellOf({ region: { code, name: `R${code}` }, ...more });

function problems(of: () => unknown) {
  try {
    of();
    return [];
  } catch (error) {
    if (error instanceof Refusal) return error.problems;
    throw error;
  }
}

describe('the number of subsidised members by option', () => {
  const option = '--subsidised';

  it('is that of the one row', () => {
    const cell = cellOf({ registered: 40 });
    const of = (cells: Cell[], count: number | null) => [...withSubsidised(Cells.of(cells), count)];
    expect(of([cell], 40)).toEqual([{ ...cell, subsidised: 40 }]);
    expect(of([cell], 0)).toEqual([{ ...cell, subsidised: 0 }]);
    expect(of([cell, cell], null)).toEqual([cell, cell]);
  });

  it('is refused where a column has it, rows are not one, or it is above the registered', () => {
    const of = (cells: Cell[], count: number) =>
      problems(() => withSubsidised(Cells.of(cells), count));
    expect(of([cellOf({ subsidised: 0 })], 5)).toEqual([
      { code: 'subsidised-column', option, value: '5' },
    ]);
    expect(of([cellOf(), cellOf({ subsidised: 1 })], 5)).toMatchObject([
      { code: 'subsidised-column' },
    ]);
    expect(of([cellOf(), cellOf()], 5)).toEqual([{ code: 'subsidised-rows', option, value: '2' }]);
    expect(of([], 5)).toEqual([{ code: 'subsidised-rows', option, value: '0' }]);
    expect(of([cellOf({ registered: 40 })], 41)).toEqual([
      { code: 'subsidised-above-registered', option, value: '41', other: '40' },
    ]);
  });
});

describe('rows are rolled up to a level', () => {
  it('where each code reaches it', () => {
    expect(
      problems(() =>
        checkLevels(Cells.of([at('36.02'), at('36.02.01')]), ['segment', 'province', 'regency']),
      ),
    ).toEqual([]);
    expect(problems(() => checkLevels(Cells.of([at(null)]), ['region', 'segment']))).toEqual([]);
  });

  it('and nowhere else: the row that does not is named, with a code that would', () => {
    expect(problems(() => checkLevels(Cells.of([at('36.02'), at('36')]), ['regency']))).toEqual([
      {
        ...{ code: 'no-code-for-level', value: 'R36', other: 'regency' },
        ...{ suggestion: '36.04', list: ['Kab/Kota'] },
      },
    ]);
    expect(problems(() => checkLevels(Cells.of([at(null)]), ['province']))).toEqual([
      {
        ...{ code: 'no-code-for-level', value: 'Rnull', other: 'province' },
        ...{ suggestion: '36', list: ['Provinsi'] },
      },
    ]);
    expect(
      problems(() => checkLevels(Cells.of([at('36.02')]), ['segment', 'district'])),
    ).toMatchObject([{ other: 'district', suggestion: '36.04.05' }]);
  });
});

describe('the level of all regions', () => {
  it('is told by their codes where they are of one', () => {
    const codes = {
      province: '36',
      regency: '36.02',
      district: '36.02.01',
      village: '36.02.01.2001',
    };
    for (const [level, code] of Object.entries(codes))
      expect(levelOf(Cells.of([at(code), at(code)]))).toBe(level);
  });

  it('is none where they are of several, of another length, or without codes', () => {
    expect(levelOf(Cells.of([at('36'), at('36.02')]))).toBe('region');
    expect(levelOf(Cells.of([at('360')]))).toBe('region');
    expect(levelOf(Cells.of([at(null)]))).toBe('region');
    expect(levelOf(Cells.of([]))).toBe('region');
  });
});

describe('the months of a budget', () => {
  const months = (more: Partial<GapRequest>, period: string | null) =>
    monthsOf(
      { months: { kind: 'last', count: 2 }, year: null, currentYear: 2030, ...more } as GapRequest,
      period,
    );

  it('are the last of the year after the counts, of the year that was asked for, or of this one', () => {
    expect(months({}, '2025-11')).toEqual(['2026-11', '2026-12']);
    expect(months({}, '2025')).toEqual(['2026-11', '2026-12']);
    expect(months({ year: 2027 }, '2025-11')).toEqual(['2027-11', '2027-12']);
    expect(months({}, null)).toEqual(['2030-11', '2030-12']);
  });

  it('are those of a range, whatever the year', () => {
    const range = { kind: 'range', first: '2026-12', last: '2027-01' } as const;
    expect(months({ months: range, year: 2028 }, '2025-11')).toEqual(['2026-12', '2027-01']);
  });
});
