import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Pairs } from '../../../src/core/pairs.js';
import { Cells } from '../../../src/input/plain/cells.js';
import { Seen } from '../../../src/input/plain/seen.js';
import { BLANK } from '../../../src/input/plain/shape.js';
import { Texts } from '../../../src/input/plain/texts.js';

/** Every byte but letters and digits ends a text. */
const ENDS = Uint8Array.from({ length: 256 }, (_, byte) =>
  /[a-z0-9]/.test(String.fromCharCode(byte)) ? 0 : 1,
);

/** The numbers that a plain map gives to things in the order they come. */
function numbered(keys: readonly string[]): number[] {
  const numbers = new Map<string, number>();
  for (const key of keys) if (!numbers.has(key)) numbers.set(key, numbers.size);
  return keys.map((key) => numbers.get(key) ?? -1);
}

function textNumbers(texts: Texts, words: readonly string[]): number[] {
  return words.map((word) => {
    const bytes = Buffer.from(`,${word},`);
    expect(texts.read(bytes, 1, ENDS)).toBe(1 + word.length);
    return texts.id;
  });
}

describe('texts', () => {
  it('have one number each, in whatever order they come', () => {
    const word = fc.stringMatching(/^[ab]{0,4}$/);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        expect(textNumbers(new Texts(), words)).toEqual(numbered(words));
      }),
    );
  });

  it('are told apart where their hashes (FNV-1a) are the same', () => {
    const words = ['costarring', 'liquid', 'declinate', 'macallums', 'altarage', 'zinke'];
    expect(textNumbers(new Texts(), [...words, ...words])).toEqual(numbered([...words, ...words]));
  });

  it('keep their numbers as more are taken up', () => {
    const texts = new Texts();
    const words = Array.from({ length: 3000 }, (_, index) => (index * 7919).toString(36));
    expect(textNumbers(texts, [...words, ...words])).toEqual(numbered([...words, ...words]));
    expect(words.every((word, id) => texts.text(id) === word)).toBe(true);
    expect(texts.size).toBe(words.length);
  });
});

describe('pairs', () => {
  it('have one number each, in whatever order they come', () => {
    const number = fc.oneof(fc.nat(3), fc.nat(2000));
    fc.assert(
      fc.property(fc.array(fc.tuple(number, number), { maxLength: 900 }), (drawn) => {
        const pairs = new Pairs();
        const again = [...drawn, ...drawn];
        const found = again.map(([first, second]) => pairs.of(first, second));
        expect(found).toEqual(numbered(again.map((pair) => pair.join())));
      }),
      { numRuns: 30 },
    );
    const many = new Pairs();
    const all = Array.from({ length: 3000 }, (_, index) => [index % 60, index % 50] as const);
    const found = [...all, ...all].map(([first, second]) => many.of(first, second));
    expect(found).toEqual(numbered([...all, ...all].map((pair) => pair.join())));
  });
});

describe('what was seen', () => {
  it('is seen again, and nothing else', () => {
    const place = fc.tuple(fc.nat(3), fc.oneof(fc.nat(20), fc.nat(5000)));
    fc.assert(
      fc.property(fc.array(place, { maxLength: 80 }), (places) => {
        const seen = new Seen();
        const before = new Set<string>();
        for (const [kind, region] of places) {
          const key = `${kind} ${region}`;
          expect(seen.add(kind, region)).toBe(before.has(key) ? 'duplicate' : null);
          before.add(key);
        }
      }),
    );
  });

  it('is more than is kept where each of many kinds has its own many regions', () => {
    const seen = new Seen();
    const found = Array.from({ length: 1200 }, (_, kind) => seen.add(kind, 499_999));
    expect(found.indexOf('many-cells')).toBe(1024);
  });
});

describe('cells', () => {
  it('keep their sums as more are opened', () => {
    const cells = new Cells();
    const numbers = Array.from({ length: 300 }, (_, number) => number);
    const of = { group: '', segment: '', period: '', terms: '', firstTexts: [] };
    for (const number of numbers) {
      cells.open({ ...of, firstLine: number });
      cells.add(number, number, 1, BLANK);
    }
    const found = cells.all().map(({ firstLine, potential, rows }) => [firstLine, potential, rows]);
    expect(found).toEqual(numbers.map((number) => [number, number, 1]));
  });
});
