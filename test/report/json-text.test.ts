import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonPieces } from '../../src/render/json-text.js';

/** A list that makes its items as they are asked for. */
function lazily(items: readonly unknown[]): Iterable<unknown> {
  return {
    *[Symbol.iterator]() {
      yield* items;
    },
  };
}

describe('an object in pieces', () => {
  it('is the text that JSON.stringify makes of it, whether lists are there or made as they are written', () => {
    const name = fc.string().filter((key) => key !== '__proto__' && !/^\d+$/.test(key));
    const value = fc.oneof(fc.jsonValue(), fc.constant(undefined), fc.array(fc.jsonValue()));
    fc.assert(
      fc.property(fc.dictionary(name, value), (object) => {
        const pairs = Object.entries(object).map(([key, own]) => {
          return [key, Array.isArray(own) ? lazily(own) : own] as const;
        });
        const text = `${JSON.stringify(object, null, 2)}\n`;
        expect([...jsonPieces(object)].join('')).toBe(text);
        expect([...jsonPieces(Object.fromEntries(pairs))].join('')).toBe(text);
      }),
    );
  });
});
