import type { Cell } from '../core/cell.js';
import { codeAt, isLevel } from '../core/levels.js';
import type { Grouping } from '../core/vocabulary.js';
import { refuse } from '../problem/problem.js';
import { isAbove } from '../region/code.js';
import type { SegmentBook } from '../segment/segments.js';
import type { GapRequest, GoalShare, WantedTarget } from './request.js';
import { refuseUnknownSegment } from './select.js';

/** Gives the one row the number of subsidised members that came with `--subsidised`. */
export function withSubsidised(cells: readonly Cell[], subsidised: number | null): readonly Cell[] {
  if (subsidised === null) return cells;
  const option = '--subsidised';
  if (cells.some((cell) => cell.subsidised !== null))
    refuse({ code: 'subsidised-column', option, value: String(subsidised) });
  const [cell] = cells;
  if (!cell || cells.length > 1)
    refuse({ code: 'subsidised-rows', option, value: String(cells.length) });
  if (subsidised > cell.registered)
    refuse({
      code: 'subsidised-above-registered',
      option,
      value: String(subsidised),
      other: String(cell.registered),
    });
  return [{ ...cell, subsidised }];
}

/** Every segment that an option names must be in the input, or the option would do nothing. */
function checkSegments(
  cells: readonly Cell[],
  budget: GapRequest['budget'],
  book: SegmentBook,
): void {
  const { payer, scheme, sector, risk, wage, income, premium } = budget;
  for (const [name, choice] of Object.entries({
    payer,
    scheme,
    sector,
    risk,
    wage,
    income,
    premium,
  }))
    for (const segment of choice.bySegment.keys())
      refuseUnknownSegment(cells, segment, `--${name}`, book);
}

/** A target of one region says nothing of others. Where regions have no codes it cannot be told. */
function checkTargetRegion(cells: readonly Cell[], { named }: GoalShare): void {
  const of = named?.region ?? null;
  if (of === null) return;
  const other = cells.find(({ region: { code } }) => code && code !== of && !isAbove(of, code));
  if (!other) return;
  const { code, name } = other.region;
  const value = `${code} ${name}`.trim();
  refuse({ code: 'target-region', option: `--target ${named?.id}`, value, other: of });
}

/** A segment's own target is of one that was chosen, and no cell has two of them. */
function checkTargetSegments(
  cells: readonly Cell[],
  { bySegment }: WantedTarget,
  book: SegmentBook,
): void {
  for (const segment of bySegment.keys()) refuseUnknownSegment(cells, segment, '--target', book);
  for (const { segment, segmentKey } of cells) {
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
function checkTarget(cells: readonly Cell[], target: WantedTarget, book: SegmentBook): void {
  checkTargetSegments(cells, target, book);
  for (const goal of [target.all, ...target.bySegment.values()])
    if (goal) checkTargetRegion(cells, goal);
}

/** The code of a village, and so of all levels above it. */
const EXAMPLE = '36.04.05.2001';

/** Rows can be rolled up to a level only where their codes reach it. Refuses one that they do not. */
export function checkLevels(cells: readonly Cell[], by: readonly Grouping[]): void {
  for (const level of by.filter(isLevel))
    for (const { region } of cells)
      if (codeAt(region.code, level) === null)
        refuse({
          ...{ code: 'no-code-for-level', value: region.name, other: level },
          suggestion: codeAt(EXAMPLE, level) ?? EXAMPLE,
        });
}

/** Refuses a request that the cells which were chosen cannot answer. */
export function checkFitness(
  all: readonly Cell[],
  chosen: readonly Cell[],
  request: GapRequest,
  book: SegmentBook,
): void {
  checkSegments(all, request.budget, book);
  checkLevels(chosen, request.by ?? []);
  if (request.target) checkTarget(chosen, request.target, book);
}
