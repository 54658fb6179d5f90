import type { Figures } from '../../core/figures.js';
import { payerName } from '../../i18n/words.js';
import type { DiffResult, DiffSide, Effect } from '../../planning/diff/result.js';
import { headed, recordsOf, tableOf } from '../../view/column.js';
import { endBlocks } from '../../view/remarks.js';
import { signed, signedMoney } from '../../view/signed.js';
import {
  type Block,
  listBlock,
  type Step,
  type Table,
  tableBlock,
  textBlock,
  treeBlock,
  type View,
} from '../../view/view.js';
import { seriesBlocks } from '../counts/series.js';
import { recordColumns, shownColumns } from './columns.js';
import { diffObject } from './object.js';
import { remarksOf } from './remarks.js';
import type { DiffFigure, DiffWording } from './texts.js';
import { diffTrees } from './why.js';
import { isSame, lackingLines, sentence, sideLines, titleOf, withinError } from './words.js';

/** What is given up, one after the other, where space is short. */
const STEPS: readonly Step[] = [
  { money: 'short' },
  { shortNames: true, money: 'abbreviated' },
  { drop: ['uncoveredChange'] },
  { drop: ['membersBefore'] },
  { drop: ['budgetBefore'] },
  { drop: ['points'] },
  { drop: ['members'] },
];

const PEOPLE = ['potential', 'registered', 'uncovered', 'toEnrol', 'subsidised'] as const;
const MONEY = ['renewalPremium', 'expansionPremium', 'annualPremium'] as const;

/** One figure of all together on both sides; null where a side does not know it. */
interface Compared {
  readonly name: string;
  readonly before: number | null;
  readonly after: number | null;
}

function comparedIn(
  { total }: DiffResult,
  figures: readonly (keyof Figures & DiffFigure)[],
  { diff }: DiffWording,
) {
  return figures.map((figure): Compared => {
    const of = (side: Figures) => side[figure] as number | null;
    return { name: diff.figures[figure], before: of(total.before), after: of(total.after) };
  });
}

function difference({ before, after }: Compared): number | null {
  return before === null || after === null ? null : after - before;
}

/** What each payer pays on both sides; nothing where it is the same. */
function comparedPayers({ before, after }: DiffResult, { words }: DiffWording): Compared[] {
  const of = ({ result: { totals } }: DiffSide) =>
    new Map((totals?.byPayer ?? []).map((each) => [each.payer, each.annualPremium]));
  const [was, is] = [of(before), of(after)];
  const payers = [...new Set([...was.keys(), ...is.keys()])];
  const rows = payers.map((payer): Compared => {
    return {
      name: payerName(payer, words),
      ...{ before: was.get(payer) ?? 0, after: is.get(payer) ?? 0 },
    };
  });
  const hasChanged = rows.some((row) => difference(row) !== 0);
  return payers.length > 1 && hasChanged ? rows : [];
}

/** Figures of one kind on both sides. */
function figuresTable(
  rows: readonly Compared[],
  kind: 'count' | 'rupiah',
  first: string,
  wording: DiffWording,
): Table {
  const { diff, words } = wording;
  const heads = { figure: first, ...diff.figureHeads };
  const column = headed<Compared, typeof heads>(heads);
  const write = kind === 'count' ? signed : signedMoney;
  const changeText = (row: Compared) => {
    const found = difference(row);
    return found === null ? words.none : write(found, wording);
  };
  const columns = [
    column('figure', 'text', ({ name }) => name),
    column('before', kind, ({ before }) => before),
    column('after', kind, ({ after }) => after),
    column('change', kind, difference, { text: changeText }),
  ];
  return tableOf(columns, rows, { caption: null });
}

/** Figures of all together on both sides: people, money, and who pays it where that is not the same. */
function figuresBlock(result: DiffResult, wording: DiffWording): Block {
  const { diff } = wording;
  const of = (figures: readonly (keyof Figures & DiffFigure)[]) =>
    comparedIn(result, figures, wording);
  const payers = comparedPayers(result, wording);
  return {
    kind: 'tables',
    tables: [
      {
        ...figuresTable(of(PEOPLE), 'count', diff.allTogether, wording),
        caption: titleOf(result, wording),
      },
      figuresTable(of(MONEY), 'rupiah', diff.allTogether, wording),
      ...(payers.length > 0 ? [figuresTable(payers, 'rupiah', diff.payer, wording)] : []),
    ],
  };
}

/** A cause with what it did, or all of them together. */
type CauseRow = Pick<Effect, 'rupiah'> & { readonly cause: Effect['cause'] | null };

/** What each cause did to the budget of all together. */
function causesTable({ total }: DiffResult, wording: DiffWording): Table {
  const { diff, words } = wording;
  const column = headed<CauseRow, typeof diff.causeHeads>(diff.causeHeads);
  const columns = [
    column('cause', 'text', ({ cause }) => (cause ? diff.causes[cause] : words.total)),
    column('rupiah', 'rupiah', ({ rupiah }) => rupiah, {
      text: ({ rupiah }) => signedMoney(rupiah, wording),
    }),
  ];
  const all = { cause: null, rupiah: total.change };
  return tableOf<CauseRow>(columns, total.effects, { caption: diff.causesTitle, total: all });
}

/** A comparison: what changed, why the budget is another one, and where. */
export function diffView(result: DiffResult, isWhy: boolean, wording: DiffWording): View {
  const { diff, words, count } = wording;
  const title = titleOf(result, wording);
  const remarks = remarksOf(result, wording);
  const { rows, total, cut } = result;
  const first = sentence(result, wording);
  const lacking = lackingLines(result, wording);
  const rowsTable = tableOf(shownColumns(result, wording), rows, {
    ...{ caption: diff.rowsTitle, total, steps: STEPS },
    more: cut > 0 ? diff.more(count(cut)) : null,
  });
  return {
    title,
    blocks: [
      ...(lacking.length > 0 ? [listBlock(lacking)] : []),
      textBlock(first),
      ...withinError(result, wording).map(textBlock),
      figuresBlock(result, wording),
      ...(total.effects.length > 0 ? [tableBlock(causesTable(result, wording))] : []),
      ...(isSame(result) ? [] : [tableBlock(rowsTable)]),
      ...seriesBlocks(result.series, diff.series, wording),
      listBlock(sideLines(result, wording), diff.sidesTitle),
      ...(isWhy ? [treeBlock(diffTrees(result, wording), words.why.title)] : []),
      ...endBlocks(diff, remarks, wording),
    ],
    records: recordsOf(recordColumns(), rows),
    object: () => diffObject(result, isWhy, wording),
    remarks,
    // Among sentences on other periods it says which these are.
    sentence: `${title}. ${first}`,
    ...compares(result),
  };
}

/** The periods that are compared, where it is two of one table. */
function compares({ before, after }: DiffResult): Pick<View, 'compares'> {
  const [from, to] = [before.period, after.period];
  return before.name === null && from !== null && to !== null && from !== to
    ? { compares: { from, to } }
    : {};
}
