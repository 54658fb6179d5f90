import { regionName } from '../../core/cell.js';
import { sumOf } from '../../core/exact.js';
import { FUND_PURPOSES, type FundPurpose } from '../../core/fund.js';
import { payerName } from '../../i18n/words.js';
import type { GapPremium } from '../../planning/fund/at-gap.js';
import type { FundResult } from '../../planning/fund/result.js';
import type { UnfundedRow } from '../../planning/fund/rows.js';
import { type Column, headed, tableOf } from '../../view/column.js';
import { regionText } from '../../view/region-name.js';
import type { Table } from '../../view/view.js';
import { type FundWording, SHORTER } from './wording.js';

/** Workers of one region, segment and purpose whom no source pays for, at the price of a gap. */
export interface Unfunded extends GapPremium, Pick<UnfundedRow, 'region' | 'segment'> {
  readonly purpose: FundPurpose;
  readonly workers: number;
}

/** The same rows with a line for each purpose. */
export function byPurpose(rows: readonly UnfundedRow[]): Unfunded[] {
  return rows.flatMap(({ region, segment, atGap, ...workers }) =>
    FUND_PURPOSES.flatMap((purpose) => {
      const own = atGap[purpose];
      return own ? [{ region, segment, purpose, workers: workers[purpose], ...own }] : [];
    }),
  );
}

/** A line, or all of them together. */
type Line = Pick<Unfunded, 'workers' | 'premium'> & Partial<Unfunded>;

function columnsOf(
  { gap, renewal }: FundResult,
  { fund, words, money }: FundWording,
): Column<Line>[] {
  const column = headed<Line, typeof fund.unfundedHeads>(fund.unfundedHeads);
  const payer = ({ payer: id }: Line) => {
    if (id === undefined) return '';
    return id === null ? words.none : payerName(id, words);
  };
  const price = ({ price: one }: Line) => {
    if (one === undefined) return '';
    return one === null ? words.none : money(one);
  };
  return [
    column('region', 'text', ({ region }) => (region ? regionName(region) : words.total), {
      text: ({ region }, form) => (region ? regionText(region, form) : words.total),
    }),
    column('segment', 'text', ({ segment = '' }) => segment, { shows: gap.grain.segments }),
    column('purpose', 'text', ({ purpose }) => (purpose ? fund.purposes[purpose] : ''), {
      shows: renewal !== null,
    }),
    column('workers', 'count', ({ workers }) => workers),
    column('payer', 'text', payer),
    column('price', 'rupiah', ({ price: one = null }) => one, { text: price }),
    column('premium', 'rupiah', ({ premium }) => premium),
  ];
}

/** The table of those whom no source pays for; null where there is nobody. */
export function unfundedTable(result: FundResult, wording: FundWording): Table | null {
  const lines: readonly Line[] = byPurpose(result.unfunded);
  if (lines.length === 0) return null;
  const workers = sumOf(lines.map((line) => line.workers));
  return tableOf(columnsOf(result, wording), lines, {
    caption: wording.fund.unfundedTitle,
    total: { workers, premium: result.unfundedAtGap.premium },
    steps: [...SHORTER, { drop: ['price'] }, { drop: ['payer'] }, { drop: ['premium'] }],
  });
}
