import { type SankeyLink, type SankeyNode, sankey, sankeyLinkHorizontal } from 'd3-sankey';
import { sumOf } from '../../core/exact.js';
import { type Language, shortRupiah } from '../../i18n/marks.js';
import type { Flow, Flows } from '../../view/view.js';
import type { Rendering } from '../rendering.js';
import { drawing, figure, tenth } from './bars.js';
import { type Content, html, type Markup } from './markup.js';

/** Width of the streams, and of the bars that they leave and reach. */
const [BETWEEN, BAR] = [420, 14];
/** Width of a letter, and the letters of a name that are written; all of it is said to whoever points there. */
const [LETTER, NAME] = [7.6, 44];
/** Height that a name takes. */
const LINE = 34;

/** One who pays, or who is paid for: at the left or at the right. */
interface Node {
  readonly id: string;
  readonly order: number;
  readonly name: string;
  readonly amount: number;
  readonly isLeft: boolean;
}

const idOf = ({ from, isMissing }: Flow) => `from ${isMissing} ${from}`;

function nodesOf(flows: readonly Flow[]): Node[] {
  const side = (of: (flow: Flow) => string, nameOf: (flow: Flow) => string, isLeft: boolean) =>
    [...new Set(flows.map(of))].map((id, order): Node => {
      const own = flows.filter((flow) => of(flow) === id);
      const name = own[0] ? nameOf(own[0]) : '';
      return { id, order, name, amount: sumOf(own.map(({ amount }) => amount)), isLeft };
    });
  return [
    ...side(idOf, ({ from }) => from, true),
    ...side(
      ({ to }) => `to ${to}`,
      ({ to }) => to,
      false,
    ),
  ];
}

/** A name as it is written. */
function written(name: string): string {
  return name.length > NAME ? `${name.slice(0, NAME - 1)}…` : name;
}

/** Where the bars and the streams stand, and how large the picture is. */
function laidOut(flows: readonly Flow[], language: Language) {
  const nodes = nodesOf(flows);
  const rowsOf = (left: boolean) => nodes.filter(({ isLeft }) => isLeft === left).length;
  const height = (Math.max(rowsOf(true), rowsOf(false)) + 1) * LINE;
  const letters = nodes.map(
    ({ name, amount }) => `${written(name)} ${shortRupiah(amount, language)}`.length,
  );
  const side = Math.ceil(Math.max(...letters) * LETTER) + 16;
  const width = BETWEEN + 2 * side;
  const layout = sankey<Node, Flow>()
    .nodeId(({ id }) => id)
    .nodeWidth(BAR)
    .nodePadding(LINE / 2)
    // Sources and segments keep their order, which is that of the tables.
    .nodeSort(null)
    // Streams leave and reach a bar in the order in which their ends stand.
    .linkSort(
      (a, b) => placeOf(a.source) - placeOf(b.source) || placeOf(a.target) - placeOf(b.target),
    )
    .extent([
      [side, 4],
      [width - side, height - 4],
    ]);
  const links = flows.map((flow) => {
    return { ...flow, source: idOf(flow), target: `to ${flow.to}`, value: flow.amount };
  });
  return { width, height, ...layout({ nodes, links }) };
}

/** A stream, as wide as its money. */
function streamMarkup(link: SankeyLink<Node, Flow>, language: Language): Markup {
  const { from, to, amount, isMissing, width = 0 } = link;
  const path = short(sankeyLinkHorizontal<Node, Flow>()(link) ?? '');
  return html`<path class="${isMissing ? 'flow missing' : 'flow'}" d="${path}" stroke-width="${Math.max(1, tenth(width))}"><title>${from} → ${to}: ${shortRupiah(amount, language)}</title></path>
`;
}

/** The bar of one who pays or is paid for, with the name beside it. */
function endMarkup(end: SankeyNode<Node, Flow>, language: Language): Markup {
  const { name, amount, isLeft, x0 = 0, x1 = 0, y0 = 0, y1 = 0 } = end;
  const [at, middle] = [isLeft ? x0 - 8 : x1 + 8, (y0 + y1) / 2];
  const money = html`<tspan class="quiet">${shortRupiah(amount, language)}</tspan>`;
  const words = isLeft ? html`${written(name)} ${money}` : html`${money} ${written(name)}`;
  return html`<rect class="flow-end" x="${x0}" y="${tenth(y0)}" width="${x1 - x0}" height="${Math.max(1, tenth(y1 - y0))}"/><text class="${isLeft ? 'end' : 'start'}" x="${at}" y="${tenth(middle + 4)}">${words}<title>${name}</title></text>
`;
}

/** Who pays how much for whom, as streams as wide as the money. */
export function flowChart(
  { title, said, flows }: Flows,
  id: string,
  { language }: Rendering,
): Content {
  if (flows.length === 0) return null;
  const { width, height, nodes, links } = laidOut(flows, language);
  const streams = links.map((link) => streamMarkup(link, language));
  const ends = nodes.map((end) => endMarkup(end, language));
  const picture = drawing(id, { kind: 'curve', width, height }, [streams, ends]);
  return figure(id, { title, text: said, picture }, null);
}

/** The place of an end of a stream among those of its side. */
function placeOf(end: Node | string | number): number {
  return typeof end === 'object' ? end.order : 0;
}

/** A path without digits that nobody sees. */
function short(path: string): string {
  return path.replace(/\d+\.\d+/g, (number) => String(tenth(Number(number))));
}
