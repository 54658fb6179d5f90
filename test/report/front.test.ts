import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentHtml } from '../../src/verbs/report/html.js';
import { reportOf, reportOfText } from '../support/report.js';
import { inFolder, run } from '../support/run.js';

const SEGMENTS = [
  'petani',
  'nelayan',
  'pekerja rentan',
  'penerima upah',
  'perangkat desa',
  'guild',
];
const row = fc.record({
  region: fc.constantFrom('36.01', '36.02', '36.71'),
  segment: fc.constantFrom(...SEGMENTS),
  potential: fc.integer({ min: 0, max: 100_000 }),
  registered: fc.integer({ min: 0, max: 100_000 }),
  subsidised: fc.option(fc.integer({ min: 0, max: 100_000 })),
});
const table = fc
  .uniqueArray(row, { minLength: 1, maxLength: 10, selector: (each) => each.region + each.segment })
  .map((rows) =>
    rows
      .map(({ region, segment, potential, registered, subsidised }) =>
        [
          region,
          segment,
          potential,
          registered,
          subsidised === null ? '' : Math.min(subsidised, registered),
        ].join(),
      )
      .join('\n'),
  );

describe('the decisions that a report asks for', () => {
  it('cost the whole budget together, and are of all who are to be enrolled', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom({}, { target: ['60%'] }, { payer: ['zakat'] }, { renew: ['0%'] }),
        async (rows, options) => {
          const text = `region_code,segment,potential,registered,subsidised\n${rows}\n`;
          const { document, gap } = await reportOfText(text, { ...options, wage: ['3000000'] });
          const amounts = document.decisions.map(({ amount }) => amount ?? 0);
          const { totals } = gap;
          expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(totals?.annualPremium ?? 0);
          const enrolled = document.decisions.flatMap((each) =>
            'segments' in each ? each.workers : [],
          );
          expect(enrolled.reduce((sum, workers) => sum + workers, 0)).toBe(totals?.toEnrol);
        },
      ),
      { numRuns: 60 },
    );
  }, 120_000);

  it('name who is kept first, then who pays for whom, the dearest first, and what is to be found out', async () => {
    const { stdout } = await run(['report', 'data/banten.csv', '--format', 'json', '--quiet']);
    const { decisions } = JSON.parse(stdout);
    expect(decisions.map(({ kind }: { kind: string }) => kind)).toEqual([
      'renew',
      'undecided',
      'state',
      'price',
    ]);
    expect(decisions[0]).toMatchObject({ workers: 148_460, amount: 29_929_536_000 });
    expect(decisions.at(-1)).toMatchObject({ amount: null, payer: null });
  });
});

describe('the first page of a report', () => {
  const markdown = (...words: string[]) =>
    run(['report', 'data/banten.csv', '--wage', 'umk', '--format', 'markdown', ...words]);

  it('has no appendix where that is not wanted', async () => {
    const [whole, none] = [await markdown(), await markdown('--appendix', 'none')];
    expect(whole.stdout).toContain('## Appendix');
    expect(none.stdout).not.toContain('## Appendix');
    expect(whole.stdout.startsWith(none.stdout.trimEnd())).toBe(true);
    const page = await run(['report', 'data/banten.csv', '--format', 'html', '--appendix', 'none']);
    expect(page.stdout).not.toContain('id="about"');
  });

  it('has no option, code of confidence or day in digits before the appendix', async () => {
    for (const lang of ['en', 'id']) {
      const { stdout } = await markdown('--target', '60%', '--lang', lang);
      const [front = ''] = stdout.split(/^## (?:Appendix|Lampiran)$/m);
      expect(front).not.toMatch(/--\w|\b(?:HIGH|MEDIUM|LOW|INFER)\b|\d{4}-\d\d-\d\d|utf-8/i);
      expect(front.length).toBeGreaterThan(1000);
    }
  });

  it('names the office that the settings name', async () => {
    const files = {
      'ucj.config.json': '{ "office": "Dinas Tenaga Kerja" }',
      't.csv': 'region,segment,potential,registered\nA,petani,9,3\n',
    };
    await inFolder(files, async (cwd) => {
      const { stdout } = await run(['report', 't.csv', '--format', 'markdown'], { cwd });
      expect(stdout.split('\n')[2]).toMatch(/^Dinas Tenaga Kerja\. Members as of /);
    });
  });

  it('shows the target and the nation on its gauge, where they are', async () => {
    const { document, rendering } = await reportOf(['data/banten.csv'], { target: ['60%'] });
    const text = await documentHtml(document, rendering);
    const gauge = /<svg class="gauge".*?<\/svg>/s.exec(text)?.[0] ?? '';
    expect(gauge).toContain('<rect class="covered" width="42.9%"');
    expect(gauge).toContain('<line class="target" x1="60%"');
    expect(gauge).toContain('<line class="nation" x1="37.01%"');
    const beyond = await reportOfText('region,potential,registered\nA,100,125\n');
    const other = await documentHtml(beyond.document, beyond.rendering);
    expect(other).toContain('<rect class="covered" width="100%"');
    expect(other).toContain('<line class="nation" x1="29.61%"');
    expect(other).not.toContain('<line class="target"');
  });

  it('says that months cost the same, and shows them where they do not', async () => {
    const alike = await markdown();
    expect(alike.stdout).toContain('Every month costs the same: Rp94,418,270,162.');
    const relieved = await markdown('--payer', 'petani=zakat');
    expect(relieved.stdout).toContain('### By month');
  });

  it('has charts in the order of what they show, the lowest first', async () => {
    const { document, rendering } = await reportOf(['data/papua-barat-2023.csv']);
    const text = await documentHtml(document, rendering);
    const shown = [...text.matchAll(/<span class="figure">([\d.]+)%/g)].map(([, each]) =>
      Number(each),
    );
    expect(shown).toEqual([...shown].sort((a, b) => a - b));
    expect(shown.length).toBe(7);
  });
});
