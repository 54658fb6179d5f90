import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { inFolder, run, transcript } from '../support/run.js';

const HEAD = 'kode,wilayah,periode,potensi,peserta aktif\n';
const WITHOUT_MEMBERS = `${HEAD}36.01,Pandeglang,2025-11,100000,9000
36.02,Lebak,2025-11,120000,16000
36.04,Kab. Serang,2025-11,131227,
`;
const WITHOUT_POTENTIAL = WITHOUT_MEMBERS.replace('131227,', '-,2700');
const SOURCES = 'source,payer,amount\napbd,apbd,Rp1 miliar\n';
const ENGLISH = 'without Kabupaten Serang: 131,227 potential';
const INDONESIAN = 'tanpa Kabupaten Serang: potensi 131.227';

async function ran(words: string, table = WITHOUT_MEMBERS, terminal?: number) {
  const files = { 't.csv': table, 's.csv': SOURCES };
  return inFolder(files, (cwd) =>
    run(words.trim().split(' '), { cwd, ...(terminal !== undefined && { terminal }) }),
  );
}

const VERBS = [
  'gap t.csv',
  'plan t.csv --target 60% --until 2027',
  'fund t.csv --sources s.csv',
  'share 1000 t.csv',
] as const;

describe('a row without a count makes the result incomplete', () => {
  it.each(VERBS)('and ucj %s says it in every format, in both languages', async (verb) => {
    const formats = ['table', 'markdown', ...(verb.startsWith('gap') ? ['html'] : [])];
    for (const format of formats) {
      const { stdout } = await ran(`${verb} --format ${format}`);
      expect(stdout).toContain(`Incomplete, ${ENGLISH}`);
      const { stdout: own } = await ran(`${verb} --format ${format} --lang id`);
      expect(own).toContain(`Belum lengkap, ${INDONESIAN}`);
    }
    const { stdout } = await ran(`${verb} --format json`);
    const regions = ['Kabupaten Serang'];
    const incomplete = { rows: 1, potential: 131227, registered: null, regions };
    expect(JSON.parse(stdout).incomplete).toEqual(incomplete);
    expect((await ran(`${verb} --format csv --quiet`)).stderr).toContain(ENGLISH.slice(8));
  });

  it('in the first line under a table', async () => {
    const { stdout } = await ran('gap t.csv', WITHOUT_MEMBERS, 120);
    expect(stdout.split('\n\n')[1]).toMatch(/^Incomplete, /);
  });

  it.each(['markdown', 'html'])(
    'before any figure of a report as %s, and among what is to be decided',
    async (format) => {
      const { stdout } = await ran(`report t.csv --format ${format}`);
      expect(stdout).toContain(`Complete the counts, which lack ${ENGLISH.slice(8)}`);
      expect(stdout.indexOf(`Incomplete, ${ENGLISH}.`)).toBeLessThan(stdout.indexOf('Coverage'));
    },
  );

  it.each(['gap', 'report'])('in the workbook of ucj %s', async (verb) => {
    const { stdout } = await ran(`${verb} t.csv --format xlsx`);
    const { sheets } = await readXlsx(new Uint8Array(Buffer.from(stdout, 'latin1')));
    const texts = sheets.flatMap(({ rows }) => rows.flat().map(String));
    expect(texts.some((text) => text.includes(`Incomplete, ${ENGLISH}`))).toBe(true);
  });

  it('in a trend, of both periods', async () => {
    const table = `${WITHOUT_MEMBERS}36.01,Pandeglang,2024-11,90000,8000\n36.02,Lebak,2024-11,,9000\n`;
    const { stdout } = await ran('trend t.csv --format json', table);
    const regions = ['Kabupaten Serang', 'Kabupaten Lebak'];
    const incomplete = { rows: 2, potential: 131227, registered: 9000, regions };
    expect(JSON.parse(stdout).incomplete).toEqual(incomplete);
  });

  it('with the count that is known, whichever it is', async () => {
    const { stdout } = await ran('gap t.csv --format json', WITHOUT_POTENTIAL);
    expect(JSON.parse(stdout).incomplete).toMatchObject({ potential: null, registered: 2700 });
    const both = WITHOUT_MEMBERS.replace('131227,', ',');
    const none = JSON.parse((await ran('gap t.csv --format json', both)).stdout).incomplete;
    expect(none).toMatchObject({ rows: 1, potential: null, registered: null });
  });

  it('also where one segment of a wide row has none', async () => {
    const wide = `wilayah,potensi petani,aktif petani,potensi nelayan,aktif nelayan
Pandeglang,1000,90,500,40
Lebak,1200,160,700,
`;
    const { stdout } = await ran('gap t.csv --wide segment --format json', wide);
    const { incomplete, totals } = JSON.parse(stdout);
    expect(incomplete).toEqual({
      rows: 1,
      potential: 700,
      registered: null,
      regions: ['Kabupaten Lebak'],
    });
    expect([totals.potential, totals.registered]).toEqual([2700, 290]);
  });

  it('also where one side of a join has no row and such rows are skipped', async () => {
    const files = {
      'p.csv': 'wilayah,potensi\nPandeglang,1000\nLebak,1200\n',
      'r.csv': 'wilayah,aktif\nPandeglang,90\nKota Serang,7\n',
    };
    const words = 'gap --potential p.csv --registered r.csv --unmatched skip --format json'.split(
      ' ',
    );
    await inFolder(files, async (cwd) => {
      const { incomplete } = JSON.parse((await run(words, { cwd })).stdout);
      const regions = ['Kabupaten Lebak', 'Kota Serang'];
      expect(incomplete).toEqual({ rows: 2, potential: 1200, registered: 7, regions });
      // Skipping was chosen, so that a gate judges what is left.
      expect((await run([...words, '--fail-below', '9'], { cwd })).status).toBe(0);
    });
  });

  it('only where the row would be among those chosen', async () => {
    const of = async (words: string, table?: string) =>
      JSON.parse((await ran(`gap t.csv --format json ${words}`, table)).stdout).incomplete;
    expect(await of('--region 36.02')).toBeNull();
    expect(await of('--missing zero')).toBeNull();
    const older = WITHOUT_MEMBERS.replace('Serang,2025-11', 'Serang,2025-10');
    expect(await of('', older)).toBeNull();
    expect(await of('--period 2025-11', older)).toBeNull();
    expect(await of('--period latest-each', older)).not.toBeNull();
    // The newest month is the one whose counts are missing.
    expect(
      await of('', WITHOUT_MEMBERS.replace('Serang,2025-11', 'Serang,2025-12')),
    ).not.toBeNull();
  });

  it('of another segment only where the whole region decides: its target, or who is paid first', async () => {
    const table =
      'wilayah,segmen,potensi,aktif\nLebak,petani,1000,90\nLebak,nelayan,1200,\nPandeglang,nelayan,70,\n';
    const of = async (words: string) =>
      JSON.parse((await ran(`${words} --format json --segment petani`, table)).stdout).incomplete;
    expect(await of('gap t.csv')).toBeNull();
    expect(await of('gap t.csv --target petani=60%')).toBeNull();
    const regions = ['Kabupaten Lebak'];
    expect(await of('gap t.csv --target 60%')).toMatchObject({ potential: 1200, regions });
    expect(await of('plan t.csv --target 60% --until 2027')).toMatchObject({ regions });
  });
});

