import { describe, expect, it } from 'vitest';
import { type Cell, regionKey, regionName } from '../../src/core/cell.js';
import { type Counted, count } from '../../src/core/counted.js';
import { excessOf, uncoveredOf } from '../../src/core/coverage.js';
import { Entries } from '../../src/core/entries.js';
import type { Entry } from '../../src/core/entry.js';
import { sum, together } from '../../src/core/figures.js';
import { computeGap } from '../../src/core/gap.js';
import { cellRows, group, groupKey, groupsOf, rowGroupKey } from '../../src/core/group.js';
import { codeAt, isLevel } from '../../src/core/levels.js';
import { sumByMonth } from '../../src/core/monthly.js';
import { order } from '../../src/core/order.js';
import { apartByPayer, sumByPayer } from '../../src/core/payers.js';
import type { Price } from '../../src/core/price.js';
import { Parts } from '../../src/core/target.js';
import { GROUPINGS } from '../../src/core/vocabulary.js';
import { flatPrice } from '../../src/tariff/price.js';
import { cellOf } from '../support/cells.js';
import { entryOf as pricedEntry } from '../support/entries.js';

const WHOLE = { numerator: 1, denominator: 1 };
const HALF = { numerator: 1, denominator: 2 };
const TARGET = { all: HALF, bySegment: new Map() };
const ALL = { target: null, eachPeriod: false, verified: WHOLE, renew: WHOLE };
const MONTHS = ['2026-01', '2026-02'] as const;

const price = (amount: number, payer = 'csr'): Price => flatPrice(amount, MONTHS, payer);

/** A cell of which each enrolment costs 10 rupiah a month, and each renewal 20. */
const entryOf = (cell: Partial<Cell> = {}, more: Partial<Entry> = {}): Entry =>
  pricedEntry(cell, {
    expansion: price(10),
    renewal: cell.subsidised ? price(20, 'apbd') : null,
    ...more,
  });

const counted = (...entries: Entry[]): readonly Counted[] => [...computeGap(entries, ALL).cells];
const region = (code: string | null, name = `R${code}`) => ({ region: { code, name } });

describe('a cell', () => {
  it('has nobody uncovered where members are above potential, and their excess is kept', () => {
    expect([uncoveredOf(cellOf()), excessOf(cellOf())]).toEqual([60, 0]);
    expect(excessOf(cellOf({ registered: 130 }))).toBe(30);
  });

  it('is of a region by its code, or else by its name however that is written', () => {
    const key = (code: string | null, name: string) => regionKey({ code, name });
    expect(key('36.02', 'Lebak')).toBe(key('36.02', 'Kab. Lebak'));
    expect(key(null, ' KAB.  Lebak')).toBe(key(null, 'Kabupaten Lebak'));
    expect(key(null, 'kab Lebak')).toBe(key(null, 'Kabupaten Lebak'));
    expect(key(null, 'Kabel')).not.toBe(key(null, 'Kabupaten el'));
    expect(key(null, '36.02')).not.toBe(key('36.02', ''));
    expect([
      regionName({ code: '36', name: 'Banten' }),
      regionName({ code: '36', name: '' }),
    ]).toEqual(['Banten', '36']);
    expect(regionName({ code: null, name: '' })).toBe('');
  });
});

describe('workers of a budget', () => {
  it('are the uncovered, or those missing to the target, as far as verified', () => {
    const of = (part: Parts | null, verified = WHOLE) =>
      count(Entries.of([entryOf()]), part, { verified, renew: WHOLE }).at(0);
    expect(of(null)).toMatchObject({ toTarget: null, expansionWorkers: 60, renewalWorkers: null });
    expect(of(null, HALF)).toMatchObject({ findable: 30, expansionWorkers: 30 });
    // Half of the 60 uncovered can be found: all of 7, and 30 of 40.
    const part = (missing: number, enrolled: number) =>
      of(new Parts(Int32Array.of(missing), Int32Array.of(enrolled)), HALF);
    expect(part(7, 7)).toMatchObject({ toTarget: 7, findable: 30, expansionWorkers: 7 });
    expect(part(40, 30)).toMatchObject({ toTarget: 40, expansionWorkers: 30 });
    expect(part(0, 0)).toMatchObject({ toTarget: 0, expansionWorkers: 0 });
  });

  it('are renewed as far as is said, and not known where nobody counted them', () => {
    const of = (subsidised: number | null) =>
      count(Entries.of([entryOf({ subsidised })]), null, { verified: WHOLE, renew: HALF }).at(0)
        .renewalWorkers;
    expect([of(null), of(0), of(5), of(6)]).toEqual([null, 0, 3, 3]);
  });
});

