import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { viewHtml } from '../../src/render/html-view.js';
import { gapView } from '../../src/verbs/gap/view.js';
import { documentHtml } from '../../src/verbs/report/html.js';
import { reportOf, reportOfText } from '../support/report.js';
import { run } from '../support/run.js';
import { LAPTOP, launch, opened, PHONE } from './browser.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PROVINCES = ['11', '31', '32', '53', '64', '73', '91']
  .map((code, at) => `${code},P${code},petani,${1000 + at},${at * 190}\n`)
  .join('');
const HOSTILE = ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '=HYPERLINK("x")'];

/** The pages that are looked at: a map, an excess, segments, one row alone. */
const PAGES: Readonly<Record<string, () => Promise<string>>> = {
  banten: async () => {
    const { document, rendering } = await reportOf(['data/banten.csv'], { wage: ['umk'] });
    return documentHtml(document, rendering);
  },
  excess: async () => {
    const { document, rendering } = await reportOf(['data/papua-barat-2023.csv'], { lang: 'id' });
    return documentHtml(document, rendering);
  },
  'one row': async () => {
    const { document, rendering } = await reportOf(['data/ntb-2025.csv'], { lang: 'id' });
    return documentHtml(document, rendering);
  },
  provinces: async () => {
    const table = `region_code,region,segment,potential,registered\n${PROVINCES}`;
    const { document, rendering } = await reportOfText(table, { by: ['province'] });
    return documentHtml(document, rendering);
  },
  chapters: async () => {
    const chapters = [
      'plan --target 60% --until 2045 --lapse 5%..20%',
      'share 10000',
      'fund --sources data/banten-sources.csv',
    ];
    const asked = chapters.flatMap((chapter) => ['--chapter', chapter]);
    const words = [
      'report',
      'data/banten.csv',
      '--wage',
      'umk',
      '--lang',
      'id',
      '--quiet',
      '--no-warnings',
    ];
    return (await run([...words, ...asked, '--format', 'html'])).stdout;
  },
  gap: async () => {
    const { gap, rendering } = await reportOf(['data/banten.csv'], { lines: true });
    return viewHtml(gapView(gap, rendering, false), rendering);
  },
};

const VIEWS = [
  { view: 'laptop, light', viewport: LAPTOP, colorScheme: 'light' },
  { view: 'laptop, dark', viewport: LAPTOP, colorScheme: 'dark' },
  { view: 'phone, light', viewport: PHONE, colorScheme: 'light' },
  { view: 'phone, dark', viewport: PHONE, colorScheme: 'dark' },
] as const;

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found = (await page.evaluate('axe.run()')) as AxeResults;
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
  );
}

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

describe.each(Object.entries(PAGES))('%s', (_, render) => {
  let text: string;
  beforeAll(async () => {
    text = await render();
  });

  it.each(VIEWS)(
    'is accessible, quiet and as wide as its window: $view',
    async (view) => {
      await opened(browser, text, view, async ({ page, events }) => {
        expect(await violations(page)).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(
          view.viewport.width,
        );
        expect(events).toEqual([]);
      });
    },
    30_000,
  );

  it('is all there without its script', async () => {
    await opened(
      browser,
      text,
      { viewport: LAPTOP, javaScriptEnabled: false },
      async ({ page }) => {
        expect(await page.locator('section:not(.what-if) h2').count()).toBeGreaterThan(1);
        expect(await page.locator('tbody tr').first().isVisible()).toBe(true);
        expect(
          await page.locator('.what-if, .filter, th button').filter({ visible: true }).count(),
        ).toBe(0);
      },
    );
  });
});

it('names of regions that are markup do nothing', async () => {
  const rows = HOSTILE.map((name, at) => `"${name.replaceAll('"', '""')}",petani,${90 + at},3\n`);
  const table = `region,segment,potential,registered\n${rows.join('')}`;
  const { document, rendering } = await reportOfText(table);
  const text = await documentHtml(document, rendering);
  await opened(browser, text, { viewport: LAPTOP }, async ({ page, events }) => {
    const names = await page.locator('#regions tbody th').allTextContents();
    expect(names.sort()).toEqual([...HOSTILE].sort());
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.locator('script').count()).toBe(2);
    expect(events).toEqual([]);
  });
});

describe('the page of a report', () => {
  const text = async () => {
    const { document, rendering } = await reportOf(['data/banten.csv'], { wage: ['umk'] });
    return documentHtml(document, rendering);
  };

  it('shows its first figure on the first screen of a phone', async () => {
    await opened(browser, await text(), { viewport: PHONE }, async ({ page }) => {
      const box = await page.locator('.figures .value').first().boundingBox();
      expect((box?.y ?? PHONE.height) + (box?.height ?? 0)).toBeLessThan(PHONE.height);
    });
  });

  it('has its contents beside the text on a wide screen, and after the first page on others', async () => {
    const left = async (page: Page, selector: string) =>
      (await page.locator(selector).first().boundingBox())?.x ?? -1;
    const wide = { width: 1680, height: 900 };
    await opened(browser, await text(), { viewport: wide }, async ({ page }) => {
      expect(await left(page, 'nav')).toBeLessThan(await left(page, '.front'));
      expect(await left(page, '.rest')).toBe(await left(page, '.front'));
    });
    await opened(browser, await text(), { viewport: LAPTOP }, async ({ page }) => {
      expect(await left(page, 'nav')).toBe(await left(page, '.front'));
    });
  });

  it('says of a table that is wider than its place that it moves, and of no other', async () => {
    // Lines of a budget, in the appendix, have more columns than a laptop shows.
    const hints = (page: Page) =>
      page.locator('.wider:not(#lines *)').filter({ visible: true }).count();
    await opened(browser, await text(), { viewport: LAPTOP }, async ({ page }) => {
      expect(await hints(page)).toBe(0);
    });
    await opened(browser, await text(), { viewport: PHONE }, async ({ page }) => {
      expect(await hints(page)).toBeGreaterThan(0);
    });
  });

  it('leaves what its first page shows in its order', async () => {
    await opened(browser, await text(), { viewport: LAPTOP }, async ({ page }) => {
      expect(await page.locator('.front th button').count()).toBe(0);
      expect(await page.locator('.rest th button').count()).toBeGreaterThan(0);
    });
  });
});
