import { sumOf } from '../../core/exact.js';
import { payerName } from '../../i18n/words.js';
import type { FundResult } from '../../planning/fund/result.js';
import type { SourceFigures } from '../../planning/fund/spent.js';
import { type Column, headed, tableOf } from '../../view/column.js';
import type { Table } from '../../view/view.js';
import { monthsText } from '../common/summary.js';
import { type FundWording, SHORTER } from './wording.js';

type Figure = 'amount' | 'withheld' | 'spent' | 'left' | 'renewal' | 'expansion';

/** A source, or all of them together. */
type Row = Pick<SourceFigures, Figure> & Partial<SourceFigures>;

/** All sources together. */
function totalOf({ sources }: FundResult): Row {
  const sum = (figure: Figure) => sumOf(sources.map((source) => source[figure]));
  return {
    ...{ amount: sum('amount'), withheld: sum('withheld'), spent: sum('spent'), left: sum('left') },
    ...{ renewal: sum('renewal'), expansion: sum('expansion') },
  };
}

function columnsOf({ sources, renewal }: FundResult, { fund, words }: FundWording): Column<Row>[] {
  const column = headed<Row, typeof fund.sourceHeads>(fund.sourceHeads);
  const months = ({ first, last }: Row) =>
    first === undefined || last === undefined ? '' : monthsText({ first, last }, words);
  return [
    column('source', 'text', ({ source }) => source ?? words.total),
    column('payer', 'text', ({ payer }) => (payer === undefined ? '' : payerName(payer, words))),
    column('months', 'text', months),
    column('amount', 'rupiah', ({ amount }) => amount),
    column('withheld', 'rupiah', ({ withheld }) => withheld, {
      shows: sources.some(({ withheld }) => withheld > 0),
    }),
    column('renewal', 'count', (row) => row.renewal, { shows: renewal !== null }),
    column('expansion', 'count', ({ expansion }) => expansion),
    column('spent', 'rupiah', ({ spent }) => spent),
    column('left', 'rupiah', ({ left }) => left),
  ];
}

/** The table of sources. */
export function sourceTable(caption: string, result: FundResult, wording: FundWording): Table {
  const rows: readonly Row[] = result.sources;
  const steps = [
    ...SHORTER,
    { drop: ['payer'] },
    { drop: ['withheld', 'months'] },
    { drop: ['amount'] },
  ];
  return tableOf(columnsOf(result, wording), rows, { caption, total: totalOf(result), steps });
}
