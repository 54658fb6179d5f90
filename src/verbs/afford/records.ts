import type { MonthSpan } from '../../core/month.js';
import type { Afforded } from '../../planning/afforded.js';
import { type Column, field, recordsOf } from '../../view/column.js';

/** A part of the answer. */
interface Part {
  readonly part: string;
  readonly payer: string;
  readonly months: MonthSpan;
  readonly perWorker: number | null;
  readonly workers: number;
  readonly cost: number | null;
  readonly left: number | null;
}

const column = field<Part>;

const COLUMNS: readonly Column<Part>[] = [
  column('part', 'text', ({ part }) => part),
  column('payer', 'text', ({ payer }) => payer),
  column('from', 'text', ({ months }) => months.first),
  column('to', 'text', ({ months }) => months.last),
  column('months', 'count', ({ months }) => months.count),
  column('premium_per_worker', 'rupiah', ({ perWorker }) => perWorker),
  column('workers', 'count', ({ workers }) => workers),
  column('cost', 'rupiah', ({ cost }) => cost),
  column('left', 'rupiah', ({ left }) => left),
];

/** One record for each part: kept, joining, all without relief, next year, by payer, by months. */
export function affordRecords(afforded: Afforded) {
  const { payer, months, kept, joining, withoutRelief, nextYear, byPayer, trade } = afforded;
  const own = { payer, months };
  const { perWorker } = joining;
  const year = nextYear && {
    first: `${nextYear.year}-01`,
    last: `${nextYear.year}-12`,
    count: 12,
  };
  const parts: Part[] = [
    ...(kept
      ? [
          {
            ...{ part: 'kept', ...own, perWorker, workers: kept.kept },
            ...{ cost: perWorker * kept.kept, left: kept.left },
          },
        ]
      : []),
    { part: 'joining', ...own, ...joining },
    ...(withoutRelief ? [{ part: 'without-relief', ...own, ...withoutRelief }] : []),
    ...(nextYear && year
      ? [{ part: 'next-year', payer, ...nextYear, months: year, left: null }]
      : []),
    ...byPayer.flatMap((each) =>
      each.payers.map((one) => ({ part: 'by-payer', months, ...each, payer: one })),
    ),
    ...trade.map((each) => ({ part: 'by-months', payer, ...each })),
  ];
  return recordsOf(COLUMNS, parts);
}
