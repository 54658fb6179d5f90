import type { GapResult, ResultTable } from '../../budget/result.js';
import { regionName } from '../../core/cell.js';
import type { Figures } from '../../core/figures.js';
import type { Row } from '../../core/group.js';
import { isLevel } from '../../core/levels.js';
import type { Listed } from '../../core/list.js';
import type { Grouping } from '../../core/vocabulary.js';
import { type Column as ColumnId, payerName, segmentText } from '../../i18n/words.js';
import { PARTIAL, UNSURE } from '../../render/marks.js';
import type { Form, Kind } from '../../view/cell.js';
import { type Column, headed, tableOf } from '../../view/column.js';
import { regionText } from '../../view/region-name.js';
import type { Step, Table } from '../../view/view.js';
import type { Wording } from '../../view/wording.js';
import {
  hasRelief,
  hidingLegend,
  hidingMark,
  isFewer,
  isPartial,
  RESTS_ON,
  toneOf,
  totalRow,
  unsureMark,
} from '../common/figures.js';

/** A row of a table, or the total of all of them. */
export interface Line {
  readonly row: Row;
  readonly isTotal: boolean;
}

type KeyId = 'region' | 'segment' | 'agency' | 'payer' | 'period';

/** The columns that name the rows of a table. */
export function keyColumns(by: readonly Grouping[]): KeyId[] {
  return by.map((grouping) => {
    if (isLevel(grouping)) return 'region';
    return grouping === 'family' ? 'segment' : grouping;
  });
}

/** What a row is called in a column that names it. */
export function keyText(
  { region, segment, agency, payer, period }: Row,
  key: KeyId,
  { words }: Wording,
  form: Pick<Form, 'shortNames'>,
): string {
  switch (key) {
    case 'region':
      return region ? regionText(region, form) : '';
    case 'segment':
      return segment === null ? '' : segmentText(segment, words);
    case 'agency':
      return agency ?? words.none;
    case 'payer':
      return payer ? payerName(payer, words) : words.none;
    case 'period':
      return period ?? words.none;
  }
}

function keyColumn(key: KeyId, isFirst: boolean, wording: Wording): Column<Line> {
  const text = ({ row, isTotal }: Line, form: Form) => {
    if (isTotal) return isFirst ? wording.words.total : '';
    return keyText(row, key, wording, form);
  };
  const of = ({ row }: Line) =>
    key === 'region' ? row.region && regionName(row.region) : row[key];
  return { id: key, head: wording.words.heads[key], kind: 'text', of, text };
}

/** The columns that name the rows; of the total the first says that it is one. */
export function namingColumns(by: readonly Grouping[], wording: Wording): Column<Line>[] {
  return keyColumns(by).map((key, at) => keyColumn(key, at === 0, wording));
}

/** What a column of figures shows only where some row says it. */
const SAID = {
  excess: ({ excess }) => excess > 0,
  toTarget: ({ toTarget }) => toTarget !== null,
  toEnrol: isFewer,
  unpriced: ({ unpriced }) => unpriced > 0,
  renewal: ({ renewalPremium }) => renewalPremium !== null,
  annual: ({ annualPremium }) => annualPremium !== null,
  withoutRelief: hasRelief,
} satisfies Record<string, (figures: Figures) => boolean>;

/** What some of the rows say; each row is looked at once, until all is said. */
function saidBy(rows: Iterable<Row>): ReadonlySet<string> {
  const open = new Map(Object.entries(SAID));
  const said = new Set<string>();
  for (const row of rows) {
    for (const [id, isSaid] of open) if (isSaid(row) && open.delete(id)) said.add(id);
    if (open.size === 0) break;
  }
  return said;
}

/** What a figure of a line is marked with, where it rests on an estimate that is not accurate. */
function unsure(id: keyof typeof RESTS_ON, isSaid = (_: Row) => true): (line: Line) => string {
  return ({ row }) => (isSaid(row) ? unsureMark(row, RESTS_ON[id]) : '');
}

type FigureColumn = Exclude<ColumnId, KeyId>;

/** Makes columns of figures, of the row that a line has. */
function figures({ words }: Wording) {
  const column = headed<Line, typeof words.heads>(words.heads);
  return (
    id: FigureColumn,
    kind: Kind,
    of: Column<Row>['of'],
    more: Partial<Column<Line>> = {},
  ): Column<Line> => column(id, kind, ({ row }) => of(row), more);
}

/** Whether a column says something in the rows, and whether it does in the total too. */
interface Says {
  readonly inRows: (id: keyof typeof SAID) => boolean;
  /** Of rows that --top cut off the total still says it. */
  readonly inAll: (id: keyof typeof SAID) => boolean;
}

