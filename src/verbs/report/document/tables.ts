import type { GapResult, ResultTable } from '../../../budget/result.js';
import type { Share } from '../../../core/exact.js';
import type { Table } from '../../../view/view.js';
import { tableTitle } from '../../common/summary.js';
import { gapTable, type Line } from '../../gap/columns.js';
import type { ReportWording } from './wording.js';

function share(numerator: number, denominator: number): Share | null {
  return denominator === 0 ? null : { numerator, denominator };
}

/** Rows of figures in full, each with its share of the uncovered. */
export function figureTable(gap: GapResult, table: ResultTable, wording: ReportWording): Table {
  const { totals } = gap;
  const ofAll = ({ row }: Line) => totals && share(row.uncovered, totals.uncovered);
  const head = wording.report.columns.share;
  // That rows are cut is said in a sentence of its own.
  return gapTable(gap, { ...table, cut: 0 }, tableTitle(table, wording.words), wording, [
    { id: 'ofAll', head, kind: 'share', of: ofAll },
  ]);
}
