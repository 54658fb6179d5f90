import { describe, expect, it } from 'vitest';
import { isBelowNothing } from '../../src/spending/returned.js';
import { inFolder, run } from '../support/run.js';

/** What is paid of a budget, or why payments are refused. */
async function paid(head: string, rows: readonly string[], ...words: string[]) {
  const files = {
    'b.csv': 'orang,anggaran\n100,20160000\n',
    'p.csv': `bulan;orang;${head}\n${rows.join('\n')}\n`,
  };
  return inFolder(files, async (cwd) => {
    const all = ['realise', 'b.csv', 'p.csv', '--quiet', '--format', 'csv', ...words];
    const ran = await run(all, { cwd });
    return ran.status === 0 ? Number(ran.stdout.split('\n')[1]?.split(',')[7]) : ran.stderr;
  });
}

describe('money that came back', () => {
  it.each(['Pengembalian', 'Retur (Rp)', 'Setoran Kembali', 'Jumlah yang dikembalikan', 'Refund'])(
    'is refused in a column: %s',
    async (head) => {
      const rows = ['2026-01;100;1680000;', '2026-02;100;1680000;168.000', '2026-03;100;1680000;-'];
      expect(await paid(`realisasi;${head}`, rows)).toContain(
        `p.csv:3, column "${head}": "168.000" is money that came back (line 3)`,
      );
    },
  );

  it('is not where nothing came back, nor a day or a number of it', async () => {
    const rows = ['2026-01;100;1680000;0;;12', '2026-02;100;1680000;-;2026-03-01;13'];
    const head = 'realisasi;pengembalian;tanggal pengembalian;no retur';
    expect(await paid(head, rows)).toBe(3_360_000);
  });

  it('is taken off in another column, which the fix names', async () => {
    const rows = ['2026-01;100;1680000;168000;1512000'];
    const head = 'realisasi;pengembalian;sisa realisasi';
    expect(await paid(head, rows)).toContain('name that: --column amount="NAME"');
    expect(await paid(head, rows, '--column', 'amount=sisa realisasi')).toBe(1_512_000);
  });

  it.each(['-168.000', '(168.000)', 'Rp -168000', '-Rp168.000', '168000-', '–168000'])(
    'is refused as an amount below nothing: %s',
    async (amount) => {
      expect(await paid('realisasi', ['2026-01;100;1680000', `2026-02;0;${amount}`])).toContain(
        `p.csv:3, column "realisasi": "${amount}" is money that came back`,
      );
    },
  );

  it('is no amount that is written with a dash', () => {
    for (const text of ['1.680.000,-', 'Rp1.680.000,-', '0', '-', '', 'x', '-x'])
      expect([text, isBelowNothing(text)]).toEqual([text, false]);
  });
});
