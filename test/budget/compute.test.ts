import { describe, expect, it } from 'vitest';
import { gapResult, linesOf, targetOf } from '../../src/budget/compute.js';
import type { GapRequest } from '../../src/budget/request.js';
import type { Cell } from '../../src/core/cell.js';
import { Cells } from '../../src/core/cells.js';
import type { NamedTarget } from '../../src/target/targets.js';
import { cellOf } from '../support/cells.js';
import { counted, entryOf } from '../support/entries.js';
import { NOTHING_READ } from '../support/findings.js';
import { ofAll, ofSegments, REFERENCE, requestOf } from '../support/requests.js';

const SERANG = { region: { code: '36.04', name: 'Kabupaten Serang' } };

const gapOf = (
  cells: readonly Cell[],
  more: Partial<GapRequest> = {},
  reference: Partial<typeof REFERENCE> = {},
) =>
  gapResult({ ...NOTHING_READ, cells: Cells.of(cells) }, requestOf(more), {
    ...REFERENCE,
    ...reference,
  });

describe('the tables of a gap', () => {
  const of = (cells: readonly Cell[], more: Partial<GapRequest> = {}) =>
    gapOf(cells, more).tables.map(({ by }) => by);
  const document = { asDocument: true };
  const farmers = cellOf();
  const fishers = cellOf({ segment: 'nelayan' });
  const elsewhere = cellOf(SERANG);

  it('of a document are one by region and one by segment', () => {
    expect(of([farmers, fishers, elsewhere], document)).toEqual([['region'], ['segment']]);
  });

  it('of a document leave out the one that would have a single row', () => {
    expect(of([farmers, elsewhere], document)).toEqual([['region']]);
    expect(of([farmers, fishers], document)).toEqual([['segment']]);
    expect(of([farmers], document)).toEqual([['region']]);
  });

  it('of data are the rows as they were read, and what was asked for comes before both', () => {
    expect(of([farmers, fishers, elsewhere])).toEqual([[]]);
    expect(of([farmers], { ...document, by: ['payer'] })).toEqual([['payer']]);
  });

  it('show the first rows that were asked for, and say how many those leave out', () => {
    const cells = [1, 2, 3].map((number) =>
      cellOf({ region: { code: `36.0${number}`, name: `R${number}` } }),
    );
    const shown = (top: number | null) =>
      gapOf(cells, { top }).tables.map(({ rows, cut }) => [
        rows.map(({ region }) => region?.name),
        cut,
      ]);
    expect(shown(2)).toEqual([[['R1', 'R2'], 1]]);
    expect(shown(5)).toEqual([[['R1', 'R2', 'R3'], 0]]);
    expect(shown(null)).toEqual([[['R1', 'R2', 'R3'], 0]]);
  });

  it('say who answers where they are of offices, and not of segments as well', () => {
    const who = (by: GapRequest['by']) => gapOf([farmers, fishers], { by }).answerers;
    expect(who(['agency'])?.map(({ segments }) => segments)).toEqual([['petani'], ['nelayan']]);
    expect(who(['agency', 'segment'])).toBeNull();
    expect(who(['segment'])).toBeNull();
    expect(who(null)).toBeNull();
  });
});

describe('budget lines', () => {
  const cells = counted(entryOf(), entryOf(SERANG));
  const volumes = (by: GapRequest['by']) =>
    linesOf(cells, requestOf({ by }), REFERENCE).map(({ volume }) => volume);

  it('are of each region where rows are, by region or by a level', () => {
    expect(volumes(['region'])).toEqual([60, 60]);
    expect(volumes(['segment', 'region'])).toEqual([60, 60]);
    expect(volumes(['payer', 'regency'])).toEqual([60, 60]);
  });

  it('are of all regions together where rows are not of regions', () => {
    expect(volumes(['segment'])).toEqual([120]);
    expect(volumes(null)).toEqual([120]);
  });
});

