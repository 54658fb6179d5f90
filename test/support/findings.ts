import type { Findings } from '../../src/budget/findings.js';
import { Cells } from '../../src/core/cells.js';
import { Entries } from '../../src/core/entries.js';
import { computeGap } from '../../src/core/gap.js';
import { OWN_NAMES } from '../../src/core/series.js';
import { type ReadChoices, type ReadTable, readTable } from '../../src/input/table.js';
import { only } from './catalogue.js';
import { choicesOf } from './cells.js';
import { EVERYBODY } from './entries.js';
import { CHOICES } from './read.js';
import { inFolder } from './run.js';

const NO_CELLS = Cells.of([]);

/** A table without a row. */
export const NOTHING_READ: ReadTable = {
  cells: NO_CELLS,
  files: [],
  wholes: [],
  problems: [],
  omitted: [],
  unmatched: null,
  yearly: [],
};

/** What notes are made from: of nothing, but for what a test says. */
export function findingsOf(more: Partial<Findings> = {}): Findings {
  return {
    read: NOTHING_READ,
    selected: {
      ...{ cells: NO_CELLS, whole: NO_CELLS, places: new Int32Array() },
      ...{ periods: [], names: OWN_NAMES, otherPeriods: [], omitted: [] },
      ...{ absent: { rows: 0, workers: 0 }, copied: null },
    },
    priced: { entries: Entries.of([]), used: [], absent: new Map(), weakSegments: new Map() },
    gap: computeGap([], EVERYBODY),
    eachPeriod: false,
    choices: choicesOf(),
    catalogue: only({}),
    targets: [],
    clockYear: null,
    ...more,
  };
}

/** Reads files, given by their names and what stands in them, as one table. */
export function readAll(
  files: Readonly<Record<string, string | Buffer>>,
  choices: Partial<ReadChoices> = {},
): Promise<ReadTable> {
  return inFolder(files, (cwd) =>
    readTable(
      { files: Object.keys(files) },
      { ...CHOICES, ...choices },
      { cwd, readStdin: () => Buffer.alloc(0) },
    ),
  );
}
