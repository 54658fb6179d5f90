import { describe, expect, it } from 'vitest';
import { fullHead } from '../../src/render/text.js';

describe('a head in full', () => {
  const head = (text: string, kind: 'rupiah' | 'count') => fullHead({ id: 'id', head: text, kind });

  it('has the sign of rupiah, unless it has the word', () => {
    expect(head('Budget\na year', 'rupiah')).toBe('Budget a year (Rp)');
    expect(
      ['Rupiah', 'Rupiah a month', 'Rupiah sebulan'].map((text) => head(text, 'rupiah')),
    ).toEqual(['Rupiah', 'Rupiah a month', 'Rupiah sebulan']);
  });

  it('of people has no sign', () => {
    expect(head('To\ntarget', 'count')).toBe('To target');
  });
});