describe('a sum', () => {
  it('of nobody is nothing, and no coverage', () => {
    expect(sum([])).toMatchObject({
      potential: 0,
      registered: 0,
      coverage: null,
      uncovered: 0,
      excess: 0,
      toTarget: null,
      subsidised: null,
      premiumPerWorker: null,
      expansionPremium: 0,
      renewalPremium: null,
      annualPremium: 0,
      unpriced: 0,
    });
  });

  it('says every figure of its cells', () => {
    const cells = counted(
      entryOf({ subsidised: 5 }),
      entryOf({ potential: 10, registered: 12, subsidised: 0 }),
    );
    expect(sum(cells)).toMatchObject({
      potential: 110,
      registered: 52,
      coverage: { numerator: 52, denominator: 110 },
      uncovered: 60,
      excess: 2,
      toTarget: null,
      subsidised: 5,
      premiumPerWorker: 20,
      expansionPremium: 1200,
      renewalPremium: 200,
      annualPremium: 1400,
      unpriced: 0,
    });
  });

  it('has one price where all cells have the same, and none where one has another or none', () => {
    const one = (...entries: Entry[]) => sum(counted(...entries)).premiumPerWorker;
    expect(one(entryOf(), entryOf())).toBe(20);
    expect(one(entryOf(), entryOf({}, { expansion: price(11) }))).toBeNull();
    expect(one(entryOf(), entryOf({}, { expansion: null }))).toBeNull();
    expect(one(entryOf({}, { expansion: null }))).toBeNull();
    expect(one(entryOf({}, { expansion: price(0) }))).toBe(0);
  });

  it('counts who has no price, and has no amount where nobody has one', () => {
    const none = { expansion: null, renewal: null } as const;
    const of = (...entries: Entry[]) => sum(counted(...entries));
    expect(of(entryOf({ subsidised: 5 }, none))).toMatchObject({
      expansionPremium: null,
      renewalPremium: null,
      annualPremium: null,
      unpriced: 65,
    });
    expect(of(entryOf({}, none), entryOf())).toMatchObject({
      expansionPremium: 1200,
      unpriced: 60,
    });
    // Nobody is left to cover, so that a price is missed by nobody.
    expect(of(entryOf({ registered: 100 }, none))).toMatchObject({
      expansionPremium: 0,
      unpriced: 0,
    });
  });

  it('knows the subsidised of those who counted them', () => {
    expect(sum(counted(entryOf({ subsidised: 5 }), entryOf())).subsidised).toBe(5);
    expect(sum(counted(entryOf(), entryOf())).subsidised).toBeNull();
  });

  it('adds people to target, and has none without a target', () => {
    const { cells } = computeGap([entryOf(), entryOf(region('36.01'))], { ...ALL, target: TARGET });
    expect(sum(cells).toTarget).toBe(20);
  });

  it('of renewal and expansion leaves out what is not known', () => {
    expect([together(5, 3), together(5, null), together(null, 3), together(null, null)]).toEqual([
      8,
      5,
      3,
      null,
    ]);
    expect([together(null, 0), together(0, 0), together(0, null)]).toEqual([null, 0, 0]);
  });
});

