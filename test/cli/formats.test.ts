import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { FORMAT_NAMES, FORMATS, type Format } from '../../src/render/format.js';
import { inFolder, ROOT, run } from '../support/run.js';
import { SOURCES_FILE } from '../support/sources.js';

const BANTEN = `${ROOT}data/banten.csv`;
const BUDGET = 'sumber,orang,anggaran\nAPBD,10,2016000\n';
const PAID = 'bulan,sumber,orang,rupiah\n2026-01,APBD,9,151200\n';
const TREND = 'wilayah,periode,potensi,aktif\nA,2024,9,3\nA,2025,9,12\n';

const FILES = { 's.csv': SOURCES_FILE, 't.csv': TREND, 'b.csv': BUDGET, 'p.csv': PAID };

/** A question of every verb. */
const VERBS: Readonly<Record<string, readonly string[]>> = {
  gap: ['gap', BANTEN, '--region', '36.02'],
  lines: ['gap', BANTEN, '--region', '36.02', '--lines'],
  explain: ['explain', BANTEN, '--region', '36.02', '--segment', 'petani'],
  plan: ['plan', BANTEN, '--target', '60%', '--until', '2028', '--by', 'segment'],
  share: ['share', '1000', BANTEN],
  fund: ['fund', BANTEN, '--sources', 's.csv'],
  trend: ['trend', 't.csv'],
  diff: ['diff', 't.csv'],
  realise: ['realise', 'b.csv', 'p.csv'],
  check: ['check', 't.csv'],
  verify: ['verify', '5.387 x 16.800 x 5 = 452.508.000', '9 x 16.800 = 9'],
  afford: ['afford', 'Rp2 miliar', '--segment', 'farmers'],
  list: ['tariff', 'list', '--scheme', 'pmi'],
  show: ['tariff', 'show', 'apbd'],
  quote: ['tariff', 'quote', '--scheme', 'bpu', '--month', '2026-05'],
  region: ['region', 'Serang', '3604'],
};

/** Whether a text is what a format promises. */
function isWell(format: Format, text: string): boolean {
  switch (format) {
    case 'csv':
      return parse(text, { columns: true }).length > 0;
    case 'tsv':
      return parse(text, { columns: true, delimiter: '\t' }).length > 0;
    case 'json':
      return /^ucj\/[a-z]+@\d$/.test(JSON.parse(text).schema);
    case 'ndjson':
      return text
        .trimEnd()
        .split('\n')
        .every((line) => typeof JSON.parse(line) === 'object');
    case 'markdown':
      return /^# \S/.test(text);
    case 'html':
      return text.startsWith('<!DOCTYPE html>') && /<h1>[^<]+<\/h1>/.test(text);
    case 'xlsx':
      return text.startsWith('PK');
    default:
      return text.length > 0;
  }
}

describe.each(Object.entries(VERBS))('ucj %s is written', (_, words) => {
  it.each(FORMAT_NAMES)('as %s', (format) =>
    inFolder(FILES, async (cwd) => {
      const { stdout, status } = await run([...words, '--format', format, '--quiet'], { cwd });
      expect([status, isWell(format, stdout)]).toEqual([words[0] === 'verify' ? 1 : 0, true]);
    }),
  );
});

/** Verbs whose lines are rows of their JSON, under the names and with the ratios of that. */
const OWN_LINES = ['gap', 'lines'];

it.each(Object.entries(VERBS).filter(([name]) => !OWN_LINES.includes(name)))(
  'ucj %s has the same values in NDJSON as in CSV, under the same names',
  (_, words) =>
    inFolder(FILES, async (cwd) => {
      const as = async (format: Format) =>
        (await run([...words, '--format', format, '--quiet'], { cwd })).stdout;
      const rows: Record<string, string>[] = parse(await as('csv'), { columns: true });
      const objects = (await as('ndjson'))
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line));
      const read = rows.map((row, at) =>
        Object.fromEntries(
          Object.entries(row).map(([name, text]) => {
            const isNumber = typeof objects[at]?.[name] === 'number';
            return [name, isNumber ? Number(text) : text || (objects[at]?.[name] ?? null)];
          }),
        ),
      );
      expect(objects).toEqual(read);
    }),
);

describe('the ending of a file names the format', () => {
  const endings = Object.values(FORMATS).flatMap(({ ending }) => ending ?? []);

  it.each(endings)('%s, of a verb that answers with a table of its own', (ending) =>
    inFolder({}, async (cwd) => {
      const { status } = await run(['share', '1000', BANTEN, '-o', `x${ending}`, '--quiet'], {
        cwd,
      });
      expect(status).toBe(0);
    }),
  );
});
