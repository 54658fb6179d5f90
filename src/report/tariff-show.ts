import { payerName } from '../i18n/words.js';
import type { Segment } from '../segment/segments.js';
import type { PayerEntry, Relief, Source } from '../tariff/catalogue.js';
import type { Reference } from '../tariff/dated.js';
import type { EntryValue } from '../tariff/entries.js';
import { csvText } from './sheet.js';
import { forPeople, spanText, type TariffLook, unitText } from './tariff-values.js';
import { markdownTree, type Node, node } from './tree.js';
import { partText, valueParts } from './value-text.js';

/** A payer with the sources of money that are its own. */
export interface ShownPayer {
  readonly payer: PayerEntry;
  readonly sources: readonly Source[];
}

function referenceNode({ law, article, link, seen }: Reference, { tariff }: TariffLook): Node {
  const text = [law, article].filter(Boolean).join(', ');
  return node(text, [...(link ? [node(link)] : []), ...(seen ? [node(tariff.seen(seen))] : [])]);
}

/** Who gets a relief, how sure that is, and who does not. */
function reliefNodes({ sectors, payers }: Relief, { tariff }: TariffLook): Node[] {
  const kinds = Object.entries(tariff.payerKind) as [keyof typeof payers, string][];
  const getting = kinds.filter(([kind]) => kind in payers);
  const not = kinds.filter(([kind]) => !(kind in payers)).map(([, name]) => name);
  return [
    node(tariff.sectors(sectors.join(', '))),
    ...getting.map(([kind, name]) => node(`${tariff.paidFor(name)} (${payers[kind]})`)),
    ...(not.length > 0 ? [node(tariff.notPaidFor(not.join(', ')))] : []),
  ];
}

function valueNode(entry: EntryValue, look: TariffLook): Node {
  const { value, kind } = entry;
  const { tariff } = look;
  const parts = valueParts(entry, forPeople(look)).map(partText);
  const [first = '', second] = parts;
  const edges = [
    ...(value.fromConfidence ? [tariff.unsure(value.from, value.fromConfidence)] : []),
    ...(value.to && value.toConfidence ? [tariff.unsure(value.to, value.toConfidence)] : []),
  ];
  const sure = [value.confidence, tariff.checked(value.checked), ...edges].join('; ');
  return node(second === undefined ? `${spanText(entry, look)}: ${first}` : spanText(entry, look), [
    ...(second === undefined ? [] : parts.map((part) => node(part))),
    ...('sectors' in value && kind === 'relief' ? reliefNodes(value as Relief, look) : []),
    ...value.references.map((reference) => referenceNode(reference, look)),
    node(sure),
  ]);
}

/** One entry: what it is, and each of its dated values. */
function entryNode(values: readonly [EntryValue, ...EntryValue[]], look: TariffLook): Node {
  const [first] = values;
  const programmes = first.programmes.map((each) => each.toUpperCase()).join(', ');
  const of = [
    look.tariff.kinds[first.kind],
    first.scheme === null ? '' : look.words.schemes[first.scheme],
    programmes,
    unitText(first, look),
  ].filter(Boolean);
  return node(
    `${first.id}: ${first.what?.[look.language] ?? of.join(', ')}`,
    values.map((value) => valueNode(value, look)),
  );
}

function grouped(entries: readonly EntryValue[]): [EntryValue, ...EntryValue[]][] {
  const groups = new Map<string, [EntryValue, ...EntryValue[]]>();
  for (const entry of entries) {
    const group = groups.get(entry.id);
    if (group) group.push(entry);
    else groups.set(entry.id, [entry]);
  }
  return [...groups.values()];
}

/** Segments that are insured under a scheme, with the law that puts them there. */
export function segmentNode(segments: readonly Segment[], { tariff }: TariffLook): Node[] {
  if (segments.length === 0) return [];
  const names = segments.map(({ id, references = [] }) => {
    const laws = references.map(({ law }) => law).join(', ');
    return laws ? `${id} (${laws})` : id;
  });
  return [node(tariff.segments(names.join('; ')))];
}

/** Entries as trees: values, their parts, law and certainty. */
export function entryTrees(entries: readonly EntryValue[], look: TariffLook): Node[] {
  return grouped(entries).map((values) => entryNode(values, look));
}

/** A payer: its kind, on which reliefs depend, and its sources of money. */
export function payerTree({ payer, sources }: ShownPayer, look: TariffLook): Node {
  const { tariff, words } = look;
  const own = sources.map(({ id, mayPayFor, limits, references, confidence }) => {
    const law = [...references.map((each) => each.law), confidence].join('; ');
    return node(tariff.source(id, mayPayFor[look.language], limits?.[look.language] ?? '', law));
  });
  return node(`${payerName(payer.id, words)}: ${tariff.payerKind[payer.kind]}`, own);
}

/** The sources of a payer's money, a record each. */
export function payerCsv({ payer, sources }: ShownPayer): string {
  const rows = sources.map(({ id, mayPayFor, limits, references, confidence }) => [
    payer.id,
    payer.kind,
    id,
    mayPayFor.en,
    limits?.en ?? null,
    references.map(({ law }) => law).join('; '),
    confidence,
  ]);
  const head = ['payer', 'kind', 'source', 'may_pay_for', 'limits', 'law', 'confidence'];
  return csvText(head, rows);
}

/** Trees as nested lists. */
export function markdownTrees(trees: readonly Node[]): string {
  return `${trees.map((tree) => markdownTree(tree)).join('\n')}\n`;
}
