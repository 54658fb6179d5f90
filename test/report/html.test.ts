import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Refusal } from '../../src/problem/problem.js';
import { knownCodes } from '../../src/region/names.js';
import { escaped, html, json } from '../../src/render/html/markup.js';
import { viewHtml } from '../../src/render/html-view.js';
import { checkRows, MOST_ROWS } from '../../src/render/limit.js';
import { gapView } from '../../src/verbs/gap/view.js';
import { shapesFor } from '../../src/verbs/report/html/shapes.js';
import { documentHtml } from '../../src/verbs/report/html.js';
import { reportOf, reportOfText } from '../support/report.js';

const HOSTILE = ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '<!-- </script>'];
const hostile = HOSTILE.map((name, at) => `"${name.replaceAll('"', '""')}",petani,${90 + at},3\n`);
const TABLE = `region,segment,potential,registered\n${hostile.join('')}`;

async function documentText(...of: Parameters<typeof reportOf>): Promise<string> {
  const { document, rendering } = await reportOf(...of);
  return documentHtml(document, rendering);
}

/** What stands in every element of a name. */
function inside(text: string, name: string): string[] {
  const found = text.matchAll(new RegExp(`<${name}(?: [^>]*)?>([\\s\\S]*?)</${name}>`, 'g'));
  return [...found].map((match) => match[1] ?? '');
}

describe('markup', () => {
  it('escapes every text that is filled in', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(html`<b title="${text}">${[text]}</b>`.text).toBe(
          `<b title="${escaped(text)}">${escaped(text)}</b>`,
        );
        expect(escaped(text)).not.toMatch(/[<>"']/);
      }),
    );
  });

  it('writes JSON that no text within it can end', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const written = json({ text: `${text}</script><!--` }).text;
        expect(written).not.toMatch(/[<>\u2028\u2029]/);
        expect(JSON.parse(written)).toEqual({ text: `${text}</script><!--` });
      }),
    );
  });
});

