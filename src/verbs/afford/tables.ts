import type { Bought } from '../../claim/afford.js';
import { payerName } from '../../i18n/words.js';
import type { Afforded } from '../../planning/afforded.js';
import { type Column, headed, tableOf } from '../../view/column.js';
import type { Step, Table } from '../../view/view.js';
import { monthsText } from '../common/summary.js';
import type { AffordWording } from './words.js';

/** Columns of what an amount pays for, whatever is chosen. */
function boughtColumns<Row extends Bought>({ afford, money }: AffordWording): Column<Row>[] {
  const column = headed<Row, typeof afford.heads>(afford.heads);
  // What one worker costs, and what is left of it, is small and never shortened.
  return [
    column('perWorker', 'rupiah', ({ perWorker }) => perWorker, {
      text: ({ perWorker }) => money(perWorker),
    }),
    column('workers', 'count', ({ workers }) => workers),
    column('cost', 'rupiah', ({ cost }) => cost),
    column('left', 'rupiah', ({ left }) => left, { text: ({ left }) => money(left) }),
  ];
}

/** What is given up, in this order, where space is short: it can be computed. */
const STEPS: readonly Step[] = [{ drop: ['cost'] }, { drop: ['left'] }];

/** Workers by payer, and workers by months; one row alone says nothing. */
export function affordTables({ byPayer, trade }: Afforded, wording: AffordWording): Table[] {
  const { words, afford } = wording;
  type Payers = Afforded['byPayer'][number];
  const payer = headed<Payers, typeof afford.heads>(afford.heads);
  const names = ({ payers }: Payers) => payers.map((each) => payerName(each, words)).join(', ');
  const payers = tableOf(
    [payer('payer', 'text', names), ...boughtColumns<Payers>(wording)],
    byPayer,
    { caption: afford.title.byPayer, steps: STEPS },
  );
  type Choice = Afforded['trade'][number];
  const choice = headed<Choice, typeof afford.heads>(afford.heads);
  const months = tableOf(
    [
      choice('count', 'count', (each) => each.months.count),
      choice('months', 'text', (each) => monthsText(each.months, words)),
      ...boughtColumns<Choice>(wording),
    ],
    trade,
    { caption: afford.title.trade, steps: STEPS },
  );
  return [payers, ...(trade.length > 1 ? [months] : [])];
}
