import { regionName } from '../../core/cell.js';
import { coverage } from '../../core/coverage.js';
import { segmentText } from '../../i18n/words.js';
import { CAUSES, type DiffResult, type DiffRow, type Effect } from '../../planning/diff/result.js';
import { type Column, field, headed } from '../../view/column.js';
import { signed, signedMoney } from '../../view/signed.js';
import type { Wording } from '../../view/wording.js';
import type { DiffWording } from './texts.js';

/** What a row is called. */
export function nameOf({ region, segment }: DiffRow, { words }: Wording): string {
  const names = [region && regionName(region), segment && segmentText(segment, words)].filter(
    (name) => name !== null,
  );
  return names.length > 0 ? names.join(', ') : words.total;
}

const change = ({ before, after }: DiffRow, of: 'registered' | 'uncovered') =>
  after[of] - before[of];

/** Whole rupiah that a budget is more; null where one of the two has no price. */
function budgetChange({ before, after, change: rupiah }: DiffRow): number | null {
  return before.annualPremium === null || after.annualPremium === null ? null : rupiah;
}

/** Every column that people see. */
export function shownColumns(
  { by, rows }: DiffResult,
  wording: DiffWording,
): readonly Column<DiffRow>[] {
  const { diff, words } = wording;
  const column = headed<DiffRow, typeof diff.heads>(diff.heads);
  const people = (of: 'registered' | 'uncovered'): Partial<Column<DiffRow>> => ({
    text: (row) => signed(change(row, of), wording),
  });
  // Of two sets of options all members are the same.
  const ofMembers = { shows: rows.some((row) => change(row, 'registered') !== 0) };
  const hasPoints = rows.some(({ points }) => points?.whole !== 0);
  const isUncovered = rows.some((row) => change(row, 'uncovered') !== 0);
  const isByRegion = by.some((each) => each !== 'segment');
  const segmentOf = ({ segment }: DiffRow) => {
    if (segment !== null) return segmentText(segment, words);
    return isByRegion ? '' : words.total;
  };
  return [
    column('region', 'text', ({ region }) => (region ? regionName(region) : words.total), {
      shows: isByRegion,
    }),
    column('segment', 'text', segmentOf, {
      shows: by.includes('segment'),
    }),
    column('membersBefore', 'count', ({ before }) => before.registered, ofMembers),
    column('members', 'count', ({ after }) => after.registered),
    column('membersChange', 'count', (row) => change(row, 'registered'), {
      ...{ ...people('registered'), ...ofMembers },
    }),
    column('points', 'points', ({ points }) => points?.whole ?? null, { shows: hasPoints }),
    column('uncoveredChange', 'count', (row) => change(row, 'uncovered'), {
      ...{ ...people('uncovered'), shows: isUncovered },
    }),
    column('budgetBefore', 'rupiah', ({ before }) => before.annualPremium),
    column('budget', 'rupiah', ({ after }) => after.annualPremium),
    column('budgetChange', 'rupiah', budgetChange, {
      text: (row, { money: how }) => {
        const rupiah = budgetChange(row);
        return rupiah === null ? words.none : signedMoney(rupiah, wording, how);
      },
    }),
    column('cause', 'text', ({ effects: [first] }) => (first ? diff.causes[first.cause] : '')),
  ];
}

const isCause = (cause: Effect['cause']) => (each: Effect) => each.cause === cause;

/** The columns of records: both sides, the change, and what each cause did. */
export function recordColumns(): readonly Column<DiffRow>[] {
  const sides = ['before', 'after'] as const;
  return [
    field('region_code', 'code', ({ region }) => region?.code ?? null),
    field('region_name', 'text', ({ region }) => region?.name ?? null),
    field('segment', 'text', ({ segment }) => segment),
    ...sides.flatMap((side) => [
      field<DiffRow>(`potential_${side}`, 'count', (row) => row[side].potential),
      field<DiffRow>(`registered_${side}`, 'count', (row) => row[side].registered),
      field<DiffRow>(`coverage_${side}_pct`, 'share', (row) =>
        coverage(row[side].potential, row[side].registered),
      ),
      field<DiffRow>(`uncovered_${side}`, 'count', (row) => row[side].uncovered),
      field<DiffRow>(`annual_premium_${side}`, 'rupiah', (row) => row[side].annualPremium),
    ]),
    field('points', 'points', ({ points }) => points?.whole ?? null),
    field('points_by_members', 'points', ({ points }) => points?.members ?? null),
    field('points_by_potential', 'points', ({ points }) => points?.base ?? null),
    field('budget_change', 'rupiah', (row) => row.change),
    ...CAUSES.map((cause) =>
      field<DiffRow>(
        `by_${cause.replace('-', '_')}`,
        'rupiah',
        ({ effects }) => effects.find(isCause(cause))?.rupiah ?? 0,
      ),
    ),
  ];
}
