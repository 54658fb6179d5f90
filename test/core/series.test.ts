import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/core/cell.js';
import { Cells } from '../../src/core/cells.js';
import { changesOfCells } from '../../src/core/changes.js';
import { beside, OWN_NAMES, segmentNames, seriesKey } from '../../src/core/series.js';
import { align } from '../../src/planning/diff/align.js';
import { SHIPPED } from '../../src/segment/segments.js';
import { cellOf } from '../support/cells.js';

const lebak = (segment: string, period: string, more: Partial<Cell> = {}) =>
  cellOf({ segment, period, ...more });
const serang = { region: { code: '36.04', name: 'Kabupaten Serang' } };
const namesOf = (...tables: Cell[][]) =>
  segmentNames(
    tables.map((cells) => Cells.of(cells)),
    SHIPPED,
  );

describe('segments through time', () => {
  it('are one where the catalogue says so, whatever each period writes', () => {
    const names = namesOf([lebak('Petani', '2025-01'), lebak('farmers', '2026-01')]);
    expect(names('petani')).toBe(names('farmers'));
    expect(names('nelayan')).toBe('nelayan');
  });

  it('are one on both sides of a comparison', () => {
    const names = namesOf([lebak('petani', '2025-01')], [lebak('farmers', '2026-01')]);
    expect(names('petani')).toBe(names('farmers'));
  });

  it('are told by their own texts where a region has both in one period', () => {
    const both = [lebak('petani', '2025-01'), lebak('buruh tani', '2025-01')];
    const names = namesOf([...both, lebak('farmers', '2026-01')]);
    expect([names('petani'), names('farmers')]).toEqual(['petani', 'farmers']);
    expect(namesOf(both)('petani')).toBe('petani');
  });

  it('are one where two regions write them differently', () => {
    const names = namesOf([lebak('petani', '2025-01'), lebak('farmers', '2025-01', serang)]);
    expect(names('petani')).toBe(names('farmers'));
  });

  it('have their own texts where each has one name, or none is known', () => {
    expect(namesOf([lebak('petani', '2025-01'), lebak('nelayan', '2025-01')])).toBe(OWN_NAMES);
    expect(namesOf([lebak('juru parkir', '2025-01'), lebak('penari', '2026-01')])).toBe(OWN_NAMES);
    expect(namesOf()).toBe(OWN_NAMES);
  });
});

describe('two tables beside each other', () => {
  it('have a row for each region and segment of either, in the order of the first', () => {
    const first = Cells.of([lebak('nelayan', '2026'), lebak('petani', '2026')]);
    const second = Cells.of([lebak('ojek', '2025'), lebak('petani', '2025')]);
    const [own, other] = beside(first, second, OWN_NAMES);
    expect([[...own], [...other]]).toEqual([
      [0, 1, -1],
      [-1, 1, 0],
    ]);
  });

  it('are the same for a trend and for a difference', () => {
    const segment = fc.constantFrom('petani', 'PETANI', 'farmers', 'buruh tani', 'nelayan');
    const code = fc.constantFrom('36.01', '36.02');
    const row = fc.record({ segment, code, potential: fc.nat(999), registered: fc.nat(999) });
    const table = fc
      .uniqueArray(row, { selector: (each) => `${each.code}/${each.segment.toLowerCase()}` })
      .map((rows) =>
        rows.map(({ code: own, ...counts }) =>
          cellOf({ region: { code: own, name: own }, ...counts }),
        ),
      );
    fc.assert(
      fc.property(table, table, (old, now) => {
        const [before, after] = [Cells.of(old), Cells.of(now)];
        const names = segmentNames([before, after], SHIPPED);
        const groupOf = ({ region, segment: own }: Cell) => ({ region, segment: own });
        const periods = { from: '2025', to: '2026' };
        const trend = changesOfCells(before, after, periods, { groupOf, names });
        const side = (cells: Cells) => {
          return {
            cells,
            whole: cells,
            places: Int32Array.from(cells, (_, at) => at),
            omitted: [],
          };
        };
        const diff = align(side(before), side(after), SHIPPED).chosen;
        const both = diff.filter(({ presence }) => presence === null);
        const key = (cell: Cell) => seriesKey(cell, names);
        const pairs = both.map((each) => [
          before.at(each.before ?? -1),
          after.at(each.after ?? -1),
        ]);
        const text = (all: Iterable<readonly (Cell | undefined)[]>) =>
          Array.from(all, (pair) => pair.map((cell) => cell && [key(cell), cell.registered]))
            .map(String)
            .sort();
        expect(text(trend?.total ?? [])).toEqual(text(pairs));
        const alone = (way: 'came' | 'went') =>
          diff.filter(({ presence }) => presence?.endsWith(way)).length;
        expect(trend?.changes.unmatched ?? { before: old.length, after: now.length }).toEqual({
          before: alone('went'),
          after: alone('came'),
        });
      }),
    );
  });
});
