import type { ResultTable } from '../../../budget/result.js';
import { regionName } from '../../../core/cell.js';
import type { Share } from '../../../core/exact.js';
import type { Row } from '../../../core/group.js';
import type { PageWords } from '../../../i18n/language.js';
import { officialName } from '../../../region/names.js';
import { drawing, figure } from '../../../render/html/bars.js';
import { type Content, html, type Markup } from '../../../render/html/markup.js';
import type { Rendering } from '../../../render/rendering.js';
import { percentage } from '../../../render/text.js';
import type { Shape, Shapes } from './shapes.js';

/** Coverage from which a region is a step darker, in percent. */
const STEPS = [20, 40, 60, 80] as const;

/** The step of a coverage: 0 to 4, and 5 beyond 100 %. */
function stepOf({ numerator, denominator }: Share): number {
  if (numerator > denominator) return STEPS.length + 1;
  return STEPS.filter((step) => numerator * 100 >= step * denominator).length;
}

/** Width of a letter and height of a line of a map's text, in its units. */
const [LETTER, LINE] = [7.5, 17];

/** The lines of text that fit into a shape, from below: its figure, then its name. */
function fitting({ width, height }: Shape, name: string, percent: string): string[] {
  const lines = [percent, name];
  const isTooWide = lines.findIndex((line) => line.length * LETTER > width);
  const fit = Math.min(isTooWide < 0 ? lines.length : isTooWide, Math.floor(height / LINE));
  return lines.slice(0, fit).reverse();
}

/** A region as it is drawn: what it is called, how high its coverage is, and what is said of both in its place. */
interface Drawn {
  readonly shape: Shape;
  readonly name: string;
  readonly kind: string;
  readonly percent: string;
  readonly lines: readonly string[];
}

function drawnOf(shape: Shape, row: Row | undefined, rendering: Rendering): Drawn {
  const coverage = row?.coverage ?? null;
  const kind = coverage ? `step-${stepOf(coverage)}` : 'empty';
  const percent = percentage(coverage, rendering);
  const name = row?.region ? regionName(row.region) : (officialName(shape.code) ?? shape.code);
  const lines = row ? fitting(shape, name.replace(/^Kabupaten /, ''), percent) : [];
  return { shape, name, kind, percent, lines };
}

/** An outline, with its words for whoever points at it. */
function outline({ shape, name, kind, percent }: Drawn): Markup {
  return html`<path class="${kind}" d="${shape.path}"><title>${name}: ${percent}</title></path>
`;
}

/** Whether the words of two regions would stand on each other. */
function overlap(a: Drawn, b: Drawn): boolean {
  const [ax, ay] = a.shape.middle;
  const [bx, by] = b.shape.middle;
  const widthOf = ({ lines }: Drawn) => Math.max(0, ...lines.map((line) => line.length)) * LETTER;
  const isBeside = Math.abs(ax - bx) * 2 >= widthOf(a) + widthOf(b);
  return !isBeside && Math.abs(ay - by) * 2 < (a.lines.length + b.lines.length) * LINE;
}

/** The words of regions, those of larger ones first: what would stand on others is left out, name before figure. */
function words(all: readonly Drawn[]): Markup[] {
  const placed: Drawn[] = [];
  const size = ({ shape }: Drawn) => shape.width * shape.height;
  for (const each of all.toSorted((a, b) => size(b) - size(a))) {
    const ways = [each, { ...each, lines: each.lines.slice(-1) }];
    const free = ways.find((way) => !placed.some((other) => overlap(way, other)));
    if (free) placed.push(free);
  }
  return placed.flatMap(({ shape, lines }) => {
    const [x, y] = shape.middle;
    return lines.map((line, at) => {
      const down = y + 5 + (at - (lines.length - 1) / 2) * LINE;
      return html`<text x="${Math.round(x)}" y="${Math.round(down)}">${line}</text>`;
    });
  });
}

function legend({ charts }: PageWords, hasBeyond: boolean): Markup {
  const limits = [0, ...STEPS, 100];
  const steps = limits.slice(1).map((limit, index) => {
    return [`step-${index}`, `${limits[index]}–${limit}%`] as const;
  });
  const last = [
    ...(hasBeyond ? [['step-5', '> 100%'] as const] : []),
    ['empty', charts.noData] as const,
  ];
  const items = [...steps, ...last].map(
    ([kind, word]) =>
      html`<li><svg class="swatch" aria-hidden="true"><rect class="${kind}" x="1" y="1" width="13" height="10" rx="2"/></svg> ${word}</li>`,
  );
  return html`<ul class="legend">${items}</ul>
`;
}

/** The rows that have no shape, which stand beside the map. */
function beside(rows: readonly Row[], rendering: Rendering, { charts }: PageWords): Content {
  if (rows.length === 0) return null;
  const names = rows.map(
    ({ region, coverage }) =>
      `${region ? regionName(region) : ''} (${percentage(coverage, rendering)})`,
  );
  return html`<p class="aside">${charts.notOnMap(names.join('; '))}</p>
`;
}

/** Coverage on a map, where the rows are provinces, or regencies and cities of one. */
export function regionMap(
  { rows }: ResultTable,
  { width, height, all }: Shapes,
  rendering: Rendering,
  page: PageWords,
): Content {
  const { charts } = page;
  const byCode = new Map(Array.from(rows, (row) => [row.region?.code ?? '', row] as const));
  const codes = new Set(all.map(({ code }) => code));
  const missing = [...byCode].flatMap(([code, row]) => (codes.has(code) ? [] : [row]));
  const hasBeyond = [...byCode.values()].some(
    ({ coverage }) => coverage !== null && stepOf(coverage) > STEPS.length,
  );
  const drawn = all.map((shape) => drawnOf(shape, byCode.get(shape.code), rendering));
  const id = 'chart-map';
  // Names come last, so that no outline covers them.
  const picture = drawing(id, { kind: 'map', width, height }, [drawn.map(outline), words(drawn)]);
  const text = charts.mapText(rendering.count(byCode.size));
  const below = [
    legend(page, hasBeyond),
    beside(missing, rendering, page),
    html`<p class="aside">${charts.mapSource}</p>
`,
  ];
  return figure(id, { title: charts.map, text, picture }, below);
}
