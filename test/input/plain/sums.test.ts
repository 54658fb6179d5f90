import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBytes } from '../../../src/input/plain/bytes.js';
import { Cells, isExact, type PlainCell } from '../../../src/input/plain/cells.js';
import type { PlainRequest } from '../../../src/input/plain/request.js';
import { BLANK, type HandOverReason, type PlainShape } from '../../../src/input/plain/shape.js';
import { sumPlain } from '../../../src/input/plain/sums.js';

/** code, name, segment, year, month, payer, potential, registered, subsidised */
const SHAPE: PlainShape = {
  delimiter: ','.charCodeAt(0),
  width: 9,
  keys: [0, 1, 2, 3, 4, 5],
  counts: [6, 7, 8],
  blanks: [8],
  firstLine: 2,
};

const MONTHS = ['jan', 'feb'];

const REQUEST: PlainRequest = {
  region: { keys: [0, 1], meaning: ([code = '', name = '']) => code || `name:${name}` },
  segment: { keys: [2], meaning: ([segment = '']) => segment.toLowerCase() || null },
  period: {
    keys: [3, 4],
    meaning: ([year = '', month = '']) =>
      MONTHS.includes(month) ? `${year}-0${MONTHS.indexOf(month) + 1}` : null,
  },
  terms: { keys: [5], meaning: ([payer = '']) => payer },
  group: (region) => region.slice(0, 2),
  wanted: null,
  taken: null,
  potential: 0,
  registered: 1,
  subsidised: 2,
};

type Row = readonly [string, string, string, string, string, string, number, number, number | ''];

function sum(rows: readonly Row[], request: Partial<PlainRequest> = {}) {
  const text = rows.map((row) => `${row.join(',')}\n`).join('');
  return sumPlain(SHAPE, { ...REQUEST, ...request }, () => fromBytes(Buffer.from(text), 0));
}

/** What a row means, by the request's own words. */
function meant([code, name, segment, year, month, payer]: Row) {
  return {
    region: code || `name:${name}`,
    segment: segment.toLowerCase(),
    period: `${year}-0${MONTHS.indexOf(month) + 1}`,
    terms: payer,
  };
}

/** The sums in the plainest way, over objects. */
function simple(rows: readonly Row[], wanted: string | null): PlainCell[] {
  const cells = new Map<string, { -readonly [Field in keyof PlainCell]: PlainCell[Field] }>();
  rows.forEach((row, index) => {
    const { region, ...of } = meant(row);
    if (wanted !== null && of.period !== wanted) return;
    const group = region.slice(0, 2);
    const key = JSON.stringify([group, of]);
    const zero = { potential: 0, registered: 0, uncovered: 0, excess: 0, subsidised: 0 };
    const first = { firstLine: index + 2, firstTexts: row.slice(0, 6).map(String) };
    const empty = { ...of, group, ...first, ...zero, rows: 0, rowsAbove: 0, rowsUnknown: 0 };
    const cell = cells.get(key) ?? empty;
    cells.set(key, cell);
    const [potential, registered, subsidised] = [row[6], row[7], row[8]];
    cell.rows += 1;
    cell.potential += potential;
    cell.registered += registered;
    cell.uncovered += Math.max(0, potential - registered);
    cell.excess += Math.max(0, registered - potential);
    cell.rowsAbove += Number(registered > potential);
    cell.subsidised += Number(subsidised);
    cell.rowsUnknown += Number(subsidised === '');
  });
  return [...cells.values()];
}

/** The first line that stops the fast way, as the slow way would find it; null where none does. */
function firstWrong(rows: readonly Row[]): { line: number; reason: HandOverReason } | null {
  const seen = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const { region, segment, period } = meant(row);
    const key = JSON.stringify([region, segment, period]);
    if (seen.has(key)) return { line: index + 2, reason: 'duplicate' };
    if (Number(row[8]) > row[7]) return { line: index + 2, reason: 'subsidised-above-registered' };
    seen.add(key);
  }
  return null;
}

const people = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 999_999_999 }));
const row: fc.Arbitrary<Row> = fc
  .tuple(
    fc.oneof(fc.constant(''), fc.integer({ min: 1101, max: 1900 }).map(String)),
    fc.stringMatching(/^[A-D][a-z]{0,2}$/),
    fc.constantFrom('petani', 'Petani', 'nelayan', 'ojek'),
    fc.constantFrom('2024', '2025'),
    fc.constantFrom(...MONTHS),
    fc.constantFrom('', 'apbd', 'self'),
    people,
    people,
    fc.oneof(fc.constant('' as const), fc.integer({ min: 0, max: 20 })),
  )
  .map((cells): Row => {
    const [potential, registered, subsidised] = [cells[6], cells[7], cells[8]];
    const isKnown = subsidised !== '' && subsidised <= registered;
    const [code, name, segment, year, month, payer] = cells;
    const of = [code, name, segment, year, month, payer] as const;
    return [...of, potential, registered, isKnown ? subsidised : ''];
  });

