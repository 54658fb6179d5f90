import { fold } from '../core/cell.js';
import type { Cells, SegmentText } from '../core/cells.js';
import { valuesIn } from '../core/columns.js';
import { suggest } from '../problem/nearest.js';
import { refuse } from '../problem/problem.js';
import type { SegmentBook } from '../segment/segments.js';

/** A segment is meant by its own text, or by the catalogue id of its kind. */
export function isOfSegment(
  { segment, segmentKey }: SegmentText,
  wanted: string,
  book: SegmentBook,
): boolean {
  return segmentKey === fold(wanted) || book.find(segment)?.id === fold(wanted);
}

/** Refuses a segment that no cell has, naming the nearest one that is there. */
export function refuseUnknownSegment(
  cells: Cells,
  value: string,
  option: string,
  book: SegmentBook,
): void {
  const there = valuesIn(cells.columns.segment);
  if (there.some((each) => isOfSegment(each, value, book))) return;
  const texts = [...new Set(there.map(({ segment }) => segment))];
  const ids = texts.flatMap((text) => book.find(text)?.id ?? []);
  const id = book.find(value)?.id;
  const alike = id === undefined ? undefined : texts.find((text) => book.find(text)?.id === id);
  const near = alike === undefined ? suggest(value, [...texts, ...ids]) : { suggestion: alike };
  refuse({ code: 'unknown-segment', option, value, list: texts, ...near });
}
