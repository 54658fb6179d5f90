import type { CheckResult } from '../../../check/result.js';
import { groupsBy } from '../../../core/list.js';
import type { Doubt } from '../../../problem/doubt.js';
import { type Column, tableOf } from '../../../view/column.js';
import { masked, ruleText } from '../../../view/findings.js';
import { type Block, listBlock, type Table, tableBlock, textBlock } from '../../../view/view.js';
import { fileTrees } from '../../check/words.js';
import { few } from '../../common/few.js';
import type { ReportWording } from './wording.js';

/** Places named of many. */
const SHOWN = 3;

function kinds(doubts: readonly Doubt[]) {
  return [...groupsBy(doubts.map(masked), ({ code }) => code).values()];
}

function placeOf({ file, line, column }: Doubt): string {
  const at = [file, line].filter((part) => part !== undefined).join(':');
  return column === undefined ? at : `${at}, "${column}"`;
}

/** Where doubts of one kind are: the first places, and how many more. */
function placesOf(doubts: readonly Doubt[], wording: ReportWording): string {
  const places = [...new Set(doubts.map(placeOf))];
  const more = (rest: number) => wording.report.quality.andMore(wording.count(rest));
  return few(places, SHOWN, more).join('; ');
}

/** What is doubtful: what all places of a kind have in common, else the first of them as an example. */
function findingOf(doubts: readonly [Doubt, ...Doubt[]], { check, report }: ReportWording): string {
  const what = (doubt: Doubt) => check.doubts[doubt.code].what(doubt);
  const finding = what(doubts[0]);
  const isCommon = doubts.every((doubt) => what(doubt) === finding);
  return isCommon ? finding : report.quality.example(finding);
}

/** The doubts of each kind as a row: what they are, how many, and where. */
function findingTable(doubts: readonly Doubt[], wording: ReportWording): Table {
  const { check, report } = wording;
  const { columns, quality } = report;
  type Row = readonly [Doubt, ...Doubt[]];
  const word = (id: string, head: string, of: (row: Row) => string): Column<Row> => {
    return { id, head, kind: 'text', of };
  };
  return tableOf<Row>(
    [
      word('finding', columns.finding, (row) => findingOf(row, wording)),
      { id: 'count', head: '#', kind: 'count', of: (row) => row.length },
      word('places', columns.places, (row) => placesOf(row, wording)),
      word('rule', columns.rule, ([first]) => ruleText(check.doubts[first.code], first)),
      word('way', columns.way, ([first]) => check.doubts[first.code].fix(first) ?? ''),
    ],
    kinds(doubts),
    { caption: quality.findings },
  );
}

/** What was read of each file, and what is doubtful about it. */
export function qualityBlocks(check: CheckResult, wording: ReportWording): Block[] {
  const { quality } = wording.report;
  const { warnings } = check;
  const files = fileTrees(check, wording).flatMap(({ text: line, children }): Block[] => [
    textBlock(line),
    listBlock(children.map((fact) => fact.text)),
  ]);
  if (warnings.length === 0) return [textBlock(quality.clean), ...files];
  const found = wording.count(warnings.length);
  return [textBlock(quality.intro(found)), tableBlock(findingTable(warnings, wording)), ...files];
}