describe('the sums of a plain table', () => {
  const wanted = fc.constantFrom(null, '2025-02', '2023-01');

  it('are those of a simple sum', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), wanted, (drawn, period) => {
        const rows = drawn.filter((_, index) => firstWrong(drawn.slice(0, index + 1)) === null);
        const found = sum(rows, { wanted: period });
        if ('reason' in found) throw new Error(`${found.line}: ${found.reason}`);
        expect(found.cells).toEqual(simple(rows, period));
        expect(found.regions).toBe(new Set(rows.map((each) => meant(each).region)).size);
        const periods = rows.map((each) => meant(each).period);
        expect(found.periods).toEqual(
          [...new Set(periods)].map((each) => ({
            period: each,
            rows: periods.filter((other) => other === each).length,
          })),
        );
      }),
      { numRuns: 400 },
    );
  });

  it('are handed over at the first duplicate, exactly, of whatever period', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 80 }), wanted, (rows, period) => {
        const found = sum(rows, { wanted: period });
        const wrong = firstWrong(rows);
        if (wrong) expect(found).toEqual(wrong);
        else expect(found).not.toHaveProperty('reason');
      }),
      { numRuns: 400 },
    );
  });

  it('ask once for each region and set of texts', () => {
    const asked: string[] = [];
    const region = {
      keys: [0, 1],
      meaning: (texts: readonly string[], line: number) => {
        asked.push(`${texts.join(' ')} at ${line}`);
        return texts[0] ?? null;
      },
    };
    const group = (of: string) => {
      asked.push(of);
      return of;
    };
    const rest = ['2025', 'jan', '', 5, 2, 1] as const;
    const rows: Row[] = [
      ['11', 'A', 'petani', ...rest],
      ['11', 'B', 'ojek', ...rest],
      ['11', 'A', 'nelayan', ...rest],
    ];
    sum(rows, { region, group });
    expect(asked).toEqual(['11 A at 2', '11', '11 B at 3']);
  });

  const GOOD: Row = ['11', 'A', 'petani', '2025', 'jan', '', 5, 2, 1];
  it.each<readonly [string, Row, HandOverReason]>([
    ['a text whose meaning is not known', ['12', 'A', '', '2025', 'jan', '', 5, 2, 1], 'meaning'],
    ['a period that is none', ['12', 'A', 'petani', '2025', 'jun', '', 5, 2, 1], 'meaning'],
    [
      'a region by another spelling',
      ['11', 'B', 'PETANI', '2025', 'jan', '', 5, 2, 1],
      'duplicate',
    ],
    [
      'more subsidised than registered',
      ['12', 'A', 'petani', '2024', 'jan', '', 5, 2, 3],
      'subsidised-above-registered',
    ],
  ])('are handed over at %s', (_, wrong, reason) => {
    expect(sum([GOOD, wrong], { wanted: '2025-01' })).toEqual({ line: 3, reason });
  });

  it('are handed over where there would be more cells than are kept', () => {
    const rows = Array.from({ length: 250_001 }, (_, region): Row => {
      return [String(region), '', 'petani', '2025', 'jan', '', 5, 2, 1];
    });
    const reason = { line: 250_002, reason: 'many-cells' };
    expect(sum(rows, { group: (region) => region })).toEqual(reason);
    expect(sum(rows, { group: () => 'all' })).toMatchObject({ regions: 250_001 });
  });

  it('are exact as long as no digit was lost on the way', () => {
    const start = { group: '', segment: '', period: '', terms: '', firstLine: 2, firstTexts: [] };
    const cells = new Cells();
    cells.open(start);
    const exact = () => cells.all().map(isExact);
    cells.add(0, Number.MAX_SAFE_INTEGER - 1, 1, BLANK);
    cells.add(0, 1, 0, BLANK);
    expect(exact()).toEqual([true]);
    cells.add(0, 1, 0, BLANK);
    expect(exact()).toEqual([false]);
    // The next whole number is none of those that can be told apart: it stays where it is.
    cells.add(0, 1, 0, BLANK);
    expect(exact()).toEqual([false]);
  });
});
