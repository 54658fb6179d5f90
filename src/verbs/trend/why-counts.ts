import type { Place } from '../../budget/explanation.js';
import { coverage } from '../../core/coverage.js';
import type { MembersWhy, PeriodWhy, SumWhy } from '../../planning/trend-why.js';
import { percentage } from '../../render/text.js';
import { type Node, node } from '../../view/view.js';
import { periodText } from '../common/summary.js';
import type { TrendWording } from './texts.js';

/** Places that are named; of a whole country's nobody reads more. */
const NAMED = 12;

/** Where a sum was read: file and line of each row, with the column once where all have the same. */
function placesText({ cells }: SumWhy, wording: TrendWording): string {
  const { count, derivation } = wording;
  const { why: words } = wording.words;
  const places = cells.flatMap((cell) => cell.places);
  const [first] = places;
  const column = places.every((place) => place.column === first?.column) ? first?.column : null;
  const isOne = typeof column === 'string';
  const nameOf = ({ file, line, column: own }: Place) =>
    isOne ? `${file}:${line}` : derivation.placeIn(`${file}:${line}`, words.columnAt(own));
  const named = places.slice(0, NAMED).map(nameOf).join(' + ');
  const more = places.length - NAMED;
  const all = more > 0 ? derivation.moreRows(named, count(more)) : named;
  return isOne ? `${all}, ${words.columnAt(column)}` : all;
}

/** The members of a period, and where they were read. */
export function membersNode({ period, registered }: MembersWhy, wording: TrendWording): Node {
  const { count, words } = wording;
  const places = placesText(registered, wording);
  const when = periodText(period, words);
  return node(wording.derivation.members(count(registered.value), when, places));
}

/** A ratio as the two counts that it is of. */
export function ratioText(part: number, whole: number, { count }: TrendWording): string {
  return `${count(part)} / ${count(whole)}`;
}

/** The counts of a period, where they were read, and the coverage they come to. */
export function periodNodes(why: PeriodWhy, wording: TrendWording): Node[] {
  const { count, derivation, words } = wording;
  const { potential, registered } = why;
  const when = periodText(why.period, words);
  const share = coverage(potential.value, registered.value);
  const ratio = ratioText(registered.value, potential.value, wording);
  return [
    node(derivation.potential(count(potential.value), when, placesText(potential, wording))),
    membersNode(why, wording),
    node(
      share === null
        ? derivation.noCoverage(when)
        : derivation.coverage(when, percentage(share, wording), ratio),
    ),
  ];
}
