import { sumOf } from '../../core/exact.js';
import type { QuotaResult } from '../../planning/quota.js';
import type { PlacedWhy, QuotaWhy } from '../../planning/quota-why.js';
import { nameAndCode } from '../../view/region-name.js';
import { type Node, node } from '../../view/view.js';
import { lineNode } from '../common/derivation.js';
import { cellName, countNodes } from '../gap/why.js';
import type { ShareWording } from './words.js';

/** What decided a part: its share of the quota, or a bound. */
function decidedText(
  { decided, part, weight, of, weights }: QuotaWhy,
  findable: number,
  { share, count }: ShareWording,
): string {
  switch (decided) {
    case 'least':
      return share.why.least(count(part));
    case 'most':
      return part === findable ? share.why.found(count(part)) : share.why.most(count(part));
    case 'cut-least':
      return share.why.cutLeast(count(part), count(of), count(weight), count(weights));
    case 'share': {
      if (weights === 0) return share.why.nobody;
      // One more than its exact share, which is cut, was given by the remainder.
      const isMore = BigInt(part) * BigInt(weights) > BigInt(of) * BigInt(weight);
      return share.why.share(count(part), count(of), count(weight), count(weights), isMore);
    }
  }
}

/** The people of one segment, with their counts, their premium and its law. */
function segmentNode(
  placed: PlacedWhy,
  months: QuotaResult['gap']['parameters']['months'],
  wording: ShareWording,
): Node {
  const { share, words, count, money } = wording;
  const { people, price, amount, unpriced, lines } = placed;
  const cost =
    price === null || amount === null
      ? share.why.unpriced(count(people), unpriced ? words.unpriced[unpriced] : '')
      : share.why.placed(count(people), money(amount), money(price));
  const name = cellName(placed, wording);
  const law = people === 0 ? [] : lines.map((line) => lineNode(line, months, wording));
  return node(`${name}: ${cost}`, [...countNodes(placed, wording), ...law]);
}

function rowTree(why: QuotaWhy, result: QuotaResult, wording: ShareWording): Node {
  const { share, count } = wording;
  const { region, part, weight, weights, segments } = why;
  const findable = sumOf(segments.map((each) => each.findable.value));
  const { months } = result.gap.parameters;
  const weighed =
    why.decided === 'cut-least'
      ? []
      : [node(share.why.weight(count(weight), result.request.key, count(weights)))];
  const placed = segments.map((each) => segmentNode(each, months, wording));
  return node(share.why.row(nameAndCode(region), count(part)), [
    ...weighed,
    node(decidedText(why, findable, wording)),
    ...(placed.length === 1 ? placed : [node(share.why.segments(count(part)), placed)]),
  ]);
}

/** How the part of each region came about, as trees. */
export function shareTrees(result: QuotaResult, wording: ShareWording): Node[] {
  return (result.why ?? []).map((why) => rowTree(why, result, wording));
}
