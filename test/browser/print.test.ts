import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentHtml } from '../../src/verbs/report/html.js';
import { reportOf } from '../support/report.js';
import { run } from '../support/run.js';
import { LAPTOP, launch, opened } from './browser.js';

/** A word of a sheet with its place, in points. */
interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

const A4 = { width: 595, height: 842 };
/** The margins of a sheet at its sides, 14 mm, less what rounding moves. */
const MARGIN = 39;

let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), 'ucj-print-'));
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The sheets that a report is printed on, each as its words; read by poppler's pdftotext. */
async function sheets(...of: Parameters<typeof reportOf>): Promise<Word[][]> {
  const { document, rendering } = await reportOf(...of);
  return printed(await documentHtml(document, rendering));
}

async function printed(text: string): Promise<Word[][]> {
  const path = join(folder, 'report.pdf');
  await opened(browser, text, { viewport: LAPTOP, colorScheme: 'dark' }, ({ page }) =>
    page.pdf({ path, preferCSSPageSize: true, printBackground: true }),
  );
  const boxes = execFileSync('pdftotext', ['-bbox', path, '-'], { encoding: 'utf8' });
  return boxes
    .split('<page ')
    .slice(1)
    .map((sheet) => {
      expect(sheet).toMatch(/^width="59[45]\.\d+" height="84[12]\.\d+"/);
      const words = sheet.matchAll(/<word xMin="([\d.]+)"[^>]* xMax="([\d.]+)"[^>]*>(.*)<\/word>/g);
      return [...words].map(([, left, right, word]) => ({
        text: word ?? '',
        left: Number(left),
        right: Number(right),
      }));
    });
}

function expectInside(all: readonly Word[][]) {
  expect(all.length).toBeGreaterThan(0);
  for (const sheet of all) expect(sheet.length).toBeGreaterThan(0);
  const cut = all.flat().filter(({ left, right }) => left < MARGIN || right > A4.width - MARGIN);
  expect(cut).toEqual([]);
}

describe.each([
  ['banten.csv', { wage: ['umk'] }],
  ['banten.csv', { wage: ['umk'], lang: 'id', target: ['60%'], by: ['regency'] }],
  ['papua-barat-2023.csv', { lang: 'id' }],
  ['ntb-2025.csv', {}],
])('%s %j on paper', (file, options) => {
  it('is text on sheets of A4, none of it beyond the margins', async () => {
    expectInside(await sheets([`data/${file}`], options));
  }, 30_000);
});

describe('the first page', () => {
  it.each([
    ['en', 'Segments that matter most', /1 \/ \d+$/],
    ['id', 'Segmen yang paling menentukan', /1 \/ \d+$/],
  ])('is one numbered sheet: %s', async (lang, last, number) => {
    const options = { wage: ['umk'], lang, target: ['60%'], payer: ['petani=apbd'] };
    const [first = [], second = []] = await sheets(['data/banten.csv'], options);
    const text = first.map((word) => word.text).join(' ');
    expect(text).toContain(last);
    expect(text).toMatch(number);
    expect(second.map((word) => word.text).join(' ')).not.toContain(last);
  });
});

describe('chapters on paper', () => {
  it('are on sheets of A4 too, the widest tables among them', async () => {
    const chapters = [
      'plan --target 90% --until 2035 --growth 1% --lapse 5%',
      'fund --sources data/banten-sources.csv',
    ];
    const asked = chapters.flatMap((chapter) => ['--chapter', chapter]);
    const words = ['report', 'data/banten.csv', '--wage', 'umk', '--renew', '90%', '--lang', 'id'];
    const ran = await run([...words, ...asked, '--format', 'html', '--quiet', '--no-warnings']);
    expectInside(await printed(ran.stdout));
  }, 30_000);
});

describe('a long table on paper', () => {
  it('has its head on each sheet, its total once, and no controls', async () => {
    const all = await sheets(['data/banten.csv'], { wage: ['umk'], by: ['region', 'segment'] });
    const texts = all.map((sheet) => sheet.map(({ text }) => text).join(' '));
    expect(all.length).toBeGreaterThan(3);
    const long = texts.filter((text) => (text.match(/employer/g) ?? []).length > 12);
    expect(long.length).toBeGreaterThan(1);
    for (const text of long) expect(text).toContain('Side Months Workers Times');
    const whole = texts.join(' ');
    expect(whole).not.toContain('Search in this table');
    expect(whole).not.toContain('What if?');
    expect(whole).not.toContain('↕');
    // Of the ranking, payers, programmes, agencies, and of lines that are folded on a screen.
    expect(whole.match(/ 1,133,019,241,944/g)).toHaveLength(5);
  }, 30_000);
});
