import { describe, expect, it } from 'vitest';
import type { BudgetChoices, Choice } from '../../src/budget/choices.js';
import { insuredAs, termsOf, wageKey } from '../../src/budget/terms.js';
import type { Cell } from '../../src/core/cell.js';
import type { PaidSides, Scheme } from '../../src/core/vocabulary.js';
import {
  type GeneralTerms,
  type Segment,
  SHIPPED,
  segmentBook,
} from '../../src/segment/segments.js';
import { wagesAt } from '../../src/tariff/grown.js';
import { wholeCatalogue } from '../../src/tariff/shipped.js';
import { cellOf, choice, choicesOf } from '../support/cells.js';

const CATALOGUE = await wholeCatalogue();

/** The shipped segments, with one of them as settings have it. */
function bookWith(id: string, own: Partial<Segment>, general: GeneralTerms = {}) {
  return segmentBook(
    SHIPPED.segments.map((each) =>
      each.id === id ? { ...each, ...own, own: Object.keys(own) } : each,
    ),
    general,
  );
}

const terms = (cell: Partial<Cell> = {}, choices: Partial<BudgetChoices> = {}, book = SHIPPED) =>
  termsOf(cellOf(cell), choicesOf(choices), book);

describe('the terms of a cell', () => {
  it('are those of the catalogue where nobody says otherwise', () => {
    expect(terms({ segment: 'Pekerja Rentan' })).toEqual({
      segment: SHIPPED.find('vulnerable'),
      scheme: 'bpu',
      payer: { value: 'apbd', from: 'catalogue' },
      wage: null,
      flat: null,
      programmes: ['jkk', 'jkm'],
    });
  });

  it('of a segment that nobody knows are no scheme, and nobody who pays', () => {
    expect(terms({ segment: 'tukang sulap' })).toEqual({
      segment: null,
      scheme: null,
      payer: { value: 'undecided', from: 'catalogue' },
      wage: null,
      flat: null,
      programmes: ['jkk', 'jkm'],
    });
  });

  it('take a scheme by option over the one of the catalogue', () => {
    expect(terms({}, { scheme: choice<Scheme>('pu') }).scheme).toBe('pu');
    expect(terms({}, { scheme: choice<Scheme>('pu', { petani: 'pmi' }) }).scheme).toBe('pmi');
    expect(terms({}, { scheme: choice<Scheme>(null, { nelayan: 'pmi' }) }).scheme).toBe('bpu');
  });

  it('take the payer by option, then column, settings and catalogue, and say which it was', () => {
    const book = bookWith('farmers', { payer: 'zakat' });
    const payer = (...given: Parameters<typeof terms>) => terms(...given).payer;
    const option = { payer: choice('self') };
    expect(payer({ payer: 'csr' }, option, book)).toEqual({ value: 'self', from: 'option' });
    expect(payer({ payer: 'csr' }, {}, book)).toEqual({ value: 'csr', from: 'column' });
    expect(payer({}, {}, book)).toEqual({ value: 'zakat', from: 'settings' });
    expect(payer()).toEqual({ value: 'undecided', from: 'catalogue' });
    // Settings that say something else of the segment have not said who pays.
    expect(payer({}, {}, bookWith('farmers', { sector: 'other' })).from).toBe('catalogue');
  });

  it('take an option for the text itself over one for the kind of segment, and that over one for all', () => {
    const payers = { payer: choice('self', { petani: 'csr', farmers: 'zakat' }) };
    const of = (segment: string) => terms({ segment }, payers).payer.value;
    expect([of('petani'), of('Buruh Tani'), of('nelayan')]).toEqual(['csr', 'zakat', 'self']);
  });

  it('take the wage by option, then column and settings, of the segment before those of all', () => {
    const general = { wages: { '*': 1 } };
    const book = bookWith('farmers', { wages: { '36.02': 2 } }, general);
    const wage = (...given: Parameters<typeof terms>) => terms(...given).wage;
    expect(wage({ wage: 3 }, { wage: choice<number | 'umk'>('umk') }, book)).toEqual({
      value: 'umk',
      from: 'option',
    });
    expect(wage({ wage: 3 }, {}, book)).toEqual({ value: 3, from: 'column' });
    expect(wage({ wage: 0 }, {}, book)).toEqual({ value: 0, from: 'column' });
    expect(wage({}, {}, book)).toEqual({ value: 2, from: 'settings' });
    expect(wage({ region: { code: '36.01', name: 'x' } }, {}, book)).toEqual({
      value: 1,
      from: 'settings',
    });
    expect(wage({ segment: 'tukang sulap' }, {}, book)).toEqual({ value: 1, from: 'settings' });
  });

  it('take a flat premium by option over the one of the settings', () => {
    const book = bookWith('farmers', { premium: 5 });
    expect(terms({}, { premium: choice(7) }, book).flat).toBe(7);
    expect(terms({}, { premium: choice(0) }, book).flat).toBe(0);
    expect(terms({}, {}, book).flat).toBe(5);
    expect(terms({ segment: 'nelayan' }, {}, book).flat).toBeNull();
  });

  it('take the programmes of the option, then of the segment, then of all', () => {
    const book = bookWith('farmers', { programmes: ['jkm'] }, { programmes: ['jht'] });
    expect(terms({}, { programmes: ['jp'] }, book).programmes).toEqual(['jp']);
    expect(terms({}, {}, book).programmes).toEqual(['jkm']);
    expect(terms({ segment: 'nelayan' }, {}, book).programmes).toEqual(['jht']);
  });
});

