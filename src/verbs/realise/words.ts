import { coverage } from '../../core/coverage.js';
import { sumOf } from '../../core/exact.js';
import type { MonthSpan } from '../../core/month.js';
import type { RealiseResult } from '../../planning/realise/result.js';
import { percentage } from '../../render/text.js';
import { inProse, monthsText, periodText } from '../common/summary.js';
import { namesOf } from './remarks.js';
import type { RealiseWording } from './texts.js';

/** Months of all lines in which others can join; null where they are not the same for all. */
function monthsAhead({ lines }: RealiseResult): Pick<MonthSpan, 'first' | 'last'> | null {
  const all = lines.filter(({ more }) => more).map(({ ahead }) => ahead);
  const [first, last] = [all[0]?.[0], all[0]?.at(-1)];
  if (first === undefined || last === undefined) return null;
  const isSame = all.every((ahead) => ahead[0] === first && ahead.at(-1) === last);
  return isSame ? { first, last } : null;
}

/** The last month of all lines' budgets. */
export function lastMonth({ lines, through }: RealiseResult): string {
  return (
    lines
      .flatMap(({ months }) => months.at(-1) ?? [])
      .sort()
      .at(-1) ?? through
  );
}

/** What becomes of the money: what is left and for whom, or what is missing. */
function leftText(result: RealiseResult, wording: RealiseWording): string {
  const { realise, words, count, money } = wording;
  const { total } = result;
  const { sentence } = realise;
  const { left, more, dropped, lasts } = total;
  const people = dropped ? count(dropped) : null;
  const short = result.lines.filter((line) => line.left < 0);
  const rest = result.lines.filter((line) => line.left > 0);
  const sum = (lines: RealiseResult['lines']) => sumOf(lines.map((line) => Math.abs(line.left)));
  if (short.length > 0 && rest.length > 0)
    return sentence.mixed(money(sum(short)), namesOf(short, wording), people, money(sum(rest)));
  if (short.length > 0) {
    const last = periodText(lasts ?? result.through, inProse(words));
    return sentence.missing(money(sum(short)), last, people);
  }
  const ahead = monthsAhead(result);
  return more && ahead
    ? sentence.more(money(left), count(more), monthsText(ahead, inProse(words)))
    : sentence.left(money(left));
}

/** What a head of office reads first: what is paid, what it takes to go on, and what is left or missing. */
export function sentence(result: RealiseResult, wording: RealiseWording): string {
  const { realise, words, count, money } = wording;
  const { total, through, isAhead } = result;
  const { budget, paid, committed, members, unused, due, unusedAmount, bought } = total;
  const at = (month: string) => periodText(month, inProse(words));
  const percent = percentage(coverage(budget, paid), wording);
  const places =
    unused && due
      ? [
          realise.sentence.unused(
            count(unused),
            count(due),
            unusedAmount === null ? null : money(unusedAmount),
          ),
        ]
      : [];
  const first =
    bought === 0 && paid === 0
      ? realise.sentence.nothing(money(budget))
      : (isAhead ? realise.sentence.ahead : realise.sentence.paid)(
          at(through),
          money(paid),
          money(budget),
          percent,
        );
  const keep =
    committed > 0
      ? [realise.sentence.keep(count(members), at(lastMonth(result)), money(committed))]
      : [];
  return [first, ...keep, leftText(result, wording), ...places].join(' ');
}
