import { type Content, html, type Markup } from './markup.js';

/** What a part of a bar stands for; each has a look of its own, not by colour alone. */
export type Part = 'covered' | 'beyond' | 'renewal' | 'expansion';

/** One bar: its name, its figure in words, and its parts as shares of the whole width. */
export interface Bar {
  readonly name: string;
  readonly figure: string;
  readonly parts: readonly (readonly [Part, number])[];
  /** Whether the figure is beyond the end of the bar. */
  readonly isCut?: boolean;
}

/** A chart of bars. */
export interface BarChart {
  readonly id: string;
  readonly title: string;
  /** What is to be seen, for those who do not see it. */
  readonly text: string;
  readonly bars: readonly Bar[];
  /** Where the mark of 100 % stands, as a share of the width; null without one. */
  readonly mark: number | null;
  /** What the parts stand for; empty where there is one kind. */
  readonly legend: readonly (readonly [Part, string])[];
  readonly notes: readonly string[];
}

/** A share of the width as an attribute. Only drawn: figures are written from exact numbers. */
function width(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}

function rectangle(part: Part, from: number, share: number): Markup {
  // An attribute and no style: the page allows none.
  const fill = part === 'beyond' ? html` fill="url(#hatch)"` : null;
  return html`<rect class="${part}" x="${width(from)}" width="${width(share)}" height="100%"${fill}/>`;
}

/**
 * One bar, drawn by hand: a rectangle for each part takes no library, and grows with the page while
 * names and figures stay text of full size.
 */
function barOf({ name, figure, parts, isCut }: Bar, mark: number | null): Markup {
  let end = 0;
  const drawn = parts.map(([part, share]) => {
    end += share;
    return share > 0 ? rectangle(part, end - share, share) : null;
  });
  const track =
    mark === null ? null : html`<rect class="track" width="${width(mark)}" height="100%"/>`;
  const isInside = mark !== null && mark < 1;
  const at = isInside ? width(mark) : '';
  const line = isInside ? html`<line class="mark" x1="${at}" x2="${at}" y2="100%"/>` : null;
  return html`<span class="name">${name}</span><svg class="bar" aria-hidden="true">${track}${drawn}${line}</svg><span class="figure">${isCut ? '▸ ' : null}${figure}</span>
`;
}

function swatch(part: Part, word: string): Markup {
  return html`<li><svg class="swatch" aria-hidden="true">${rectangle(part, 0, 1)}</svg> ${word}</li>`;
}

/** A picture with its title, its description, and what its parts stand for. */
export function figure(
  id: string,
  { title, text, picture }: { title: string; text: string; picture: Content },
  below: Content,
): Markup {
  return html`<figure class="chart" id="${id}">
<figcaption id="${id}-title">${title}</figcaption>
<p class="unseen" id="${id}-text">${text}</p>
${picture}
${below}</figure>
`;
}

/** A chart as a figure. Without bars there is nothing to see, and no figure. */
export function barChart({ id, title, text, bars, mark, legend, notes }: BarChart): Content {
  if (bars.length === 0) return null;
  const picture = html`<div class="bars" role="img" aria-labelledby="${id}-title" aria-describedby="${id}-text">
${bars.map((bar) => barOf(bar, mark))}</div>`;
  const key = html`<ul class="legend">${legend.map(([part, word]) => swatch(part, word))}</ul>
`;
  const said = notes.map(
    (note) => html`<p class="note">${note}</p>
`,
  );
  return figure(id, { title, text, picture }, [legend.length > 0 ? key : null, said]);
}
