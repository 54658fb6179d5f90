import { codeWithin, isToldAt } from '../core/above.js';
import type { Cells } from '../core/cells.js';
import { valuesIn } from '../core/columns.js';
import { codeAt, isLevel, type Level } from '../core/levels.js';
import { numbersOf, UNKNOWN } from '../core/numbers.js';
import type { Grouping } from '../core/vocabulary.js';
import { refuse } from '../problem/problem.js';
import { isAbove } from '../region/code.js';
import type { SegmentBook } from '../segment/segments.js';
import type { GapRequest, GoalShare, WantedTarget } from './request.js';
import { refuseUnknownSegment } from './segment-names.js';

/** Gives the one row the number of subsidised members that came with `--subsidised`. */
export function withSubsidised(cells: Cells, subsidised: number | null): Cells {
  if (subsidised === null) return cells;
  const option = '--subsidised';
  if (cells.columns.subsidised.some((count) => count !== UNKNOWN))
    refuse({ code: 'subsidised-column', option, value: String(subsidised) });
  if (cells.length !== 1) refuse({ code: 'subsidised-rows', option, value: String(cells.length) });
  const { registered } = cells.at(0);
  if (subsidised > registered)
    refuse({
      code: 'subsidised-above-registered',
      option,
      value: String(subsidised),
      other: String(registered),
    });
  return cells.with({ subsidised: numbersOf([subsidised]) });
}

/** Every segment that an option names must be in the input, or the option would do nothing. */
function checkSegments(cells: Cells, budget: GapRequest['budget'], book: SegmentBook): void {
  const { payer, scheme, sector, risk, sides, wage, income, premium } = budget;
  for (const [name, choice] of Object.entries({
    payer,
    scheme,
    sector,
    risk,
    sides,
    wage,
    income,
    premium,
  }))
    for (const segment of choice.bySegment.keys())
      refuseUnknownSegment(cells, segment, `--${name}`, book);
}

/** A target of one region says nothing of others. Where regions have no codes it cannot be told. */
function checkTargetRegion(cells: Cells, { named }: GoalShare): void {
  const of = named?.region ?? null;
  if (of === null) return;
  const there = valuesIn(cells.columns.region);
  const other = there.find((region) => {
    const code = codeWithin(region);
    return code && code !== of && !isAbove(of, code);
  });
  if (!other) return;
  const value = `${codeWithin(other)} ${other.name}`.trim();
  refuse({ code: 'target-region', option: `--target ${named?.id}`, value, other: of });
}

/** A segment's own target is of one that was chosen, and no cell has two of them. */
function checkTargetSegments(cells: Cells, { bySegment }: WantedTarget, book: SegmentBook): void {
  for (const segment of bySegment.keys()) refuseUnknownSegment(cells, segment, '--target', book);
  for (const { segment, segmentKey } of valuesIn(cells.columns.segment)) {
    const id = book.find(segment)?.id ?? '';
    if (id === segmentKey || !bySegment.has(id) || !bySegment.has(segmentKey)) continue;
    refuse({
      code: 'conflict',
      option: `--target ${id}=${bySegment.get(id)?.text}`,
      value: `--target ${segmentKey}=${bySegment.get(segmentKey)?.text}`,
    });
  }
}

/** Refuses targets that say nothing of the cells which were chosen. */
function checkTarget(cells: Cells, target: WantedTarget, book: SegmentBook): void {
  checkTargetSegments(cells, target, book);
  for (const goal of [target.all, ...target.bySegment.values()])
    if (goal) checkTargetRegion(cells, goal);
}

/** The code of a village, and so of all levels above it. */
const EXAMPLE = '36.04.05.2001';

/** Heads of columns that name the region of a level which rows lie in. */
const COLUMNS: Readonly<Record<Level, readonly string[]>> = {
  province: ['Provinsi'],
  regency: ['Kab/Kota'],
  district: ['Kecamatan'],
  village: [],
};

/**
 * Rows can be rolled up to a level only where their codes, or the regions named above them, reach it. Refuses one that
 * they do not.
 */
export function checkLevels(cells: Cells, by: readonly Grouping[]): void {
  for (const level of by.filter(isLevel))
    for (const region of valuesIn(cells.columns.region))
      if (!isToldAt(region, level))
        refuse({
          ...{ code: 'no-code-for-level', value: region.name, other: level },
          suggestion: codeAt(EXAMPLE, level) ?? EXAMPLE,
          list: COLUMNS[level],
        });
}

/** Refuses a request that the cells which were chosen cannot answer. */
export function checkFitness(
  all: Cells,
  chosen: Cells,
  request: GapRequest,
  book: SegmentBook,
): void {
  checkSegments(all, request.budget, book);
  checkLevels(chosen, request.by ?? []);
  if (request.target) checkTarget(chosen, request.target, book);
}
