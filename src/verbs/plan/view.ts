import { OF_ALL, type RowKey } from '../../core/row-key.js';
import type { PlanFigures } from '../../planning/figures.js';
import type { PlanResult } from '../../planning/result.js';
import { type Column, field, recordsOf, tableOf, within } from '../../view/column.js';
import { endBlocks } from '../../view/remarks.js';
import {
  linesBlock,
  type Table,
  tableBlock,
  textBlock,
  treeBlock,
  type View,
} from '../../view/view.js';
import { hidingLegend } from '../common/figures.js';
import { STEPS, yearColumns } from './columns.js';
import { planObject } from './object.js';
import { planPictures } from './pictures.js';
import { briefYears, rangeBlocks } from './range.js';
import { planSentence } from './sentence.js';
import type { PlanWording } from './texts.js';
import { planTrees } from './why.js';
import { assumptions, groupName, remarksBeside, remarksOf, titleOf, wholeLines } from './words.js';

/** A year of a group, for programs. */
interface GroupYear {
  readonly key: RowKey;
  readonly year: PlanFigures;
}

const KEYS: readonly Column<GroupYear>[] = [
  field('region_code', 'code', ({ key }) => key.region?.code ?? null),
  field('region_name', 'text', ({ key }) => key.region?.name ?? null),
  field('segment', 'text', ({ key }) => key.segment),
  field('agency', 'text', ({ key }) => key.agency),
];

/** A record per group and year; without groups, per year. */
function records({ groups, years }: PlanResult, columns: readonly Column<PlanFigures>[]) {
  const rows = (groups ?? [{ key: OF_ALL, years }]).flatMap(({ key, years: own }) =>
    own.map((year): GroupYear => ({ key, year })),
  );
  return recordsOf([...KEYS, ...within(columns, ({ year }: GroupYear) => year)], rows);
}

/** A plan: its years, its groups, its range, what it assumes and what it leaves out. */
export function planView(result: PlanResult, wording: PlanWording): View {
  const title = titleOf(result, wording);
  const { request, years, groups, why } = result;
  const sentence = planSentence(result, wording);
  const legend = [hidingLegend(wording.words)];
  const table = (caption: string, of: readonly PlanFigures[]): Table => ({
    ...tableOf(yearColumns(of, request, wording), of, { caption, steps: STEPS, legend }),
    brief: briefYears(of),
  });
  return {
    title,
    blocks: [
      textBlock(sentence),
      tableBlock({
        ...table(title, years),
        pictures: () => planPictures(result, wording),
      }),
      linesBlock(wholeLines(result, wording), assumptions(result, wording)),
      ...(groups ?? []).map((group) =>
        tableBlock(table(groupName(group.key, wording), group.years)),
      ),
      ...rangeBlocks(result, wording),
      ...(why ? [treeBlock(planTrees(result, wording), wording.words.why.title)] : []),
      ...endBlocks(wording.plan, remarksOf(result, wording), wording),
    ],
    records: records(result, yearColumns(years, request, wording)),
    object: () => planObject(result, wording),
    remarks: remarksBeside(result, wording),
    sentence,
  };
}