/** People, and coverage. */
function peopleColumns({ inRows, inAll }: Says, wording: Wording): Column<Line>[] {
  const column = figures(wording);
  const tone = ({ row }: Line) => toneOf(row.coverage);
  const hiding = (line: Line) => hidingMark(line.row) + unsure('coverage')(line);
  return [
    column('potential', 'count', ({ potential }) => potential, { mark: unsure('potential') }),
    column('registered', 'count', ({ registered }) => registered),
    column('coverage', 'share', ({ coverage }) => coverage, { tone, mark: hiding }),
    column('bar', 'bar', ({ coverage }) => coverage, { tone }),
    column('uncovered', 'count', ({ uncovered }) => uncovered, { mark: unsure('uncovered') }),
    column('excess', 'count', ({ excess }) => excess, {
      shows: inAll('excess'),
      mark: unsure('excess', ({ excess }) => excess > 0),
    }),
    column('toTarget', 'count', ({ toTarget }) => toTarget, {
      shows: inRows('toTarget'),
      mark: unsure('toTarget', ({ toTarget }) => toTarget !== null),
    }),
    column('toEnrol', 'count', ({ toEnrol }) => toEnrol, {
      shows: inAll('toEnrol'),
      mark: unsure('toEnrol'),
    }),
    column('unpriced', 'count', ({ unpriced }) => unpriced, {
      shows: inAll('unpriced'),
      mark: unsure('unpriced', ({ unpriced }) => unpriced > 0),
    }),
  ];
}

/** Rupiah. The head of the budget says for how many months it is. */
function moneyColumns(
  { inRows, inAll }: Says,
  { months }: GapResult['parameters'],
  wording: Wording,
): Column<Line>[] {
  const column = figures(wording);
  // Where no column says it, a budget is marked in which somebody has no price.
  const partial = (line: Line, { dropped }: Form) =>
    (dropped.has('unpriced') && isPartial(line.row) ? PARTIAL : '') + unsure('annual')(line);
  return [
    column('renewal', 'rupiah', ({ renewalPremium }) => renewalPremium, {
      shows: inRows('renewal'),
    }),
    column('expansion', 'rupiah', ({ expansionPremium }) => expansionPremium, {
      shows: inRows('renewal'),
      mark: unsure('expansion'),
    }),
    column('annual', 'rupiah', ({ annualPremium }) => annualPremium, {
      head: wording.words.budgetFor(months.count),
      shows: inRows('annual'),
      mark: partial,
    }),
    column('withoutRelief', 'rupiah', ({ annualWithoutRelief }) => annualWithoutRelief, {
      shows: inAll('withoutRelief'),
      mark: unsure('withoutRelief'),
    }),
  ];
}

/** The columns of figures, those that say something: what is nowhere known or nowhere above 0 is left out. */
function figureColumns(
  { rows }: ResultTable,
  { totals, parameters }: Pick<GapResult, 'totals' | 'parameters'>,
  wording: Wording,
): Column<Line>[] {
  const said = saidBy(rows);
  const says: Says = {
    inRows: (id) => said.has(id),
    inAll: (id) => said.has(id) || (totals !== null && SAID[id](totals)),
  };
  return [...peopleColumns(says, wording), ...moneyColumns(says, parameters, wording)];
}

/** What is given up, in this order, where space is short. */
const STEPS: readonly Step[] = [
  { shortNames: true },
  { money: 'short' },
  { drop: ['unpriced'] },
  { money: 'abbreviated' },
  { drop: ['bar'] },
  { drop: ['withoutRelief'] },
  { drop: ['renewal', 'expansion'] },
  { drop: ['excess'] },
  { drop: ['registered'] },
  { drop: ['potential'] },
];

/** Rows of a table. */
export function linesOf(rows: Listed<Row>): Line[] {
  return rows.map((row) => ({ row, isTotal: false }));
}

/** Their total; null where they must not be added. */
export function totalLine({ totals }: Pick<GapResult, 'totals'>): Line | null {
  return totals && { row: totalRow(totals), isTotal: true };
}

/** One of the tables of a gap, with further columns behind its own where they are wanted. */
export function gapTable(
  result: Pick<GapResult, 'totals' | 'parameters'>,
  table: ResultTable,
  caption: string | null,
  wording: Wording,
  further: readonly Column<Line>[] = [],
): Table {
  const { words } = wording;
  const columns = [
    ...namingColumns(table.by, wording),
    ...figureColumns(table, result, wording),
    ...further,
  ];
  return tableOf(columns, linesOf(table.rows), {
    caption,
    total: totalLine(result),
    steps: STEPS,
    more: table.cut > 0 ? words.more(String(table.cut)) : null,
    legend: [
      hidingLegend(words),
      { mark: UNSURE, text: words.sampling.marked(UNSURE) },
      { mark: PARTIAL, text: words.summary.partial(PARTIAL) },
    ],
  });
}
