import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { agree, counted } from '../../src/i18n/en/counted.js';
import { ROOT } from '../support/run.js';

describe('a count with its noun', () => {
  it('is in the singular for one alone, as a number or as its text', () => {
    const texts = [0, 1, 2, '1', '1,001'].map((count) => counted(count, 'person'));
    expect(texts).toEqual(['0 people', '1 person', '2 people', '1 person', '1,001 people']);
    expect(counted(1, 'row', 'hidden')).toBe('1 hidden row');
    expect([agree('1', 'is', 'are'), agree(0, 'is', 'are')]).toEqual(['is', 'are']);
  });

  /** A number that is filled in straight before a plural. Limits are many, whatever they are. */
  const BARE =
    /\$\{(?!limit)\w+\} (?:more )?(?:workers|rows|regions|members|people|places|months|files)\b/g;

  it('is written so in all English words', () => {
    const folder = join(ROOT, 'src', 'i18n', 'en');
    const names = readdirSync(folder, { recursive: true }).map(String);
    const found = names
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) =>
        [...readFileSync(join(folder, name), 'utf8').matchAll(BARE)].map(([text]) => [name, text]),
      );
    expect(found).toEqual([]);
  });
});
