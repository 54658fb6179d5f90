import {
  examineTable,
  type ReadChoices,
  type ReadTable,
  readTable,
} from '../../src/input/table.js';
import { payerWords } from '../../src/input/text/words.js';
import { Refusal } from '../../src/problem/problem.js';
import { PAYERS } from '../../src/tariff/payers.js';
import { inFolder } from './run.js';

/** How a table is read where nobody says otherwise. */
export const CHOICES: ReadChoices = {
  columns: new Map(),
  isWide: false,
  unmatched: 'error',
  missing: 'skip',
  duplicates: 'error',
  delimiter: null,
  encoding: null,
  sheet: null,
  numbers: null,
  segment: 'all',
  basis: null,
  payers: payerWords(PAYERS),
};

/** A table whose cells stand one after the other, and the table as it was read. */
function listed(table: ReadTable) {
  return { ...table, cells: [...table.cells], table };
}

/** Reads one table given as text. */
export function read(text: string | Buffer, choices: Partial<ReadChoices> = {}) {
  return inFolder({ 't.csv': text }, async (cwd) =>
    listed(
      await readTable(
        { files: ['t.csv'] },
        { ...CHOICES, ...choices },
        { cwd, readStdin: () => Buffer.alloc(0) },
      ),
    ),
  );
}

/** The problems of a table, by their codes; none where it can be read. */
export async function codes(
  text: string | Buffer,
  choices: Partial<ReadChoices> = {},
): Promise<string[]> {
  try {
    await read(text, choices);
    return [];
  } catch (error) {
    if (error instanceof Refusal) return error.problems.map(({ code }) => code);
    throw error;
  }
}

/** Reads a table of potential and one of registered as one. */
export function readSides(
  potential: string,
  registered: string,
  choices: Partial<ReadChoices> = {},
) {
  return inFolder({ 'p.csv': potential, 'r.csv': registered }, async (cwd) =>
    listed(
      await examineTable(
        { potential: ['p.csv'], registered: ['r.csv'] },
        { ...CHOICES, ...choices },
        { cwd, readStdin: () => Buffer.alloc(0) },
      ),
    ),
  );
}
