import { closeSync, openSync, readSync } from 'node:fs';
import { resolve } from 'node:path';
import { Cells } from '../core/cells.js';
import { LEVELS, type Level } from '../core/levels.js';
import { isRefusal } from '../problem/problem.js';
import type { Numbering } from '../region/resolution.js';
import { countsRepeated } from './checks.js';
import { condensedCells } from './condense/cells.js';
import { type PlainHead, plainHead } from './condense/head.js';
import { CondensedRegions } from './condense/regions.js';
import { condensedRequest } from './condense/request.js';
import { asideOf, type FileChoices, type FileRows, type ReadFile } from './file.js';
import { fromFile, type ReadBytes } from './plain/bytes.js';
import type { PlainSums } from './plain/request.js';
import { sumPlain } from './plain/sums.js';
import { sumSegments } from './segment-sums.js';
import { chunksOf, type Place, type Progress, sizeOf } from './source.js';

/** How a long file is added up. */
export interface CondenseChoices {
  /** Level that regions are added up to, and the level that rows are of is finer or the same. */
  readonly level: Level;
  /** The period that is wanted; null for the newest. */
  readonly period: string | null;
  /** Whether only some regions or segments are chosen, whose newest period may be an older one. */
  readonly isPart: boolean;
}

/** Bytes in which the head of a table is looked for. */
const HEAD = 100_000;

/** An open file; null where it cannot be opened, which the slow way says. */
function opened(path: string): number | null {
  try {
    return openSync(path, 'r');
  } catch {
    return null;
  }
}

/** Bytes between two words on how far a read is. */
const STEP = 4_000_000;

/** Reads on, and says from time to time how much of `all` bytes is read. */
function watched(read: ReadBytes, all: number, say: (share: number) => void): ReadBytes {
  let [total, next] = [0, STEP];
  return (into, at, most) => {
    const count = read(into, at, most);
    total += count;
    if (total >= next) {
      next += STEP;
      say(Math.min(1, total / all));
    }
    return count;
  };
}

/** The head of a table as the slow way finds it; null where that would refuse it. */
function headOf(path: string, file: number, choices: FileChoices): PlainHead | null {
  const bytes = Buffer.alloc(HEAD);
  try {
    return plainHead(path, bytes.subarray(0, readSync(file, bytes, 0, HEAD, 0)), choices);
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
}

/** Whether periods are all years or all months: they cannot be put in one order otherwise. */
function hasOneForm({ periods }: PlainSums): boolean {
  return new Set(periods.map(({ period }) => period.length)).size === 1;
}

function readFile(path: string, head: PlainHead, rows: number, more: Facts): ReadFile {
  const { found, table, delimiter } = head;
  return {
    ...found,
    ...{ encoding: 'utf-8', isPacked: false, isGuess: false, delimiter, sheet: null },
    source: { path, chunks: () => chunksOf(path, more.cwd) },
    ...{ rows, soleHead: null, headLine: table.head.line, headLines: table.head.lines },
    ...{
      aside: asideOf(table),
      leftOut: [],
      inactive: [],
      marked: [],
      scaled: [],
      split: [],
      sums: [],
      findings: [],
    },
    numbering: more.numbering,
    dayFirst: null,
    blockSegments: [],
    coverages: new Map(),
  };
}

interface Facts {
  readonly cwd: string;
  readonly numbering: Numbering | null;
}

/**
 * Adds a long plain file up as it is read, region by region to a coarser level. Null where any part
 * of it is not plain or anything in it is wrong: then the slow way reads it and says what.
 */
export async function condensedRows(
  path: string,
  choices: FileChoices,
  { level, period, isPart }: CondenseChoices,
  { cwd, progress }: Pick<Place, 'cwd'> & { readonly progress: Progress | undefined },
): Promise<FileRows | null> {
  const file = opened(resolve(cwd, path));
  if (file === null) return null;
  try {
    const head = headOf(path, file, choices);
    if (!head) return null;
    const regions = new CondensedRegions(LEVELS[level]);
    const sums = sumPlain(head.shape, condensedRequest(head, regions, period), () =>
      watched(fromFile(file, head.start), sizeOf(path, cwd), (share) => progress?.at(path, share)),
    );
    if ('reason' in sums || sums.cells.length === 0 || !hasOneForm(sums)) return null;
    if (isPart && period === null && sums.absent.length > 0) return null;
    // One code with two names is wrong, and one written in two ways is one region.
    if (sums.regions !== regions.count) return null;
    const numbering = await regions.numbering();
    const cells = condensedCells(path, head, regions, sums, choices);
    if (numbering === undefined || cells === null) return null;
    if (sumSegments(cells).size > 0 || countsRepeated(cells).length > 0) return null;
    const rows = sums.periods.reduce((sum, each) => sum + each.rows, 0);
    return {
      file: readFile(path, head, rows, { cwd, numbering }),
      cells: Cells.of(cells),
      totals: [],
      beside: [],
      problems: [],
    };
  } finally {
    closeSync(file);
  }
}
