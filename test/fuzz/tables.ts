import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { doubtsOf } from '../../src/check/check.js';
import { Cells } from '../../src/core/cells.js';
import { isInexact } from '../../src/core/exact.js';
import { examineTable, type ReadTable } from '../../src/input/table.js';
import { isRefusal } from '../../src/problem/problem.js';
import { SHIPPED } from '../../src/segment/segments.js';
import { CHOICES } from '../support/read.js';
import { faults } from './account.js';
import { torn } from './bytes.js';
import { DISTURBANCES, type Effect } from './disturb.js';
import { factsOf } from './facts.js';
import { wrong } from './judge.js';
import { once, oneOf, type Picker } from './picker.js';
import { sheetOf } from './sheet.js';
import { wrongResult } from './totals.js';
import { filesOf, type MadeTable } from './write.js';

/** One try: what was done, what is wrong with what came of it, and whether it was read at all. */
export interface Tried {
  readonly what: string;
  readonly faults: readonly string[];
  readonly isAccepted: boolean;
  /** What was tried, to be read by who mends it. */
  readonly input: string;
}

async function read({ files, isJoined, isWide }: MadeTable, cwd: string): Promise<ReadTable> {
  for (const { name, bytes } of files) writeFileSync(join(cwd, name), bytes);
  const [potential, registered] = files.map(({ name }) => [name]);
  const inputs = isJoined
    ? { potential: potential ?? [], registered: registered ?? [] }
    : { files: potential ?? [] };
  const place = { cwd, readStdin: () => Buffer.alloc(0) };
  try {
    return await examineTable(inputs, { ...CHOICES, isWide }, place);
  } catch (error) {
    if (isRefusal(error))
      return {
        cells: Cells.of([]),
        files: [],
        wholes: [],
        omitted: [],
        unmatched: null,
        yearly: [],
        problems: error.problems,
      };
    throw error;
  }
}

const shown = ({ files }: MadeTable) =>
  files.map(({ name, bytes }) => `${name}:\n${bytes.toString('latin1')}`).join('\n');

/** The bytes that the lines of a file are in. */
function unpacked(bytes: Buffer): Buffer {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

/** A table whose bytes were torn: every line of it is read rightly or set aside with a word. */
async function tryTorn(made: MadeTable, cwd: string, pick: Picker): Promise<Tried> {
  const files = made.files.map(({ name, bytes }) => ({ name, bytes: torn(bytes, pick) }));
  const tried = { ...made, files };
  const found: string[] = [];
  let isAccepted = false;
  try {
    const table = await read(tried, cwd);
    isAccepted = table.problems.length === 0;
    doubtsOf(table, SHIPPED);
    const [file] = files;
    if (isAccepted && file && !made.isJoined) found.push(...faults(unpacked(file.bytes), table));
  } catch (error) {
    // A sum beyond 2^53 is refused by its name.
    if (!isInexact(error)) found.push((error as Error).stack ?? String(error));
  }
  return { what: 'torn', faults: found, isAccepted, input: shown(tried) };
}

/** A table of known facts, as it is, disturbed in a known way, or torn. */
export async function tryTable(cwd: string, pick: Picker): Promise<Tried> {
  const facts = factsOf(pick);
  const sheet = sheetOf(facts, pick);
  if (once(pick, 6)) return tryTorn(await filesOf(sheet, pick), cwd, pick);
  const name = once(pick, 2) ? '' : oneOf(pick, Object.keys(DISTURBANCES));
  const disturbed = DISTURBANCES[name]?.(sheet, pick) ?? null;
  const made = await filesOf(disturbed?.sheet ?? sheet, pick);
  const effect: Effect = sheet.hasUnitAbove ? 'refused' : (disturbed?.effect ?? 'same');
  const table = await read(made, cwd);
  // Whose row is left out of one side of a join has no match in it.
  const expected = made.isJoined && typeof effect === 'object' ? 'said' : effect;
  const faults = wrong(table, facts, expected);
  if (faults.length === 0 && effect === 'same') {
    if (once(pick, 10)) faults.push(...(await wrongResult(made, facts, cwd)));
  }
  return {
    what: disturbed ? name : 'as it is',
    faults,
    isAccepted: table.problems.length === 0,
    input: shown(made),
  };
}
