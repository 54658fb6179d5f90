import { describe, expect, it } from 'vitest';
import { codeAt, LEVELS, type Level } from '../../src/core/levels.js';

describe('the level of a code', () => {
  const at: Record<Level, string> = {
    province: '36',
    regency: '36.04',
    district: '36.04.12',
    village: '36.04.12.2001',
  };
  const levels = Object.keys(LEVELS) as Level[];

  it('is told of its length: it lies in a region of its own level and of each above', () => {
    for (const [own, code] of Object.entries(at))
      for (const level of levels) {
        const isWithin = levels.indexOf(level) <= levels.indexOf(own as Level);
        expect(codeAt(code, level), `${code} ${level}`).toBe(isWithin ? at[level] : null);
      }
  });

  it('is not told of a region without a code', () => {
    for (const level of levels) expect(codeAt(null, level)).toBeNull();
  });
});
