import { payerName } from '../../i18n/words.js';
import type { LevelWhy, SourceWhy } from '../../planning/fund/explanation.js';
import { type Node, node } from '../../view/view.js';
import { exactPercent } from '../common/exact-percent.js';
import { monthsText } from '../common/summary.js';
import { levelTexts } from './why-level.js';
import type { FundWording } from './wording.js';

/** Priority groups as the file of sources writes them. */
function groupsText(groups: SourceWhy['groups']): string {
  return groups.map((names) => names.join('; ')).join(' > ');
}

/** Whom a source may pay for; with the priority group of one row where it has groups. */
export function mayText(
  source: SourceWhy,
  rank: number | null,
  { count, derivation, words }: FundWording,
): string {
  const { groups, regions, months } = source;
  const names = groupsText(groups);
  const ranked =
    rank === null ? derivation.segments(names) : derivation.inGroup(names, count(rank));
  return derivation.may(
    groups.length === 0 ? derivation.everySegment : ranked,
    regions.length === 0 ? derivation.everyRegion : derivation.regions(regions.join('; ')),
    derivation.months(monthsText(source, words), count(months), count(source.minMonths)),
  );
}

/** The ceiling of a source, share by share. */
function ceilingNodes({ amount, shares, reserved, money: most }: SourceWhy, wording: FundWording) {
  const { money, derivation } = wording;
  // Shares are multiplied exactly and rounded once, so each stands with all before it.
  const cuts = shares.map(({ left }, index) => {
    const all = shares.slice(0, index + 1).map(({ share }) => exactPercent(share, wording));
    return node(derivation.share(money(left), all.reverse().join(' x '), money(amount)));
  });
  const before = shares.at(-1)?.left ?? amount;
  const kept = node(derivation.reserved(money(most), money(before), money(reserved)));
  return [...cuts, ...(reserved > 0 ? [kept] : []), node(derivation.money(money(most)))];
}

function spentNode(level: LevelWhy, wording: FundWording): Node {
  const { derivation, money } = wording;
  const say = level.given === null ? derivation.spent : derivation.spentBest;
  return node(say(levelTexts(level, wording), money(level.amount)));
}

/** One source: its amount, what may be spent of it, on whom, and what it was spent on. */
export function sourceTree(source: SourceWhy, wording: FundWording): Node {
  const { count, money, fund } = wording;
  const { why: words } = wording.words;
  const { derivation } = fund;
  const { amount, file, line, column, spent, left, why, payer, payerFrom } = source;
  return node(derivation.source(source.source, count(source.place)), [
    node(derivation.amount(money(amount), `${file}:${line}, ${words.columnAt(column)}`)),
    ...ceilingNodes(source, wording),
    node(words.payer(payerName(payer, wording.words), derivation.payerFrom[payerFrom])),
    node(mayText(source, null, wording)),
    ...source.levels.map((level) => spentNode(level, wording)),
    node(derivation.sum(money(spent), money(left), why && fund.why[why])),
  ]);
}
