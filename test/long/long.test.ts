import { describe, expect, it } from 'vitest';
import { isInexact } from '../../src/core/exact.js';
import { WorkbookFault } from '../../src/input/xlsx/failure.js';
import { isRefusal } from '../../src/problem/problem.js';
import { READERS } from './readers.js';
import { LONG, SHAPES } from './shapes.js';

// Nothing here is timed: what looks at each character again for each other would never end.

/** What is refused is an answer too. */
function isAnswer(error: unknown): boolean {
  return isRefusal(error) || isInexact(error) || error instanceof WorkbookFault;
}

/** Milliseconds for all shapes of a text together, on a machine that is busy. */
const timeout = 300_000;

/** `npm run fuzz` tries all of them. */
const { MODE } = (import.meta as unknown as { env: Record<string, string> }).env;
const OFTEN = [
  'spaces',
  'zeros',
  'digits before a letter',
  'dots',
  'brackets',
  'words of a letter',
  'quotes',
  'stars alone',
  'letters that are signs',
];
const CHOSEN = Object.entries(SHAPES).filter(([name]) => MODE === 'fuzz' || OFTEN.includes(name));

describe(`a text of ${LONG} characters is read to its end`, { timeout }, () => {
  it.each(Object.entries(READERS))('as %s', async (_, read) => {
    for (const [shape, make] of CHOSEN)
      try {
        await read(make(LONG));
      } catch (error) {
        expect(isAnswer(error), `${shape}: ${error}`).toBe(true);
      }
  });
});
