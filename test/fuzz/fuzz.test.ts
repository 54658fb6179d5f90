import { describe, expect, it } from 'vitest';
import { inFolder } from '../support/run.js';
import { tryClaim } from './claims.js';
import { trySettings, trySources, tryTariffs } from './given.js';
import { type Picker, picker } from './picker.js';
import { type Tried, tryTable } from './tables.js';

/**
 * `npm run fuzz` tries many more, each time others; SEED begins at one that was seen to fail, TRIES says how
 * many of each kind.
 */
const { MODE } = (import.meta as unknown as { env: Record<string, string> }).env;
const isLong = MODE === 'fuzz';
const SEED = Number(process.env['SEED'] ?? (isLong ? Date.now() % 1_000_000_000 : 1));

const TRIES = process.env['TRIES'];

/** Tries from one seed on, each with a seed of its own; gives the share that was read. */
async function tryAll(count: number, one: (cwd: string, pick: Picker) => Promise<Tried> | Tried) {
  let accepted = 0;
  await inFolder({}, async (cwd) => {
    for (let seed = SEED; seed < SEED + count; seed += 1) {
      const { what, faults, isAccepted, input } = await one(cwd, picker(seed));
      if (faults.length > 0) expect(faults, `seed ${seed}, ${what}:\n${input}`).toEqual([]);
      accepted += Number(isAccepted);
    }
  });
  return accepted / count;
}

const KINDS = [
  ['tables are read as what they say, and what disturbs them is seen', tryTable, 100_000, 300],
  ['claims are judged as the sums they are', tryClaim, 100_000, 500],
  ['sources of money are read as what they say', trySources, 20_000, 100],
  ['settings are taken as what they say', trySettings, 20_000, 100],
  ['tariffs are taken as what they say', tryTariffs, 20_000, 100],
] as const;

describe(`made at random from seed ${SEED}`, () => {
  for (const [what, one, many, few] of KINDS)
    it(
      what,
      async () => {
        const share = await tryAll(Number(TRIES ?? (isLong ? many : few)), one);
        if (isLong) console.info(`${what}: ${Math.round(share * 100)} % accepted`);
        expect(share).toBeGreaterThan(0.5);
      },
      isLong ? 7_200_000 : 120_000,
    );
});
