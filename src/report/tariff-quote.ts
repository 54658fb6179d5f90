import type { LineWhy } from '../budget/explanation.js';
import type { Note } from '../budget/note.js';
import type { Month } from '../core/month.js';
import type { Payer, Scheme } from '../core/vocabulary.js';
import { payerName } from '../i18n/words.js';
import { lineNode, writing } from './derivation.js';
import { jsonText } from './json-text.js';
import { noteObjects, noteText } from './notes.js';
import { csvText } from './sheet.js';
import { periodText } from './summary.js';
import type { TariffLook } from './tariff-values.js';
import { type Node, node } from './tree.js';

/** A quoted premium: of one worker in one month, or for one contract. */
export interface ShownQuote {
  readonly scheme: Scheme;
  readonly month: Month;
  readonly payer: Payer;
  readonly lines: readonly LineWhy[];
  /** What to know beside it: programmes that do not exist, law that is not sure. */
  readonly notes: readonly Note[];
  /** Whole rupiah, both sides. */
  readonly total: number;
  /** The same without any relief. */
  readonly totalWithoutRelief: number;
  /** Whole rupiah of it that the worker pays beside the payer. */
  readonly workerAmount: number;
}

/** The quote as a tree: each programme and side, how it came about, its law, its relief. */
export function quoteTree(quote: ShownQuote, look: TariffLook): Node {
  const { money } = writing(look);
  const { tariff, words } = look;
  const { scheme, month, payer, lines, notes, total, totalWithoutRelief, workerAmount } = quote;
  const title = tariff.quote(
    words.schemes[scheme],
    periodText(month, words),
    payerName(payer, words),
    money(total),
  );
  return node(title, [
    ...lines.map((line) => lineNode(line, { first: month, last: month }, look)),
    ...(total === totalWithoutRelief
      ? []
      : [node(tariff.withoutRelief(money(totalWithoutRelief)))]),
    ...(workerAmount > 0 ? [node(tariff.workerSide(money(workerAmount)))] : []),
    ...notes.map((note) => node(noteText(note, look.language, words))),
  ]);
}

/** The confidence of a line: that of its weakest value, as the catalogue has marked it. */
function lineObject({
  tariffs,
  amount,
  withoutRelief,
  programme,
  bearer,
  payer,
  ...line
}: LineWhy) {
  const { per, tariff, relief, factor, missed, derivation } = line;
  const references = tariffs.flatMap((each) => each.references);
  const of = { programme, bearer, payer, amount, withoutRelief, per, tariff };
  return { ...of, relief, factor, missed, derivation, references, tariffs };
}

export function quoteJson(quote: ShownQuote, look: TariffLook): string {
  const { lines, notes, ...rest } = quote;
  const said = noteObjects(notes, look);
  const object = { schema: 'ucj/quote@1', ...rest, lines: lines.map(lineObject), notes: said };
  return jsonText(object);
}

const COLUMNS = [
  'scheme',
  'month',
  'programme',
  'bearer',
  'payer',
  'amount',
  'per',
  'tariff',
  'relief',
  'law',
  'confidence',
  'without_relief',
];

/** One record for each programme and side. */
export function quoteCsv({ scheme, month, lines }: ShownQuote): string {
  const rows = lines.map((line) => {
    const laws = line.tariffs.flatMap(({ references }) => references.map(({ law }) => law));
    const sure = [...new Set(line.tariffs.map(({ confidence }) => confidence))];
    return [
      scheme,
      month,
      line.programme,
      line.bearer,
      line.payer,
      line.amount,
      line.per,
      line.tariff,
      line.relief,
      [...new Set(laws)].join('; '),
      sure.join('; '),
      line.withoutRelief,
    ];
  });
  return csvText(COLUMNS, rows);
}
