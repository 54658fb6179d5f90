import tiles from '../../../../data/province-tiles.json' with { type: 'json' };
import type { ResultTable } from '../../../budget/result.js';
import type { Share } from '../../../core/exact.js';
import type { Row } from '../../../core/group.js';
import { grouped } from '../../../i18n/marks.js';
import type { PageWords } from '../../../i18n/page-words.js';
import { figure } from '../../../render/html/bars.js';
import { type Content, html, type Markup } from '../../../render/html/markup.js';
import type { Rendering } from '../../../render/rendering.js';
import { percentage } from '../../../render/text.js';

/** A province's place on the map: its code, its column from the west, its row from the north. */
type Tile = readonly [code: string, column: number, row: number, label: string];

/** All provinces, so placed that Indonesia is recognised. */
export const TILES = tiles as unknown as readonly Tile[];

/** Width and height that a tile takes, and the space between two. */
const [WIDTH, HEIGHT, SPACE] = [62, 50, 4];
/** Coverage from which a tile is a step darker, in percent. */
const STEPS = [20, 40, 60, 80] as const;
/** Provinces from which on a map says more than the bars. */
const FEWEST = 4;

/** The step of a coverage: 0 to 4, and 5 beyond 100 %. */
function stepOf({ numerator, denominator }: Share): number {
  if (numerator > denominator) return STEPS.length + 1;
  return STEPS.filter((step) => numerator * 100 >= step * denominator).length;
}

function tile([, column, row, label]: Tile, found: Row | undefined, rendering: Rendering) {
  const coverage = found?.coverage ?? null;
  const kind = coverage ? `step-${stepOf(coverage)}` : 'empty';
  const text = percentage(coverage, rendering);
  const [x, y] = [column * WIDTH, row * HEIGHT];
  const middle = x + (WIDTH - SPACE) / 2;
  return html`<g class="tile ${kind}"><rect x="${x + 1}" y="${y + 1}" width="${WIDTH - SPACE}" height="${HEIGHT - SPACE}" rx="4"/><text x="${middle}" y="${y + 20}">${label}</text><text class="percent" x="${middle}" y="${y + 37}">${text}</text></g>
`;
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
      html`<li><svg class="swatch tile ${kind}" aria-hidden="true"><rect x="1" y="1" width="13" height="10" rx="2"/></svg> ${word}</li>`,
  );
  return html`<ul class="legend">${items}</ul>
`;
}

/** Whether a ranking is one of provinces, and of enough of them. */
function byCode({ by, rows }: ResultTable): Map<string, Row> | null {
  const codes = new Set(TILES.map(([code]) => code));
  const own = rows.filter(({ region }) => codes.has(region?.code ?? ''));
  const found = own.map((row) => [row.region?.code ?? '', row] as const);
  const isMap = by.length === 1 && found.length === rows.length && rows.length >= FEWEST;
  return isMap ? new Map(found) : null;
}

/** Coverage on a map of tiles, where the rows are provinces. */
export function provinceMap(table: ResultTable, rendering: Rendering, page: PageWords): Content {
  const rows = byCode(table);
  if (!rows) return null;
  const { charts } = page;
  const [columns, lines] = [1, 2].map((at) => Math.max(...TILES.map((each) => Number(each[at]))));
  const size = `0 0 ${((columns ?? 0) + 1) * WIDTH} ${((lines ?? 0) + 1) * HEIGHT}`;
  const hasBeyond = [...rows.values()].some(({ excess, coverage }) => {
    return excess > 0 && coverage !== null && stepOf(coverage) > STEPS.length;
  });
  const id = 'chart-map';
  const picture = html`<div class="scroll" tabindex="0" role="group" aria-labelledby="${id}-title"><svg class="map" viewBox="${size}" role="img" aria-labelledby="${id}-title ${id}-text">
${TILES.map((each) => tile(each, rows.get(each[0]), rendering))}</svg></div>`;
  const text = charts.mapText(grouped(rows.size, rendering.language));
  return figure(id, { title: charts.map, text, picture }, legend(page, hasBeyond));
}
