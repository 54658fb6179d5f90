import { sumOf } from '../../core/exact.js';
import type { TitledBlocks } from '../../view/view.js';
import { checkRows } from '../limit.js';
import type { Rendering } from '../rendering.js';
import { laidOut } from './blocks.js';
import { type Sheet, textCell } from './sheet.js';
import { blockWidths, tablesOf } from './table-rows.js';

/** Characters that lines of text are long at least, and those of a column that only such lines need. */
const LEAST_LINE = 80;
const BLANK = 10;

/** Widths of the columns of tables, and of more where lines of text need them. */
function widthsFor({ blocks }: TitledBlocks, rendering: Rendering): number[] {
  const widths = blockWidths(blocks, rendering);
  const more = Math.max(0, Math.ceil((LEAST_LINE - sumOf(widths)) / BLANK));
  return [...widths, ...Array.from({ length: more }, () => BLANK)];
}

/**
 * What is said under one heading as a sheet of values: its tables, with what stands around them.
 * Refuses what no sheet can hold.
 */
export function titledSheet(
  name: string,
  titled: TitledBlocks,
  remark: string | null,
  rendering: Rendering,
): Sheet {
  for (const { rows } of tablesOf(titled.blocks)) checkRows('xlsx', rows.length);
  const widths = widthsFor(titled, rendering);
  const above = [
    [textCell(titled.title, 'title')],
    ...(remark === null ? [] : [[textCell(remark, 'remark')]]),
  ];
  const { rows, charts } = laidOut(titled, { name, top: above.length, widths }, rendering);
  return { name, rows: [...above, ...rows], widths, table: null, printed: widths.length, charts };
}
