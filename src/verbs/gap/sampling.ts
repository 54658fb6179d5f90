import type { GapResult, ResultTable } from '../../budget/result.js';
import type { Share } from '../../core/exact.js';
import type { Row } from '../../core/group.js';
import type { Interval } from '../../core/interval.js';
import type { Sampling } from '../../core/sampling.js';
import type { Money } from '../../i18n/marks.js';
import type { SamplingColumn } from '../../i18n/words.js';
import { UNSURE } from '../../render/marks.js';
import { percentage } from '../../render/text.js';
import type { Form, Kind, Value } from '../../view/cell.js';
import { type Column, field, tableOf } from '../../view/column.js';
import { type Block, listBlock, type Step, type Table } from '../../view/view.js';
import type { Wording } from '../../view/wording.js';
import { type Estimated, unsureMark } from '../common/figures.js';
import { type Line, linesOf, namingColumns, totalLine } from './columns.js';

/** Whether the potential of any row is known to be an estimate. */
export function hasSampling({ cells }: Pick<GapResult, 'cells'>): boolean {
  return cells.people.margins !== null;
}

/** A relative standard error as a share. */
function errorShare({ rse }: Sampling): Share {
  return { numerator: rse, denominator: 10_000 };
}

/** A relative standard error in words. */
export function errorText(sampling: Sampling, wording: Wording): string {
  return percentage(errorShare(sampling), wording, 2);
}

/** An interval in words; one without an end says from where. */
function rangeText(low: string, high: string | null): string {
  return high === null ? `≥ ${low}` : `${low}–${high}`;
}

/** Coverage from where to where, in words. */
export function coverageRange({ low, high }: NonNullable<Sampling['coverage']>, wording: Wording) {
  return rangeText(percentage(low, wording), high && percentage(high, wording));
}

/** What stands behind the number of a shortened amount: its size in words. */
const SIZE = / \p{L}+$/u;

/** Rupiah from how many to how many, in words; what both ends have is said once. */
export function moneyRange({ low, high }: Interval, how: Money, { money }: Wording): string {
  const [from, to] = [money(low, how), money(high, how)];
  const isOneSize = SIZE.exec(from)?.[0] === SIZE.exec(to)?.[0];
  return rangeText(isOneSize ? from.replace(SIZE, '') : from, to.replace(/^Rp/, ''));
}

/** People from how many to how many, in words. */
export function peopleRange({ low, high }: Interval, { count }: Wording): string {
  return rangeText(count(low), count(high));
}

/** What is said of how sure a row is, for people. */
interface Said {
  readonly id: SamplingColumn;
  readonly kind: Kind;
  readonly of: (own: Sampling, wording: Wording) => Value;
  readonly text?: (own: Sampling, form: Form, wording: Wording) => string;
  /** What the figure itself is marked as. */
  readonly figure?: Estimated;
}

const SAID: readonly Said[] = [
  // With two decimals, so that what is hardly above a limit is seen to be.
  { id: 'rse', kind: 'number', of: errorText },
  { id: 'grade', kind: 'text', of: ({ grade }, { words }) => words.sampling.grades[grade] },
  {
    ...{ id: 'coverage', kind: 'number', figure: 'potential' },
    of: ({ coverage }, wording) => coverage && coverageRange(coverage, wording),
  },
  {
    ...{ id: 'uncovered', kind: 'number', figure: 'uncovered' },
    of: ({ uncovered }, wording) => peopleRange(uncovered, wording),
  },
  {
    ...{ id: 'expansion', kind: 'number', figure: 'expansion' },
    of: ({ expansionPremium }, wording) =>
      expansionPremium && moneyRange(expansionPremium, 'full', wording),
    text: ({ expansionPremium }, form, wording) =>
      expansionPremium ? moneyRange(expansionPremium, form.money, wording) : wording.words.none,
  },
];

/** What is given up, in this order, where space is short: of the grade the error says as much. */
const STEPS: readonly Step[] = [
  { shortNames: true },
  { money: 'short' },
  { money: 'abbreviated' },
  { drop: ['grade'] },
  { drop: ['rse'] },
];

/** How sure the rows of a table are. */
function samplingTable(
  result: GapResult,
  table: ResultTable,
  caption: string | null,
  wording: Wording,
): Table {
  const { heads } = wording.words.sampling;
  const columns = SAID.map(({ id, kind, of, text, figure }): Column<Line> => {
    return {
      ...{ id, head: heads[id], kind },
      of: ({ row: { sampling } }) => (sampling && of(sampling, wording)) ?? wording.words.none,
      ...(text && {
        text: ({ row: { sampling } }: Line, form: Form) =>
          sampling ? text(sampling, form, wording) : wording.words.none,
      }),
      ...(figure && { mark: ({ row }: Line) => unsureMark(row, figure) }),
    };
  });
  return tableOf([...namingColumns(table.by, wording), ...columns], linesOf(table.rows), {
    caption,
    total: totalLine(result),
    steps: STEPS,
    legend: [{ mark: UNSURE, text: wording.words.sampling.marked(UNSURE) }],
  });
}

/** How sure the rows of tables are, and how that is known; nothing where no potential is an estimate. */
export function samplingBlocks(
  result: GapResult,
  tables: readonly ResultTable[],
  wording: Wording,
): Block[] {
  if (!hasSampling(result)) return [];
  const { caption, method } = wording.words.sampling;
  const own = tables.map((table, at) =>
    samplingTable(result, table, at === 0 ? caption : null, wording),
  );
  return [{ kind: 'tables', tables: own }, listBlock(method)];
}

/** An interval as two fields. */
function ends(name: string, kind: Kind, of: (own: Sampling) => Interval | null): Column<Row>[] {
  return [
    field(`${name}_low`, kind, ({ sampling }) => (sampling && of(sampling)?.low) ?? null),
    field(`${name}_high`, kind, ({ sampling }) => (sampling && of(sampling)?.high) ?? null),
  ];
}

/** The fields of records where the potential of some row is an estimate. */
export const SAMPLING_FIELDS: readonly Column<Row>[] = [
  field('rse_pct', 'share', ({ sampling }) => sampling && errorShare(sampling)),
  field('rse_grade', 'text', ({ sampling }) => sampling?.grade ?? null),
  ...ends('potential', 'count', ({ potential }) => potential),
  field('coverage_low_pct', 'share', ({ sampling }) => sampling?.coverage?.low ?? null),
  field('coverage_high_pct', 'share', ({ sampling }) => sampling?.coverage?.high ?? null),
  ...ends('uncovered', 'count', ({ uncovered }) => uncovered),
  field('uncovered_grade', 'text', ({ sampling }) => sampling?.uncovered.grade ?? null),
  ...ends('expansion', 'rupiah', ({ expansionPremium }) => expansionPremium),
  field('expansion_grade', 'text', ({ sampling }) => sampling?.expansionPremium?.grade ?? null),
];
