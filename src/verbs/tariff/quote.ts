import type { LineWhy } from '../../budget/explanation.js';
import type { Note } from '../../budget/note.js';
import type { Month } from '../../core/month.js';
import type { Payer, Scheme } from '../../core/vocabulary.js';
import { payerName } from '../../i18n/words.js';
import { type Column, field, recordsOf } from '../../view/column.js';
import { noteObjects, noteText, remarkOf } from '../../view/remarks.js';
import { type Node, node, treeBlock, type View } from '../../view/view.js';
import { lineNode } from '../common/derivation.js';
import { periodText } from '../common/summary.js';
import type { TariffWording } from './values.js';

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
function quoteTree(quote: ShownQuote, wording: TariffWording): Node {
  const { money, tariff, words } = wording;
  const { scheme, month, payer, lines, notes, total, totalWithoutRelief, workerAmount } = quote;
  const title = tariff.quote(
    words.schemes[scheme],
    periodText(month, words),
    payerName(payer, words),
    money(total),
    workerAmount > 0 ? [money(total - workerAmount), money(workerAmount)] : null,
  );
  return node(title, [
    ...lines.map((line) => lineNode(line, { first: month, last: month }, wording)),
    ...(total === totalWithoutRelief
      ? []
      : [node(tariff.withoutRelief(money(totalWithoutRelief)))]),
    ...notes.map((note) => node(noteText(note, wording))),
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

function quoteObject(quote: ShownQuote, wording: TariffWording) {
  const { lines, notes, ...rest } = quote;
  const said = noteObjects(notes, wording);
  return { schema: 'ucj/quote@1', ...rest, lines: lines.map(lineObject), notes: said };
}

const fact = field<LineWhy>;

/** One record for each programme and side. */
function columnsOf({ scheme, month }: ShownQuote): Column<LineWhy>[] {
  const laws = ({ tariffs }: LineWhy) =>
    tariffs.flatMap(({ references }) => references.map(({ law }) => law));
  return [
    fact('scheme', 'text', () => scheme),
    fact('month', 'text', () => month),
    fact('programme', 'text', ({ programme }) => programme),
    fact('bearer', 'text', ({ bearer }) => bearer),
    fact('payer', 'text', ({ payer }) => payer),
    fact('amount', 'rupiah', ({ amount }) => amount),
    fact('per', 'text', ({ per }) => per),
    fact('tariff', 'text', ({ tariff }) => tariff),
    fact('relief', 'text', ({ relief }) => relief),
    fact('law', 'text', (line) => [...new Set(laws(line))].join('; ')),
    fact('confidence', 'text', ({ tariffs }) =>
      [...new Set(tariffs.map(({ confidence }) => confidence))].join('; '),
    ),
    fact('without_relief', 'rupiah', ({ withoutRelief }) => withoutRelief),
  ];
}

/** A quoted premium: each programme and side, how it came about, its law, its relief. */
export function quoteView(quote: ShownQuote, wording: TariffWording): View {
  const tree = quoteTree(quote, wording);
  return {
    title: tree.text,
    blocks: [treeBlock([tree])],
    records: recordsOf(columnsOf(quote), quote.lines),
    object: () => quoteObject(quote, wording),
    remarks: quote.notes.map((note) => remarkOf(note, wording)),
  };
}
