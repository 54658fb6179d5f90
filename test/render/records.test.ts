import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXCEL, PLAIN, recordsText, TABS } from '../../src/render/records.js';
import type { Records } from '../../src/view/view.js';

const FIELDS = [
  { name: 'region', kind: 'text' },
  { name: 'people', kind: 'count' },
] as const;

const text = fc.string({ unit: 'binary' }).map((own) => own.replaceAll('\0', ''));
/** Texts that no spreadsheet takes for a formula, nor for one that is guarded. */
const plain = text.filter((own) => !/^'*[=+\-@\t\r]/.test(own));
const number = fc.oneof(fc.maxSafeInteger(), fc.integer(), fc.constantFrom(0, -0, 2 ** 31, 1.5));

function written(rows: Records['rows'], dialect = PLAIN): string {
  return [...recordsText({ fields: FIELDS, rows }, dialect)].join('');
}

describe('records as text', () => {
  test.each([PLAIN, EXCEL, TABS])('are what a reader of CSV gets: %o', (dialect) => {
    const { delimiter, newline, bom } = dialect;
    const rows = fc.array(fc.tuple(plain, fc.option(number)), { maxLength: 5 });
    fc.assert(
      fc.property(rows, (all) => {
        const read = parse(written(all, dialect), { delimiter, record_delimiter: newline, bom });
        const own = all.map(([name, people]) => [name, people === null ? '' : String(people)]);
        expect(read).toEqual([['region', 'people'], ...own]);
      }),
    );
  });

  test('of any length and any number come in pieces', () => {
    const long = 'é'.repeat(400_000);
    const rows = Array.from({ length: 20_000 }, (_, row) => [row === 7 ? long : 'Lebak', row]);
    const pieces = [...recordsText({ fields: FIELDS, rows }, PLAIN)];
    const lines = rows.map(([name, people]) => `${name},${people}\n`);
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.join('')).toBe(`region,people\n${lines.join('')}`);
  });
});
