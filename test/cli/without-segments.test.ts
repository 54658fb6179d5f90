import { describe, expect, it } from 'vitest';
import { ROOT, run } from '../support/run.js';

const TABLE = `${ROOT}data/papua-barat-2023.csv`;
const OF = ['--region', '92.02', '--lang'];

/** What names segments for people, of a table that has none. */
const NAMING: readonly (readonly string[])[] = [
  ['gap', TABLE, '--by', 'segment', '--lines'],
  ['gap', TABLE, '--by', 'agency'],
  ['explain', TABLE],
  ['plan', TABLE, '--target', '90%', '--until', '2025', '--by', 'segment'],
  ['share', '100', TABLE, '--why'],
  ['diff', TABLE, '--b=--target=90%', '--by', 'segment', '--why'],
  ['report', TABLE],
  ['report', TABLE, '--form', 'rka'],
];

describe('a table without segments', () => {
  it.each(NAMING)('has words for that in the documents of ucj %s', async (...words) => {
    const write = async (language: string) =>
      (await run([...words, ...OF, language, '--format', 'markdown'])).stdout;
    expect(await write('en')).toContain('all segments');
    const indonesian = await write('id');
    expect(indonesian).toContain('semua segmen');
    expect(indonesian).not.toMatch(/\ball\b/);
  });

  it('keeps its name for programs', async () => {
    const { stdout } = await run(['gap', TABLE, ...OF, 'id', '--format', 'csv']);
    expect(stdout.split('\n')[1]).toMatch(/^92\.02,Kabupaten Manokwari,all,/);
  });
});
