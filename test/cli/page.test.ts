import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OFFERED } from '../../src/verbs/page/verbs.js';
import { inFolder, run } from '../support/run.js';

describe('ucj page', () => {
  it('writes ucj.html, and says so', () =>
    inFolder({}, async (cwd) => {
      const ran = await run(['page'], { cwd });
      expect([ran.status, ran.stdout]).toEqual([0, '']);
      expect(ran.stderr).toBe(
        'note: ucj.html is written: open it in a browser, or pass it on. It needs nothing else.\n',
      );
      const written = readFileSync(join(cwd, 'ucj.html'), 'utf8');
      expect(written).toContain('<html lang="en">');
      expect(await run(['page', '-o', '-'], { cwd })).toEqual({
        status: 0,
        stdout: written,
        stderr: '',
      });
    }));

  it('writes it under another name and in another language, quietly', () =>
    inFolder({}, async (cwd) => {
      const ran = await run(['halaman', '--bahasa', 'id', '-o', 'a.html', '--senyap'], { cwd });
      expect(ran).toEqual({ status: 0, stdout: '', stderr: '' });
      expect(readFileSync(join(cwd, 'a.html'), 'utf8')).toContain('<html lang="id">');
    }));

  it('is a page alone', async () => {
    const ran = await run(['page', '-o', 'a.xlsx']);
    expect([ran.status, ran.stderr]).toEqual([2, expect.stringContaining('.html')]);
  });

  it('allows nothing but its own script and style, and those of reports', async () => {
    const { stdout } = await run(['page', '--format', 'html']);
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(stdout)?.[1] ?? '';
    const rules = policy.replaceAll('&#39;', "'").split('; ');
    const hash = "'sha256-[\\w+/]{43}='";
    expect(rules).toEqual([
      "default-src 'none'",
      expect.stringMatching(new RegExp(`^style-src ${hash} ${hash}$`)),
      expect.stringMatching(new RegExp(`^script-src ${hash} ${hash}$`)),
      'worker-src blob:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it('offers only verbs that there are, each with the fields it takes', async () => {
    const { stdout } = await run(['page', '--format', 'html']);
    const data = JSON.parse(/id="data">(.*?)<\/script>/s.exec(stdout)?.[1] ?? '{}');
    expect(Object.keys(data.verbs)).toEqual(Object.keys(OFFERED));
    for (const [verb, { fields }] of Object.entries<{ fields: string[] }>(data.verbs)) {
      const help = (await run([verb, '--help'])).stdout;
      for (const field of ['by', 'target', 'payer', 'months', 'wage', 'sources'])
        expect([verb, field, help.includes(`  --${field} <`)]).toEqual([
          verb,
          field,
          fields.includes(field),
        ]);
    }
  });
});
