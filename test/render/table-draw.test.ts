import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paints } from '../../src/render/paint.js';
import { type Drawn, draw, LONG, laidOut, laidOutLong } from '../../src/render/table-draw.js';

const chalk = paints({ color: true });

const LETTERS = 'Aeéü09.,%–█░ \t\u001b\u202e';

/** A cell of letters, marks and painted text, as tables of counts have them; never wider than 12. */
const cell: fc.Arbitrary<Drawn> = fc.record(
  {
    text: fc.array(fc.constantFrom(...LETTERS), { maxLength: 12 }).map((all) => all.join('')),
    paint: fc.constantFrom(chalk.bold, chalk.dim, chalk.cyan),
  },
  { requiredKeys: ['text'] },
);

test('long tables are laid out without the library as it lays out short ones', () => {
  const tables = fc.integer({ min: 1, max: 6 }).chain((columns) =>
    fc.record({
      lines: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        maxLength: 60,
      }),
      isText: fc.array(fc.boolean(), { minLength: columns, maxLength: columns }),
      colWidths: fc.array(fc.integer({ min: 12, max: 20 }), {
        minLength: columns,
        maxLength: columns,
      }),
    }),
  );
  fc.assert(
    fc.property(tables, ({ lines, ...layout }) => {
      expect(laidOutLong(lines, layout)).toEqual(laidOut(lines, layout));
    }),
  );
});

test('a table of all villages is drawn, each row on its line', () => {
  const rows = Array.from({ length: 40 * LONG }, (_, at) => [
    { text: `Desa ${at}` },
    { text: '1' },
  ]);
  const heads = [[{ text: 'Region' }, { text: 'Potential' }]];
  const lines = draw({ heads, rows, total: null, isText: [true, false] }, chalk).split('\n');
  expect(lines).toHaveLength(rows.length + 2);
  expect(lines.at(-1)).toBe(`Desa ${rows.length - 1}          1`);
});
