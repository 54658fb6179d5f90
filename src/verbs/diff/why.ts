import { regionName } from '../../core/cell.js';
import type { Counted } from '../../core/counted.js';
import { segmentText } from '../../i18n/words.js';
import type {
  DiffCell,
  DiffResult,
  DiffRow,
  DiffSide,
  Effect,
} from '../../planning/diff/result.js';
import { signedMoney } from '../../view/signed.js';
import { type Node, node } from '../../view/view.js';
import { nameOf } from './columns.js';
import type { DiffWording } from './texts.js';
import { labelsOf } from './words.js';

/** Workers and what one of them costs; nothing where there is nobody. */
function workersNode(
  kind: string,
  workers: number | null,
  price: number | null,
  { count, money, derivation }: DiffWording,
): Node[] {
  if (!workers) return [];
  if (price === null) return [node(`${kind}: ${count(workers)}, ${derivation.noPrice}`)];
  const product = `${count(workers)} x ${money(price)} = ${money(workers * price)}`;
  return [node(`${kind}: ${product}`)];
}

/** How the budget of a region and segment comes about on one side, and where its counts stand. */
function sideNode(counted: Counted | null, label: string, wording: DiffWording): Node {
  const { count } = wording;
  const { derivation, figures } = wording.diff;
  if (!counted) return node(derivation.absent(label));
  const { entry, expansionWorkers, renewalWorkers } = counted;
  const { cell, expansion, renewal } = entry;
  const { file, line } = cell.origin;
  const counts = `${figures.potential} ${count(cell.potential)}, ${figures.registered.toLowerCase()} ${count(cell.registered)}`;
  return node(`${label}: ${counts} (${file}:${line})`, [
    ...workersNode(derivation.toCover, expansionWorkers, expansion?.payerAmount ?? null, wording),
    ...workersNode(derivation.toKeep, renewalWorkers, renewal?.payerAmount ?? null, wording),
  ]);
}

/** What each cause did. */
function effectNodes(effects: readonly Effect[], wording: DiffWording): Node[] {
  return effects.map(({ cause, rupiah }) =>
    node(`${wording.diff.causes[cause]}: ${signedMoney(rupiah, wording)}`),
  );
}

function cellNode(
  { cell, row, before, after, effects }: DiffCell,
  result: DiffResult,
  wording: DiffWording,
): Node {
  const { money } = wording;
  const labels = labelsOf(result, wording);
  const of = ({ result: { cells } }: DiffSide, at: number | null) =>
    at === null ? null : cells.at(at);
  const name = `${regionName(cell.region)}, ${segmentText(cell.segment, wording.words)}`;
  const change = signedMoney(after - before, wording);
  return node(`${name}: ${money(before)} → ${money(after)} (${change})`, [
    sideNode(of(result.before, row.before), labels[0], wording),
    sideNode(of(result.after, row.after), labels[1], wording),
    ...effectNodes(effects, wording),
  ]);
}

function rowTree(row: DiffRow, result: DiffResult, wording: DiffWording): Node {
  return node(`${nameOf(row, wording)}: ${signedMoney(row.change, wording)}`, [
    ...effectNodes(row.effects, wording),
    ...row.cells.map((cell) => cellNode(cell, result, wording)),
  ]);
}

function factorial(count: number): number {
  return count < 2 ? 1 : count * factorial(count - 1);
}

/** The derivations of a comparison: a tree for each row, and how causes are told apart. */
export function diffTrees(result: DiffResult, wording: DiffWording): Node[] {
  const { count } = wording;
  const orders = factorial(result.factors.length);
  const method = wording.derivation.method(count(orders));
  return [
    ...(orders > 1 ? [node(method)] : []),
    ...result.rows.map((row) => rowTree(row, result, wording)),
  ];
}
