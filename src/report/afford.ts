import type { Kept } from '../claim/afford.js';
import type { NextYear, WithoutRelief } from '../claim/answer.js';
import { addMonths, type Month } from '../core/month.js';
import type { AffordWords } from '../i18n/afford-words.js';
import { payerName } from '../i18n/words.js';
import type { Afforded } from '../planning/afforded.js';
import { lineNode, writing } from './derivation.js';
import type { Look } from './look.js';
import { noteText } from './notes.js';
import { monthsText, periodText } from './summary.js';
import { type Node, node } from './tree.js';

/** A look with the words of what an amount pays for. */
export interface AffordLook extends Look {
  readonly afford: AffordWords;
}

/** How many workers times what one of them costs. */
function productText(workers: number, perWorker: number, cost: number, look: AffordLook): string {
  const { count, money } = writing(look);
  return look.afford.product(count(workers), money(perWorker), money(cost));
}

/** What it costs to keep all, or how far the amount goes. */
function keptNode({ amount, months, joining }: Afforded, kept: Kept, look: AffordLook): Node {
  const { count, money } = writing(look);
  const { afford, words } = look;
  const { existing, cost, short, left } = kept;
  const whole = productText(existing, joining.perWorker, cost, look);
  if (short === 0) return node(`${afford.keeping}: ${whole}, ${afford.left(money(left))}`);
  const at = (month: Month) => periodText(month, words);
  const { paidThrough } = kept;
  const used = productText(kept.kept, joining.perWorker, amount - left, look);
  return node(`${afford.keeping}: ${whole}, ${afford.lacks(money(short))}`, [
    node(
      paidThrough === null
        ? afford.notPaid(at(months.first))
        : afford.paidThrough(at(paidThrough), at(addMonths(paidThrough, 1))),
    ),
    node(
      `${afford.dropped(count(kept.kept), count(kept.dropped), at(months.last))}: ${used}, ${afford.left(money(left))}`,
    ),
  ]);
}

/** What the same people would cost without relief, and whom the amount would pay for then. */
function withoutReliefNode(
  { perWorker, workers, cost, left, samePeople }: WithoutRelief,
  look: AffordLook,
): Node {
  const { money } = writing(look);
  const { afford } = look;
  const product = productText(workers, perWorker, cost, look);
  return node(afford.withoutRelief(money(samePeople)), [
    node(`${afford.inAll}: ${product}, ${afford.left(money(left))}`),
  ]);
}

function nextYearNode(next: NextYear, look: AffordLook): Node {
  const { year, workers, perWorker, cost, unpriced } = next;
  const { afford, words } = look;
  if (perWorker === null || cost === null)
    return node(afford.nextUnpriced(String(year), unpriced ? words.unpriced[unpriced] : ''));
  return node(`${afford.nextYear(String(year))}: ${productText(workers, perWorker, cost, look)}`);
}

function titleText({ amount, months, kept, joining }: Afforded, look: AffordLook): string {
  const { count, money } = writing(look);
  const { title } = look.afford;
  const span = monthsText(months, look.words);
  if (!kept) return title.workers(money(amount), count(joining.workers), span);
  const existing = count(kept.existing);
  return kept.short > 0
    ? title.short(money(amount), existing, span)
    : title.kept(money(amount), existing, count(joining.workers), span);
}

/** Who is insured for what, and who pays. */
function whoText(afforded: Afforded, look: AffordLook): string {
  const { scheme, segment, segmentName, programmes, payer } = afforded;
  const { afford, words } = look;
  const called = look.language === 'id' ? segmentName : segment;
  const name = [called, words.schemes[scheme]].filter(Boolean).join(', ');
  const list = programmes.map((each) => each.toUpperCase()).join(' + ');
  return afford.of(name, list, payerName(payer, words));
}

/** The answer as a tree: who joins, who is kept, what one costs, and what is left. */
export function affordTree(afforded: Afforded, look: AffordLook): Node {
  const { money } = writing(look);
  const { afford, words, language } = look;
  const { kept, joining, withoutRelief, nextYear, lines, workerAmount, months, notes } = afforded;
  const product = productText(joining.workers, joining.perWorker, joining.cost, look);
  const join = `${product}, ${afford.left(money(joining.left))}`;
  const year = afforded.isYearAfter ? [node(afford.yearAfter(months.last.slice(0, 4)))] : [];
  const undecided = afforded.payer === 'undecided' ? [node(afford.undecided)] : [];
  return node(titleText(afforded, look), [
    ...(kept ? [keptNode(afforded, kept, look)] : []),
    ...(kept && kept.short > 0 ? [] : [node(kept ? `${afford.joining}: ${join}` : join)]),
    ...(withoutRelief ? [withoutReliefNode(withoutRelief, look)] : []),
    ...(nextYear ? [nextYearNode(nextYear, look)] : []),
    node(whoText(afforded, look), [
      ...lines.map((line) => node(lineNode(line, months, look).text)),
      ...(workerAmount > 0 ? [node(words.why.workerSide(money(workerAmount)))] : []),
    ]),
    ...year,
    ...undecided,
    ...notes.map((note) => node(noteText(note, language, words))),
  ]);
}
