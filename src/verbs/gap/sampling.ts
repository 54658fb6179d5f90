import type { GapResult, ResultTable } from '../../budget/result.js';
import type { Share } from '../../core/exact.js';
import type { Row } from '../../core/group.js';
import type { Interval, Sampling } from '../../core/sampling.js';
import { grouped, type Money, money } from '../../i18n/marks.js';
import type { SamplingColumn } from '../../i18n/words.js';
import { percentage } from '../../render/text.js';
import type { Form, Kind, Value } from '../../view/cell.js';
import { type Column, field, tableOf } from '../../view/column.js';
import { type Block, listBlock, type Step, type Table } from '../../view/view.js';
import type { Wording } from '../../view/wording.js';
import { type Line, linesOf, namingColumns, totalLine } from './columns.js';

/** Whether the potential of any row is known to be an estimate. */
export function hasSampling({ cells }: Pick<GapResult, 'cells'>): boolean {
  return cells.people.margins !== null;
}

/** A relative standard error as a share. */
export function errorShare({ rse }: Sampling): Share {
  return { numerator: rse, denominator: 10_000 };
}

/** An interval in words; one without an end says from where. */
function rangeText(low: string, high: string | null): string {
  return high === null ? `≥ ${low}` : `${low}–${high}`;
}

/** Coverage from where to where, in words. */
export function coverageRange({ low, high }: NonNullable<Sampling['coverage']>, wording: Wording) {
  return rangeText(percentage(low, wording), high && percentage(high, wording));
}

/** Rupiah from how many to how many, in words. */
export function moneyRange({ low, high }: Interval, how: Money, { language }: Wording): string {
  return rangeText(money(low, language, how), money(high, language, how));
}

/** People from how many to how many, in words. */
export function peopleRange({ low, high }: Interval, { language }: Wording): string {
  return rangeText(grouped(low, language), grouped(high, language));
}

/** What is said of how sure a row is, for people: its value to be put in order by, and its words. */
interface Said {
  readonly id: SamplingColumn;
  readonly kind: Kind;
  readonly of: (own: Sampling) => Value;
  readonly text?: (own: Sampling, form: Form, wording: Wording) => string;
}

const SAID: readonly Said[] = [
  { id: 'rse', kind: 'share', of: errorShare },
  {
    ...{ id: 'grade', kind: 'text', of: ({ grade }) => grade },
    text: ({ grade }, _, { words }) => words.sampling.grades[grade],
  },
  {
    ...{ id: 'coverage', kind: 'number', of: ({ coverage }) => coverage?.low ?? null },
    text: ({ coverage }, _, wording) =>
      coverage ? coverageRange(coverage, wording) : wording.words.none,
  },
  {
    ...{ id: 'uncovered', kind: 'number', of: ({ uncovered }) => uncovered.low },
    text: ({ uncovered }, _, wording) => peopleRange(uncovered, wording),
  },
  {
    ...{ id: 'expansion', kind: 'number' },
    of: ({ expansionPremium }) => expansionPremium?.low ?? null,
    text: ({ expansionPremium }, form, wording) =>
      expansionPremium ? moneyRange(expansionPremium, form.money, wording) : wording.words.none,
  },
];

/** What is given up, in this order, where space is short. */
const STEPS: readonly Step[] = [
  { shortNames: true },
  { money: 'short' },
  { money: 'abbreviated' },
  { drop: ['expansion'] },
];

/** How sure the rows of a table are. */
function samplingTable(
  result: GapResult,
  table: ResultTable,
  caption: string | null,
  wording: Wording,
): Table {
  const { heads } = wording.words.sampling;
  const columns = SAID.map(({ id, kind, of, text }): Column<Line> => {
    return {
      ...{ id, head: heads[id], kind },
      of: ({ row: { sampling } }) => sampling && of(sampling),
      ...(text && {
        text: ({ row: { sampling } }: Line, form: Form) =>
          sampling ? text(sampling, form, wording) : wording.words.none,
      }),
    };
  });
  return tableOf([...namingColumns(table.by, wording), ...columns], linesOf(table.rows), {
    caption,
    total: totalLine(result),
    steps: STEPS,
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
  ...ends('expansion', 'rupiah', ({ expansionPremium }) => expansionPremium),
];