describe('coverage if nobody were renewed', () => {
  const of = (...entries: Entry[]) => computeGap(entries, ALL).totals.coverageWithoutRenewal;

  it('is that of the others', () => {
    expect(of(entryOf({ subsidised: 5 }))).toEqual({ numerator: 35, denominator: 100 });
    expect(of(entryOf({ subsidised: 0 }))).toEqual({ numerator: 40, denominator: 100 });
  });

  it('is not known where members of one cell were not counted, unless it has none', () => {
    expect(of(entryOf({ subsidised: 5 }), entryOf())).toBeNull();
    expect(of(entryOf({ subsidised: 5 }), entryOf({ registered: 0 }))).toEqual({
      numerator: 35,
      denominator: 200,
    });
    expect(of(entryOf({ subsidised: 5 }), entryOf({ registered: 1 }))).toBeNull();
    expect(of(entryOf())).toBeNull();
  });

  it('is none where there is no potential', () => {
    expect(of(entryOf({ potential: 0, registered: 3, subsidised: 1 }))).toBeNull();
  });
});

describe('the money of payers', () => {
  it("is each one's expansion and renewal, the largest first, then by name", () => {
    const cells = counted(
      entryOf({ subsidised: 5 }),
      entryOf({}, { payer: 'self', expansion: price(10, 'self') }),
      entryOf({ potential: 50 }, { expansion: price(10, 'apbn') }),
    );
    const of = (payer: string, expansionPremium: number, renewalPremium: number) => {
      return {
        payer,
        expansionPremium,
        renewalPremium,
        annualPremium: expansionPremium + renewalPremium,
      };
    };
    expect(sumByPayer(cells)).toMatchObject([
      of('csr', 1200, 0),
      of('self', 1200, 0),
      of('apbd', 0, 200),
      of('apbn', 200, 0),
    ]);
    expect(sumByPayer(counted(entryOf({}, { expansion: null })))).toEqual([]);
  });

  it('is put apart where another renews than covers, and adds up to the same', () => {
    const items = computeGap([entryOf({ subsidised: 5 })], { ...ALL, target: TARGET }).cells;
    const apart = [...apartByPayer(items)];
    expect(apart).toHaveLength(2);
    const [own, other] = apart;
    expect(own).toMatchObject({ toTarget: 10, expansionWorkers: 10, renewalWorkers: null });
    expect(own?.entry).toMatchObject({ payer: 'csr', cell: { potential: 100, subsidised: null } });
    expect(other).toMatchObject({ toTarget: 0, expansionWorkers: 0, renewalWorkers: 5 });
    expect(other?.entry).toMatchObject({
      payer: 'apbd',
      expansion: null,
      unpriced: null,
      cell: { potential: 0, registered: 0, subsidised: 5 },
    });
    const { premiumPerWorker: _, ...whole } = sum(items);
    expect(sum(apart)).toMatchObject(whole);
    expect(apartByPayer(counted(entryOf({ subsidised: 5 }))).at(1).toTarget).toBeNull();
  });

  it('is left together where one pays for both, or nobody is renewed', () => {
    for (const entry of [
      entryOf({ subsidised: 5 }, { payer: 'apbd' }),
      entryOf({ subsidised: 0 }, { renewal: price(20, 'apbd') }),
      entryOf({ subsidised: null }),
      entryOf({ subsidised: 5 }, { renewal: null }),
    ]) {
      const items = counted(entry);
      expect([...apartByPayer(items)]).toEqual(items);
    }
  });
});

describe('the money of months', () => {
  it('is what each costs, for those covered and those kept', () => {
    const cells = counted(
      entryOf({ subsidised: 5 }),
      entryOf({ potential: 50 }),
      entryOf({}, { expansion: null }),
    );
    const of = (month: string) => ({
      month,
      expansionPremium: 700,
      renewalPremium: 100,
      annualPremium: 800,
    });
    expect(sumByMonth(cells, ['2026-01', '2026-02'])).toMatchObject([of('2026-01'), of('2026-02')]);
    expect(sumByMonth(cells, ['2026-03'])).toMatchObject([
      { month: '2026-03', expansionPremium: 0, renewalPremium: 0, annualPremium: 0 },
    ]);
    expect(sumByMonth([], ['2026-03'])[0]?.annualPremium).toBe(0);
  });
});

