import { sankey, sankeyLinkHorizontal } from 'd3-sankey';
import { sumOf } from '../../core/exact.js';
import { shortRupiah } from '../../i18n/marks.js';
import type { Flow, Flows } from '../../view/view.js';
import type { Rendering } from '../rendering.js';
import { figure } from './bars.js';
import { type Content, html, type Markup } from './markup.js';

/** Width of the picture, of the names at its sides, and of the bars that streams leave and reach. */
const [WIDTH, SIDE, BAR] = [960, 270, 14];
/** Height that a name takes. */
const LINE = 34;

/** One who pays, or who is paid for: at the left or at the right. */
interface Node {
  readonly id: string;
  readonly name: string;
  readonly amount: number;
  readonly isLeft: boolean;
}

function nodesOf(flows: readonly Flow[]): Node[] {
  const side = (of: (flow: Flow) => string, isLeft: boolean) =>
    [...new Set(flows.map(of))].map((name): Node => {
      const amount = sumOf(flows.filter((flow) => of(flow) === name).map((flow) => flow.amount));
      return { id: `${isLeft ? 'from' : 'to'} ${name}`, name, amount, isLeft };
    });
  return [...side(({ from }) => from, true), ...side(({ to }) => to, false)];
}

/** Who pays how much for whom, as streams as wide as the money. */
export function flowChart(
  { title, said, flows }: Flows,
  id: string,
  { language }: Rendering,
): Content {
  const nodes = nodesOf(flows);
  if (flows.length === 0) return null;
  const rows = Math.max(
    ...[true, false].map((left) => nodes.filter(({ isLeft }) => isLeft === left).length),
  );
  const height = rows * LINE + LINE;
  const layout = sankey<Node, Flow>()
    .nodeId((node) => node.id)
    .nodeWidth(BAR)
    .nodePadding(LINE / 2)
    // Sources and segments keep their order, which is that of the tables.
    .nodeSort(null)
    .extent([
      [SIDE, 4],
      [WIDTH - SIDE, height - 4],
    ]);
  const { nodes: bars, links } = layout({
    nodes: nodes.map((node) => ({ ...node })),
    links: flows.map((flow) => {
      return { ...flow, source: `from ${flow.from}`, target: `to ${flow.to}`, value: flow.amount };
    }),
  });
  const path = sankeyLinkHorizontal<Node, Flow>();
  const streams = links.map((link): Markup => {
    const { from, to, amount, isMissing, width = 0 } = link;
    return html`<path class="${isMissing ? 'flow missing' : 'flow'}" d="${short(path(link) ?? '')}" stroke-width="${Math.max(1, Math.round(width * 10) / 10)}"><title>${from} → ${to}: ${shortRupiah(amount, language)}</title></path>
`;
  });
  const names = bars.map(({ name, amount, isLeft, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }) => {
    const [at, middle] = [isLeft ? x0 - 8 : x1 + 8, (y0 + y1) / 2];
    const amountText = html`<tspan class="quiet">${shortRupiah(amount, language)}</tspan>`;
    const words = isLeft ? html`${name} ${amountText}` : html`${amountText} ${name}`;
    return html`<rect class="flow-end" x="${x0}" y="${round(y0)}" width="${x1 - x0}" height="${Math.max(1, round(y1 - y0))}"/><text class="${isLeft ? 'end' : 'start'}" x="${at}" y="${round(middle + 4)}">${words}</text>
`;
  });
  const picture = html`<div class="scroll" tabindex="0" role="group" aria-labelledby="${id}-title"><svg class="curve" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="${id}-title" aria-describedby="${id}-text">
${streams}${names}</svg></div>`;
  return figure(id, { title, text: said, picture }, null);
}

const round = (value: number) => Math.round(value * 10) / 10;

/** A path without digits that nobody sees. */
function short(path: string): string {
  return path.replace(/\d+\.\d+/g, (number) => String(round(Number(number))));
}
