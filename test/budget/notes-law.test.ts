import { describe, expect, it } from 'vitest';
import { type Law, lawNotes } from '../../src/budget/notes-law.js';
import type { Used } from '../../src/tariff/used.js';
import { only, relief, SOURCE } from '../support/catalogue.js';
import { lineOf, priceOf } from '../support/entries.js';

/** Notes on the law behind prices of March and April 2026, and what a test says. */
function noted(more: Partial<Law>) {
  const months = ['2026-03', '2026-04'] as const;
  return lawNotes({ catalogue: only({}), used: [], prices: [], months, asOf: null, ...more });
}

const value = { ...SOURCE, from: '2026-01' };
const used = (more: Partial<Used> = {}): Used => ({
  ...{ id: 'bpu.jkk', value, confidence: 'HIGH', ...more },
});

describe('how sure the law is', () => {
  it('is said of each value that is less than sure, and of no other', () => {
    expect(noted({ used: [used(), used({ id: 'bpu.jkm', confidence: 'LOW' })] })).toEqual([
      { code: 'confidence', entry: 'bpu.jkm', confidence: 'LOW' },
    ]);
  });

  it('is said of minimum wages together where they are many', () => {
    const wages = (count: number) =>
      Array.from({ length: count }, (_, at) => used({ id: `umk.11.0${at}`, confidence: 'MEDIUM' }));
    const jkm = used({ id: 'bpu.jkm', confidence: 'MEDIUM' });
    expect(noted({ used: [...wages(4), jkm] })).toEqual([
      { code: 'confidences', of: 'umk', count: 4, confidence: 'MEDIUM' },
      { code: 'confidence', entry: 'bpu.jkm', confidence: 'MEDIUM' },
    ]);
    expect(noted({ used: wages(3) }).map(({ code }) => code)).toEqual(
      Array.from({ length: 3 }, () => 'confidence'),
    );
  });

  const half = relief('bpu.relief', '2026-01', '2026-06', { fromConfidence: 'LOW' });
  const of = (more: Partial<Law>) =>
    // That a payer gets it at all is our reading, which is said in other words.
    noted({
      catalogue: only({ reliefs: [half] }),
      used: [used({ id: half.id, value: half, confidence: 'INFER' })],
      ...more,
    });
  const low = { code: 'confidence', entry: 'bpu.relief', confidence: 'LOW' };

  it('is of a relief how sure it is in the months that are priced', () => {
    expect(of({})).toEqual([]);
    expect(of({ months: ['2026-01', '2026-02'] })).toEqual([low]);
  });

  it('is that of the one month whose values price all others', () => {
    expect(of({ asOf: '2026-01' })).toEqual([low]);
    expect(of({ months: ['2026-01', '2026-02'], asOf: '2026-02' })).toEqual([]);
  });
});

describe('a relief that is our reading of the law', () => {
  const references = [{ law: 'PP 50/2025' }, { law: 'Permenaker 1/2026' }];
  const payers = { self: 'HIGH', private: 'INFER' } as const;
  const read = relief('bpu.relief', '2026-01', '2026-06', { references, payers });
  const catalogue = only({
    reliefs: [read],
    payers: [
      { id: 'self', kind: 'self', aliases: [] },
      { id: 'csr', kind: 'private', aliases: [] },
    ],
  });
  const priceFor = (payer: string, ...ids: (string | null)[]) =>
    priceOf(payer, ...ids.map((id) => lineOf({ payer, relief: id })));

  it('is named with all laws that it is read from, and the payers it is for', () => {
    const prices = [priceFor('csr', null, read.id), priceFor('self', read.id)];
    expect(noted({ catalogue, prices })).toEqual([
      { code: 'relief-inferred', payers: ['csr'], law: 'PP 50/2025, Permenaker 1/2026' },
    ]);
  });

  it('is not named where it lowers no premium, or where its payer has it by the law itself', () => {
    expect(noted({ catalogue, prices: [priceFor('csr', null)] })).toEqual([]);
    expect(noted({ catalogue, prices: [priceFor('self', read.id)] })).toEqual([]);
  });
});
