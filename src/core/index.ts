/**
 * The arithmetic of `ucj` for programmers: pure functions on plain data, without files, clock or
 * console. People and rupiah are whole numbers; shares are exact fractions.
 */
export { codeWithin, type NameOf, regionAt } from './above.js';
export type { Aimed } from './aimed.js';
export { allocate } from './allocate.js';
export * from './cell.js';
export * from './change.js';
export * from './changes.js';
export type { Counted, CountedCells, Volumes } from './counted.js';
export * from './coverage.js';
export type { Entries } from './entries.js';
export * from './entry.js';
export * from './exact.js';
export type { Figures } from './figures.js';
export * from './fund.js';
export * from './fund-best.js';
export * from './gap.js';
export * from './goals.js';
export {
  cellRows,
  type Group,
  group,
  groupsOf,
  type Row,
  type RowKey,
} from './group.js';
export * from './levels.js';
export * from './month.js';
export { amountsByMonth, type MonthFigures, sumByMonth } from './monthly.js';
export { order } from './order.js';
export * from './pace.js';
export type { PayerFigures } from './payers.js';
export * from './plan.js';
export * from './price.js';
export {
  type KnownSegments,
  OWN_NAMES,
  type SegmentNames,
  segmentNames,
  seriesKey,
} from './series.js';
export * from './share.js';
export { type Crowd, type Standing, spread, WITHINS, type Within } from './spread.js';
export * from './target.js';
export * from './vocabulary.js';
