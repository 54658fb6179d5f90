import { optionGroup, type ValuesOf } from '../../cli/option.js';
import { BUDGET } from '../../cli/options/budget.js';
import { GROUPING, SELECTION } from '../../cli/options/choosing.js';
import { INPUT } from '../../cli/options/input.js';
import { GATE, WHY } from '../../cli/options/output.js';
import { support } from '../../cli/values.js';

const budget = optionGroup('Budget:');

/** Amounts as a budget office has them, and what verification and outreach cost beside them. */
export const LINES = {
  lines: budget.flag('--lines', {
    en: 'amounts per agency, programme and side: volume x months x unit price',
    id: 'jumlah per OPD, program, dan sisi: volume x bulan x harga satuan',
  }),
  support: budget.optional(
    '--support <cost>',
    {
      en: 'with --lines: support cost, AMOUNT or PERCENT of the premiums',
      id: 'bersama --rincian: biaya pendukung, JUMLAH atau PERSEN dari iuran',
    },
    support,
  ),
};

/** Everything that a gap can be asked, whichever verb asks. */
export const ASKED = {
  ...SELECTION,
  period: INPUT.period,
  ...GROUPING,
  ...BUDGET,
  ...LINES,
  ...WHY,
  ...GATE,
};
export type Asked = ValuesOf<typeof ASKED>;
