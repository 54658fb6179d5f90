import type { AmountWhy, Explanation, LineWhy } from '../../budget/explanation.js';
import { anew, type Listed } from '../../core/list.js';
import type { Kind, Value } from '../../view/cell.js';
import { type Column, field, recordsOf } from '../../view/column.js';

/** One side of one programme of an amount of a cell; without a price an amount has no such line. */
interface Row {
  readonly cell: Explanation;
  readonly amount: AmountWhy;
  readonly line: LineWhy | null;
}

const column = field<Row>;

function ofLine(name: string, kind: Kind, of: (line: LineWhy) => Value): Column<Row> {
  return column(name, kind, ({ line }) => line && of(line));
}

function once(texts: readonly string[]): string {
  return [...new Set(texts)].join('; ');
}

const COLUMNS: readonly Column<Row>[] = [
  column('region_code', 'code', ({ cell }) => cell.region.code),
  column('region_name', 'text', ({ cell }) => cell.region.name),
  column('segment', 'text', ({ cell }) => cell.segment),
  column('period', 'text', ({ cell }) => cell.period),
  column('potential', 'count', ({ cell }) => cell.potential.value),
  column('registered', 'count', ({ cell }) => cell.registered.value),
  column('file', 'text', ({ cell }) => once(cell.potential.rows.map(({ file }) => file))),
  column('line', 'text', ({ cell }) => cell.potential.rows.map(({ line }) => line).join('; ')),
  column('of', 'text', ({ amount }) => amount.of),
  column('people', 'count', ({ amount }) => amount.people),
  column('share', 'text', ({ amount }) => amount.share),
  column('workers', 'count', ({ amount }) => amount.workers),
  column('payer', 'text', ({ amount }) => amount.payer),
  column('premium_per_worker', 'rupiah', ({ amount }) => amount.premiumPerWorker),
  column('premium', 'rupiah', ({ amount }) => amount.amount),
  column('unpriced', 'text', ({ amount }) => amount.unpriced),
  ofLine('programme', 'text', ({ programme }) => programme),
  ofLine('bearer', 'text', ({ bearer }) => bearer),
  ofLine('paid_by', 'text', ({ payer }) => payer),
  ofLine('amount', 'rupiah', ({ amount }) => amount),
  ofLine('per', 'text', ({ per }) => per),
  ofLine('times', 'count', ({ times }) => times),
  ofLine('per_worker', 'rupiah', ({ perWorker }) => perWorker),
  ofLine('without_relief', 'rupiah', ({ withoutRelief }) => withoutRelief),
  ofLine('tariff', 'text', ({ tariff }) => tariff),
  ofLine('relief', 'text', ({ relief }) => relief),
  ofLine('law', 'text', ({ tariffs }) =>
    once(tariffs.flatMap(({ references }) => references.map(({ law }) => law))),
  ),
  ofLine('confidence', 'text', ({ tariffs }) => once(tariffs.map((each) => each.confidence))),
];

function* rowsOf(explained: Listed<Explanation>): Iterable<Row> {
  for (const cell of explained)
    for (const amount of [cell.expansion, ...(cell.renewal ? [cell.renewal] : [])])
      if (amount.lines.length === 0) yield { cell, amount, line: null };
      else for (const line of amount.lines) yield { cell, amount, line };
}

/** A record for each side of each programme, with the counts and the law that it rests on. */
export function whyRecords(explained: Listed<Explanation>) {
  return recordsOf(
    COLUMNS,
    anew(() => rowsOf(explained)),
  );
}
