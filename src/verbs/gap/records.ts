import type { GapResult } from '../../budget/result.js';
import type { Row } from '../../core/group.js';
import { OF_ALL } from '../../core/row-key.js';
import { type Column, field, recordsOf } from '../../view/column.js';
import type { Records } from '../../view/view.js';
import { hasSampling, SAMPLING_FIELDS } from './sampling.js';

const column = field<Row>;

/** The columns of a row, in the order that scripts rely on; each row is of the only period that there is. */
const columnsOf = (only: string | null): readonly Column<Row>[] => [
  column('region_code', 'code', ({ region }) => region?.code ?? null),
  column('region_name', 'text', ({ region }) => region?.name ?? null),
  column('segment', 'text', ({ segment }) => segment),
  column('period', 'text', ({ period }) => period ?? only),
  column('potential', 'count', ({ potential }) => potential),
  column('registered', 'count', ({ registered }) => registered),
  column('coverage_pct', 'share', ({ coverage }) => coverage),
  column('uncovered', 'count', ({ uncovered }) => uncovered),
  column('excess', 'count', ({ excess }) => excess),
  column('to_target', 'count', ({ toTarget }) => toTarget),
  column('payer', 'text', ({ payer }) => payer),
  column('premium_per_worker', 'rupiah', ({ premiumPerWorker }) => premiumPerWorker),
  column('expansion_premium', 'rupiah', ({ expansionPremium }) => expansionPremium),
  column('subsidised', 'count', ({ subsidised }) => subsidised),
  column('renewal_premium', 'rupiah', ({ renewalPremium }) => renewalPremium),
  column('annual_premium', 'rupiah', ({ annualPremium }) => annualPremium),
  column('unpriced', 'count', ({ unpriced }) => unpriced),
  column('agency', 'text', ({ agency }) => agency),
];

/** The totals as a row; what is not of one region or segment is empty. */
function totalsRow({ totals, parameters }: GapResult): Row[] {
  if (!totals) return [];
  const region = { code: null, name: 'TOTAL' };
  return [{ ...totals, ...OF_ALL, region, period: parameters.period }];
}

/** A record per row, and one of the totals where it is wanted. */
export function gapRecords(result: GapResult, hasTotals: boolean): Records {
  const all: Iterable<Row> = {
    *[Symbol.iterator]() {
      for (const { rows } of result.tables) yield* rows;
      if (hasTotals) yield* totalsRow(result);
    },
  };
  const columns = columnsOf(result.parameters.period);
  return recordsOf(hasSampling(result) ? [...columns, ...SAMPLING_FIELDS] : columns, all);
}
