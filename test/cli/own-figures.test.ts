import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readAmount } from '../../src/claim/amount.js';
import { or } from '../../src/cli/options/or.js';
import { amount, largeAmount, month, months, share, whole } from '../../src/cli/values.js';
import { readPeriod } from '../../src/input/text/period.js';
import { NO_SETTINGS } from '../../src/settings/settings.js';
import { run } from '../support/run.js';

/** Everything that commands print, as it is kept. */
const PRINTED = readdirSync('test/golden', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join('test/golden', name), 'utf8'))
  .join('\n');

/** The texts of one form, each once. What follows must not be part of them. */
function printed(form: RegExp): string[] {
  return [...new Set([...PRINTED.matchAll(form)].map(([text]) => text))];
}

const MONTH = '(?:Jan|Feb|Mar|Apr|Mei|May|Jun|Jul|Agu|Aug|Sep|Okt|Oct|Nov|Des|Dec)[a-z]*';
const read =
  <T>(reader: (option: string, text: string, settings: typeof NO_SETTINGS) => T) =>
  (text: string) => {
    try {
      return reader('--option', text, NO_SETTINGS);
    } catch {
      return null;
    }
  };

/** Texts that are not read back, of those that should be. */
function unread(texts: readonly string[], reader: (text: string) => unknown): string[] {
  expect(texts.length, or(texts.slice(0, 3))).toBeGreaterThan(10);
  return texts.filter((text) => reader(text) === null);
}

describe('what ucj prints is read where it asks for the same', () => {
  it('amounts', () => {
    const short = printed(
      /Rp\d[\d.,]*\d (?:triliun|miliar|juta|tn|bn|mn|T|M|jt)(?![\p{L}\d])/gu,
    ).filter((text) => !/Rp\d+[.,]\d{3} /.test(text));
    expect(unread(short, readAmount)).toEqual([]);
    const full = printed(
      /Rp[1-9]\d{0,2}(?:[.,]\d{3})+(?![\d.,]*\d| (?:T|M|jt|tn|bn|mn|\p{L}*li\p{L}*)\b)/gu,
    );
    expect(unread(full, read(largeAmount))).toEqual([]);
  });

  it('counts', () => {
    const counts = printed(/(?<![\d.,p-])[1-9]\d{0,2}(?:[.,]\d{3})+(?![\d.,%]*\d|%| [TM]\b)/g);
    const within = counts.filter((text) => text.replace(/[.,]/g, '').length <= 9);
    expect(unread(within, read(whole()))).toEqual([]);
  });

  it('shares', () => {
    const shares = printed(/(?<![\d.,<-])\d{1,2}(?:[.,]\d+)?%/g);
    expect(unread(shares, read(share))).toEqual([]);
  });

  it('months, periods and ranges of months', () => {
    const single = printed(new RegExp(`(?<![\\p{L}–-])${MONTH} 20\\d\\d(?!\\d)`, 'gu'));
    expect(unread(single, read(month))).toEqual([]);
    expect(unread(single, readPeriod)).toEqual([]);
    const ranges = printed(new RegExp(`${MONTH}(?: 20\\d\\d)?–${MONTH} 20\\d\\d`, 'gu'));
    expect(ranges.filter((text) => read(months)(text) === null)).toEqual(
      // More than the twelve months of a budget.
      ranges.filter((text) => /(20\d\d).*(20\d\d)/.test(text)),
    );
    expect(ranges.length).toBeGreaterThan(3);
  });

  it('names of what counts are grouped by, sorted by and paid by', async () => {
    const gap = (...words: string[]) =>
      run(['gap', 'data/banten.csv', '--format', 'csv', '--quiet', '--no-warnings', ...words]);
    for (const [words, same] of [
      [
        ['--by', 'Kabupaten'],
        ['--by', 'regency'],
      ],
      [
        ['--by', 'segmen'],
        ['--by', 'segment'],
      ],
      [
        ['--sort', 'Cakupan'],
        ['--sort', 'coverage'],
      ],
      [
        ['--sort', 'Belum terlindungi'],
        ['--sort', 'uncovered'],
      ],
      [
        ['--payer', 'pekerja'],
        ['--payer', 'self'],
      ],
      [
        ['--payer', 'belum ditentukan'],
        ['--payer', 'undecided'],
      ],
      [
        ['--payer', 'APBD'],
        ['--payer', 'apbd'],
      ],
      [
        ['--payer', 'TJSL/CSR'],
        ['--payer', 'csr'],
      ],
      [
        ['--payer', 'employer'],
        ['--payer', 'pemberi kerja'],
      ],
      [
        ['--wage', 'Rp5,18 juta'],
        ['--wage', '5180000'],
      ],
      [
        ['--months', 'Apr–Des 2026'],
        ['--months', '2026-04..2026-12'],
      ],
      [
        ['--as-of', 'November 2026'],
        ['--as-of', '2026-11'],
      ],
    ] as const) {
      const [one, other] = [await gap(...words), await gap(...same)];
      expect(one.stderr, words.join(' ')).toBe(other.stderr);
      expect(one.stdout, words.join(' ')).toBe(other.stdout);
    }
  });

  it('but nothing that may be two amounts', () => {
    for (const text of ['Rp2.00 M', 'Rp2,00 m', '2 M', '512.345.67', 'Rp1,5', '-5', '0'])
      expect(read(amount)(text), text).toBeNull();
  });
});
