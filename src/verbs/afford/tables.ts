import type { Bought } from '../../claim/afford.js';
import { payerName } from '../../i18n/words.js';
import type { Afforded } from '../../planning/afforded.js';
import type { Kind } from '../../view/cell.js';
import { type Column, tableOf } from '../../view/column.js';
import type { Step, Table } from '../../view/view.js';
import { monthsText } from '../common/summary.js';
import type { AffordColumn } from './texts.js';
import type { AffordWording } from './words.js';

/** Columns of what an amount pays for, whatever is chosen. */
function boughtColumns<Row extends Bought>({ afford, money }: AffordWording): Column<Row>[] {
  const column = (
    id: AffordColumn,
    kind: Kind,
    of: (row: Row) => number,
    text?: (row: Row) => string,
  ): Column<Row> => ({ id, head: afford.heads[id], kind, of, ...(text && { text }) });
  // What one worker costs, and what is left of it, is small and never shortened.
  return [
    column(
      'perWorker',
      'rupiah',
      ({ perWorker }) => perWorker,
      (row) => money(row.perWorker),
    ),
    column('workers', 'count', ({ workers }) => workers),
    column('cost', 'rupiah', ({ cost }) => cost),
    column(
      'left',
      'rupiah',
      ({ left }) => left,
      (row) => money(row.left),
    ),
  ];
}

/** What is given up, in this order, where space is short: it can be computed. */
const STEPS: readonly Step[] = [{ drop: ['cost'] }, { drop: ['left'] }];

/** Workers by payer, and workers by months; one row alone says nothing. */
export function affordTables({ byPayer, trade }: Afforded, wording: AffordWording): Table[] {
  const { words, afford } = wording;
  const names = ({ payers }: Afforded['byPayer'][number]) =>
    payers.map((payer) => payerName(payer, words)).join(', ');
  const payers = tableOf(
    [
      { id: 'payer', head: afford.heads.payer, kind: 'text', of: names },
      ...boughtColumns<Afforded['byPayer'][number]>(wording),
    ],
    byPayer,
    { caption: afford.title.byPayer, steps: STEPS },
  );
  type Choice = Afforded['trade'][number];
  const months = tableOf<Choice>(
    [
      { id: 'count', head: afford.heads.count, kind: 'count', of: (each) => each.months.count },
      {
        id: 'months',
        head: afford.heads.months,
        kind: 'text',
        of: (each) => monthsText(each.months, words),
      },
      ...boughtColumns<Choice>(wording),
    ],
    trade,
    { caption: afford.title.trade, steps: STEPS },
  );
  return [payers, ...(trade.length > 1 ? [months] : [])];
}
