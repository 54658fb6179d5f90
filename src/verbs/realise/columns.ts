import { regionName } from '../../core/cell.js';
import { coverage } from '../../core/coverage.js';
import type { RealiseLine, RealiseResult, RealiseRow } from '../../planning/realise/result.js';
import { type Column, field, headed } from '../../view/column.js';
import { moneyBelow, signed } from '../../view/signed.js';
import type { Wording } from '../../view/wording.js';
import { periodText } from '../common/summary.js';
import type { RealiseWording } from './texts.js';

/** What a line or row is called. */
export function nameOf(
  { source, region, segment }: Pick<RealiseRow, 'source' | 'region' | 'segment'>,
  { words }: Wording,
): string {
  const names = [source, region && regionName(region), segment].filter((name) => name !== null);
  return names.length > 0 ? names.join(', ') : words.total;
}

/** What a line is called. */
export function lineName({ line }: RealiseLine, wording: Wording): string {
  return nameOf(line, wording);
}

/** How many can join; of those who must go, the number below 0. */
function change({ more, dropped }: RealiseRow): number | null {
  if (more === null && dropped === null) return null;
  return dropped ? -dropped : (more ?? 0);
}

function changeText(row: RealiseRow, wording: RealiseWording): string {
  const { more, dropped } = row;
  if (more && dropped) return `${signed(more, wording)} / ${signed(-dropped, wording)}`;
  const own = change(row);
  return own === null ? wording.words.none : signed(own, wording);
}

/** Every column that people see. */
export function shownColumns(
  { by, total }: RealiseResult,
  wording: RealiseWording,
): readonly Column<RealiseRow>[] {
  const { realise, words } = wording;
  const column = headed<RealiseRow, typeof realise.heads>(realise.heads);
  const [first] = by;
  const name = (part: 'source' | 'region' | 'segment', own: string | null) =>
    own ?? (first === part ? words.total : '');
  return [
    column('source', 'text', ({ source }) => name('source', source), {
      shows: by.includes('source'),
    }),
    column('region', 'text', ({ region }) => name('region', region && regionName(region)), {
      shows: by.includes('region'),
    }),
    column('segment', 'text', ({ segment }) => name('segment', segment), {
      shows: by.includes('segment'),
    }),
    column('original', 'rupiah', ({ original }) => original, { shows: total.revised !== null }),
    column('budget', 'rupiah', ({ budget }) => budget),
    column('paid', 'rupiah', ({ paid }) => paid),
    column('share', 'share', ({ budget, paid }) => coverage(budget, paid)),
    column('committed', 'rupiah', ({ committed }) => committed),
    column('left', 'rupiah', ({ left }) => left, {
      text: (row, { money: how }) => moneyBelow(row.left, wording, how),
    }),
    column('members', 'count', ({ members }) => members),
    column('change', 'count', change, { text: (row) => changeText(row, wording) }),
    column('lasts', 'text', ({ lasts }) =>
      lasts === null ? words.none : periodText(lasts, words),
    ),
  ];
}

/** The columns of records. */
export function recordColumns(): readonly Column<RealiseRow>[] {
  return [
    field('source', 'text', ({ source }) => source),
    field('region_code', 'code', ({ region }) => region?.code ?? null),
    field('region_name', 'text', ({ region }) => region?.name ?? null),
    field('segment', 'text', ({ segment }) => segment),
    field('original_budget', 'rupiah', ({ original }) => original),
    field('revised_budget', 'rupiah', ({ revised }) => revised),
    field('budget', 'rupiah', ({ budget }) => budget),
    field('paid', 'rupiah', ({ paid }) => paid),
    field('paid_pct', 'share', ({ budget, paid }) => coverage(budget, paid)),
    field('committed', 'rupiah', ({ committed }) => committed),
    field('left', 'rupiah', ({ left }) => left),
    field('planned_people_months', 'count', ({ planned }) => planned),
    field('due_people_months', 'count', ({ due }) => due),
    field('paid_people_months', 'count', ({ bought }) => bought),
    field('unused_people_months', 'count', ({ unused }) => unused),
    field('unused_premium', 'rupiah', ({ unusedAmount }) => unusedAmount),
    field('behind_people_months', 'count', ({ behind }) => behind),
    field('beyond_people_months', 'count', ({ beyond }) => beyond),
    field('members', 'count', ({ members }) => members),
    field('more', 'count', ({ more }) => more),
    field('dropped', 'count', ({ dropped }) => dropped),
    field('last_paid_month', 'text', ({ lastPaid }) => lastPaid),
    field('money_lasts_to', 'text', ({ lasts }) => lasts),
  ];
}