describe('a worker as a premium needs him', () => {
  const insured = (
    cell: Partial<Cell> = {},
    given: Partial<BudgetChoices> = {},
    scheme: Scheme = 'bpu',
    book = SHIPPED,
  ) => {
    const [one, choices] = [cellOf(cell), choicesOf(given)];
    return insuredAs(scheme, 'csr', one, termsOf(one, choices, book), choices, CATALOGUE);
  };

  it('has the kind of the payer who is asked, and the least of all else', () => {
    expect(insured({ segment: 'tukang sulap' })).toMatchObject({
      scheme: 'bpu',
      payer: 'csr',
      payerKind: 'private',
      sector: 'other',
      risk: 'very-low',
      sides: 'employer',
      income: null,
      contractMonths: null,
      contractValue: null,
      relief: true,
    });
    expect(insured({}, { contractMonths: 24, relief: false })).toMatchObject({
      contractMonths: 24,
      relief: false,
    });
  });

  it('has the sector of the option, then of the column, then of the segment', () => {
    const sector = (...given: Parameters<typeof insured>) => insured(...given).sector;
    const option = { sector: choice<'labour-intensive'>('labour-intensive') };
    expect(sector({ segment: 'ojek', sector: 'other' }, option)).toBe('labour-intensive');
    expect(sector({ segment: 'ojek', sector: 'other' })).toBe('other');
    expect(sector({ segment: 'ojek' })).toBe('transport');
  });

  it('has the risk and the income of the option, then of the segment', () => {
    const book = bookWith('farmers', { risk: 'medium', income: 3_000_000 });
    expect(insured({}, {}, 'bpu', book)).toMatchObject({ risk: 'medium', income: 3_000_000 });
    expect(
      insured({}, { risk: choice<'high'>('high'), income: choice(0) }, 'bpu', book),
    ).toMatchObject({
      risk: 'high',
      income: 0,
    });
    expect(insured({ segment: 'jakon' })).toMatchObject({ risk: 'very-high' });
  });

  it('has both sides where the option says so, or else the segment', () => {
    const book = bookWith('farmers', { sides: 'both' });
    const sides = (choice?: Choice<PaidSides>) =>
      insured({}, choice ? { sides: choice } : {}, 'pu', book).sides;
    expect(sides()).toBe('both');
    expect(sides(choice<'employer'>('employer'))).toBe('employer');
    expect(sides(choice<'employer'>(null, { petani: 'employer' }))).toBe('employer');
  });

  const wageAt = (cell: Partial<Cell>, given: Partial<BudgetChoices>, scheme: Scheme = 'pu') =>
    insured(cell, given, scheme).wageAt(wagesAt('2026-05', null, null));
  const named = (name: 'umk' | 'ump' | 'siltap') => ({ wage: choice<number | typeof name>(name) });

  it('has the wage that was given, the self-employed none', () => {
    expect(wageAt({ wage: 5 }, {})).toEqual({ rupiah: 5, used: [] });
    expect(wageAt({ wage: 5 }, {}, 'jakon')).toEqual({ rupiah: 5, used: [] });
    expect(wageAt({ wage: 5 }, {}, 'bpu')).toBe('no-wage');
    expect(wageAt({}, {})).toBe('no-wage');
  });

  it('has the minimum wage that was named, of its regency or province, with where it stands', () => {
    for (const [name, code, id] of [
      ['umk', '36.02', 'umk.36.02'],
      ['umk', '36.02.01', 'umk.36.02'],
      ['ump', '36.02', 'ump.36'],
    ] as const) {
      const wage = wageAt({ region: { code, name: 'x' } }, named(name));
      const published = CATALOGUE.wages.find(
        (each) => `${each.kind}.${each.code}` === id && each.from === '2026-01',
      );
      if (typeof wage === 'string' || !published) throw new Error(`no ${id}`);
      expect(wage.rupiah).toBe(Math.floor(Number(published.amount) + 0.5));
      expect(wage.used).toEqual([{ id, value: published, confidence: published.confidence }]);
    }
  });

  it("has no minimum wage where none is published, or of the village's staff for others", () => {
    expect(wageAt({ region: { code: '36', name: 'x' } }, named('umk'))).toBe('no-minimum-wage');
    expect(wageAt({}, named('siltap'))).toBe('no-minimum-wage');
    expect(wageAt({ segment: 'tukang sulap' }, named('siltap'))).toBe('no-minimum-wage');
    const staff = wageAt({ segment: 'perangkat desa' }, named('siltap'));
    expect(staff).toMatchObject({ rupiah: 2_022_200, used: [{ id: 'siltap' }] });
  });
});

