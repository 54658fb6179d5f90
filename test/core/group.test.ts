import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/core/cell.js';
import type { Entry } from '../../src/core/entry.js';
import { group, groupsOf } from '../../src/core/group.js';
import type { Grouping } from '../../src/core/vocabulary.js';
import { counted, entryOf, lineOf, priceOf } from '../support/entries.js';

const members = (entries: readonly Entry[], ...by: Grouping[]) =>
  groupsOf(entries, by).map((each) => each.members);
const region = (code: string | null, name = `R${code}`): Partial<Cell> => ({
  region: { code, name },
});

describe('groups', () => {
  it('by a level leave a coarser region as it is', () => {
    const cells = counted(
      entryOf(region('36', 'Banten')),
      entryOf(region('36.02.01')),
      entryOf(region('36.02.02')),
    );
    const rows = group(cells, ['regency'], (code) => `official ${code}`);
    expect(rows.map((row) => [row.region, row.potential])).toEqual([
      [{ code: '36', name: 'Banten' }, 100],
      [{ code: '36.02', name: 'official 36.02' }, 200],
    ]);
  });

  it('by a level call a region by its code where its name is not known', () => {
    const cells = counted(entryOf(region('36.02.01')));
    expect(group(cells, ['regency'])[0]?.region).toEqual({ code: '36.02', name: '36.02' });
    expect(groupsOf([entryOf(region('36.02.01'))], ['regency'])[0]?.key.region).toEqual({
      code: '36.02',
      name: '36.02',
    });
  });

  it('by family keep segments apart that no family is known of', () => {
    const of = (segment: string, segmentId: string | null) => entryOf({ segment }, { segmentId });
    const entries = [
      of('petani', 'farmers'),
      of('pemulung', null),
      of('ojek', null),
      of('buruh tani', 'farmers'),
      of('Pemulung', null),
    ];
    expect(members(entries, 'family')).toEqual([[0, 3], [1, 4], [2]]);
  });

  it('by office are one whoever pays, and by payer one whichever office', () => {
    const of = (agency: string | null, payer: string) => entryOf({}, { agency, payer });
    const entries = [
      of('Dinas Sosial', 'csr'),
      of('Dinas Sosial', 'self'),
      of(null, 'csr'),
      of(null, 'self'),
    ];
    expect(members(entries, 'agency')).toEqual([
      [0, 1],
      [2, 3],
    ]);
    expect(members(entries, 'payer')).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });

  it('by two are apart, also where the text of one goes on in the other', () => {
    const entries = ['a', 'ab'].flatMap((segment) =>
      ['c', 'bc'].map((agency) => entryOf({ segment }, { agency })),
    );
    expect(members(entries, 'segment', 'agency')).toEqual([[0], [1], [2], [3]]);
  });

  it('by payer put a renewal under the payer who owes it, and all add up', () => {
    // 60 uncovered at 400 of a company's; 5 renewed at 800 of the region's.
    const kept = priceOf('apbd', lineOf({ amount: 200 }));
    const cells = counted(entryOf({ subsidised: 5 }, { renewal: kept }));
    const seen = (by: Grouping) =>
      group(cells, [by]).map((row) => [row.payer, row.expansionPremium, row.renewalPremium]);
    expect(seen('payer')).toEqual([
      ['csr', 24_000, null],
      ['apbd', 0, 4000],
    ]);
    expect(seen('segment')).toEqual([[null, 24_000, 4000]]);
  });
});
