import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bookOf } from '../support/book.js';
import { inFolder, ROOT, run } from '../support/run.js';

const SAMPLES = [
  'banten.csv',
  'banten-non-asn-2022.csv',
  'bekasi-2025.csv',
  'maluku-2024.csv',
  'ntb-2025.csv',
  'papua-barat-2023.csv',
];

type Table = readonly (readonly string[])[];

/** A sample as cells; none of them has a quoted cell. */
function tableOf(sample: string): Table {
  const text = readFileSync(join(ROOT, 'data', sample), 'utf8');
  expect(text).not.toContain('"');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
}

function text(table: Table, mark = ',', end = '\n'): string {
  return table.map((row) => row.join(mark) + end).join('');
}

/** Columns of a table by their heads, in the order wanted. */
function only(table: Table, keep: (head: string) => boolean): Table {
  const places = (table[0] ?? []).flatMap((head, index) => (keep(head) ? [index] : []));
  return table.map((row) => places.map((index) => row[index] ?? ''));
}

/** Segments as columns: `potential petani`. */
function wide(table: Table): Table {
  const [head = [], ...rows] = table;
  const at = (row: readonly string[], name: string) => row[head.indexOf(name)] ?? '';
  const shared = head.filter(
    (name) => !['segment', 'potential', 'registered', 'subsidised'].includes(name),
  );
  const counts = ['potential', 'registered', 'subsidised'].filter((name) => head.includes(name));
  const segments = [...new Set(rows.map((row) => at(row, 'segment')))];
  const keys = [...new Set(rows.map((row) => shared.map((name) => at(row, name)).join(',')))];
  const heads = segments.flatMap((segment) => counts.map((name) => `${name} ${segment}`));
  const body = keys.map((key) => {
    const own = rows.filter((row) => shared.map((name) => at(row, name)).join(',') === key);
    const cells = segments.flatMap((segment) => {
      const row = own.find((each) => at(each, 'segment') === segment);
      return counts.map((name) => (row ? at(row, name) : ''));
    });
    return [...key.split(','), ...cells];
  });
  return [[...shared, ...heads], ...body];
}

/** Figures of a run, whatever its inputs are called and in which order segments came. */
async function figures(files: Readonly<Record<string, string | Buffer>>, words: readonly string[]) {
  return inFolder(files, async (cwd) => {
    const ran = await run(['gap', ...words, '--wage', 'umk', '--format', 'json'], { cwd });
    if (ran.stdout === '') throw new Error(ran.stderr);
    const { rows, totals, parameters } = JSON.parse(ran.stdout);
    const told = rows.map((row: object) => JSON.stringify(row)).sort();
    return { told, totals, period: parameters.period };
  });
}

const isCount = (role: string) => (head: string) =>
  head === role || !['potential', 'registered', 'subsidised'].includes(head);

/** Each way a sample can be written, and the words that read it. */
const WAYS: Readonly<Record<string, (table: Table) => Promise<string | Buffer> | string | Buffer>> =
  {
    semicolons: (table) => text(table, ';'),
    tabs: (table) => text(table, '\t'),
    'UTF-16': (table) => Buffer.from(`\ufeff${text(table, '\t')}`, 'utf16le'),
    'UTF-16 big-endian': (table) => Buffer.from(`\ufeff${text(table)}`, 'utf16le').swap16(),
    'CR alone': (table) => text(table, ',', '\r'),
    'Windows-1252': (table) =>
      Buffer.from(text(table.map((row, at) => [...row, at === 0 ? 'catatan' : 'é'])), 'latin1'),
    'a packed file': (table) => gzipSync(text(table)),
    'thousands marks': (table) =>
      text(
        table.map(([...row], at) =>
          at === 0
            ? row
            : row.map((cell) =>
                /^\d{4,}$/.test(cell) ? Number(cell).toLocaleString('de-DE') : cell,
              ),
        ),
        ';',
      ),
    'a workbook': (table) =>
      bookOf({
        Data: table.map((row) => row.map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell))),
      }),
  };

describe.each(SAMPLES)('%s gives the same figures', (sample) => {
  const table = tableOf(sample);
  const plain = figures({ 't.csv': text(table) }, ['t.csv']);

  it.each(Object.keys(WAYS))('with %s', async (way) => {
    const bytes = await WAYS[way]?.(table);
    expect(await figures({ 't.dat': bytes ?? '' }, ['t.dat'])).toEqual(await plain);
  });

  it('split into two files', async () => {
    const files = {
      'p.csv': text(only(table, isCount('potential'))),
      'r.csv': text(
        only(table, (head) => head !== 'potential' && head !== 'status'),
        ';',
      ),
    };
    const words = ['--potential', 'p.csv', '--registered', 'r.csv'];
    expect(await figures(files, words)).toEqual(await plain);
  });

  it('with segments as columns', async () => {
    if (!table[0]?.includes('segment')) return;
    const files = { 't.csv': text(wide(table)) };
    expect(await figures(files, ['t.csv', '--wide', 'segment'])).toEqual(await plain);
  });
});
