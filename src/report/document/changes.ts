import type { Change, Changes } from '../../core/changes.js';
import { coverage } from '../../core/coverage.js';
import type { ReportColumn } from '../../i18n/report-words.js';
import {
  type Block,
  type TextCell,
  type TextColumn,
  type TextTable,
  tableBlock,
  text,
  textBlock,
} from '../blocks.js';
import { pointsText } from '../points.js';
import { periodText } from '../summary.js';
import { shareCell } from './tables.js';
import { count, type ReportVoice } from './voice.js';

const COLUMNS: readonly ReportColumn[] = [
  'before',
  'after',
  'change',
  'membersPart',
  'basePart',
  'frozen',
];

const IN_POINTS: readonly ReportColumn[] = ['change', 'membersPart', 'basePart'];

function points(hundredths: number | undefined, { language, words }: ReportVoice): TextCell {
  if (hundredths === undefined) return text(words.none);
  return { text: pointsText(hundredths, language), value: hundredths / 100 };
}

function cells({ before, after, points: change, frozen }: Change, voice: ReportVoice): TextCell[] {
  return [
    shareCell(coverage(before.potential, before.registered), voice),
    shareCell(coverage(after.potential, after.registered), voice),
    points(change?.whole, voice),
    points(change?.members, voice),
    points(change?.base, voice),
    shareCell(frozen, voice),
  ];
}

/** What changed since the period before, and how much of it members and potential did. */
export function changeBlocks(changes: Changes, voice: ReportVoice): Block[] {
  const { words, report } = voice;
  const { from, to, rows, total, unmatched, basesDiffer } = changes;
  const isWhole = unmatched.before + unmatched.after === 0;
  const table: TextTable = {
    caption: report.sections.changes,
    columns: [
      { head: words.heads.region, kind: 'text' },
      ...COLUMNS.map((column): TextColumn => {
        return {
          head: report.columns[column],
          kind: IN_POINTS.includes(column) ? 'points' : 'share',
        };
      }),
    ],
    rows: rows.map((row) => [text(row.region?.name ?? words.none), ...cells(row, voice)]),
    total: [text(words.total), ...cells(total, voice)],
  };
  return [
    textBlock(report.changes.intro(periodText(from, words), periodText(to, words))),
    ...(basesDiffer ? [textBlock(report.changes.basesDiffer)] : []),
    textBlock(report.changes.parts),
    ...(isWhole
      ? []
      : [
          textBlock(
            report.changes.unmatched(count(unmatched.before, voice), count(unmatched.after, voice)),
          ),
        ]),
    tableBlock(table),
  ];
}