describe('levels', () => {
  it('are told of a dotted code, and of no other text', () => {
    const village = '36.04.05.2001';
    expect(
      (['province', 'regency', 'district', 'village'] as const).map((level) =>
        codeAt(village, level),
      ),
    ).toEqual(['36', '36.04', '36.04.05', village]);
    expect([codeAt('36', 'regency'), codeAt(null, 'province'), codeAt('36.04', 'regency')]).toEqual(
      [null, null, '36.04'],
    );
    for (const text of ['3604', '36.4', 'x36.04', '36.04x', '36.04.05.200', 'AB.CD'])
      expect(codeAt(text, 'province'), text).toBeNull();
    expect(GROUPINGS.filter(isLevel)).toEqual(['province', 'regency', 'district', 'village']);
  });
});

describe('groups', () => {
  const entries = [
    entryOf({ ...region('36.02.01'), segment: 'Petani' }),
    entryOf({ ...region('36.02.02'), segment: 'petani' }),
    entryOf(
      { ...region('36.01'), segment: 'nelayan', period: null },
      { segmentId: null, agency: null, payer: 'apbd' },
    ),
    entryOf({ ...region(null, 'Pulau'), segment: 'buruh tani' }),
  ];
  const rows = (...by: (typeof GROUPINGS)[number][]) =>
    group(counted(...entries), by, (code) => (code === '36.02' ? 'Kabupaten Lebak' : null)).map(
      ({ region: where, segment, segmentId, agency, payer, period, potential }) => {
        return { where, segment, segmentId, agency, payer, period, potential };
      },
    );
  const none = {
    where: null,
    segment: null,
    segmentId: null,
    agency: null,
    payer: null,
    period: null,
  };

  it('by nothing are one, which says nothing of itself', () => {
    expect(rows()).toEqual([{ ...none, potential: 400 }]);
  });

  it('by region, segment, family, office, payer and period are those that are alike', () => {
    expect(rows('region').map(({ where }) => where?.name)).toEqual([
      'R36.02.01',
      'R36.02.02',
      'R36.01',
      'Pulau',
    ]);
    expect(rows('segment')).toEqual([
      { ...none, segment: 'Petani', segmentId: 'farmers', potential: 200 },
      { ...none, segment: 'nelayan', segmentId: null, potential: 100 },
      { ...none, segment: 'buruh tani', segmentId: 'farmers', potential: 100 },
    ]);
    expect(rows('family')).toEqual([
      { ...none, segment: 'farmers', segmentId: 'farmers', potential: 300 },
      { ...none, segment: 'nelayan', segmentId: null, potential: 100 },
    ]);
    expect(rows('agency')).toEqual([
      { ...none, agency: 'Dinas Pertanian', potential: 300 },
      { ...none, agency: null, potential: 100 },
    ]);
    expect(rows('payer')).toEqual([
      { ...none, payer: 'csr', potential: 300 },
      { ...none, payer: 'apbd', potential: 100 },
    ]);
    expect(rows('period')).toEqual([
      { ...none, period: '2025-11', potential: 300 },
      { ...none, period: null, potential: 100 },
    ]);
  });

  it('by a level are the regions that lie in one, by its official name; others stand for themselves', () => {
    expect(rows('regency').map(({ where, potential }) => [where, potential])).toEqual([
      [{ code: '36.02', name: 'Kabupaten Lebak' }, 200],
      [{ code: '36.01', name: 'R36.01' }, 100],
      [{ code: null, name: 'Pulau' }, 100],
    ]);
    expect(rows('province').map(({ where }) => where)).toEqual([
      { code: '36', name: '36' },
      { code: null, name: 'Pulau' },
    ]);
    expect(rows('province', 'regency')[0]?.where?.code).toBe('36.02');
    expect(rows('regency', 'province')[0]?.where?.code).toBe('36.02');
    expect(rows('province', 'region')[0]?.where).toEqual({ code: '36.02.01', name: 'R36.02.01' });
  });

  it('by two are apart where one of them is', () => {
    expect(rows('segment', 'region')).toHaveLength(4);
    expect(rows('segment', 'province').map(({ potential }) => potential)).toEqual([200, 100, 100]);
  });

  it('name their members by place, in the order in which they first appear', () => {
    expect(groupsOf(entries, ['segment']).map(({ members }) => members)).toEqual([
      [0, 1],
      [2],
      [3],
    ]);
  });

  it('have the key of each of their entries, as their rows have', () => {
    for (const by of [
      [],
      ['region'],
      ['segment', 'period'],
      ['agency', 'payer'],
      ['province'],
      ['family', 'region'],
    ] as const)
      for (const { key, members } of groupsOf(entries, by))
        for (const at of members) {
          const entry = entries[at] as Entry;
          const isFamily = (by as readonly string[]).includes('family') && key.segmentId !== null;
          expect(rowGroupKey(key, by)).toBe(groupKey(entry, by));
          expect(isFamily ? key.segment : 'x').toBe(isFamily ? entry.segmentId : 'x');
        }
  });

  it('of one cell each say all of it', () => {
    expect(cellRows(counted(entryOf()))[0]).toMatchObject({
      region: { code: '36.02', name: 'Kabupaten Lebak' },
      segment: 'petani',
      segmentId: 'farmers',
      agency: 'Dinas Pertanian',
      payer: 'csr',
      period: '2025-11',
      potential: 100,
      uncovered: 60,
    });
  });
});

