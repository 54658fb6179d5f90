import { type BudgetLine, budgetTotal } from '../../../budget/lines.js';
import { add } from '../../../core/exact.js';
import type { Figures } from '../../../core/figures.js';
import type { Totals } from '../../../core/gap.js';
import type { Listed } from '../../../core/list.js';
import type { Document } from '../../../document/document.js';
import { payerName, segmentText } from '../../../i18n/words.js';
import { UNSURE } from '../../../render/marks.js';
import { type Column, tableOf } from '../../../view/column.js';
import { type Block, type Table, tableBlock, textBlock } from '../../../view/view.js';
import { few } from '../../common/few.js';
import { type Estimated, hasRelief, unsureMark } from '../../common/figures.js';
import { periodText } from '../../common/summary.js';
import { lineTable } from '../../gap/lines.js';
import { amount, type ReportWording } from './wording.js';

/** Amounts that every table of money has. */
interface Amounts {
  readonly renewalPremium: number | null;
  readonly expansionPremium: number | null;
  readonly annualPremium: number | null;
  readonly annualWithoutRelief: number | null;
  /** How sure they are; not said of a part that is no row. */
  readonly sampling?: Figures['sampling'];
}

/** A row of amounts, and what it is called. */
interface Named {
  readonly name: string;
  readonly amounts: Amounts;
}

/** A table of amounts by something, with their sum. */
function moneyTable(
  caption: string,
  head: string,
  rows: readonly Named[],
  totals: Totals,
  { words, report }: ReportWording,
): Table {
  const column = (
    id: keyof typeof report.columns,
    of: Exclude<keyof Amounts, 'sampling'>,
    figure: Estimated | null,
  ): Column<Named> => {
    // What is not known of the whole is not 0 in its parts.
    const known = ({ amounts }: Named) => (totals[of] === null ? null : amounts[of]);
    const mark = ({ amounts: { sampling = null } }: Named) =>
      figure === null ? '' : unsureMark({ sampling }, figure);
    return { id, head: report.columns[id], kind: 'rupiah', of: known, mark };
  };
  const columns: Column<Named>[] = [
    { id: 'name', head, kind: 'text', of: ({ name }) => name },
    column('renewal', 'renewalPremium', null),
    column('expansion', 'expansionPremium', 'expansion'),
    column('total', 'annualPremium', 'annual'),
    ...(hasRelief(totals) ? [column('withoutRelief', 'annualWithoutRelief', 'annual')] : []),
  ];
  const legend = [{ mark: UNSURE, text: words.sampling.marked(UNSURE) }];
  return tableOf(columns, rows, { caption, total: { name: words.total, amounts: totals }, legend });
}

/** Rupiah of the budget by programme. What workers pay themselves is in no budget. */
export function sumsByProgramme(lines: Listed<BudgetLine>) {
  const sums = new Map<BudgetLine['programme'], number>();
  for (const { purpose, programme, amount } of lines)
    if (purpose !== 'worker') sums.set(programme, add(sums.get(programme) ?? 0, amount));
  return [...sums].map(([programme, amount]) => ({ programme, amount }));
}

function programmeTable(lines: Listed<BudgetLine>, { words, report }: ReportWording): Table {
  const nameOf = (programme: BudgetLine['programme']) => {
    if (programme === null) return words.purposes.support;
    return programme === 'flat' ? report.money.flat : programme.toUpperCase();
  };
  const rows = sumsByProgramme(lines).map(({ programme, amount }) => {
    return { name: nameOf(programme), amount };
  });
  return tableOf(
    [
      { id: 'programme', head: report.columns.programme, kind: 'text', of: ({ name }) => name },
      { id: 'total', head: report.columns.total, kind: 'rupiah', of: ({ amount }) => amount },
    ],
    rows,
    {
      caption: report.money.byProgramme,
      total: { name: words.total, amount: budgetTotal(lines) },
    },
  );
}

/** Segments named beside an office. */
const SHOWN = 6;

/** Whether every month costs the same, so that a table of them says nothing. */
export function areAlike([first, ...others]: Document['months']): boolean {
  return others.every(
    (each) =>
      each.renewalPremium === first?.renewalPremium &&
      each.expansionPremium === first?.expansionPremium,
  );
}

/** Where the money goes: by payer, programme and agency, and by month where these differ. */
export function moneyBlocks(document: Document, totals: Totals, wording: ReportWording): Block[] {
  const { words, report } = wording;
  const { agencies, answerers, months, lines } = document;
  const segmentsOf = new Map(answerers.map(({ agency, segments }) => [agency, segments]));
  if (totals.annualPremium === null) return [textBlock(report.money.none)];
  const { byPayer, byAgency, byMonth, eachMonth } = report.money;
  const payers = totals.byPayer.filter(({ annualPremium }) => annualPremium > 0);
  const table = (caption: string, head: string, rows: readonly Named[]) =>
    moneyTable(caption, head, rows, totals, wording);
  const offices = agencies.rows.map((row) => {
    const named = few(segmentsOf.get(row.agency) ?? [], SHOWN);
    const segments = named.map((segment) => segmentText(segment, words)).join(', ');
    return { name: `${row.agency ?? words.none} (${segments})`, amounts: row };
  });
  const tables = [
    table(
      byPayer,
      report.columns.payer,
      payers.map((sums) => ({ name: payerName(sums.payer, words), amounts: sums })),
    ),
    programmeTable(lines, wording),
    table(byAgency, words.heads.agency, offices),
  ];
  const [first] = months;
  return [
    ...tables.map(tableBlock),
    ...(areAlike(months)
      ? [textBlock(eachMonth(amount(first?.annualPremium ?? 0, wording, 'full')))]
      : [
          tableBlock(
            table(
              byMonth,
              report.columns.month,
              months.map((sums) => ({ name: periodText(sums.month, words), amounts: sums })),
            ),
          ),
        ]),
  ];
}

/** The lines as budget offices enter them. */
export function lineBlocks({ lines }: Document, wording: ReportWording): Block[] {
  const { sections, money } = wording.report;
  if (lines.length === 0) return [];
  return [
    textBlock(money.linesHint(wording.words.purposes.worker)),
    tableBlock({ ...lineTable(lines, wording), caption: sections.lines }),
  ];
}