describe('a gate over an incomplete result', () => {
  it('does not hold, and says how it is judged without the rows', async () => {
    const { status, stderr } = await ran('gap t.csv --format csv --fail-below 10 --quiet');
    expect([status, stderr]).toEqual([1, expect.stringContaining('--missing skip')]);
    expect(stderr).toContain(`the result is incomplete, ${ENGLISH}`);
  });

  it.each(['10', '12'])('is judged without them where the user says so (%s)', async (gate) => {
    const { status } = await ran(`gap t.csv --format csv --fail-below ${gate} --missing skip`);
    expect(status).toBe(gate === '10' ? 0 : 1);
  });

  it('does not hold for rows either', async () => {
    expect((await ran('gap t.csv --format csv --fail-below 1 --each')).status).toBe(1);
    expect((await ran('gap t.csv --format csv --fail-below 1 --each --missing skip')).status).toBe(
      0,
    );
  });

  it('holds once the count is filled in, as the message asks', async () => {
    const full = WITHOUT_MEMBERS.replace('131227,', '131227,2400');
    expect((await ran('gap t.csv --format csv --fail-below 10', full)).status).toBe(1);
    expect((await ran('gap t.csv --format csv --fail-below 7', full)).status).toBe(0);
  });

  it.each(['tsv', 'ndjson'])('is warned of where %s goes into a pipe', async (format) => {
    const { stderr } = await ran(`gap t.csv --format ${format} --quiet`);
    expect(stderr).toContain(`Kabupaten Serang: 131,227 potential`);
    expect((await ran(`gap t.csv --format ${format} --no-warnings`)).stderr).not.toContain(
      'Serang',
    );
  });

  it('says why it does not hold also where warnings are hidden', async () => {
    const words = 'gap t.csv --format csv --fail-below 10 --quiet --no-warnings';
    const { status, stderr } = await ran(words);
    expect([status, stderr.trim().split('\n').length]).toEqual([1, 1]);
    expect(stderr).toContain('the result is incomplete');
  });

  it('does not hold for a report, which is written all the same', async () => {
    const { status, stdout } = await ran('report t.csv --format markdown --fail-below 10 --quiet');
    expect([status, stdout]).toEqual([1, expect.stringContaining(`Incomplete, ${ENGLISH}`)]);
  });

  it('is what ucj check --strict refuses too, until the count is filled in', async () => {
    const words = 'check t.csv --strict --basis employed --quiet';
    expect((await ran(words)).status).toBe(1);
    const full = WITHOUT_MEMBERS.replace('131227,', '131227,2400');
    expect((await ran(words, full)).status).toBe(0);
  });

  it.each(['en', 'id'])('reads like this (%s)', async (language) => {
    const words = `gap t.csv --format csv --fail-below 10 --quiet --lang ${language}`;
    const told = transcript(words.split(' '), await ran(words));
    await expect(told).toMatchFileSnapshot(`../golden/gate-incomplete-${language}.txt`);
  });
});

describe('a printed total', () => {
  const total = (line: string) => `${WITHOUT_MEMBERS.replaceAll(',2025-11', ',2025-11')}${line}`;

  it('that fits with the rows left out is explained by them', async () => {
    const table = total(',JUMLAH,2025-11,351227,27400\n');
    const { notes } = JSON.parse((await ran('gap t.csv --format json', table)).stdout);
    const found = notes.filter(({ code }: { code: string }) => code.startsWith('total-'));
    expect(found).toMatchObject([
      { code: 'total-incomplete', role: 'potential', lines: [4], missing: 0, severity: 'note' },
      { code: 'total-incomplete', role: 'registered', lines: [4], missing: 2400 },
    ]);
  });

  it('that does not fit even so is a warning', async () => {
    const table = total(',JUMLAH,2025-11,351228,24000\n');
    const { notes } = JSON.parse((await ran('gap t.csv --format json', table)).stdout);
    const found = notes.filter(({ code }: { code: string }) => code.startsWith('total-'));
    expect(found).toMatchObject([
      { code: 'total-differs', role: 'potential', severity: 'warning' },
      { code: 'total-differs', role: 'registered' },
    ]);
  });
});
