import { describe, expect, it } from 'vitest';
import { ROOT, run } from '../support/run.js';

const TABLE = `${ROOT}data/papua-barat-2023.csv`;

async function shown(width: number, ...words: string[]): Promise<string> {
  const { stdout } = await run([...words, '--format', 'table'], {
    env: { COLUMNS: String(width), NO_COLOR: '1' },
  });
  return stdout;
}

describe('a table on a terminal', () => {
  const GAP = ['gap', TABLE, '--target', '82%'];

  it('names the columns for which there is no room', async () => {
    expect(await shown(66, ...GAP)).toContain('\nNo room for: Potential; Registered; Excess\n');
    expect(await shown(66, ...GAP, '--lang', 'id')).toContain(
      '\nTidak muat: Potensi; Peserta aktif; Kelebihan\n',
    );
  });

  it.each([40, 100])('names none where all are there (%i columns)', async (width) => {
    const text = await shown(width, ...GAP);
    expect(text).toContain('Excess');
    expect(text).not.toContain('No room');
  });

  it('has no line of a list that is longer than the terminal, where words allow it', async () => {
    const text = await shown(35, ...GAP, '--lang', 'id');
    expect(text).toContain('\n  Anggaran setahun   Rp289.497.600\n');
    expect(text).toContain('\n  Anggaran setahun\n    Rp2.476.051.200\n');
    const laws = await shown(60, 'tariff', 'list', '--at', '2026-04', '--lang', 'id');
    expect(laws.split('\n').filter((line) => line.length > 60)).toEqual([]);
  });

  it('says nothing of bars, which have no figures of their own', async () => {
    const gap = ['gap', TABLE, '--region', '92.02'];
    expect(await shown(90, ...gap)).toContain('█');
    expect(await shown(80, ...gap)).not.toMatch(/█|No room/);
  });
});
