import type { Origin } from '../../core/cell.js';
import { sumOf } from '../../core/exact.js';
import { groupsBy } from '../../core/list.js';
import { isMonthly as isPaidMonthly } from '../../core/monthly.js';
import { someLines } from '../../i18n/lines.js';
import type { RealiseLine, RealiseResult } from '../../planning/realise/result.js';
import { noted, remarkOf, warning } from '../../view/remarks.js';
import type { Remark } from '../../view/view.js';
import type { Wording } from '../../view/wording.js';
import { few } from '../common/few.js';
import { monthsText } from '../common/summary.js';
import { lineName } from './columns.js';
import type { RealiseWording } from './texts.js';

/** Names that a remark lists; of more it says how many there are. */
const MOST_NAMES = 8;

/** Where something stands. */
export function placeText({ file, line }: Origin): string {
  return `${file}:${line}`;
}

/** Names of lines, each once. */
export function namesOf(lines: readonly RealiseLine[], wording: Wording): string {
  const all = [...new Set(lines.map((line) => lineName(line, wording)))];
  return few(all, MOST_NAMES, (rest) => `+${wording.count(rest)}`).join('; ');
}

/** Months as spans: `Feb–Mar 2026, Jun 2026`. */
function spansText(months: readonly string[], year: readonly string[], wording: Wording): string {
  const spans: { first: string; last: string }[] = [];
  for (const month of months) {
    const before = spans.at(-1);
    const isNext = before && year.indexOf(month) === year.indexOf(before.last) + 1;
    if (isNext) before.last = month;
    else spans.push({ first: month, last: month });
  }
  return spans.map((span) => monthsText(span, wording.words)).join(', ');
}

/** What is said of some lines by their names; nothing where there are none. */
function ofLines(
  lines: readonly RealiseLine[],
  say: (names: string) => string,
  wording: Wording,
): Remark[] {
  return lines.length > 0 ? [warning(say(namesOf(lines, wording)))] : [];
}

/** What is odd about single lines. */
function lineRemarks({ lines }: RealiseResult, wording: RealiseWording): Remark[] {
  const { realise, money } = wording;
  const { remarks } = realise;
  const unbudgeted = lines.filter(({ line, paid }) => line.budget.length === 0 && paid > 0);
  const beyond = money(sumOf(unbudgeted.map(({ paid }) => paid)));
  const overdrawn = lines.filter(
    ({ line, paid, budget }) => line.budget.length > 0 && paid > budget,
  );
  const notBegun = lines.filter(({ line }) => line.payments.length === 0);
  const withGaps = lines.filter(
    ({ line, gaps, lastPaid }) => line.budget.length > 0 && gaps.length > 0 && lastPaid !== null,
  );
  return [
    ...ofLines(unbudgeted, (names) => remarks.beyondBudget(names, beyond), wording),
    ...overdrawn.map((line) =>
      warning(remarks.overdrawn(lineName(line, wording), money(line.paid - line.budget))),
    ),
    ...withGaps.map((line) => {
      const year = line.monthly.map(({ month }) => month);
      const text = spansText(line.gaps, year, wording);
      return warning(remarks.gaps(lineName(line, wording), text));
    }),
    ...ofLines(notBegun, remarks.notBegun, wording),
  ];
}

/** Lines by why their workers have no price. */
function byReason({ lines }: RealiseResult, { realise, words }: RealiseWording) {
  const unpriced = lines.flatMap((line) =>
    line.price.quotes.flatMap((quote) => (quote.price === null ? [{ line, ...quote }] : [])),
  );
  return groupsBy(
    unpriced,
    ({ unpriced: why }) => realise.remarks.unpricedBy[why] ?? words.unpriced[why],
  );
}

/** Lines without one price for all their workers, and those whose money nobody knows. */
function priceRemarks(result: RealiseResult, wording: RealiseWording): Remark[] {
  const { remarks } = wording.realise;
  const { lines } = result;
  const isPriced = ({ price }: RealiseLine) => price.quotes.every((quote) => quote.price !== null);
  const open = lines.filter((line) => line.price.premiums === null && isPriced(line));
  const isMonthly = ({ price }: RealiseLine) =>
    price.quotes.every((quote) => quote.price === null || isPaidMonthly(quote.price));
  const mixed = open.filter(isMonthly);
  const perContract = open.filter((line) => !isMonthly(line));
  const undecided = lines.filter(
    ({ line, price }) =>
      line.source !== null &&
      line.payer === null &&
      price.quotes.some((quote) => quote.price?.payer === 'undecided'),
  );
  return [
    ...[...byReason(result, wording)].map(([reason, own]) => {
      const unpriced = own.map(({ line }) => line);
      return warning(remarks.unpriced(namesOf(unpriced, wording), reason));
    }),
    ...ofLines(mixed, remarks.mixed, wording),
    ...ofLines(perContract, remarks.perContract, wording),
    ...ofLines(undecided, remarks.undecided, wording),
  ];
}

/** What was read and is in no figure, and totals that are wrong. */
function tableRemarks(result: RealiseResult, { realise, count, money }: RealiseWording): Remark[] {
  const { remarks, parts } = realise;
  const { unfunded, ownSide, support, otherYears, budgetOtherYears } = result;
  const { unread, totals, wrongTotals, left, meant, year } = result;
  const aside = (of: RealiseResult['support'], text: (rows: string, amount: string) => string) =>
    of.rows > 0 ? [noted(text(count(of.rows), money(of.amount)))] : [];
  return [
    ...(unfunded.rows > 0
      ? [
          noted(
            remarks.unfunded(
              count(unfunded.rows),
              count(unfunded.people),
              unfunded.amount > 0 ? money(unfunded.amount) : null,
            ),
          ),
        ]
      : []),
    ...aside(ownSide, remarks.ownSide),
    ...aside(support, remarks.support),
    ...aside(otherYears, (rows, amount) => remarks.otherYears(rows, amount, String(year))),
    ...aside(budgetOtherYears, (rows, amount) =>
      remarks.budgetOtherYears(rows, amount, String(year)),
    ),
    ...unread.map(({ path, heads }) => warning(remarks.unread(path, heads.join(', ')))),
    ...totals.map(({ path, lines }) => noted(remarks.totals(path, lines.length, someLines(lines)))),
    ...wrongTotals.map((each) =>
      warning(remarks.wrongTotal(placeText(each), money(each.printed), money(each.sum))),
    ),
    ...meant.map(({ part, paid, budget }) => noted(remarks.meant[part](paid, budget))),
    ...left.map(({ part, lacks }) => noted(remarks.left(parts[part], lacks))),
  ];
}

/** What is to be known beside the figures. */
export function remarksOf(result: RealiseResult, wording: RealiseWording): Remark[] {
  const { misfits, repeated, notes } = result;
  const count = wording.count(misfits.length);
  const { idle, idleOptions } = wording.realise.remarks;
  const without = result.idle.map((name) => idleOptions[name]).join(', ');
  return [
    ...(without === '' ? [] : [warning(idle(without))]),
    ...(misfits.length > 0 ? [warning(wording.realise.remarks.misfits(count))] : []),
    ...repeated.map(({ origin, before }) =>
      warning(wording.realise.remarks.repeated(placeText(origin), String(before))),
    ),
    ...lineRemarks(result, wording),
    ...priceRemarks(result, wording),
    ...tableRemarks(result, wording),
    ...notes.map((each) => remarkOf(each, wording)),
  ];
}
