import type { Bought } from '../claim/afford.js';
import type { Span } from '../claim/answer.js';
import type { AffordColumn } from '../i18n/afford-words.js';
import type { Afforded } from '../planning/afforded.js';
import { type AffordLook, affordTree } from './afford.js';
import { type AffordTable, affordTables, affordText, isAffordWord } from './afford-tables.js';
import { type Drawing, draw, widthOf } from './draw.js';
import { jsonText } from './json.js';
import { noteText } from './notes.js';
import { paints } from './paint.js';
import { csvText } from './sheet.js';
import { drawTree } from './tree.js';

/** What is given up, in this order, where a table is wider than the terminal: it can be computed. */
const DROPPED: readonly AffordColumn[] = ['cost', 'left'];

function drawing(
  { columns, rows }: AffordTable,
  look: AffordLook,
  paint: (text: string) => string,
): Drawing {
  return {
    heads: [columns.map((column) => ({ text: look.afford.heads[column], paint }))],
    rows: rows.map((row) => columns.map((column) => ({ text: affordText(row, column, look) }))),
    total: null,
    isText: columns.map(isAffordWord),
  };
}

/** The widest form of a table that fits, or the narrowest there is. */
function fitting(table: AffordTable, look: AffordLook, paint: (text: string) => string): Drawing {
  const drawn = drawing(table, look, paint);
  const dropped = DROPPED.find((column) => table.columns.includes(column));
  if (!dropped || widthOf(drawn) <= (look.width ?? Number.POSITIVE_INFINITY)) return drawn;
  const columns = table.columns.filter((column) => column !== dropped);
  return fitting({ ...table, columns }, look, paint);
}

/** The answer as tree and tables, for a terminal. */
export function affordTable(afforded: Afforded, look: AffordLook): string {
  const chalk = paints(look);
  const width = look.width ?? Number.POSITIVE_INFINITY;
  const tables = affordTables(afforded, look).map(
    (each) => `${chalk.bold(each.title)}\n${draw(fitting(each, look, chalk.bold), chalk.dim)}`,
  );
  return `${[drawTree(affordTree(afforded, look), width, chalk.bold), ...tables].join('\n\n')}\n`;
}

/** The answer for programs, apart from writing it. */
export function affordObject(afforded: Afforded, { language, words }: AffordLook) {
  const { notes, segmentName: _, ...rest } = afforded;
  const said = notes.map((note) => ({ ...note, message: noteText(note, language, words) }));
  return { schema: 'ucj/afford@1', ...rest, notes: said };
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

/** One record for each part of the answer: kept, joining, next year, by payer, by months. */
export function affordCsv(afforded: Afforded): string {
  const { payer, months, kept, joining, nextYear, byPayer, trade } = afforded;
  const at = ({ first, last, count }: Span) => [first, last, count];
  const of = ({ perWorker, workers, cost, left }: Bought) => [perWorker, workers, cost, left];
  const keeping = kept && [joining.perWorker, kept.kept, joining.perWorker * kept.kept, kept.left];
  const next = nextYear && [
    ...[`${nextYear.year}-01`, `${nextYear.year}-12`, 12],
    ...[nextYear.perWorker, nextYear.workers, nextYear.cost, null],
  ];
  return csvText(COLUMNS, [
    ...(keeping ? [['kept', payer, ...at(months), ...keeping]] : []),
    ['joining', payer, ...at(months), ...of(joining)],
    ...(next ? [['next-year', payer, ...next]] : []),
    ...byPayer.flatMap((each) =>
      each.payers.map((one) => ['by-payer', one, ...at(months), ...of(each)]),
    ),
    ...trade.map((each) => ['by-months', payer, ...at(each.months), ...of(each)]),
  ]);
}
