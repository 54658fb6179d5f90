import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WORKBOOK_LIMITS } from '../../src/input/xlsx/failure.js';
import { openZip } from '../../src/input/xlsx/zip.js';
import { inFolder, ROOT, run } from '../support/run.js';
import { entriesOf } from '../support/workbook.js';
import { zipOf } from '../support/zip.js';
import { LAPTOP, launch, type Opened, opened, PHONE } from './browser.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SAMPLES = join(ROOT, 'data');
/** A folder of other tables, named by whoever has some that are not the project's to show. */
const FURTHER = process.env['TABLES'];

const bytesIn = (folder: string, name: string) => readFileSync(join(folder, name));
const HEAD = 'Kabupaten;Segmen;Potensi;Peserta aktif';
const ROWS = `${HEAD}\nLebak;petani;12.400;1.240\nKabupaten Serang;nelayan;8.000;900\n`;

/** Tables of my own in every form that is read in a way of its own. */
const MADE: Readonly<Record<string, string | Buffer>> = {
  'utf-16.csv': Buffer.from(`\ufeff${ROWS}`, 'utf16le'),
  'windows-1252.csv': Buffer.from(ROWS.replace('Lebak', 'L\u00e9bak'), 'latin1'),
  'packed.csv.gz': gzipSync(ROWS),
  'twice packed.csv.gz': Buffer.concat([
    gzipSync(`${HEAD}\nLebak;petani;9;3\n`),
    gzipSync('Pandeglang;petani;8;2\n'),
  ]),
  'cut.csv.gz': gzipSync(ROWS).subarray(0, 40),
  'quoted.csv': 'region,segment,potential,registered\n"Lebak, Kab.",petani,"12,400","1,240"\n',
  'wide.csv':
    'Kabupaten,Potensi petani,Peserta petani,Potensi nelayan,Peserta nelayan\nLebak,9,3,8,2\n',
  'bad.csv': 'region,segment,potential,registered\nLebak,petani,9x,3\nPandeglang,petani,8,\n',
  'page.html': '<p>no table</p>',
  'nothing.csv': '',
  'book.xlsx': zipOf(
    entriesOf({
      data: '<row r="1"><c r="A1" t="inlineStr"><is><t>region</t></is></c><c r="B1" t="inlineStr"><is><t>potential</t></is></c><c r="C1" t="inlineStr"><is><t>registered</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Lebak</t></is></c><c r="B2"><v>90</v></c><c r="C2"><v>30</v></c></row>',
    }),
  ),
  'damaged.xlsx': Buffer.from('PK\u0003\u0004 and nothing else'),
};

/** The page, and the program's answers as the page must have them. */
const pageText = async (language: string) =>
  (await run(['page', '--format', 'html', '--lang', language])).stdout;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** Fills in a field of the form. */
async function fill(page: Page, id: string, value: string): Promise<void> {
  const field = page.locator(`#${id}`);
  const isList = await field.evaluate((element) => element.tagName === 'SELECT');
  if (isList) await field.selectOption(value);
  else await field.fill(value);
}

/** Takes out the files that were given, and gives others. */
async function give(page: Page, files: Readonly<Record<string, string | Buffer>>): Promise<void> {
  while ((await page.locator('#files button').count()) > 0)
    await page.locator('#files button').first().click();
  await page.locator('#chosen').setInputFiles(
    Object.entries(files).map(([name, content]) => {
      return { name, mimeType: 'text/plain', buffer: Buffer.from(content) };
    }),
  );
}

/** The parts of a workbook: it is packed by another zlib. */
function partsOf(bytes: Buffer) {
  const { names, read } = openZip(bytes, WORKBOOK_LIMITS);
  return names.map((name) => [name, read(name)?.toString('utf8')]);
}

/** What the page shows when it is ready: the page in its frame, and the remarks. */
async function shown(page: Page): Promise<{ output: string; remarks: string }> {
  await page
    .locator('#state', { hasText: /^(Done|There is no answer|Selesai|Belum ada)/ })
    .waitFor();
  const remarks = (await page.locator('#remarks').textContent()) ?? '';
  const isShown = await page.locator('#result').isVisible();
  const output = isShown ? await page.locator('#answer').getAttribute('srcdoc') : '';
  return { output: output ?? '', remarks };
}

