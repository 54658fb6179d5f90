import { type BudgetLine, budgetTotal } from '../../../budget/lines.js';
import type { GapResult } from '../../../budget/result.js';
import { regionName } from '../../../core/cell.js';
import { groupsBy } from '../../../core/list.js';
import { payerName, segmentText } from '../../../i18n/words.js';
import type { Kind } from '../../../view/cell.js';
import { type Column, field, recordsOf, tableOf } from '../../../view/column.js';
import { endBlocks, noted, remarkOf, warning } from '../../../view/remarks.js';
import { type Remark, type Table, textBlock, type View } from '../../../view/view.js';
import { frame, framed } from '../../common/json.js';
import { inProse, monthsText } from '../../common/summary.js';
import type { FormWording } from './texts.js';

/** A line of the form: one that somebody pays, or that nobody does yet. */
interface RkaLine {
  readonly line: BudgetLine;
  readonly isNobodys: boolean;
}

/** The sum of lines. */
type Row = RkaLine | { readonly sum: number };

/** What a line is for, as a budget office writes it. */
function descriptionOf({ line }: RkaLine, { forms, words }: FormWording): string {
  const { rka } = forms;
  const { programme, segment, purpose, region, bearer } = line;
  if (programme === null || segment === null) return rka.support;
  const side = bearer && bearer !== 'worker' ? `, ${rka.bothSides(words.bearers[bearer])}` : '';
  const text = rka.premium(
    ...[programme.toUpperCase(), segmentText(segment, words), words.purposes[purpose]],
    region && regionName(region),
    monthsText(line, words),
  );
  return text + side;
}

function columnsOf(wording: FormWording): Column<Row>[] {
  const { forms, words, money } = wording;
  const { heads, people, lump } = forms.rka;
  const column = (
    id: keyof typeof heads,
    kind: Kind,
    of: (row: RkaLine) => ReturnType<Column<Row>['of']>,
    more: Partial<Column<Row>> = {},
  ): Column<Row> => {
    return {
      ...{ id, head: heads[id], kind, isBlank: true },
      of: (row) => ('sum' in row ? null : of(row)),
      ...more,
    };
  };
  const amount = (row: Row) => ('sum' in row ? row.sum : row.line.amount);
  return [
    column('account', 'text', ({ line }) => line.account ?? words.none, {
      of: (row) => ('sum' in row ? words.total : (row.line.account ?? words.none)),
    }),
    column('description', 'text', (row) => descriptionOf(row, wording)),
    column('volume', 'count', ({ line }) => line.volume),
    column('unit', 'text', ({ line }) => (line.programme === null ? lump : people)),
    column('months', 'count', ({ line }) => line.times),
    column('unitPrice', 'rupiah', ({ line }) => line.unitPrice),
    // An amount is entered to the rupiah, so it is never shortened.
    column('amount', 'rupiah', ({ line }) => line.amount, {
      of: amount,
      text: (row) => money(amount(row)),
    }),
    column('source', 'text', ({ line }) => payerName(line.payer, words)),
  ];
}

const fact = field<RkaLine>;

/** The columns of records: what is multiplied, and who enters it. */
function recordColumns(wording: FormWording): readonly Column<RkaLine>[] {
  return [
    fact('agency', 'text', ({ line }) => line.agency),
    fact('account', 'text', ({ line }) => line.account),
    fact('description', 'text', (row) => descriptionOf(row, wording)),
    fact('volume', 'count', ({ line }) => line.volume),
    fact('months', 'count', ({ line }) => line.times),
    fact('unit_price', 'rupiah', ({ line }) => line.unitPrice),
    fact('amount', 'rupiah', ({ line }) => line.amount),
    fact('source', 'text', ({ line }) => line.payer),
    fact('region_code', 'code', ({ line }) => line.region?.code ?? null),
    fact('segment', 'text', ({ line }) => line.segment),
    fact('purpose', 'text', ({ line }) => line.purpose),
    fact('from', 'text', ({ line }) => line.first),
    fact('to', 'text', ({ line }) => line.last),
  ];
}

/** Lines by the office that enters them; what nobody pays yet comes last. */
function byAgency(lines: readonly RkaLine[], { forms }: FormWording): Map<string, RkaLine[]> {
  const { noAgency, nobodysTitle } = forms.rka;
  const sorted = lines.toSorted((a, b) => Number(a.isNobodys) - Number(b.isNobodys));
  return groupsBy(sorted, ({ line, isNobodys }) =>
    isNobodys ? nobodysTitle : (line.agency ?? noAgency),
  );
}

function tablesOf(groups: ReadonlyMap<string, readonly RkaLine[]>, wording: FormWording): Table[] {
  return [...groups].map(([caption, rows]) => {
    const total = { sum: budgetTotal(rows.map(({ line }) => line)) };
    return tableOf<Row>(columnsOf(wording), rows, {
      ...{ caption, total },
      steps: [{ drop: ['unit'] }, { drop: ['source'] }, { drop: ['account'] }],
    });
  });
}

function remarksOf(lines: readonly RkaLine[], gap: GapResult, wording: FormWording): Remark[] {
  const { rka } = wording.forms;
  const count = wording.count;
  const open = lines.filter(({ line, isNobodys }) => line.account === null && !isNobodys).length;
  const unpriced = gap.totals?.unpriced ?? 0;
  return [
    ...(unpriced > 0 ? [warning(rka.unpriced(count(unpriced)))] : []),
    ...(lines.some(({ line }) => line.account !== null) ? [noted(rka.accounts)] : []),
    ...(open > 0 ? [noted(rka.noAccounts(count(open)))] : []),
    ...gap.notes.map((note) => remarkOf(note, wording)),
  ];
}

/** The form of a budget office (RKA): what to enter, by agency; its sum is that of the lines of a gap. */
export function rkaView(gap: GapResult, wording: FormWording): View {
  const { forms, words, count, money } = wording;
  const { rka } = forms;
  const all = [...(gap.lines ?? [])]
    .filter(({ purpose }) => purpose !== 'worker')
    .map((line): RkaLine => ({ line, isNobodys: line.payer === 'undecided' }));
  const sumOf = (lines: readonly RkaLine[]) => budgetTotal(lines.map(({ line }) => line));
  const own = all.filter(({ isNobodys }) => !isNobodys);
  const [mine, nobodys] = [sumOf(own), sumOf(all.filter(({ isNobodys }) => isNobodys))];
  const groups = byAgency(all, wording);
  const agencies = [...groups.keys()].filter((name) => name !== rka.nobodysTitle).join(', ');
  const first = [
    rka.sentence(money(mine), count(own.length), agencies),
    ...(nobodys > 0
      ? [rka.nobodys(money(nobodys)), rka.ties(money(mine), money(nobodys), money(mine + nobodys))]
      : []),
  ].join(' ');
  const remarks = remarksOf(all, gap, wording);
  return {
    title: rka.title(monthsText(gap.parameters.months, inProse(words))),
    blocks: [
      textBlock(first),
      { kind: 'tables', tables: tablesOf(groups, wording) },
      ...endBlocks(rka, remarks, wording),
    ],
    records: recordsOf(recordColumns(wording), all),
    object: () =>
      framed('ucj/rka@1', frame(gap, wording), {
        lines: all.map(({ line, isNobodys }) => ({ ...line, isNobodys })),
        total: mine,
        nobodys,
      }),
    remarks,
    sentence: first,
  };
}
