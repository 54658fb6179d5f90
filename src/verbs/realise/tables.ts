import { coverage } from '../../core/coverage.js';
import { roundedHalfAway, type Share, sumOf } from '../../core/exact.js';
import type { Misfit, MonthTotal, RealiseResult } from '../../planning/realise/result.js';
import { type Column, headed, tableOf } from '../../view/column.js';
import { moneyBelow, signedMoney } from '../../view/signed.js';
import type { Step, Table } from '../../view/view.js';
import { monthsText, periodText } from '../common/summary.js';
import { placeText } from './remarks.js';
import type { RealiseWording } from './texts.js';
import { lastMonth } from './words.js';

/** A figure of the whole budget under its name. */
interface Figure {
  readonly name: string;
  readonly value: number | null;
}

/** Figures of the whole budget, their names below a head. */
function figureTable(
  head: string,
  rows: readonly Figure[],
  ...columns: readonly Column<Figure>[]
): Table {
  const names: Column<Figure> = { id: 'figure', head, kind: 'text', of: ({ name }) => name };
  return tableOf([names, ...columns], rows, { caption: null });
}

/** The money of the whole budget, with its share of it. */
export function moneyTable({ total }: RealiseResult, wording: RealiseWording): Table {
  const { money, moneyHead, rupiah: head, ofBudget } = wording.realise;
  const { original, revised, paid, committed, left, budget } = total;
  const shareOf = ({ value }: Figure): Share | null =>
    value === null || value < 0 ? null : coverage(budget, value);
  const figures = { original, revised, paid, committed, left };
  const rows = (['original', 'revised', 'paid', 'committed', 'left'] as const)
    .filter((name) => figures[name] !== null)
    .map((name): Figure => ({ name: money[name], value: figures[name] }));
  return figureTable(
    moneyHead,
    rows,
    {
      ...{ id: 'rupiah', head, kind: 'rupiah', of: ({ value }) => value },
      text: ({ value }) => moneyBelow(value ?? 0, wording),
    },
    { id: 'share', head: ofBudget, kind: 'share', of: shareOf },
  );
}

/** People-months of the whole budget; null where it says no people. */
export function placesTable(
  { total, lines }: RealiseResult,
  { realise }: RealiseWording,
): Table | null {
  const { planned, due, unused, behind, beyond } = total;
  if (!planned) return null;
  const known = lines.filter((line) => line.planned !== null);
  const bought = sumOf(known.map((line) => line.bought));
  const figures = { planned, due, bought, unused, behind, beyond };
  const rows = (['planned', 'due', 'bought', 'unused', 'behind', 'beyond'] as const)
    .filter((name) => !['behind', 'beyond'].includes(name) || figures[name])
    .map((name): Figure => ({ name: realise.places[name], value: figures[name] }));
  return figureTable(realise.placesHead, rows, {
    ...{ id: 'count', head: realise.count, kind: 'count', of: ({ value }) => value },
  });
}

/** A mean of whole rupiah over so many months, half up; null of none. */
function mean(amount: number, months: number): number | null {
  return months === 0 ? null : Number(roundedHalfAway(BigInt(amount), BigInt(months)));
}

/** What was spent in a month, what is needed and what is there for each that comes. */
export function paceTable(
  result: RealiseResult,
  { realise, words, money }: RealiseWording,
): Table | null {
  const { total, months, through, lines } = result;
  const last = lastMonth(result);
  const past = months.filter(({ month, people }) => month <= through && people > 0);
  const toCome = months.filter(({ month }) => month > through && month <= last).length;
  const { paid, budget } = total;
  if (past.length === 0 || toCome === 0) return null;
  const owed = sumOf(lines.map(({ arrears }) => arrears));
  const rows: readonly Figure[] = [
    { name: realise.pace.soFar, value: mean(sumOf(past.map((each) => each.paid)), past.length) },
    { name: realise.pace.toKeep, value: sumOf(lines.map(({ perMonth }) => perMonth)) },
    { name: realise.pace.there, value: mean(Math.max(0, budget - paid - owed), toCome) },
  ];
  return figureTable(realise.paceHead, rows, {
    ...{ id: 'rupiah', head: realise.perMonth, kind: 'rupiah', of: ({ value }) => value },
    text: ({ value }) => (value === null ? words.none : money(value)),
  });
}

/** A month with what was paid up to it. */
interface MonthRow extends MonthTotal {
  readonly toDate: number;
}

/** Each month up to now, and each that is paid for in advance. */
export function monthsTable(result: RealiseResult, { realise, words }: RealiseWording): Table {
  const { months, total, through } = result;
  const rows = months
    .map((each, at): MonthRow => {
      return { ...each, toDate: sumOf(months.slice(0, at + 1).map(({ paid }) => paid)) };
    })
    .filter(({ month, planned, people, paid }) => {
      return (month <= through && (planned ?? 0) > 0) || people > 0 || paid > 0;
    });
  const column = headed<MonthRow, typeof realise.monthHeads>(realise.monthHeads);
  return tableOf(
    [
      column('month', 'text', ({ month }) => periodText(month, words)),
      column('planned', 'count', ({ planned }) => planned, { shows: total.planned !== null }),
      column('people', 'count', ({ people }) => people),
      column('paid', 'rupiah', ({ paid }) => paid),
      column('toDate', 'rupiah', ({ toDate }) => toDate),
      column('share', 'share', ({ toDate }) => coverage(total.budget, toDate)),
    ],
    rows,
    { caption: realise.monthsTitle, steps: [{ money: 'short' }, { drop: ['share'] }] },
  );
}

/** What in place of a number would fit, in words. */
function fitsText({ fits }: Misfit, { realise, count, money }: RealiseWording): string {
  const { people, months, premium } = fits;
  const all = [
    ...(people === null ? [] : [realise.fits.people(count(people))]),
    ...(months === null ? [] : [realise.fits.months(count(months))]),
    ...(premium === null ? [] : [realise.fits.premium(money(premium))]),
  ];
  return all.length > 0 ? all.join('; ') : realise.fits.none;
}

const MISFIT_STEPS: readonly Step[] = [{ drop: ['computed'] }, { drop: ['difference'] }];

/** Amounts that are no workers times months times the tariff; null where all are. */
export function misfitsTable({ misfits }: RealiseResult, wording: RealiseWording): Table | null {
  const { realise, words, money } = wording;
  if (misfits.length === 0) return null;
  const column = headed<Misfit, typeof realise.misfitHeads>(realise.misfitHeads);
  return tableOf(
    [
      column('place', 'text', ({ origin }) => placeText(origin)),
      column('people', 'count', ({ people }) => people),
      column('months', 'text', ({ months }) =>
        monthsText({ first: months[0], last: months.at(-1) ?? months[0] }, words),
      ),
      // What is held against the tariff is never shortened.
      column('amount', 'rupiah', ({ amount }) => amount, { text: (row) => money(row.amount) }),
      column('computed', 'rupiah', ({ computed }) => computed, {
        text: ({ computed }) => money(computed),
      }),
      column('difference', 'rupiah', ({ amount, computed }) => amount - computed, {
        text: ({ amount, computed }) => signedMoney(amount - computed, wording),
      }),
      column('fits', 'text', (row) => fitsText(row, wording)),
    ],
    misfits,
    { caption: realise.misfitsTitle, steps: MISFIT_STEPS },
  );
}
