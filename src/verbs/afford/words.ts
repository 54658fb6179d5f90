import type { Kept } from '../../claim/afford.js';
import type { NextYear, WithoutRelief } from '../../claim/answer.js';
import { addMonths, type Month } from '../../core/month.js';
import { programmesText } from '../../i18n/entry-name.js';
import { payerName } from '../../i18n/words.js';
import type { Afforded } from '../../planning/afforded.js';
import { noteText } from '../../view/remarks.js';
import { type Node, node } from '../../view/view.js';
import type { Wording } from '../../view/wording.js';
import { lineNode } from '../common/derivation.js';
import { monthsText, periodText } from '../common/summary.js';
import type { AffordWords } from './texts.js';

/** A wording with the words of what an amount pays for. */
export interface AffordWording extends Wording {
  readonly afford: AffordWords;
}

/** How many workers times what one of them costs. */
function productText(
  workers: number,
  perWorker: number,
  cost: number,
  wording: AffordWording,
): string {
  const { count, money } = wording;
  return wording.afford.product(count(workers), money(perWorker), money(cost));
}

/** What it costs to keep all, or how far the amount goes. */
function keptNode({ amount, months, joining }: Afforded, kept: Kept, wording: AffordWording): Node {
  const { count, money, afford, words } = wording;
  const { existing, cost, short, left } = kept;
  const whole = productText(existing, joining.perWorker, cost, wording);
  if (short === 0) return node(`${afford.keeping}: ${whole}, ${afford.left(money(left))}`);
  const at = (month: Month) => periodText(month, words);
  const { paidThrough } = kept;
  const used = productText(kept.kept, joining.perWorker, amount - left, wording);
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
  wording: AffordWording,
): Node {
  const { money, afford } = wording;
  const product = productText(workers, perWorker, cost, wording);
  return node(afford.withoutRelief(money(samePeople)), [
    node(`${afford.inAll}: ${product}, ${afford.left(money(left))}`),
  ]);
}

function nextYearNode(next: NextYear, wording: AffordWording): Node {
  const { year, workers, perWorker, cost, unpriced } = next;
  const { afford, words } = wording;
  if (perWorker === null || cost === null)
    return node(afford.nextUnpriced(String(year), unpriced ? words.unpriced[unpriced] : ''));
  return node(
    `${afford.nextYear(String(year))}: ${productText(workers, perWorker, cost, wording)}`,
  );
}

function titleText({ amount, months, kept, joining }: Afforded, wording: AffordWording): string {
  const { count, money, words } = wording;
  const { title } = wording.afford;
  const span = monthsText(months, words);
  if (!kept) return title.workers(money(amount), count(joining.workers), span);
  const existing = count(kept.existing);
  return kept.short > 0
    ? title.short(money(amount), existing, span)
    : title.kept(money(amount), existing, count(joining.workers), span);
}

/** Who is insured for what, and who pays. */
function whoText(afforded: Afforded, { afford, words, language }: AffordWording): string {
  const { scheme, segment, segmentName, programmes, payer } = afforded;
  const called = language === 'id' ? segmentName : segment;
  const name = [called, words.schemes[scheme]].filter(Boolean).join(', ');
  const list = programmesText(programmes);
  return afford.of(name, list, payerName(payer, words));
}

/** The answer as a tree: who joins, who is kept, what one costs, and what is left. */
export function affordTree(afforded: Afforded, wording: AffordWording): Node {
  const { money, afford, words } = wording;
  const { kept, joining, withoutRelief, nextYear, lines, workerAmount, months, notes } = afforded;
  const product = productText(joining.workers, joining.perWorker, joining.cost, wording);
  const join = `${product}, ${afford.left(money(joining.left))}`;
  const year = afforded.isYearAfter ? [node(afford.yearAfter(months.last.slice(0, 4)))] : [];
  const undecided = afforded.payer === 'undecided' ? [node(afford.undecided)] : [];
  return node(titleText(afforded, wording), [
    ...(kept ? [keptNode(afforded, kept, wording)] : []),
    ...(kept && kept.short > 0 ? [] : [node(kept ? `${afford.joining}: ${join}` : join)]),
    ...(withoutRelief ? [withoutReliefNode(withoutRelief, wording)] : []),
    ...(nextYear ? [nextYearNode(nextYear, wording)] : []),
    node(whoText(afforded, wording), [
      ...lines.map((line) => node(lineNode(line, months, wording).text)),
      ...(workerAmount > 0 ? [node(words.why.workerSide(money(workerAmount)))] : []),
    ]),
    ...year,
    ...undecided,
    ...notes.map((note) => node(noteText(note, wording))),
  ]);
}
