import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentHtml } from '../../src/verbs/report/html.js';
import { reportOfText } from '../support/report.js';
import { ROOT } from '../support/run.js';
import { LAPTOP, launch, opened } from './browser.js';

let browser: Browser;
let text: string;
beforeAll(async () => {
  browser = await launch();
  const sample = readFileSync(join(ROOT, 'data', 'banten.csv'), 'utf8');
  const more = ['guru ngaji', 'marbot'].map(
    (name) => `36.01,Kabupaten Pandeglang,${name},2025-11,9,3,0,final\n`,
  );
  const { document, rendering } = await reportOfText(sample + more.join(''), { lang: 'id' });
  text = await documentHtml(document, rendering);
});
afterAll(() => browser?.close());

/** The table of segments: 13 rows, so that it has a search box. */
function table(page: Page) {
  const section = page.locator('#segments');
  const names = () => section.locator('tbody tr:visible th').allTextContents();
  return { section, names };
}

describe('a table', () => {
  it('sorts by a column of numbers, the largest first, then the other way', async () => {
    await opened(browser, text, { viewport: LAPTOP }, async ({ page }) => {
      const { section, names } = table(page);
      const head = section.getByRole('columnheader', { name: 'Cakupan' });
      await head.getByRole('button').click();
      expect((await names()).slice(0, 2)).toEqual(['non ASN', 'perangkat desa']);
      expect(await head.getAttribute('aria-sort')).toBe('descending');
      await head.getByRole('button').click();
      expect((await names()).slice(0, 2)).toEqual(['petani', 'pedagang kecil']);
      expect(await head.getAttribute('aria-sort')).toBe('ascending');
      expect(await section.locator('tfoot th').innerText()).toBe('Jumlah');
    });
  });

  it('sorts by names in the order of the language, by the keyboard alone', async () => {
    await opened(browser, text, { viewport: LAPTOP }, async ({ page }) => {
      const { section, names } = table(page);
      const before = await names();
      await section.getByRole('button', { name: 'Segmen' }).focus();
      await page.keyboard.press('Enter');
      expect(await names()).toEqual([...before].sort((a, b) => a.localeCompare(b, 'id')));
      await page.keyboard.press('Space');
      expect(await names()).toEqual([...before].sort((a, b) => b.localeCompare(a, 'id')));
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Potensi');
    });
  });

  it('shows the rows that hold what is searched, says how many, and of what the total is', async () => {
    await opened(browser, text, { viewport: LAPTOP }, async ({ page }) => {
      const { section, names } = table(page);
      await section.getByLabel('Cari di tabel ini').fill('PEKERJA');
      expect((await names()).sort()).toEqual(['pekerja keagamaan', 'pekerja rentan']);
      const said = section.getByRole('status');
      expect(await said.innerText()).toBe('2 dari 13 baris');
      expect(await section.locator('tfoot th').innerText()).toBe('Jumlah (semua baris)');
      await section.getByLabel('Cari di tabel ini').fill('tidak ada');
      expect(await said.innerText()).toBe('0 dari 13 baris');
      await section.getByLabel('Cari di tabel ini').fill('');
      expect(await names()).toHaveLength(13);
      expect(await said.innerText()).toBe('');
      expect(await section.locator('tfoot th').innerText()).toBe('Jumlah');
    });
  });

  it('keeps what is filtered while it is sorted', async () => {
    await opened(browser, text, { viewport: LAPTOP }, async ({ page }) => {
      const { section, names } = table(page);
      await section.getByLabel('Cari di tabel ini').fill('pekerja');
      await section.getByRole('button', { name: 'Potensi' }).click();
      expect(await names()).toEqual(['pekerja rentan', 'pekerja keagamaan']);
    });
  });

  it('has a search box only where it has more rows than can be seen at once', async () => {
    await opened(browser, text, { viewport: LAPTOP }, async ({ page }) => {
      expect(await page.locator('#regions').getByRole('searchbox').count()).toBe(0);
    });
  });
});
