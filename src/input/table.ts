import type { Origin } from '../core/cell.js';
import { Cells } from '../core/cells.js';
import type { Count } from '../core/vocabulary.js';
import { STDIN } from '../disk/bounds.js';
import { isRefusal, type Problem, Refusal, refuse } from '../problem/problem.js';
import { type FileChoices, type FileRows, type ReadFile, readFile } from './file.js';
import type { UnreadColumn } from './head/unread.js';
import { joinTables } from './join.js';
import type { PlaceFinding } from './places/places.js';
import { toldApart } from './places/told-apart.js';
import { expand, openSource, type Place } from './records/source.js';
import { duplicates, programmesTwice, summed, unlikeDuplicates } from './rows/duplicates.js';
import type { Whole } from './rows/total-rows.js';
import { filesTogether, numberingsMixed, type ReadTable, type UnmatchedWay } from './together.js';
import { belowTotals } from './totals/below-total.js';
import {
  codesMissing,
  codesWithTwoNames,
  levelsMixed,
  mixedPeriods,
  periodsMissing,
  subsidisedAbove,
} from './totals/checks.js';
import { besideTotals, namedTotals } from './totals/named-totals.js';
import { notPeople, programmesApart, versionsApart } from './totals/no-segments.js';
import { countsRepeated } from './totals/repeated.js';
import { withoutSums } from './totals/sums-apart.js';
import { totalsElsewhere } from './totals/total-elsewhere.js';
import { besideTheirTotal } from './totals/total-twins.js';

export type { ReadTable } from './together.js';

export const DUPLICATE_WAYS = ['error', 'sum'] as const;
type DuplicateWay = (typeof DUPLICATE_WAYS)[number];

/** How inputs are to be read where detection or the default is not wanted. */
export interface ReadChoices extends Omit<FileChoices, 'needs'> {
  readonly duplicates: DuplicateWay;
  readonly unmatched: UnmatchedWay;
}

/** The files of a table: each with both counts, or those of each count apart. */
export type Inputs =
  | { readonly files: readonly string[] }
  | { readonly potential: readonly string[]; readonly registered: readonly string[] };

/** Rules over all rows together, each on its own. */
const RULES = [
  levelsMixed,
  codesWithTwoNames,
  codesMissing,
  mixedPeriods,
  periodsMissing,
  subsidisedAbove,
  countsRepeated,
  programmesApart,
  versionsApart,
  notPeople,
] as const;

/** Files without what was said of regions that turned out to be totals. */
function withoutTotals(files: readonly ReadFile[], totals: readonly Whole[]): ReadFile[] {
  const lines = new Set(totals.map(({ origin: { file, line } }) => `${file}\n${line}`));
  return files.map((file) => {
    const isKept = ({ code, line }: PlaceFinding) =>
      code !== 'unknown-region' || !lines.has(`${file.source.path}\n${line}`);
    return lines.size > 0 ? { ...file, findings: file.findings.filter(isKept) } : file;
  });
}

/** What is wrong with rows together, by all rules at once. */
function wrongIn(cells: Cells, way: DuplicateWay, read: readonly FileRows[]): Problem[] {
  const columns = new Map<string, readonly UnreadColumn[]>();
  const unreadOf = (path: string) => {
    const own = columns.get(path) ?? read.find(({ file }) => file.source.path === path)?.unread();
    columns.set(path, own ?? []);
    return own ?? [];
  };
  const twice =
    way === 'error'
      ? duplicates(cells, unreadOf)
      : [...unlikeDuplicates(cells), ...programmesTwice(cells, unreadOf)];
  return [...RULES.flatMap((rule) => rule(cells)), ...twice];
}

/** The rows of several files as one table. */
function together(
  read: readonly FileRows[],
  refused: readonly Problem[],
  way: DuplicateWay,
): ReadTable {
  const files = read.map(({ file }) => file);
  const stacked = Cells.together(read.map(({ cells }) => cells));
  const [all = stacked] = toldApart(stacked);
  const totals = read.flatMap((rows) => rows.totals);
  let problems = [...refused, ...read.flatMap((rows) => rows.problems)];
  const omitted = files.flatMap(({ leftOut }) => leftOut);
  const none = { cells: all, files, wholes: [], omitted, unmatched: null, yearly: [] };
  if (problems.length === 0) problems = filesTogether(files, all, totals);
  if (problems.length === 0) problems = numberingsMixed(files);
  if (problems.length > 0) return { ...none, problems };
  const coverages = new Map(files.map((file) => [file.source.path, file.coverages]));
  const coverageOf = ({ file, line }: Origin) => coverages.get(file)?.get(line) ?? null;
  const { cells, segments, bySums, near, unsure, ...sums } = withoutSums(all, coverageOf);
  const beside = read.flatMap((rows) => besideTotals(rows.beside, cells));
  const named = namedTotals(totals, cells);
  const wholes = [...named, ...beside, ...sums.wholes, ...bySums];
  const known = withoutTotals(files, bySums).map((file) => ({ ...file, blockSegments: segments }));
  const found = way === 'sum' ? summed(cells) : cells;
  const wrong = [
    ...near,
    ...unsure,
    ...belowTotals(named, cells),
    ...totalsElsewhere(named, cells),
    ...(unsure.length > 0 ? [] : besideTheirTotal(named, cells)),
    ...wrongIn(cells, way, read),
  ];
  return { ...none, files: known, cells: found, wholes, problems: wrong };
}

/** Reads files one by one as one table; of a file that cannot be read its problems are kept. */
async function readFiles(
  paths: readonly string[],
  choices: ReadChoices,
  needs: readonly Count[],
  place: Place,
): Promise<ReadTable> {
  const read: FileRows[] = [];
  let refused: readonly Problem[] = [];
  for (const path of paths) {
    try {
      read.push(await readFile(openSource(path, place), { ...choices, needs }, place));
    } catch (error) {
      if (!isRefusal(error)) throw error;
      refused = [...refused, ...error.problems];
    }
  }
  return together(read, refused, choices.duplicates);
}

/** Reads all inputs as one table, with everything that is wrong in any of them. */
export async function examineTable(
  inputs: Inputs,
  choices: ReadChoices,
  place: Place,
): Promise<ReadTable> {
  const sides = 'files' in inputs ? [inputs.files] : [inputs.potential, inputs.registered];
  const [files = [], registered] = sides.map((paths) => expand(paths, place.cwd));
  if ([...files, ...(registered ?? [])].filter((path) => path === '-').length > 1)
    refuse({ code: 'stdin-twice', file: STDIN });
  if (!registered) return readFiles(files, choices, ['potential', 'registered'], place);
  const tables = {
    potential: await readFiles(files, choices, ['potential'], place),
    registered: await readFiles(registered, choices, ['registered'], place),
  };
  return joinTables(tables, choices.unmatched);
}

/**
 * Reads all inputs as one table.
 *
 * @throws {Refusal} with every problem found
 */
export async function readTable(
  inputs: Inputs,
  choices: ReadChoices,
  place: Place,
): Promise<ReadTable> {
  const table = await examineTable(inputs, choices, place);
  if (table.problems.length > 0) throw new Refusal(table.problems);
  return table;
}
