import type { Bought } from '../claim/afford.js';
import type { MonthSpan } from '../core/month.js';
import type { Afforded } from '../planning/afforded.js';
import { type AffordLook, affordTree } from './afford.js';
import { affordTables, affordTabling } from './afford-tables.js';
import { drawFitted } from './fitted.js';
import { jsonText } from './json-text.js';
import { noteObjects } from './notes.js';
import { paints } from './paint.js';
import { drawnEnd, drawTrees, screen } from './screen.js';
import { csvText } from './sheet.js';

/** The answer as tree and tables, for a terminal. */
export function affordTable(afforded: Afforded, look: AffordLook): string {
  const chalk = paints(look);
  const tables = affordTables(afforded, look).map(
    (each) =>
      `${chalk.bold(each.title)}\n${drawFitted(affordTabling(each, look), each.rows, null, look)}`,
  );
  return screen([
    ...drawTrees([affordTree(afforded, look)], look),
    ...tables,
    ...drawnEnd(look.afford, [], look),
  ]);
}

/** The answer for programs, apart from writing it. */
export function affordObject(afforded: Afforded, look: AffordLook) {
  const { notes, segmentName: _, ...rest } = afforded;
  return { schema: 'ucj/afford@1', ...rest, notes: noteObjects(notes, look) };
}

/** The same as it is written. */
export function affordJson(afforded: Afforded, look: AffordLook): string {
  return jsonText(affordObject(afforded, look));
}

const COLUMNS = [
  'part',
  'payer',
  'from',
  'to',
  'months',
  'premium_per_worker',
  'workers',
  'cost',
  'left',
];

/** One record for each part of the answer: kept, joining, all without relief, next year, by payer, by months. */
export function affordCsv(afforded: Afforded): string {
  const { payer, months, kept, joining, withoutRelief, nextYear, byPayer, trade } = afforded;
  const at = ({ first, last, count }: MonthSpan) => [first, last, count];
  const of = ({ perWorker, workers, cost, left }: Bought) => [perWorker, workers, cost, left];
  const keeping = kept && [joining.perWorker, kept.kept, joining.perWorker * kept.kept, kept.left];
  const next = nextYear && [
    ...[`${nextYear.year}-01`, `${nextYear.year}-12`, 12],
    ...[nextYear.perWorker, nextYear.workers, nextYear.cost, null],
  ];
  return csvText(COLUMNS, [
    ...(keeping ? [['kept', payer, ...at(months), ...keeping]] : []),
    ['joining', payer, ...at(months), ...of(joining)],
    ...(withoutRelief ? [['without-relief', payer, ...at(months), ...of(withoutRelief)]] : []),
    ...(next ? [['next-year', payer, ...next]] : []),
    ...byPayer.flatMap((each) =>
      each.payers.map((one) => ['by-payer', one, ...at(months), ...of(each)]),
    ),
    ...trade.map((each) => ['by-months', payer, ...at(each.months), ...of(each)]),
  ]);
}
