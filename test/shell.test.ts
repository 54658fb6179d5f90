import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoted } from '../src/shell/quoted.js';

describe('a word for a shell', () => {
  it('is left as it is where it needs no quotes', () => {
    expect(['data/banten.csv', '60%', '36.04', 'a=b'].map(quoted).join(' ')).toBe(
      'data/banten.csv 60% 36.04 a=b',
    );
    expect(quoted("Rp2 miliar's")).toBe("'Rp2 miliar'\\''s'");
    expect(quoted('')).toBe("''");
  });

  it('is what a shell makes of it', () => {
    const word = fc.string({ unit: fc.constantFrom('a', '$', "'", '"', ' ', '`', '\\', '*', '!') });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const line = ['printf', '%s\\n', ...words].map(quoted).join(' ');
        const heard = execFileSync('sh', ['-c', line], { encoding: 'utf8' });
        expect(heard).toBe(`${(words.length > 0 ? words : ['']).join('\n')}\n`);
      }),
      { numRuns: 20 },
    );
  });
});