describe('a target', () => {
  const half = { numerator: 50, denominator: 100 };

  it('is the share of all, or the share of each segment that is named', () => {
    expect(targetOf(ofAll(50))).toEqual({ all: half, bySegment: new Map() });
    expect(targetOf(ofSegments({ petani: 50, nelayan: 60 }))).toEqual({
      all: null,
      bySegment: new Map([
        ['petani', half],
        ['nelayan', { numerator: 60, denominator: 100 }],
      ]),
    });
  });

  it('of a segment is that of its kind, whatever was chosen beside it and is of no kind', () => {
    const cells = [
      cellOf({ segment: 'tukang sulap', registered: 0 }),
      cellOf({ segment: 'buruh tani', registered: 10 }),
      cellOf({ registered: 20 }),
    ];
    const selection = { regions: [], segments: ['petani'], period: 'newest', ofRegions: true };
    const { goals, cells: found, regions } = gapOf(cells, { selection, target: ofAll(50) });
    // Half of 300 are 150, and 30 are members: 120 are missing, of 100 + 90 + 80 not covered.
    expect(goals).toMatchObject([{ potential: 300, registered: 30, missing: 120, findable: 270 }]);
    expect(found.map(({ toTarget }) => toTarget)).toEqual([36]);
    expect(regions.cells.map(({ segmentId }) => segmentId)).toEqual([null, 'farmers', 'farmers']);
    const own = gapOf(cells, { selection, target: ofSegments({ farmers: 50 }) });
    // Half of the 200 farmers and farm hands are 100, and 30 of those are members.
    expect(own.goals).toMatchObject([{ potential: 200, registered: 30, missing: 70 }]);
  });

  it('that was published is told of by its name, once for all segments that have it', () => {
    const named: NamedTarget = {
      ...{ id: 'x/2030', series: 'own', region: null, year: 2030, percent: '50' },
      ...{ source: null, confidence: null },
    };
    const told = (target: GapRequest['target']) =>
      gapOf([cellOf(), cellOf({ segment: 'nelayan' })], { target }).notes.filter(({ code }) =>
        code.startsWith('target'),
      );
    const once = told(ofAll(50, named));
    expect(once).not.toEqual([]);
    expect(told(ofSegments({ petani: 50, nelayan: 50 }, named))).toEqual(once);
    expect(told(ofAll(50))).toEqual([]);
    expect(told(ofSegments({ petani: 50 }))).toEqual([]);
    expect(told(null)).toEqual([]);
  });

  it('of several months is told of in the newest alone', () => {
    const of = (period: string, potential: number) =>
      cellOf({ segment: 'tukang sulap', period, potential, registered: 0 });
    const { notes, totals } = gapOf([of('2024-12', 100), of('2025-11', 200)], {
      selection: { regions: [], segments: [], period: 'all', ofRegions: false },
      by: ['period'],
      target: ofAll(50),
    });
    expect(totals).toBeNull();
    expect(notes).toContainEqual(expect.objectContaining({ code: 'unpriced', workers: 100 }));
  });
});

describe('the record of a gap', () => {
  it('has the files beside the inputs that decided figures, byte for byte', () => {
    const bytes = Buffer.from('{}');
    const { inputs } = gapOf([cellOf()], {}, { sources: [{ path: 'ucj.config.json', bytes }] });
    expect(inputs.map(({ path, rows, chunks }) => [path, rows, [...chunks()]])).toEqual([
      ['ucj.config.json', null, [bytes]],
    ]);
  });

  it('says whether there are segments, and how many rows were counted', () => {
    const grain = (...cells: Cell[]) => gapOf(cells).grain;
    const level = 'regency';
    expect(grain(cellOf(), cellOf(SERANG))).toEqual({ level, segments: false, cells: 2 });
    expect(grain(cellOf(), cellOf({ segment: 'nelayan' }))).toMatchObject({ segments: true });
  });
});
