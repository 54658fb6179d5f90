import { describe, expect, it } from 'vitest';
import { inFolder, run } from '../support/run.js';

/** What a run says of options that have no effect. */
async function saidOf(head: string, row: string, ...words: string[]) {
  const files = {
    'b.csv': `${head},orang,anggaran\n${row},100,20160000\n`,
    'p.csv': `bulan,${head},orang,rupiah\n2026-01,${row},100,1680000\n`,
  };
  return inFolder(files, async (cwd) => {
    const ran = await run(['realise', 'b.csv', 'p.csv', '--format', 'json', ...words], { cwd });
    const effect = /(?:Without effect|Tidak berpengaruh): .*/.exec(ran.stderr)?.[0] ?? null;
    return [JSON.parse(ran.stdout).idle, effect];
  });
}

describe('an option that says what rows say themselves', () => {
  it('is said to have no effect', async () => {
    expect(await saidOf('sumber,segmen', 'Baznas,petani', '--segment', 'nelayan')).toEqual([
      ['segment'],
      'Without effect: --segment. Every row says it itself, or its source does.',
    ]);
    const both = ['--payer', 'apbd', '--scheme', 'bpu', '--lang', 'id'];
    expect(await saidOf('sumber,segmen', 'Baznas,petani', ...both)).toEqual([
      ['scheme', 'payer'],
      'Tidak berpengaruh: --skema, --pembayar. Setiap baris, atau sumbernya, sudah menyebutnya sendiri.',
    ]);
  });

  it('has one where a row does not say it', async () => {
    expect(await saidOf('sumber', 'Baznas', '--segment', 'nelayan')).toEqual([[], null]);
    expect(await saidOf('segmen', 'petani', '--payer', 'apbd')).toEqual([[], null]);
    expect(await saidOf('sumber,segmen', 'Kas,pemulung', '--scheme', 'bpu')).toEqual([[], null]);
    expect(await saidOf('sumber,segmen', 'Baznas,petani')).toEqual([[], null]);
  });
});
