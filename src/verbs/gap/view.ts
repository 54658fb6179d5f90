import type { GapResult, ResultTable } from '../../budget/result.js';
import { noteLists, remarkOf } from '../../view/remarks.js';
import { type Block, linesBlock, tableBlock, treeBlock, type View } from '../../view/view.js';
import type { Wording } from '../../view/wording.js';
import { gapObject, linesOf, whyOnlyObject } from '../common/json.js';
import { gapRestsOn, summaryLines, tableTitle } from '../common/summary.js';
import { gapTable } from './columns.js';
import { lineRecords, lineTable } from './lines.js';
import { gapRecords } from './records.js';
import { samplingBlocks } from './sampling.js';
import { whyTrees } from './why.js';
import { whyRecords } from './why-records.js';

/** A table alone needs no name beside the title; of several each has one. */
function captionOf(table: ResultTable, { tables }: GapResult, { words }: Wording): string | null {
  return tables.length > 1 ? tableTitle(table, words) : null;
}

function remarksOf({ notes }: GapResult, wording: Wording) {
  return notes.map((note) => remarkOf(note, wording));
}

/** The tables, how the totals tie together, and the notes. */
function blocksOf(result: GapResult, wording: Wording): Block[] {
  const { lines, why, tables } = result;
  const { words } = wording;
  return [
    {
      kind: 'tables',
      tables: tables.map((each) =>
        gapTable(result, each, captionOf(each, result, wording), wording),
      ),
    },
    ...samplingBlocks(result, tables, wording),
    ...(lines ? [tableBlock(lineTable(lines, wording))] : []),
    linesBlock(summaryLines(result, wording), gapRestsOn(result, wording)),
    ...(why ? [treeBlock(whyTrees(result, wording), words.why.title)] : []),
    ...noteLists(result.notes, wording),
  ];
}

/** A gap. What is for people is made only where it is shown: a table of rows for programs can be long. */
export function gapView(result: GapResult, wording: Wording, hasTotals: boolean): View {
  const { lines } = result;
  let blocks: readonly Block[] | null = null;
  return {
    title: wording.words.title.gap,
    get blocks() {
      blocks ??= blocksOf(result, wording);
      return blocks;
    },
    records: lines ? lineRecords(lines) : gapRecords(result, hasTotals),
    object: () => gapObject(result, wording),
    lines: () => linesOf(result, hasTotals),
    remarks: remarksOf(result, wording),
  };
}

/** How the figures of a gap came about, and nothing beside it. */
export function explainView(result: GapResult, wording: Wording): View {
  const { words } = wording;
  return {
    title: words.why.title,
    blocks: [treeBlock(whyTrees(result, wording)), ...noteLists(result.notes, wording)],
    records: whyRecords(result.why ?? []),
    object: () => whyOnlyObject(result, wording),
    remarks: remarksOf(result, wording),
  };
}
