import { type BudgetLine, budgetTotal } from '../../budget/lines.js';
import { add } from '../../core/exact.js';
import type { Totals } from '../../core/gap.js';
import type { Document } from '../../document/document.js';
import type { ReportColumn } from '../../i18n/report-words.js';
import { payerName } from '../../i18n/words.js';
import {
  type Block,
  type TextCell,
  type TextColumn,
  type TextTable,
  tableBlock,
  text,
  textBlock,
} from '../blocks.js';
import { hasRelief } from '../columns.js';
import { lineTexts } from '../lines.js';
import { periodText } from '../summary.js';
import { rupiahCell } from './tables.js';
import type { ReportVoice } from './voice.js';

/** Amounts that every table of money has. */
interface Amounts {
  readonly renewalPremium: number | null;
  readonly expansionPremium: number | null;
  readonly annualPremium: number | null;
  readonly annualWithoutRelief: number | null;
}

const AMOUNTS: readonly ReportColumn[] = ['renewal', 'expansion', 'total'];

/** A table of amounts by something, with their sum. */
function moneyTable<Row extends Amounts>(
  caption: string,
  head: string,
  rows: readonly Row[],
  nameOf: (row: Row) => string,
  totals: Totals,
  voice: ReportVoice,
): TextTable {
  const { words, report } = voice;
  const isRelieved = hasRelief(totals);
  const columns = [...AMOUNTS, ...(isRelieved ? (['withoutRelief'] as const) : [])];
  // What is not known of the whole is not 0 in its parts.
  const known = (name: keyof Amounts, amounts: Amounts) =>
    rupiahCell(totals[name] === null ? null : amounts[name], voice);
  const of = (name: string, amounts: Amounts): TextCell[] => [
    text(name),
    known('renewalPremium', amounts),
    known('expansionPremium', amounts),
    known('annualPremium', amounts),
    ...(isRelieved ? [known('annualWithoutRelief', amounts)] : []),
  ];
  return {
    caption,
    columns: [
      { head, kind: 'text' },
      ...columns.map((column): TextColumn => ({ head: report.columns[column], kind: 'rupiah' })),
    ],
    rows: rows.map((row) => of(nameOf(row), row)),
    total: of(words.total, totals),
  };
}

/** Rupiah of the budget by programme. What workers pay themselves is in no budget. */
export function sumsByProgramme(lines: readonly BudgetLine[]) {
  const sums = new Map<BudgetLine['programme'], number>();
  for (const { purpose, programme, amount } of lines)
    if (purpose !== 'worker') sums.set(programme, add(sums.get(programme) ?? 0, amount));
  return [...sums].map(([programme, amount]) => ({ programme, amount }));
}

function programmeTable(lines: readonly BudgetLine[], voice: ReportVoice): TextTable {
  const { words, report } = voice;
  const nameOf = (programme: BudgetLine['programme']) => {
    if (programme === null) return words.purposes.support;
    return programme === 'flat' ? report.money.flat : programme.toUpperCase();
  };
  return {
    caption: report.money.byProgramme,
    columns: [
      { head: report.columns.programme, kind: 'text' },
      { head: report.columns.total, kind: 'rupiah' },
    ],
    rows: sumsByProgramme(lines).map(({ programme, amount }) => [
      text(nameOf(programme)),
      rupiahCell(amount, voice),
    ]),
    total: [text(words.total), rupiahCell(budgetTotal(lines), voice)],
  };
}

function lineTable(lines: readonly BudgetLine[], voice: ReportVoice): TextTable {
  const { head, rows, total, isNumber } = lineTexts(lines, voice);
  const values = lines.map(({ volume, times, unitPrice, amount }) => [
    volume,
    times,
    unitPrice,
    amount,
  ]);
  const first = isNumber.indexOf(true);
  return {
    caption: voice.report.money.lines,
    columns: head.map((each, index) => ({ head: each, kind: isNumber[index] ? 'count' : 'text' })),
    rows: rows.map((row, line) =>
      row.map((cell, index) => ({ text: cell, value: values[line]?.[index - first] ?? null })),
    ),
    total: total.map(text),
  };
}

/** Segments named beside an office. */
const SHOWN = 6;

function some(names: readonly string[]): string {
  return names.length > SHOWN ? `${names.slice(0, SHOWN).join(', ')}, …` : names.join(', ');
}

/** Where the money goes: by payer, programme, agency and month, and as budget offices enter it. */
export function moneyBlocks(document: Document, totals: Totals, voice: ReportVoice): Block[] {
  const { words, report } = voice;
  const { agencies, answerers, months, lines } = document;
  const segmentsOf = new Map(answerers.map(({ agency, segments }) => [agency, segments]));
  if (totals.annualPremium === null) return [textBlock(report.money.none)];
  const { byPayer, byAgency, byMonth, linesHint } = report.money;
  const payers = totals.byPayer.filter(({ annualPremium }) => annualPremium > 0);
  const tables = [
    moneyTable(
      byPayer,
      report.columns.payer,
      payers,
      ({ payer }) => payerName(payer, words),
      totals,
      voice,
    ),
    programmeTable(lines, voice),
    moneyTable(
      byAgency,
      words.heads.agency,
      agencies.rows,
      ({ agency }) => `${agency ?? words.none} (${some(segmentsOf.get(agency) ?? [])})`,
      totals,
      voice,
    ),
    moneyTable(
      byMonth,
      report.columns.month,
      months,
      ({ month }) => periodText(month, words),
      totals,
      voice,
    ),
  ];
  return [
    ...tables.map(tableBlock),
    textBlock(linesHint(words.purposes.worker)),
    tableBlock(lineTable(lines, voice)),
  ];
}
