import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { workbook } from '../../src/i18n/en/workbook.js';
import { letters } from '../../src/render/xlsx/area.js';
import { documentWorkbook } from '../../src/verbs/report/xlsx.js';
import { piped } from '../support/pipeline.js';
import { inFolder, ROOT } from '../support/run.js';
import { type Book, differences, read, recalculated, withNumber, withSheets } from './office.js';

/** Sheets that say what they were made from, or that say of themselves that they do not follow. */
const FIXED = ['How to change', 'Budget lines', 'Problems', 'About', 'Tariffs'];

async function report(words: readonly string[], cwd: string): Promise<Uint8Array> {
  const { document, rendering } = await piped(words, { cwd });
  return documentWorkbook(document, rendering);
}

/** Cells of a sheet by the head of their column and the texts of their row. */
function cellsAt(book: Book, sheet: string, head: string, ...texts: readonly string[]): string[] {
  const rows = book.get(sheet) ?? [];
  const column = rows.map((row) => row.indexOf(head)).find((index) => index >= 0) ?? -1;
  const found = rows.flatMap((row, at) => (texts.every((text) => row.includes(text)) ? [at] : []));
  return found.map((at) => `${letters(column)}${at + 1}`);
}

function numbered(bytes: Uint8Array, book: Book, sheet: string, cells: Record<string, number>) {
  const index = [...book.keys()].indexOf(sheet) + 1;
  return withSheets(bytes, (xml, at) => {
    if (at !== index) return xml;
    return Object.entries(cells).reduce((text, [cell, n]) => withNumber(text, cell, n), xml);
  });
}

/** The rows that follow: of sheets that do, those above what does not. */
function following(book: Book): Book {
  return new Map(
    [...book].flatMap(([name, rows]) => {
      const below = rows.findIndex(([first]) => first === workbook.remarks.values);
      if (FIXED.includes(name)) return [];
      return [[name, below < 0 ? rows : rows.slice(0, below)]];
    }),
  );
}

async function expectFollows(changed: Uint8Array, wanted: Uint8Array): Promise<void> {
  const found = (await recalculated(new Map([['changed', changed]]))).get('changed') ?? new Map();
  const live = following(await read(wanted));
  expect(live.size).toBeGreaterThan(4);
  expect(differences(live, following(found))).toEqual([]);
}

const CHOICES: readonly (readonly string[])[] = [
  ['--wage', 'umk'],
  ['--wage', 'umk', '--target', '61.7%', '--verified', '0.65', '--renew', '80%'],
  ['--by', 'province', '--payer', 'zakat', '--target', '90%'],
];

for (const words of CHOICES)
  it(`follows changed counts, ${words.join(' ')}`, { timeout: 300_000 }, async () => {
    const table = readFileSync(join(ROOT, 'data', 'banten.csv'), 'utf8');
    const old = '36.02,Kabupaten Lebak,petani,2025-11,258696,27124,16690';
    expect(table).toContain(old);
    const changed = table.replace(old, '36.02,Kabupaten Lebak,petani,2025-11,257001,27999,16001');
    await inFolder({ 't.csv': table, 'changed.csv': changed }, async (cwd) => {
      const bytes = await report(['t.csv', ...words], cwd);
      const book = await read(bytes);
      const at = (head: string) => cellsAt(book, 'Rows', head, '36.02', 'petani')[0] ?? '';
      const counts = {
        [at('Potential')]: 257_001,
        [at('Registered')]: 27_999,
        [at('Subsidised')]: 16_001,
      };
      const edited = numbered(bytes, book, 'Rows', counts);
      await expectFollows(edited, await report(['changed.csv', ...words], cwd));
    });
  });

it('follows a changed premium', { timeout: 300_000 }, async () => {
  const words = (premium: string) => [
    join(ROOT, 'data', 'banten.csv'),
    ...['--premium', 'petani=20000', '--premium', `nelayan=${premium}`, '--months', '2'],
  ];
  const bytes = await report(words('15000'), ROOT);
  const book = await read(bytes);
  const premiums = book.get('Premiums') ?? [];
  const fifteen = premiums.flatMap((row, at) =>
    row.flatMap((value, column) => (value === 15_000 ? [`${letters(column)}${at + 1}`] : [])),
  );
  expect(fifteen).toHaveLength(4);
  const cells = Object.fromEntries(fifteen.map((cell) => [cell, 17_500]));
  const edited = numbered(bytes, book, 'Premiums', cells);
  await expectFollows(edited, await report(words('17500'), ROOT));
});

it('follows the premium of one month alone', { timeout: 300_000 }, async () => {
  const bytes = await report([join(ROOT, 'data', 'papua-barat-2023.csv')], ROOT);
  const book = await read(bytes);
  const [cell = ''] = cellsAt(book, 'Premiums', 'Mar 2024', 'undecided');
  const edited = numbered(bytes, book, 'Premiums', { [cell]: 16_801 });
  const found = (await recalculated(new Map([['a', edited]]))).get('a');
  const budget = (from: Book | undefined) => from?.get('Budget by month')?.map((row) => row[3]);
  const before = budget(book) as number[];
  const after = budget(found) as number[];
  const workers = 32_196;
  expect(after[4]).toBe((before[4] ?? 0) + workers);
  expect(after.at(-1)).toBe((before.at(-1) ?? 0) + workers);
  expect(after[5]).toBe(before[5]);
  const total = found?.get('Summary')?.find((row) => row[0] === 'Budget (Rp)')?.[1];
  expect(total).toBe(after.at(-1));
});
