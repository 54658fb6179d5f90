import type { Totals } from '../../../core/gap.js';
import type { Row } from '../../../core/group.js';
import type { Decision } from '../../../document/decisions.js';
import type { Document } from '../../../document/document.js';
import { payerName, segmentText } from '../../../i18n/words.js';
import { percentage } from '../../../render/text.js';
import { headed, tableOf } from '../../../view/column.js';
import { type Block, type Table, tableBlock } from '../../../view/view.js';
import { few } from '../../common/few.js';
import { isByRegion, rowName } from './names.js';
import { amount, type ReportWording } from './wording.js';

/** Segments named of a decision. */
const SHOWN = 3;

/** The segments of a decision; of many the first. */
function segmentsIn(
  { segments }: { readonly segments: readonly string[] },
  { words }: ReportWording,
) {
  return few(segments, SHOWN)
    .map((segment) => segmentText(segment, words))
    .join(', ');
}

/** A decision in words. */
function decisionText(decision: Decision, wording: ReportWording): string {
  const { decide } = wording.report;
  const { count } = wording;
  switch (decision.kind) {
    case 'complete':
      return decide.complete(wording.words.summary.lacking(decision.what, count));
    case 'renew': {
      const { coverage } = decision;
      return decide.renew(count(decision.workers), coverage && percentage(coverage, wording));
    }
    case 'count-subsidised':
      return decide.countSubsidised(count(decision.rows));
    case 'price':
      return decide.price(count(decision.workers), segmentsIn(decision, wording));
    default: {
      const payer = payerName(decision.payer, wording.words);
      return decide[decision.kind](count(decision.workers), segmentsIn(decision, wording), payer);
    }
  }
}

/** A decision for programs, with its words. */
export function decisionObject(decision: Decision, wording: ReportWording) {
  const { kind, amount: price } = decision;
  return {
    text: decisionText(decision, wording),
    kind,
    payer: 'payer' in decision ? decision.payer : null,
    workers: 'workers' in decision ? decision.workers : null,
    segments: 'segments' in decision ? decision.segments : [],
    amount: price,
  };
}

/** The decisions that are asked for, each with its price. */
function decisionTable(decisions: readonly Decision[], wording: ReportWording): Table {
  const { words, report } = wording;
  const column = headed<Decision, typeof report.front>(report.front);
  const priceText = ({ amount: price }: Decision) =>
    price === null ? words.none : amount(price, wording);
  return tableOf(
    [
      column('decision', 'text', (decision) => decisionText(decision, wording)),
      column('price', 'rupiah', (decision) => decision.amount, { text: priceText }),
    ],
    decisions,
    { caption: report.front.decisions },
  );
}

/** The few rows that decide most, with their share of the uncovered. */
function mostTable(
  caption: string,
  name: string,
  rows: readonly Row[],
  { uncovered }: Totals,
  wording: ReportWording,
): Table {
  const heads = { ...wording.words.heads, name, ofAll: wording.report.front.share };
  const column = headed<Row, typeof heads>(heads);
  const columns = [
    column('name', 'text', (row) => rowName(row, wording)),
    column('coverage', 'share', ({ coverage }) => coverage),
    column('uncovered', 'count', (row) => row.uncovered),
    column('ofAll', 'share', (row) => ({ numerator: row.uncovered, denominator: uncovered })),
  ];
  return tableOf(columns, rows, { caption });
}

/** What the first page shows below its figures: the decisions, and where the uncovered are. */
export function frontBlocks(document: Document, totals: Totals, wording: ReportWording): Block[] {
  const { decisions, headlines } = document;
  const { front } = wording.report;
  const { regions, segments } = headlines.most;
  const { heads } = wording.words;
  const most = (caption: string, name: string, rows: readonly Row[]) =>
    rows.length > 0 ? [tableBlock(mostTable(caption, name, rows, totals, wording))] : [];
  return [
    ...(decisions.length > 0 ? [tableBlock(decisionTable(decisions, wording))] : []),
    ...(isByRegion(document)
      ? most(front.regions, heads.region, regions)
      : most(front.rows, wording.report.ranking, regions)),
    ...most(front.segments, heads.segment, segments),
  ];
}