describe.each(['report', 'gap'])('the page of a %s', (kind) => {
  const render = async (...of: Parameters<typeof reportOf>) => {
    const made = await reportOf(...of);
    return kind === 'gap'
      ? viewHtml(gapView(made.gap, made.rendering, false), made.rendering)
      : documentHtml(made.document, made.rendering);
  };

  it('has no style or script but those its policy names', async () => {
    const text = await render(['data/banten.csv'], { wage: ['umk'] });
    const [, policy = ''] = /Policy" content="([^"]+)"/.exec(text) ?? [];
    const hashes = [...inside(text, 'style'), ...inside(text, 'script').slice(1)].map(
      (part) => `&#39;sha256-${createHash('sha256').update(part).digest('base64')}&#39;`,
    );
    expect(policy).toBe(
      `default-src &#39;none&#39;; style-src ${hashes[0]}; script-src ${hashes[1]}; base-uri &#39;none&#39;; form-action &#39;none&#39;`,
    );
    expect(hashes).toHaveLength(2);
    const body = text.slice(text.indexOf('<body>'), text.indexOf('<script'));
    expect(body).not.toMatch(/\sstyle=|\son\w+=|javascript:|https?:/);
    expect(text).not.toMatch(/<(link|img|iframe|object|base)\b|unsafe-inline|\ssrc=/);
  });

  it('takes text of files for text', async () => {
    const { gap, document, rendering } = await reportOfText(TABLE);
    const text =
      kind === 'gap'
        ? await viewHtml(gapView(gap, rendering, false), rendering)
        : await documentHtml(document, rendering);
    expect(inside(text, 'script')).toHaveLength(2);
    expect(text).not.toMatch(/<img|<script>alert|<!-- </);
    for (const name of HOSTILE) expect(text).toContain(escaped(name));
  });

  it('is the same for the same input', async () => {
    expect(await render(['data/banten.csv'])).toBe(await render(['data/banten.csv']));
  });

  it('has one h1, captions and scopes', async () => {
    const text = await render(['data/banten.csv'], { lang: 'id' });
    expect(text).toMatch(/^<!DOCTYPE html>\n<html lang="id">/);
    expect(inside(text, 'h1')).toHaveLength(1);
    expect(inside(text, 'caption')).toHaveLength(inside(text, 'table').length);
    expect(text).not.toMatch(/<th(?![^>]* scope=)[ >]/);
    const ids = [...text.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('charts', () => {
  it('show an excess beyond the mark of 100 %, and say its figure', async () => {
    const text = await documentText(['data/papua-barat-2023.csv']);
    expect(text).toContain('<rect class="beyond"');
    expect(text).toMatch(/Kaimana<\/span>.*126\.1%/);
  });

  it('mark a bar that ends before its figure', async () => {
    const { document, rendering } = await reportOfText(
      'region,potential,registered\nA,10,90\nB,10,5\n',
    );
    const text = await documentHtml(document, rendering);
    expect(text).toMatch(/▸ 900\.0%/);
    expect(text).toContain('longer than 200%');
    expect([...text.matchAll(/width="([\d.]+)%"/g)].every((match) => Number(match[1]) <= 100)).toBe(
      true,
    );
  });

  it('say how many of a long list they show; the table has all', async () => {
    const rows = Array.from({ length: 50 }, (_, at) => `R${at},${100 + at},9\n`).join('');
    const { document, rendering } = await reportOfText(`region,potential,registered\n${rows}`);
    const text = await documentHtml(document, rendering);
    expect(text).toContain('The first 40 of 50; the table has all.');
    expect(text.match(/<span class="name">R/g)).toHaveLength(40);
    const table = text.slice(text.indexOf('<div class="rest">'));
    expect(table.match(/<th scope="row">R\d/g)).toHaveLength(50);
  });

  it('are left out where there is nothing to compare', async () => {
    expect(await documentText(['data/ntb-2025.csv'])).not.toContain('id="chart-region"');
  });
});

describe('the map', () => {
  const table = (codes: readonly string[]) =>
    `region_code,region,potential,registered\n${codes.map((code, at) => `${code},,100,${at * 9}\n`).join('')}`;
  const textOf = async (codes: readonly string[], by: string) => {
    const { document, rendering } = await reportOfText(table(codes), { by: [by] });
    return documentHtml(document, rendering);
  };
  const coded = knownCodes();

  it('has a shape for all provinces, and for all regencies and cities but those that are named', async () => {
    const rows = (codes: readonly string[]) =>
      ({ by: ['region'], rows: codes.map((code) => ({ region: { code, name: '' } })) }) as never;
    const provinces = coded.filter((code) => code.length === 2);
    const found = await shapesFor(rows(provinces));
    expect(found?.all.map(({ code }) => code).sort()).toEqual(provinces);
    const missing = [];
    for (const province of provinces) {
      const own = coded.filter((code) => code.length === 5 && code.startsWith(`${province}.`));
      const shapes = await shapesFor(rows(own.length < 4 ? [...own, ...own] : own));
      const codes = new Set(shapes?.all.map(({ code }) => code));
      missing.push(...own.filter((code) => !codes.has(code)));
      expect([...codes].filter((code) => !own.includes(code))).toEqual([]);
      for (const { path, middle } of shapes?.all ?? []) {
        expect(path).toMatch(/^M[\d.,LMZ-]+Z$/);
        expect(middle.every((at) => at >= 0 && at <= 960)).toBe(true);
      }
    }
    expect(missing).toEqual(['12.73', '12.76', '13.74', '13.75', '31.01', '33.71', '35.76']);
  });

  it('is shown where the rows are provinces, or regencies of one', async () => {
    const text = await textOf(['11', '32', '53', '91'], 'province');
    expect(text.match(/<path class="empty"/g)).toHaveLength(34);
    expect(text).toContain('<title>Nusa Tenggara Timur: 18.0%</title>');
    const banten = await documentText(['data/banten.csv']);
    expect(banten.match(/<path class="step-\d"/g)).toHaveLength(8);
    expect(banten).toMatch(/<text[^>]*>Lebak<\/text><text[^>]*>24\.8%/);
    expect(banten).toContain('Badan Informasi Geospasial');
  });

  it('names the regions beside it that have no shape', async () => {
    const text = await textOf(['33.71', '33.72', '33.73', '33.74'], 'region');
    expect(text).toContain('Not on the map: Kota Magelang (0.0%)');
  });

  it.each([
    ['of several provinces', ['32.01', '36.01', '36.02', '36.03'], 'region'],
    ['few', ['36.01', '36.02', '36.03'], 'region'],
    ['of several levels', ['36', '32', '33', '34.01'], 'region'],
    ['below a regency', ['36.01.01', '36.01.02', '36.01.03', '36.01.04'], 'region'],
  ])('is not shown of regions that are %s', async (_what, codes, by) => {
    expect(await textOf(codes, by)).not.toContain('class="map"');
  });
});

describe('a long table', () => {
  it('is refused with the fix', () => {
    expect(() => checkRows('html', MOST_ROWS.html)).not.toThrow();
    try {
      checkRows('html', MOST_ROWS.html + 1);
      expect.unreachable();
    } catch (error) {
      expect((error as Refusal).problems).toEqual([
        { code: 'too-many-rows', value: 'html', other: '5001', list: ['5000'] },
      ]);
      expect((error as Refusal).status).toBe(2);
    }
  });
});
