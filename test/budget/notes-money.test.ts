import { describe, expect, it } from 'vitest';
import type { Note } from '../../src/budget/note.js';
import { ON_MONEY, shortCoverNotes } from '../../src/budget/notes-money.js';
import { Entries } from '../../src/core/entries.js';
import { computeGap } from '../../src/core/gap.js';
import type { Unpriced } from '../../src/core/vocabulary.js';
import { benefit, only, SOURCE } from '../support/catalogue.js';
import { choice, choicesOf } from '../support/cells.js';
import { EVERYBODY, entryOf } from '../support/entries.js';
import { findingsOf } from '../support/findings.js';

/** All notes of one code on money that something found gives rise to. */
function noted(code: Note['code'], ...more: Parameters<typeof findingsOf>): Note[] {
  const notes = ON_MONEY.flatMap((observe) => observe(findingsOf(...more)));
  return notes.filter((note) => note.code === code);
}

const priced = (...entries: ReturnType<typeof entryOf>[]) => ({
  priced: { ...findingsOf().priced, entries: Entries.of(entries) },
});

describe('notes on prices', () => {
  it('have reasons of equally many workers in the order of their names, whichever came first', () => {
    const without = (segment: string, unpriced: Unpriced) =>
      entryOf({ segment, potential: 10, registered: 0 }, { unpriced, expansion: null });
    const [wage, ended] = [without('formal', 'no-wage'), without('magang', 'ended')];
    for (const entries of [
      [wage, ended],
      [ended, wage],
    ])
      expect(noted('unpriced', { gap: computeGap(entries, EVERYBODY) })).toEqual([
        { code: 'unpriced', reason: 'ended', segments: ['magang'], workers: 10 },
        { code: 'unpriced', reason: 'no-wage', segments: ['formal'], workers: 10 },
      ]);
  });

  it('call a budget indicative where one row with a price is of all segments, but not without a price', () => {
    const [all, farmers] = [entryOf({ segment: 'all' }), entryOf()];
    expect(noted('indicative', priced(farmers, all))).toEqual([{ code: 'indicative' }]);
    expect(noted('indicative', priced(farmers))).toEqual([]);
    const none = entryOf({ segment: 'all' }, { expansion: null, unpriced: 'no-wage' });
    expect(noted('indicative', priced(farmers, none))).toEqual([]);
  });

  it('do not call a wage unused where nobody knows the scheme, which could need it', () => {
    const unknown = entryOf({ wage: 3_000_000 }, { scheme: null, segmentId: null });
    const choices = choicesOf({ wage: choice<number | 'umk'>(null, { petani: 3_000_000 }) });
    const both = { ...priced(unknown), choices };
    expect(noted('wage-not-used', both)).toEqual([]);
    expect(noted('term-for-others', both)).toEqual([]);
  });

  it('tell programmes of segments apart only where the settings decide them, and not an option', () => {
    const two = priced(
      entryOf({}, { programmes: ['jkk', 'jkm', 'jht'] }),
      entryOf({ segment: 'nelayan' }),
    );
    expect(noted('own-programmes', two)).toHaveLength(2);
    const choices = choicesOf({ programmes: ['jkk', 'jkm', 'jht'] });
    expect(noted('own-programmes', { ...two, choices })).toEqual([]);
  });
});

describe('a note on a cover that is too short for the whole death benefit', () => {
  const whole = { ...benefit({ amount: 42 }), id: 'ben.jkm' };
  const references = [{ law: 'Permenaker 1/2025' }, { law: 'PP 44/2015' }];
  const early = { ...benefit({ amount: 10, references }), id: 'ben.jkm.early' };
  const both = only({ benefits: [whole, early] });

  it('names what heirs get instead, and every law that says so', () => {
    expect(shortCoverNotes(['2026-01', '2026-02'], both)).toEqual([
      {
        ...{ code: 'short-cover', months: 2, full: 42, early: 10 },
        law: 'Permenaker 1/2025, PP 44/2015',
      },
    ]);
  });

  it('is made of one and two months, and not of three or more', () => {
    const of = (...months: string[]) => shortCoverNotes(['2026-01', ...months], both).length;
    expect(of()).toBe(1);
    expect(of('2026-02')).toBe(1);
    expect(of('2026-02', '2026-03')).toBe(0);
    expect(of('2026-02', '2026-03', '2026-04')).toBe(0);
  });

  it('is not made where either benefit is not known', () => {
    expect(shortCoverNotes(['2026-01'], only({ benefits: [whole] }))).toEqual([]);
    expect(shortCoverNotes(['2026-01'], only({ benefits: [early] }))).toEqual([]);
    const later = { ...whole, values: [{ ...SOURCE, from: '2026-02', amount: 42 }] };
    expect(shortCoverNotes(['2026-01'], only({ benefits: [later, early] }))).toEqual([]);
  });
});
