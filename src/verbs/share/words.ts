import { isAll, sumOf } from '../../core/exact.js';
import type { Bounds } from '../../core/share.js';
import { targetText } from '../../i18n/marks.js';
import type { QuotaResult } from '../../planning/quota.js';
import { remarkOf, warning } from '../../view/remarks.js';
import type { Remark } from '../../view/view.js';
import type { Wording } from '../../view/wording.js';
import { incompleteLines, monthsText } from '../common/summary.js';
import type { ShareWords } from './texts.js';

/** The words of a quota. */
export interface ShareWording extends Wording {
  readonly share: ShareWords;
}

/** What is shared, and over how many regions. */
export function titleOf(
  { request, quota, rows, gap }: QuotaResult,
  { share, language, count }: ShareWording,
): string {
  const [people, regions] = [count(quota), count(rows.length)];
  if (typeof request.quota === 'number') return share.title(people, regions);
  const { places, cells } = gap.regions;
  const say = places.length < cells.length ? share.toTargetPart : share.toTarget;
  return say(targetText(request.quota.text, language), people, regions);
}

/** The least and the most for each region, as far as there are any. */
function boundsTexts({ min, max }: Bounds, { share, count }: ShareWording): string[] {
  if (min === max) return [share.each(count(min))];
  return [
    ...(min > 0 ? [share.least(count(min))] : []),
    ...(max === null ? [] : [share.most(count(max))]),
  ];
}

/** How it was shared, what has no place, who is short, and what it costs. */
export function shareLines(result: QuotaResult, wording: ShareWording): string[] {
  const { share, words, count, money, decimal } = wording;
  const { request, rows, placed, unplaced, quota, total, gap } = result;
  const short = rows.filter((row) => row.short);
  const missing = sumOf(short.map((row) => row.short ?? 0));
  return [
    ...incompleteLines(gap, wording),
    share.rule(share.key[request.key], [
      ...(isAll(gap.options.verified)
        ? []
        : [share.verified(decimal(gap.parameters.verified.replace(',', '.')))]),
      ...boundsTexts(request.bounds, wording),
    ]),
    share.placed(count(placed), count(unplaced), count(quota)),
    ...warningLines(result, wording),
    ...(request.each !== null && short.length > 0
      ? [share.short(count(short.length), count(request.each), count(missing))]
      : []),
    ...(total.amount === null
      ? []
      : [
          share.money(
            money(total.amount),
            monthsText(gap.parameters.months, words),
            total.unpriced > 0 ? count(total.unpriced) : null,
          ),
        ]),
    ...(total.amountWithoutRelief === null || total.amountWithoutRelief === total.amount
      ? []
      : [share.withoutRelief(money(total.amountWithoutRelief))]),
  ];
}

/** Notes on a whole gap that say nothing of a quota. */
const OF_THE_GAP: readonly string[] = [
  'undecided',
  'relief-taken',
  'out-of-reach',
  'worker-side',
  'renewal-unknown',
];

/** Who has no place, and whether a limit or the uncovered stop it. */
function unplacedText(result: QuotaResult, { share, language, count }: ShareWording): string {
  const { request, unplaced, placed, total } = result;
  const { bounds, each } = request;
  const beyond = Math.min(unplaced, total.findable - placed);
  const isLimited = bounds.max !== null && beyond > 0;
  if (!isLimited && typeof request.quota !== 'number')
    return share.outOfReach(targetText(request.quota.text, language), count(unplaced));
  if (!isLimited) return share.unplaced(count(unplaced));
  const limit = `${each === null ? '--max' : '--per-village'} ${bounds.max}`;
  return share.limited(count(unplaced), limit, count(beyond));
}

/** What no row of a quota says: who has no place, and that the least was cut. */
function warningLines(result: QuotaResult, wording: ShareWording): string[] {
  const { request, rows, unplaced } = result;
  const { min } = request.bounds;
  const isCut = rows.some(({ part, findable }) => part < Math.min(min, findable));
  return [
    ...(unplaced > 0 ? [unplacedText(result, wording)] : []),
    ...(isCut ? [wording.share.cut] : []),
  ];
}

/** The notes of the gap that are of the quota too. */
export function notesOf({ gap, total }: QuotaResult) {
  return gap.notes.filter(
    ({ code }) => !OF_THE_GAP.includes(code) && (code !== 'unpriced' || total.unpriced > 0),
  );
}

/** What the shares rest on, and who has no price. */
export function remarksOf(result: QuotaResult, wording: ShareWording): Remark[] {
  const { share, words } = wording;
  return notesOf(result).map((note) => {
    const remark = remarkOf(note, wording);
    if (note.code !== 'unpriced') return remark;
    const text = share.unpriced(note.segments.join(', '), words.unpriced[note.reason]);
    return { ...remark, text };
  });
}

/** What is said beside formats that have rows alone. */
export function remarksBeside(result: QuotaResult, wording: ShareWording): Remark[] {
  const warnings = warningLines(result, wording).map(warning);
  return [...warnings, ...remarksOf(result, wording)];
}
