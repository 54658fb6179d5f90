import type { Sheet } from '../../../render/xlsx/sheet.js';
import type { EntryKind } from '../../../tariff/entries.js';
import type { Used } from '../../../tariff/used.js';
import type { Plan } from '../../gap/xlsx/plan.js';
import { type TableColumn, tableSheet } from '../../gap/xlsx/table.js';
import { loadTariffWords } from '../../tariff/texts.js';
import { type ValueWriting, valueText } from '../../tariff/value-text.js';
import { forPeople } from '../../tariff/values.js';

/** Which field of a dated value tells its kind. */
const KINDS: readonly (readonly [field: string, kind: EntryKind])[] = [
  ['bands', 'bands'],
  ['parts', 'recomposed'],
  ['beforeDeparture', 'contract'],
  ['flat', 'contract'],
  ['slices', 'contract-value'],
  ['factor', 'relief'],
];

function kindOf({ value }: Used): EntryKind | null {
  const known = KINDS.find(([field]) => field in value);
  if (known) return known[1];
  if ('rates' in value) return Array.isArray(value.rates) ? 'wage-rate' : 'risk-rate';
  if (!('amount' in value)) return null;
  return typeof value.amount === 'string' ? 'wage' : 'amount';
}

function textOf(used: Used, writing: ValueWriting): string | null {
  const kind = kindOf(used);
  if (kind === null) return null;
  const { id, value } = used;
  return valueText({ id, kind, scheme: null, programmes: [], unit: null, value }, writing);
}

/** The values of the catalogue that decided figures, with their laws. */
export async function tariffsSheet(plan: Plan): Promise<Sheet> {
  const { words, rendering, result } = plan;
  const tariff = await loadTariffWords(rendering.language);
  const writing = forPeople({ ...rendering, tariff });
  const laws = ({ value }: Used) =>
    value.references.map(({ law, article }) => [law, article].filter(Boolean).join(', '));
  const texts: readonly (readonly [string, string, (used: Used) => string | null])[] = [
    ['id', tariff.heads.id, ({ id }) => id],
    ['value', tariff.heads.value, (used) => textOf(used, writing)],
    ['from', words.heads.from, ({ value }) => value.from],
    ['to', words.heads.to, ({ value }) => value.to ?? null],
    ['law', tariff.heads.law, (used) => laws(used).join('; ')],
    ['confidence', tariff.heads.confidence, ({ confidence }) => confidence],
    ['checked', tariff.heads.checked, ({ value }) => value.checked],
  ];
  const columns = texts.map(([id, head, value]): TableColumn<Used> => {
    return { id, head, kind: id === 'law' || id === 'value' ? 'prose' : 'text', value };
  });
  const name = words.sheets.tariffs;
  const rows = result.tariffs;
  return tableSheet({ name, remarks: [], rows, isLive: false, hasTotal: false }, columns);
}
