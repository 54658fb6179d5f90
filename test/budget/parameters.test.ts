import { describe, expect, it } from 'vitest';
import { parametersOf } from '../../src/budget/parameters.js';
import type { GapRequest } from '../../src/budget/request.js';
import type { Selected } from '../../src/budget/select.js';
import { Cells } from '../../src/core/cells.js';
import { Entries } from '../../src/core/entries.js';
import type { Entry } from '../../src/core/entry.js';
import { cellOf, choicesOf } from '../support/cells.js';
import { entryOf } from '../support/entries.js';
import { findingsOf } from '../support/findings.js';
import { requestOf } from '../support/requests.js';

const WHOLE = { text: '100%', share: { numerator: 1, denominator: 1 } };

const REQUEST = requestOf({
  months: { kind: 'last', count: 2 },
  budget: choicesOf(),
  verified: WHOLE,
  renew: WHOLE,
});

/** What is recorded of a budget, of nothing but what a test says. */
function recorded(
  request: Partial<GapRequest> = {},
  selected: Partial<Selected> = {},
  entries: readonly Entry[] = [],
) {
  const { selected: none, priced } = findingsOf();
  const chosen = { ...none, ...selected };
  const all = { ...REQUEST, ...request };
  return parametersOf(all, chosen, ['2026-11', '2026-12'], {
    ...priced,
    entries: Entries.of(entries),
  });
}

describe('what is recorded of a budget', () => {
  it('is each programme that was priced for anybody, in the order of the law', () => {
    expect(recorded().programmes).toEqual([]);
    const programmes = (...sets: Entry['programmes'][]) =>
      recorded(
        {},
        {},
        sets.map((each) => entryOf({}, { programmes: each })),
      ).programmes;
    expect(programmes(['jkm', 'jkk'])).toEqual(['jkk', 'jkm']);
    expect(programmes(['jkp', 'jkk'], ['jht', 'jkk'])).toEqual(['jkk', 'jht', 'jkp']);
  });

  it('is the target as it was asked for, or none for everybody', () => {
    expect(recorded().target).toBeNull();
    const target = { text: '60%', all: { ...WHOLE, named: null }, bySegment: new Map() };
    expect(recorded({ target }).target).toBe('60%');
  });

  it('is each thing that the potential counts, once, and nothing for rows that do not say', () => {
    const bases = (...all: Parameters<typeof cellOf>[0][]) =>
      recorded({}, { cells: Cells.of(all.map((each) => cellOf(each))) }).basis;
    expect(bases()).toEqual([]);
    expect(bases({ basis: null })).toEqual([]);
    expect(
      bases({ basis: 'employed' }, { basis: null }, { basis: 'eligible' }, { basis: 'employed' }),
    ).toEqual(['employed', 'eligible']);
  });

  it('is the one period of the counts, or all of them where there are several', () => {
    const of = (...periods: string[]) => {
      const { period, periods: all } = recorded({}, { periods });
      return [period, all];
    };
    expect(of()).toEqual([null, []]);
    expect(of('2025')).toEqual(['2025', ['2025']]);
    expect(of('2024', '2025')).toEqual([null, ['2024', '2025']]);
  });

  it('is what was typed, and the first and last month', () => {
    const given = { '--payer': ['csr'] };
    const asked = recorded({ given, sort: null, top: 3, renew: { ...WHOLE, text: '80%' } });
    expect(asked).toMatchObject({ given, top: 3, renew: '80%', verified: '100%' });
    expect(asked.months).toEqual({ first: '2026-11', last: '2026-12', count: 2 });
  });
});
