import { describe, expect, it } from 'vitest';
import { inFolder, run } from '../support/run.js';

const BUDGET = 'sumber;wilayah;segmen;orang;anggaran';

/** Lines of a budget with what is left of each, and what payments are taken for. */
async function linesOf(budget: readonly string[], paid: readonly string[]) {
  const files = {
    'b.csv': `${BUDGET}\n${budget.join('\n')}\n`,
    'p.csv': `bulan;sumber;wilayah;segmen;orang;rupiah\n${paid.join('\n')}\n`,
  };
  return inFolder(files, async (cwd) => {
    const ran = await run(['realise', 'b.csv', 'p.csv', '--quiet', '--format', 'json'], { cwd });
    const { lines, meant } = JSON.parse(ran.stdout);
    return {
      meant,
      lines: lines.map((line: { segment: string; left: number; dropped: number }) => {
        return [line.segment, line.left, line.dropped];
      }),
    };
  });
}

describe('segments of one kind in a budget', () => {
  const BOTH = ['APBD;Kab. Lebak;guru ngaji;100;20160000', 'APBD;Kab. Lebak;marbot;50;10080000'];

  it('are lines of their own, each with its money', async () => {
    // 17,640,000 are left for eleven months: enough for 95 of 150.
    const paid = ['2026-01;APBD;Lebak;guru ngaji;150;2520000', '2026-01;APBD;Lebak;Marbot;0;0'];
    expect(await linesOf(BOTH, paid)).toEqual({
      lines: [
        ['guru ngaji', -10_080_000, 55],
        ['marbot', 10_080_000, 0],
      ],
      meant: [],
    });
  });

  it('are not what a third of that kind is paid of', async () => {
    const { lines } = await linesOf(BOTH, ['2026-01;APBD;Lebak;imam;10;168000']);
    expect(lines.map(([segment]: [string]) => segment)).toEqual(['guru ngaji', 'marbot', 'imam']);
  });

  it('are one where no region of a source has both, and names that differ are said', async () => {
    const budget = [
      'APBD;Kab. Lebak;petani;100;20160000',
      'APBD;Kab. Pandeglang;pekebun;50;10080000',
    ];
    const paid = [
      '2026-01;APBD;Lebak;farmers;100;1680000',
      '2026-01;APBD;Pandeglang;Pekebun;50;840000',
    ];
    expect(await linesOf(budget, paid)).toEqual({
      lines: [
        ['petani', 0, 0],
        ['pekebun', 0, 0],
      ],
      meant: [{ part: 'segment', paid: 'farmers', budget: 'petani' }],
    });
  });
});
