import { sumOf } from '../../core/exact.js';
import { findingNodes } from '../../view/findings.js';
import { type Block, below, type Node, type Table, type TitledBlocks } from '../../view/view.js';
import type { Rendering } from '../rendering.js';
import { legendInFull } from '../table-form.js';
import { wrap } from '../wrap.js';
import { chartsOf, type Place, type Placed } from './charts.js';
import { type Drawn, drawnOf } from './drawn.js';
import { type Row, textCell } from './sheet.js';
import { tableRows } from './table-rows.js';

/** What stands below each other on a sheet. */
type Stacked = { readonly row: Row } | { readonly pictures: readonly Drawn[] };

/** A text broken into rows, since a cell beside others shows no more than its column. */
function textRows(text: string, width: number): Row[] {
  return wrap(text, width, '  ')
    .split('\n')
    .map((line) => [textCell(line)]);
}

function treeRows({ text, children }: Node, depth: number, width: number): Row[] {
  const indent = '    '.repeat(depth);
  const own = wrap(`• ${text}`, width - indent.length, '  ').split('\n');
  return [
    ...own.map((line) => [textCell(indent + line)]),
    ...children.flatMap((child) => treeRows(child, depth + 1, width)),
  ];
}

/** The caption of what follows, where it says more than the title. */
function headed(caption: string | null, title: string): Row[] {
  return caption === null || caption === title ? [] : [[textCell(caption, 'remark')]];
}

function rowsOf(block: Exclude<Block, { kind: 'tables' }>, title: string, width: number): Row[] {
  switch (block.kind) {
    case 'text':
      return textRows(block.text, width);
    case 'line':
      return [];
    case 'list':
      return [
        ...headed(block.caption, title),
        ...block.items.flatMap((item) => textRows(`• ${item}`, width)),
      ];
    case 'tree':
      return [
        ...headed(block.caption, title),
        ...[...below(title, block.roots)].flatMap((root) => treeRows(root, 0, width)),
      ];
    case 'findings':
      return findingNodes(block.groups).flatMap((root) => treeRows(root, 0, width));
  }
}

const stacked = (rows: readonly Row[]): Stacked[] => rows.map((row) => ({ row }));

/** A table with what is drawn of it above. */
function stackedTable(table: Table, title: string, rendering: Rendering): Stacked[] {
  const pictures = (table.pictures?.() ?? []).flatMap((picture) => drawnOf(picture) ?? []);
  return [
    ...(pictures.length > 0 ? [{ pictures }] : []),
    ...stacked([...headed(table.caption, title), ...tableRows(table, rendering)]),
  ];
}

function stackedBlock(block: Block, title: string, width: number, rendering: Rendering): Stacked[] {
  if (block.kind === 'tables')
    return [
      ...block.tables.flatMap((table) => stackedTable(table, title, rendering)),
      ...stacked(legendInFull(block.tables).map((text) => [textCell(text, 'remark')])),
    ];
  const drawn = block.kind === 'line' ? drawnOf(block) : null;
  return drawn ? [{ pictures: [drawn] }] : stacked(rowsOf(block, title, width));
}

/** Blocks as rows with charts, one below the other. */
export function laidOut(
  { title, blocks }: TitledBlocks,
  place: Place,
  rendering: Rendering,
): Placed {
  const line = sumOf(place.widths);
  const [rows, charts]: [Row[], Placed['charts']] = [[], []];
  const all = blocks.flatMap((block) => [
    { row: [] },
    ...stackedBlock(block, title, line, rendering),
  ]);
  for (const each of all)
    if ('row' in each) rows.push(each.row);
    else {
      const top = place.top + rows.length;
      const placed = chartsOf(each.pictures, { ...place, top }, rendering.language);
      rows.push(...placed.rows);
      charts.push(...placed.charts);
    }
  return { rows, charts };
}