/** What the command line gives for the same; the day is the browser's own. */
async function answered(
  words: readonly string[],
  files: Readonly<Record<string, string | Buffer>>,
  today: string,
) {
  return inFolder(files, async (cwd) => {
    const ran = await run([...words, '--format', 'html'], { cwd, today });
    return { output: ran.stdout, remarks: ran.stderr };
  });
}

const day = (page: Page) =>
  page.evaluate(() => {
    const now = new Date();
    const two = (value: number) => String(value).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  });

type Files = Readonly<Record<string, string | Buffer>>;

/** Gives files to the page and asks it, and the command line as well. */
async function both(
  page: Page,
  verb: string,
  files: Files,
  fields: Readonly<Record<string, string>> = {},
) {
  await fill(page, 'verb', verb);
  for (const id of ['by', 'target', 'payer', 'months', 'wage', 'sources', 'more'])
    if (await page.locator(`#${id}`).isVisible()) await fill(page, id, fields[id] ?? '');
  await give(page, files);
  const found = await shown(page);
  const command = (await page.locator('#command').textContent()) ?? '';
  return { found, command, today: await day(page) };
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = (await page.evaluate('axe.run()')) as AxeResults;
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`),
  );
}

const use = async <T>(
  language: string,
  viewport: typeof LAPTOP,
  ask: (opened: Opened) => Promise<T>,
) => opened(browser, await pageText(language), { viewport, acceptDownloads: true }, ask);

describe('ucj as a page', () => {
  it('is at most 1.5 MB, and one file', async () => {
    expect((await pageText('id')).length).toBeLessThan(1_500_000);
  });

  it.each([
    { language: 'en', viewport: LAPTOP },
    { language: 'id', viewport: PHONE },
  ])('is accessible, quiet and as wide as its window: $language', ({ language, viewport }) =>
    use(language, viewport, async ({ page, events }) => {
      await both(page, 'report', { 'banten.csv': bytesIn(SAMPLES, 'banten.csv') });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
      expect(events.filter((event) => !event.startsWith('request blob:'))).toEqual([]);
      // The checker of accessibility itself speaks to the frame, which the browser remarks.
      expect(await violations(page)).toEqual([]);
    }),
  );

  it('can reach nothing', async () => {
    let hits = 0;
    const server = createServer((_, response) => {
      hits += 1;
      response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const to = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const tries = `(async () => {
      const inWorker = URL.createObjectURL(new Blob(["fetch('${to}').finally(() => postMessage(0))"]));
      const ways = [
        () => fetch('${to}'),
        () => new Promise((done) => Object.assign(new Image(), { onload: done, onerror: done, src: '${to}' })),
        () => import('${to}'),
        () => new Promise((done) => Object.assign(new Worker(inWorker), { onmessage: done, onerror: done })),
      ];
      await Promise.allSettled(ways.map(async (way) => way()));
    })()`;
    const text = await pageText('en');
    const open = /<meta http-equiv="Content-Security-Policy"[^>]*>/;
    const hitsOf = async (page: string) => {
      hits = 0;
      await opened(browser, page, { viewport: LAPTOP }, ({ page: own }) => own.evaluate(tries));
      return hits;
    };
    try {
      // Without its policy it could: the tries are ones that reach a server.
      expect(await hitsOf(text.replace(open, ''))).toBe(4);
      expect(await hitsOf(text)).toBe(0);
    } finally {
      server.close();
    }
  });

  it('takes what is dropped on it, several files, and takes files out again', () =>
    use('en', LAPTOP, async ({ page }) => {
      const transfer = await page.evaluateHandle(`(() => {
        const all = new DataTransfer();
        all.items.add(new File([${JSON.stringify(ROWS)}], 'dropped.csv'));
        return all;
      })()`);
      await page.dispatchEvent('#drop', 'drop', { dataTransfer: transfer });
      expect((await shown(page)).output).toContain('Lebak');
      await page.locator('#files button').click();
      await page.locator('#result').waitFor({ state: 'hidden' });
      expect(await page.locator('#command').textContent()).toBe('ucj gap --lang en');
    }));

  it('saves the workbook that the command line writes', () =>
    use('en', LAPTOP, async ({ page }) => {
      const files = { 'banten.csv': bytesIn(SAMPLES, 'banten.csv') };
      const { today } = await both(page, 'report', files, { wage: 'umk' });
      await page.locator('#format').selectOption('XLSX');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('#save').click(),
      ]);
      expect(download.suggestedFilename()).toBe('banten-report.xlsx');
      const words = ['report', 'banten.csv', '--wage', 'umk', '--lang', 'en', '--format', 'xlsx'];
      const own = await inFolder(files, async (cwd) => (await run(words, { cwd, today })).stdout);
      const saved = readFileSync(await download.path());
      expect(partsOf(saved)).toEqual(partsOf(Buffer.from(own, 'latin1')));
    }));

  it.each([
    ['en', '36', ['init', '--region', '36', '--format', 'xlsx'], 'table', 'ucj-table.xlsx'],
    [
      'id',
      'Kab. Lebak',
      ['init', '--region', 'Kab. Lebak', '--format', 'xlsx'],
      'table',
      'ucj-tabel.xlsx',
    ],
    ['id', '', ['init', '--sources'], 'sources', 'ucj-sumber.csv'],
  ] as const)('makes a file to begin with, %s %s', (language, region, words, start, name) =>
    use(language, LAPTOP, async ({ page }) => {
      await page.locator('#start summary').click();
      await fill(page, 'start-region', region);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator(`#start-${start}`).click(),
      ]);
      expect(download.suggestedFilename()).toBe(name);
      const saved = readFileSync(await download.path());
      const today = await day(page);
      const own = await run([...words, '-o', '-', '--lang', language], { today });
      expect(own.status).toBe(0);
      const ours = Buffer.from(own.stdout, start === 'table' ? 'latin1' : 'utf8');
      if (start === 'table') expect(partsOf(saved)).toEqual(partsOf(ours));
      else expect(saved).toEqual(ours);
    }),
  );

  it('says which region a table to begin with lacks', () =>
    use('en', LAPTOP, async ({ page }) => {
      await page.locator('#start summary').click();
      await fill(page, 'start-region', 'Lebbak');
      await page.locator('#start-table').click();
      await expect.poll(() => page.locator('#remarks').textContent()).toContain('Lebbak');
      expect(await page.locator('#remarks').textContent()).toMatch(/^error: /);
    }));

  it('follows the contents of a report', () =>
    use('en', LAPTOP, async ({ page, events }) => {
      await both(page, 'report', { 'banten.csv': bytesIn(SAMPLES, 'banten.csv') });
      const shownAt = () =>
        page
          .frameLocator('#answer')
          .locator('#money')
          .evaluate((element) => element.getBoundingClientRect().top);
      await page.frameLocator('#answer').locator('nav a[href="#money"]').click();
      const frameTop = () =>
        page.locator('#answer').evaluate((element) => element.getBoundingClientRect().top);
      await expect
        .poll(async () => Math.round((await frameTop()) + (await shownAt())))
        .toBeLessThan(100);
      expect(events.filter((event) => event.startsWith('console'))).toEqual([]);
    }));

  it('reads settings and other files that are given to it', () =>
    use('id', LAPTOP, async ({ page }) => {
      const files = {
        'banten.csv': bytesIn(SAMPLES, 'banten.csv'),
        'banten-sources.csv': bytesIn(SAMPLES, 'banten-sources.csv'),
      };
      const sources = 'banten-sources.csv';
      const { found, today } = await both(page, 'fund', files, { wage: 'umk', sources });
      const words = ['fund', 'banten.csv', '--wage', 'umk', '--sources', sources, '--lang', 'id'];
      expect(found).toEqual(await answered(words, files, today));
      expect(found.output).toContain('<!DOCTYPE html>');
      const own = {
        'banten.csv': files['banten.csv'],
        'ucj.config.json': '{ "office": "Bappeda" }',
      };
      expect((await both(page, 'report', own)).found.output).toContain('Bappeda');
    }));

  it('saves what is too long to be shown, as Excel opens it too', () =>
    use('en', LAPTOP, async ({ page }) => {
      const rows = Array.from({ length: 6000 }, (_, at) => `Desa ${at},1000,${at % 900}\n`).join(
        '',
      );
      const files = { 'long.csv': `region,potential,registered\n${rows}` };
      const { found, today } = await both(page, 'gap', files);
      expect([found.output, found.remarks]).toEqual(['', expect.stringContaining('too many')]);
      await page.locator('#format').selectOption('CSV (Excel)');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('#save').click(),
      ]);
      const words = ['gap', 'long.csv', '--lang', 'en', '--format', 'csv', '--excel'];
      const own = await inFolder(files, async (cwd) => (await run(words, { cwd, today })).stdout);
      expect(readFileSync(await download.path(), 'utf8')).toBe(own);
      expect(download.suggestedFilename()).toBe('long-gap.csv');
    }));

  it('takes a file again that was taken out or changed, and says what took the place of another', () =>
    use('en', LAPTOP, async ({ page }) => {
      const file = (content: string) => ({
        name: 'a.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(content),
      });
      for (const region of ['Lebak', 'Pandeglang']) {
        await page
          .locator('#chosen')
          .setInputFiles(file(`region,potential,registered\n${region},9,3\n`));
        await expect.poll(async () => (await shown(page)).output).toContain(region);
      }
      expect(await page.locator('#said').textContent()).toBe(
        'Took the place of an earlier file: a.csv.',
      );
      await page.locator('#files button').click();
      expect(await page.evaluate('document.activeElement.id')).toBe('chosen');
      await page.locator('#chosen').setInputFiles(file('region,potential,registered\nLebak,9,3\n'));
      await expect.poll(async () => (await shown(page)).output).toContain('Lebak');
    }));

  it('offers the rows that each verb has, and says how to be without the solver', () =>
    use('id', LAPTOP, async ({ page }) => {
      const rows = () => page.locator('#by option').allTextContents();
      expect(await rows()).toContain('rumpun');
      await fill(page, 'verb', 'plan');
      expect(await rows()).not.toContain('periode');
      const files = {
        'banten.csv': bytesIn(SAMPLES, 'banten.csv'),
        's.csv': bytesIn(SAMPLES, 'banten-sources.csv'),
      };
      const fields = { sources: 's.csv', more: '--rule most-workers' };
      expect((await both(page, 'fund', files, fields)).found.remarks).toContain(
        'npm install highs',
      );
    }));

  it('says that a quotation mark has no end, and what is chosen elsewhere', () =>
    use('en', LAPTOP, async ({ page }) => {
      const said = async (more: string) => {
        await fill(page, 'more', more);
        await page.locator('form button').last().click();
        return page.locator('#state').textContent();
      };
      expect(await said('--region "Lebak')).toMatch(/quotation mark/);
      expect(await said('--format csv')).toMatch(/^--format is not among the further options here/);
    }));
});

