import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { grouped, rupiah } from '../../src/i18n/marks.js';
import { documentHtml } from '../../src/verbs/report/html.js';
import { reportOf } from '../support/report.js';
import { run } from '../support/run.js';
import { SAMPLES } from '../support/samples.js';
import { LAPTOP, launch, opened } from './browser.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** What a reader fills in. */
const CHOICES = [
  {},
  { target: '60' },
  { target: '99,5', payer: 'zakat' },
  { target: '', payer: 'apbd', months: '9' },
  { payer: 'csr', months: '4', premium: '16.800' },
  { target: '75', months: '12', premium: '5000' },
] as const;

interface Filled {
  readonly target?: string;
  readonly payer?: string;
  readonly months?: string;
  readonly premium?: string;
}

async function fill(page: Page, { target, payer, months, premium }: Filled): Promise<void> {
  const form = page.locator('#what-if form');
  await form.getByRole('button').click();
  if (target !== undefined) await form.getByLabel('Target').fill(target);
  if (payer !== undefined) await form.getByLabel('Pembayar').selectOption(payer);
  if (months !== undefined) {
    const option = form.locator('[name=months] option', { hasText: `${months} bulan terakhir` });
    // The months of the report are not offered twice.
    const value = (await option.count()) > 0 ? await option.getAttribute('value') : '0';
    await form.locator('[name=months]').selectOption(value);
  }
  if (premium !== undefined) await form.getByLabel('Iuran tetap').fill(premium);
}

/** The results as the page shows them: by their head, with the choices. */
async function results(page: Page): Promise<Record<string, string>> {
  const rows = await page.locator('#what-if-results tr').all();
  const pairs = rows.map(async (row) => {
    return [await row.locator('th').innerText(), await row.locator('td').first().innerText()];
  });
  return Object.fromEntries(await Promise.all(pairs));
}

/** What the totals of `ucj gap` look like in the page. */
function expected(totals: {
  uncovered: number;
  toTarget: number | null;
  expansionPremium: number | null;
  renewalPremium: number | null;
  annualPremium: number | null;
  unpriced: number;
}) {
  const people = (value: number | null) => (value === null ? '–' : grouped(value, 'id'));
  const money = (value: number | null) => (value === null ? '–' : rupiah(value, 'id'));
  return {
    'Pekerja belum terlindungi': people(totals.uncovered),
    'Pekerja yang kurang menuju target': people(totals.toTarget),
    Perluasan: money(totals.expansionPremium),
    'Keberlanjutan peserta lama': money(totals.renewalPremium),
    Anggaran: money(totals.annualPremium),
    'Pekerja yang belum ada tarifnya, tidak termasuk dalam jumlah': people(totals.unpriced),
  };
}

describe.each(SAMPLES)('what if, $name', ({ files, options, words }) => {
  it('shows what the command it names computes', async () => {
    const command = ['report', ...files, ...words, '--lang', 'id', '-o', 'report.html'];
    const { document, rendering } = await reportOf(files, { ...options, lang: 'id' }, command);
    const text = await documentHtml(document, rendering);
    await opened(browser, text, { viewport: LAPTOP }, async ({ page, events }) => {
      for (const choices of CHOICES) {
        await fill(page, choices);
        const named = (await page.locator('#what-if-command').innerText()).split(' ');
        expect(named[0]).toBe('ucj');
        const ran = await run([...named.slice(1), '--format', 'json']);
        expect(ran.stderr).not.toContain('error');
        const shown = await results(page);
        expect(shown).toMatchObject(expected(JSON.parse(ran.stdout).totals));
        const payers = JSON.parse(ran.stdout).totals.byPayer as Record<
          string,
          { annualPremium: number }
        >;
        for (const [id, { annualPremium }] of Object.entries(payers))
          if (annualPremium > 0)
            expect(shown[`Pembayar: ${rendering.words.payers[id]}`]).toBe(
              rupiah(annualPremium, 'id'),
            );
      }
      expect(events).toEqual([]);
    });
  }, 60_000);
});

describe('the form', () => {
  it('says what it cannot read, and goes back to the report', async () => {
    const { document, rendering } = await reportOf(['data/banten.csv'], { target: ['60%'] });
    const text = await documentHtml(document, rendering);
    await opened(browser, text, { viewport: LAPTOP }, async ({ page }) => {
      const target = page.getByLabel('Target (%)');
      expect(await target.inputValue()).toBe('60');
      const before = await results(page);
      for (const wrong of ['160', '0.6', '0,6', '0', '-5', 'all']) {
        await target.fill(wrong);
        // Figures of other choices are not shown beside what cannot be read.
        expect(new Set(Object.values(await results(page)))).toEqual(new Set(['–']));
        expect(await page.locator('#what-if-command').innerText()).toBe('');
      }
      expect(await page.locator('#what-if-target-bad').isVisible()).toBe(true);
      expect(await target.getAttribute('aria-invalid')).toBe('true');
      await target.fill('70');
      expect(await page.locator('#what-if-target-bad').isVisible()).toBe(false);
      expect(await results(page)).not.toEqual(before);
      await page.getByRole('button', { name: 'Back to the report' }).click();
      expect(await target.inputValue()).toBe('60');
      await page.waitForFunction(
        "document.querySelector('#what-if-command').textContent === 'ucj gap data/banten.csv'",
      );
      expect(await results(page)).toEqual(before);
    });
  });

  it('is not there where nothing can be computed anew', async () => {
    const { document, rendering } = await reportOf(['data/banten.csv']);
    const text = await documentHtml({ ...document, whatIf: null }, rendering);
    expect(text).not.toContain('id="what-if"');
  });
});
