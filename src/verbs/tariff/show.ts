import { groupsBy } from '../../core/list.js';
import { payerName } from '../../i18n/words.js';
import type { Segment } from '../../segment/segments.js';
import type { PayerEntry, Relief, Source } from '../../tariff/catalogue.js';
import type { Reference } from '../../tariff/dated.js';
import type { EntryValue } from '../../tariff/entries.js';
import { field, recordsOf } from '../../view/column.js';
import { type Node, node, treeBlock, type View } from '../../view/view.js';
import { partText, type ValuePart, valueParts } from './value-text.js';
import {
  forPeople,
  spanText,
  type TariffWording,
  unitText,
  valueRecords,
  valuesObject,
} from './values.js';

/** A payer with the sources of money that are its own. */
export interface ShownPayer {
  readonly payer: PayerEntry;
  readonly sources: readonly Source[];
}

function referenceNode({ law, article, link, seen }: Reference, { tariff }: TariffWording): Node {
  const text = [law, article].filter(Boolean).join(', ');
  return node(text, [...(link ? [node(link)] : []), ...(seen ? [node(tariff.seen(seen))] : [])]);
}

/** Who gets a relief, how sure that is, and who does not. */
function reliefNodes({ sectors, payers }: Relief, { tariff }: TariffWording): Node[] {
  const kinds = Object.entries(tariff.payerKind) as [keyof typeof payers, string][];
  const getting = kinds.filter(([kind]) => kind in payers);
  const not = kinds.filter(([kind]) => !(kind in payers)).map(([, name]) => name);
  return [
    node(tariff.sectors(sectors.join(', '))),
    ...getting.map(([kind, name]) => node(`${tariff.paidFor(name)} (${payers[kind]})`)),
    ...(not.length > 0 ? [node(tariff.notPaidFor(not.join(', ')))] : []),
  ];
}

/** A part with how sure it is, where the value as a whole is surer or less sure. */
function surePart(part: ValuePart, { value }: EntryValue): string {
  const { confidence = value.confidence } = part;
  return confidence === value.confidence ? partText(part) : `${partText(part)} (${confidence})`;
}

function valueNode(entry: EntryValue, wording: TariffWording): Node {
  const { value, kind } = entry;
  const { tariff } = wording;
  const parts = valueParts(entry, forPeople(wording)).map((part) => surePart(part, entry));
  const [first = '', second] = parts;
  const edges = [
    ...(value.fromConfidence ? [tariff.unsure(value.from, value.fromConfidence)] : []),
    ...(value.to && value.toConfidence ? [tariff.unsure(value.to, value.toConfidence)] : []),
  ];
  const sure = [value.confidence, tariff.checked(value.checked), ...edges].join('; ');
  return node(
    second === undefined ? `${spanText(entry, wording)}: ${first}` : spanText(entry, wording),
    [
      ...(second === undefined ? [] : parts.map((part) => node(part))),
      ...('sectors' in value && kind === 'relief' ? reliefNodes(value as Relief, wording) : []),
      ...value.references.map((reference) => referenceNode(reference, wording)),
      node(sure),
    ],
  );
}

/** One entry: what it is, and each of its dated values. */
function entryNode(values: readonly [EntryValue, ...EntryValue[]], wording: TariffWording): Node {
  const [first] = values;
  const programmes = first.programmes.map((each) => each.toUpperCase()).join(', ');
  const of = [
    wording.tariff.kinds[first.kind],
    first.scheme === null ? '' : wording.words.schemes[first.scheme],
    programmes,
    unitText(first, wording),
  ].filter(Boolean);
  return node(
    `${first.id}: ${first.what?.[wording.language] ?? of.join(', ')}`,
    values.map((value) => valueNode(value, wording)),
  );
}

/** Segments that are insured under a scheme, with the law that puts them there. */
function segmentNode(segments: readonly Segment[], { tariff }: TariffWording): Node[] {
  if (segments.length === 0) return [];
  const names = segments.map(({ id, references = [] }) => {
    const laws = references
      .map(({ law, article }) => [law, article].filter(Boolean).join(' '))
      .join(', ');
    return laws ? `${id} (${laws})` : id;
  });
  return [node(tariff.segments(names.join('; ')))];
}

/** Entries as trees: values, their parts, law and certainty. */
function entryTrees(entries: readonly EntryValue[], wording: TariffWording): Node[] {
  return [...groupsBy(entries, ({ id }) => id).values()].map((values) =>
    entryNode(values, wording),
  );
}

/** A payer: its kind, on which reliefs depend, and its sources of money. */
function payerTree(
  { payer, sources }: ShownPayer,
  { tariff, words, language }: TariffWording,
): Node {
  const own = sources.map(({ id, mayPayFor, limits, references, confidence }) => {
    const law = [...references.map((each) => each.law), confidence].join('; ');
    return node(tariff.source(id, mayPayFor[language], limits?.[language] ?? '', law));
  });
  return node(`${payerName(payer.id, words)}: ${tariff.payerKind[payer.kind]}`, own);
}

const fact = field<Source>;

/** A payer with its sources of money. */
export function payerView(shown: ShownPayer, wording: TariffWording): View {
  const { payer, sources } = shown;
  const columns = [
    fact('payer', 'text', () => payer.id),
    fact('kind', 'text', () => payer.kind),
    fact('source', 'text', ({ id }) => id),
    fact('may_pay_for', 'text', ({ mayPayFor }) => mayPayFor.en),
    fact('limits', 'text', ({ limits }) => limits?.en ?? null),
    fact('law', 'text', ({ references }) => references.map(({ law }) => law).join('; ')),
    fact('confidence', 'text', ({ confidence }) => confidence),
  ];
  const tree = payerTree(shown, wording);
  return {
    title: tree.text,
    blocks: [treeBlock([tree])],
    records: recordsOf(columns, sources),
    object: () => ({ schema: 'ucj/payer@1', ...shown }),
    remarks: [],
  };
}

/** Entries of the catalogue: each of their values, with law and certainty, and who is insured so. */
export function entriesView(
  entries: readonly EntryValue[],
  segments: readonly Segment[],
  wording: TariffWording,
): View {
  return {
    title: wording.tariff.title,
    blocks: [treeBlock([...entryTrees(entries, wording), ...segmentNode(segments, wording)])],
    records: valueRecords(entries),
    object: () => valuesObject(entries, null),
    remarks: [],
  };
}