describe('rows in order', () => {
  const rows = (...cells: Partial<Cell>[]) =>
    group(counted(...cells.map((each) => entryOf(each))), ['region', 'segment', 'period']);
  const seen = (list: ReturnType<typeof rows>) =>
    list.map((row) => `${row.region?.code ?? row.region?.name} ${row.segment} ${row.period}`);

  it('stand by code, then segment as it first appears, then period', () => {
    const list = rows(
      { ...region(null, 'Pulau') },
      { ...region('36.02'), segment: 'nelayan', period: '2025' },
      { ...region('36.02'), segment: 'nelayan', period: '2024' },
      { ...region('36.02'), segment: 'Petani', period: '2024' },
      { ...region('36.01'), segment: 'petani', period: '2025' },
      { ...region(null, 'Atol') },
    );
    expect(seen(order(list, null))).toEqual([
      '36.01 petani 2025',
      '36.02 Petani 2024',
      '36.02 nelayan 2024',
      '36.02 nelayan 2025',
      'Pulau petani 2025-11',
      'Atol petani 2025-11',
    ]);
  });

  it('by name stand by region, segment and period, capitals or not', () => {
    const list = rows(
      { ...region('1', 'b'), segment: 'A' },
      { ...region('2', 'A'), segment: 'b' },
      { ...region('3', 'a'), segment: 'A' },
      { ...region('3', 'a'), segment: 'A', period: '2024' },
    );
    expect(seen(order(list, 'name'))).toEqual([
      '3 A 2024',
      '3 A 2025-11',
      '2 b 2025-11',
      '1 A 2025-11',
    ]);
  });

  it('by a figure that two share keep the order of their codes', () => {
    const list = rows(
      { ...region('36.03') },
      { ...region('36.01') },
      { ...region('36.02'), potential: 0, registered: 0 },
    );
    for (const sort of ['coverage', 'uncovered', 'budget'] as const)
      expect(
        seen(order(list, sort)).map((each) => each.slice(0, 5)),
        sort,
      ).toEqual(['36.01', '36.03', '36.02']);
  });

  it('by budget have those without one last, in order', () => {
    const items = counted(
      entryOf({ ...region('36.03') }, { expansion: null }),
      entryOf({ ...region('36.02') }),
      entryOf({ ...region('36.01') }, { expansion: null }),
      entryOf({ ...region('36.04'), potential: 200 }),
    );
    expect(order(group(items, ['region']), 'budget').map((row) => row.region?.code)).toEqual([
      '36.04',
      '36.02',
      '36.01',
      '36.03',
    ]);
  });
});