describe('workers have the same wage in every month', () => {
  const key = (
    code: string | null,
    value: number | 'umk' | 'ump' | 'siltap' | null,
    segment = 'formal',
  ) => {
    const wage = value === null ? {} : { wage: choice<typeof value>(value) as never };
    return wageKey(terms({ segment }, wage), code);
  };

  it('by the regency of a minimum wage, and by the province of the province`s', () => {
    expect(key('36.02.01', 'umk')).toBe(key('36.02', 'umk'));
    expect(key('36.02', 'umk')).not.toBe(key('36.01', 'umk'));
    expect(key('36.02', 'ump')).toBe(key('36.01', 'ump'));
    expect(key('36.02', 'ump')).not.toBe(key('32.02', 'ump'));
    expect(key('36', 'umk')).not.toBe(key('36', 'ump'));
    expect(key(null, 'umk')).not.toBe(key('36.02', 'umk'));
  });

  it("by the kind of segment of the village staff's own", () => {
    expect(key('36.02', 'siltap', 'perangkat desa')).toBe(key('36.01', 'siltap', 'bpd'));
    expect(key('36.02', 'siltap', 'perangkat desa')).not.toBe(key('36.02', 'siltap'));
  });

  it('by the amount of one that was given, wherever they are', () => {
    expect(key('36.02', 5)).toBe(key('11.01', 5));
    expect(key('36.02', 5)).not.toBe(key('36.02', 6));
    expect(key('36.02', null)).not.toBe(key('36.02', 0));
  });
});
