import type { Bought } from '../claim/afford.js';
import type { Span } from '../claim/answer.js';
import type { AffordColumn } from '../i18n/afford-words.js';
import { payerName } from '../i18n/words.js';
import { type Afforded, type AffordLook, affordTree } from './afford.js';
import { writing } from './derivation.js';
import { type Drawing, draw, widthOf } from './draw.js';
import { markdownTable } from './markup.js';
import { noteText } from './notes.js';
import { paints } from './paint.js';
import { csvText } from './sheet.js';
import { monthsText } from './summary.js';
import { drawTree, markdownTree } from './tree.js';

/** A table of texts: its title, heads, rows, and which columns are numbers. */
interface Block {
  readonly title: string;
  readonly columns: readonly AffordColumn[];
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly isNumber: readonly boolean[];
}

const NUMBERS = ['perWorker', 'workers', 'cost', 'left'] as const;

function block(
  title: string,
  keys: readonly AffordColumn[],
  rows: readonly (readonly [readonly string[], Bought])[],
  look: AffordLook,
): Block {
  const { count, money } = writing(look);
  const cells = ({ perWorker, workers, cost, left }: Bought) => [
    money(perWorker),
    count(workers),
    money(cost),
    money(left),
  ];
  const columns = [...keys, ...NUMBERS];
  return {
    title,
    columns,
    heads: columns.map((column) => look.afford.heads[column]),
    rows: rows.map(([own, each]) => [...own, ...cells(each)]),
    isNumber: [...keys.map((key) => key === 'count'), ...NUMBERS.map(() => true)],
  };
}

/** Workers by payer, and workers by months; one row alone says nothing. */
function blocks({ byPayer, trade }: Afforded, look: AffordLook): Block[] {
  const { title } = look.afford;
  const { count } = writing(look);
  const payers = byPayer.map(
    (each) =>
      [[each.payers.map((payer) => payerName(payer, look.words)).join(', ')], each] as const,
  );
  const months = trade.map(
    (each) => [[count(each.months.count), monthsText(each.months, look.words)], each] as const,
  );
  return [
    block(title.byPayer, ['payer'], payers, look),
    ...(trade.length > 1 ? [block(title.trade, ['count', 'months'], months, look)] : []),
  ];
}

function drawing({ heads, rows, isNumber }: Block, paint: (text: string) => string): Drawing {
  return {
    heads: [heads.map((text) => ({ text, paint }))],
    rows: rows.map((row) => row.map((text) => ({ text }))),
    total: null,
    isText: isNumber.map((each) => !each),
  };
}

/** What is given up, in this order, where a table is wider than the terminal: it can be computed. */
const DROPPED: readonly AffordColumn[] = ['cost', 'left'];

/** The widest form of a table that fits, or the narrowest there is. */
function fitting(block: Block, width: number, paint: (text: string) => string): Drawing {
  const full = drawing(block, paint);
  const at = block.columns.findIndex((column) => DROPPED.includes(column));
  if (at < 0 || widthOf(full) <= width) return full;
  const rest = <T>(list: readonly T[]) => list.filter((_, index) => index !== at);
  const { title, columns, heads, rows, isNumber } = block;
  const narrower = {
    ...{ title, columns: rest(columns), heads: rest(heads) },
    ...{ rows: rows.map(rest), isNumber: rest(isNumber) },
  };
  return fitting(narrower, width, paint);
}

/** The answer as tree and tables, for a terminal. */
export function affordTable(afforded: Afforded, look: AffordLook): string {
  const chalk = paints(look);
  const width = look.width ?? Number.POSITIVE_INFINITY;
  const tables = blocks(afforded, look).map(
    (each) => `${chalk.bold(each.title)}\n${draw(fitting(each, width, chalk.bold), chalk.dim)}`,
  );
  return `${[drawTree(affordTree(afforded, look), width, chalk.bold), ...tables].join('\n\n')}\n`;
}

export function affordMarkdown(afforded: Afforded, look: AffordLook): string {
  const tables = blocks(afforded, look).map(
    ({ title, heads, rows, isNumber }) => `## ${title}\n\n${markdownTable(heads, rows, isNumber)}`,
  );
  return `${[markdownTree(affordTree(afforded, look)), ...tables].join('\n\n')}\n`;
}

export function affordJson(afforded: Afforded, { language, words }: AffordLook): string {
  const { notes, segmentName: _, ...rest } = afforded;
  const said = notes.map((note) => ({ ...note, message: noteText(note, language, words) }));
  return `${JSON.stringify({ schema: 'ucj/afford@1', ...rest, notes: said }, null, 2)}\n`;
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
