import { describe, expect, it } from 'vitest';
import { fold, foldRegion, visible } from '../../src/core/cell.js';

describe('the name of a region', () => {
  it('may have its kind cut short, with or without a point and a space', () => {
    for (const name of ['Kab. Lebak', 'Kab.Lebak', 'KAB LEBAK', 'kab.  lebak', ' Kabupaten Lebak '])
      expect(foldRegion(name), name).toBe('kabupaten lebak');
  });

  it('has no kind within it, nor in a longer word', () => {
    expect(foldRegion('Pulau Kab. Kecil')).toBe('pulau kab. kecil');
    expect(foldRegion('Makab Selatan')).toBe('makab selatan');
    expect(foldRegion('Kabaena')).toBe('kabaena');
  });
});

describe('a text as it is seen', () => {
  it('is without what nobody sees', () => {
    const unseen = {
      'a zero width space': 'Le\u200bbak',
      'a soft hyphen': 'Le\u00adbak',
      'a mark of byte order': '\ufeffLebak',
      'a mark of direction': '\u200fLebak',
      'a joiner of graphemes': 'Leb\u034fak',
      'the first choice of a form': 'Lebak\ufe00',
      'the last choice of a form': 'Lebak\ufe0f',
    };
    for (const [what, text] of Object.entries(unseen)) expect(visible(text), what).toBe('Lebak');
    expect(visible('\u200b')).toBe('');
  });

  it('keeps every letter, each with its marks as one', () => {
    expect(visible('Cafe\u0301 di Sian\u0303o')).toBe('Caf\u00e9 di Sia\u00f1o');
    expect(visible('\u0627\u0644')).toBe('\u0627\u0644');
    expect(visible('Kab. Lebak (36.02)')).toBe('Kab. Lebak (36.02)');
  });
});

describe('a text as it is compared', () => {
  it('is the same in capitals, with wider spaces and with space around it', () => {
    const alike = ['Buruh tani', ' BURUH  TANI', 'buruh \t\u00a0 tani\n', 'Bu\u00adruh tani'];
    expect(new Set(alike.map(fold))).toEqual(new Set(['buruh tani']));
    expect(fold('buruhtani')).not.toBe(fold('buruh tani'));
  });
});