/** Files of a folder that are tables, with the words that they are read with. */
const tablesIn = (folder: string) =>
  readdirSync(folder).filter(
    (name) =>
      /\.(csv|tsv|xlsx|gz|txt)$/.test(name) &&
      !/expect/.test(name) &&
      statSync(join(folder, name)).isFile(),
  );

const CASES: readonly (readonly [string, Files])[] = [
  ...tablesIn(SAMPLES).map((name) => [name, { [name]: bytesIn(SAMPLES, name) }] as const),
  ...Object.entries(MADE).map(([name, content]) => [name, { [name]: content }] as const),
  ...(FURTHER
    ? tablesIn(FURTHER).map((name) => [basename(name), { [name]: bytesIn(FURTHER, name) }] as const)
    : []),
];

describe.each(['gap', 'check', 'report'])('the page answers as ucj %s does', (verb) => {
  let asked: Promise<void>;
  let finish: () => void;
  let current: Opened;
  beforeAll(async () => {
    const isOver = new Promise<void>((resolve) => {
      finish = resolve;
    });
    await new Promise<void>((isOpen) => {
      asked = use('en', LAPTOP, async (own) => {
        current = own;
        isOpen();
        await isOver;
      });
    });
  });
  afterAll(async () => {
    finish();
    await asked;
  });

  it.each(CASES)('%s', async (name, files) => {
    const { found, today } = await both(current.page, verb, files);
    expect(found).toEqual(await answered([verb, name, '--lang', 'en'], files, today));
    expect(found.output + found.remarks).not.toBe('');
  });
});
