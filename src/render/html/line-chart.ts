import type { Line } from '../../view/view.js';
import { figure } from './bars.js';
import { html, type Markup } from './markup.js';

/** Size of the picture in units of its own; it grows with the page. */
const WIDTH = 600;
const HEIGHT = 80;
/** Room for the thickness of the line. */
const EDGE = 4;

/** Places of the values from left to right; the lowest and the highest are the ends of the scale. */
function pointsOf(values: readonly number[]): string {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const across = (WIDTH - 2 * EDGE) / Math.max(1, values.length - 1);
  const up = most === least ? 0 : (HEIGHT - 2 * EDGE) / (most - least);
  return values
    .map((value, at) => {
      const [x, y] = [EDGE + at * across, HEIGHT - EDGE - (value - least) * up];
      return `${Math.round(x)},${Math.round(y)}`;
    })
    .join(' ');
}

/** Numbers in their order as a drawn line, with what stands at its ends. */
export function lineChart({ title, said, values, ends }: Line, id: string): Markup {
  const chart = `line-${id}`;
  const picture = html`<svg class="series" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-labelledby="${chart}-title" aria-describedby="${chart}-text"><polyline class="series-line" points="${pointsOf(values)}"/></svg>`;
  const below = html`<p class="series-ends"><span>${ends[0]}</span><span>${ends[1]}</span></p>
`;
  return figure(chart, { title, text: said, picture }, below);
}
