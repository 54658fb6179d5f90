import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { doubtsOf } from '../../src/check/check.js';
import { isInexact } from '../../src/core/exact.js';
import { examineTable, type ReadTable } from '../../src/input/table.js';
import { SHIPPED } from '../../src/segment/segments.js';
import { CHOICES } from '../support/read.js';
import { inFolder } from '../support/run.js';
import { faults } from './account.js';
import { mutated, picker } from './mutate.js';
import { type Base, bases } from './tables.js';

/** `npm run fuzz` tries many more, each time others. */
const { MODE } = (import.meta as unknown as { env: Record<string, string> }).env;
const isLong = MODE === 'fuzz';
const COUNT = isLong ? 100_000 : 1500;
const SEED = isLong ? Date.now() % 1_000_000_000 : 1;
/** Longer than any of these tables may take, in milliseconds. */
const HANG = 5000;

/** The bytes that the lines of a table are in. */
function unpacked(bytes: Buffer): Buffer {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  return gunzipSync(bytes);
}

async function read(bytes: Buffer, { choices }: Base, cwd: string): Promise<ReadTable> {
  writeFileSync(join(cwd, 't.csv'), bytes);
  const place = { cwd, readStdin: () => Buffer.alloc(0) };
  return examineTable({ files: ['t.csv'] }, { ...CHOICES, ...choices }, place);
}

/** What is wrong with how a table was read; null where it was refused. */
async function tried(bytes: Buffer, base: Base, cwd: string): Promise<string[] | null> {
  const start = performance.now();
  try {
    const table = await read(bytes, base, cwd);
    doubtsOf(table, SHIPPED);
    const took = performance.now() - start;
    if (took > HANG) return [`took ${took} ms`];
    return table.problems.length > 0 ? null : faults(unpacked(bytes), table);
  } catch (error) {
    // A sum beyond 2^53 is refused by its name.
    return isInexact(error) ? null : [(error as Error).stack ?? String(error)];
  }
}

describe('mutated tables', () => {
  it(
    `are read rightly or refused (${COUNT} from seed ${SEED})`,
    async () => {
      const all = await bases();
      let accepted = 0;
      await inFolder({}, async (cwd) => {
        for (let count = 0; count < COUNT; count += 1) {
          const pick = picker(SEED + count);
          const base = all[pick(all.length)] as Base;
          const bytes = mutated(base.bytes, pick);
          const found = await tried(bytes, base, cwd);
          const about = `seed ${SEED + count}:\n${bytes.toString('latin1')}`;
          expect(found ?? [], about).toEqual([]);
          accepted += Number(found !== null);
        }
      });
      expect(accepted).toBeGreaterThan(COUNT / 10);
    },
    isLong ? 3_600_000 : 60_000,
  );
});
