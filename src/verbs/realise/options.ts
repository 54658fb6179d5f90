import { assignment, choices } from '../../cli/lists.js';
import { asTexts, optionGroup, type ValuesOf } from '../../cli/option.js';
import { or, orId } from '../../cli/options/or.js';
import { ANSWER_TO, EXCEL, MESSAGES, SETTINGS, WHY } from '../../cli/options/output.js';
import { WORKER } from '../../cli/options/worker.js';
import * as value from '../../cli/values.js';
import { BUDGET_COLUMNS, PAID_COLUMNS } from '../../spending/columns.js';
import { LINE_PARTS } from '../../spending/lines.js';

const { optional, repeatable } = optionGroup('Input:');
const grouping = optionGroup('Choosing:');

/** Which column is which, by the heads that users name. */
function namedHeads(
  option: string,
  texts: readonly string[],
): readonly (readonly [string, string])[] {
  const names = Object.keys({ ...BUDGET_COLUMNS, ...PAID_COLUMNS });
  return texts.map((text) => {
    const [name, head] = assignment(option, text, 'ROLE="COLUMN"');
    return [value.choice(option, name.replaceAll('-', '_'), names), head];
  });
}

/** The options that decide what became of a budget. */
export const REALISED = {
  year: optional(
    '--year <year>',
    {
      en: 'budget year (default: that of the payments)',
      id: 'tahun anggaran (bawaan: tahun pembayarannya)',
    },
    value.year,
  ),
  through: optional(
    '--through <month>',
    {
      en: 'the month up to which it is looked at (default: the last that is paid, not one to come)',
      id: 'bulan terakhir yang dilihat (bawaan: yang terakhir dibayar, bukan bulan mendatang)',
    },
    value.month,
  ),
  column: repeatable(
    '--column <role=head>',
    {
      en: 'which column is which, in whichever of the tables has it, e.g. people="Jumlah TK"',
      id: 'kolom mana isinya apa, di tabel yang memilikinya, misalnya orang="Jumlah TK"',
    },
    namedHeads,
  ),
  sheet: repeatable(
    '--sheet <name>',
    {
      en: 'sheet of a workbook; a second one is that of the payments',
      id: 'lembar buku kerja; yang kedua adalah lembar pembayaran',
    },
    asTexts,
  ),
  by: grouping.repeatable(
    '--by <grouping>',
    {
      en: `${or(LINE_PARTS)}; repeatable (default: source, where there are several)`,
      id: `${orId(LINE_PARTS)}; boleh diulang (bawaan: sumber, bila ada beberapa)`,
    },
    choices(LINE_PARTS),
  ),
  ...WORKER,
};
export type RealiseOptions = ValuesOf<typeof REALISED>;

/** The options of `ucj realise`, in the order of its help. */
export const REALISE_OPTIONS = {
  ...REALISED,
  ...SETTINGS,
  ...ANSWER_TO,
  ...WHY,
  ...EXCEL,
  ...MESSAGES,
};
