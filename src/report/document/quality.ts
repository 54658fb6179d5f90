import type { CheckResult } from '../../check/result.js';
import { grouped } from '../../i18n/marks.js';
import type { Doubt } from '../../problem/doubt.js';
import {
  type Block,
  type ColumnKind,
  listBlock,
  type TextCell,
  type TextColumn,
  tableBlock,
  text,
  textBlock,
} from '../blocks.js';
import { fileTrees } from '../check.js';
import { masked, ruleText } from '../problems.js';
import { number } from './tables.js';
import { count, type ReportVoice } from './voice.js';

/** Places named of many. */
const SHOWN = 3;

function kinds(doubts: readonly Doubt[]): Doubt[][] {
  const found = new Map<string, Doubt[]>();
  for (const doubt of doubts.map(masked)) {
    const members = found.get(doubt.code) ?? [];
    found.set(doubt.code, members);
    members.push(doubt);
  }
  return [...found.values()];
}

function placeOf({ file, line, column }: Doubt): string {
  const at = [file, line].filter((part) => part !== undefined).join(':');
  return column === undefined ? at : `${at}, "${column}"`;
}

/** The doubts of one kind as a row: the first of them in words, how many, and where. */
function rowOf(doubts: readonly Doubt[], voice: ReportVoice): TextCell[] {
  const { check, report } = voice;
  const [first] = doubts as [Doubt, ...Doubt[]];
  const words = check.doubts[first.code];
  const places = [...new Set(doubts.map(placeOf))];
  const rest = places.length - SHOWN;
  const more = rest > 0 ? `; ${report.quality.andMore(count(rest, voice))}` : '';
  return [
    text(words.what(first)),
    number(doubts.length, voice),
    text(places.slice(0, SHOWN).join('; ') + more),
    text(ruleText(words, first)),
    text(words.fix(first) ?? ''),
  ];
}

function findingTable(doubts: readonly Doubt[], voice: ReportVoice): Block {
  const { columns, quality } = voice.report;
  const head = (name: string, kind: ColumnKind = 'text'): TextColumn => ({ head: name, kind });
  return tableBlock({
    caption: quality.findings,
    columns: [
      head(columns.finding),
      head('#', 'count'),
      head(columns.places),
      head(columns.rule),
      head(columns.way),
    ],
    rows: kinds(doubts).map((members) => rowOf(members, voice)),
    total: null,
  });
}

/** What was read of each file, and what is doubtful about it. */
export function qualityBlocks(check: CheckResult | null, voice: ReportVoice): Block[] {
  const { quality } = voice.report;
  if (!check) return [textBlock(quality.condensed)];
  const { warnings } = check;
  const files = fileTrees(check, voice).flatMap(({ text: line, children }): Block[] => [
    textBlock(line),
    listBlock(children.map((fact) => fact.text)),
  ]);
  if (warnings.length === 0) return [textBlock(quality.clean), ...files];
  const found = grouped(warnings.length, voice.language);
  return [textBlock(quality.intro(found)), findingTable(warnings, voice), ...files];
}
