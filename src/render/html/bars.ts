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

/** What a line across bars stands for, told apart by the line too. */
type MarkKind = 'whole' | 'target' | 'average' | 'nation';

/** A line across bars: what it stands for, and where, as a share of the width. */
export interface Mark {
  readonly kind: MarkKind;
  readonly at: number;
  /** In the legend; null where it needs no word. */
  readonly text: string | null;
}

/** A chart of bars. */
interface BarChart {
  readonly id: string;
  readonly title: string;
  /** What is to be seen, for those who do not see it. */
  readonly text: string;
  readonly bars: readonly Bar[];
  /** Up to where the ground of a bar is drawn, as a share of the width; null without one. */
  readonly track: number | null;
  readonly marks: readonly Mark[];
  /** What the parts stand for; empty where there is one kind. */
  readonly legend: readonly (readonly [Part, string])[];
  readonly notes: readonly string[];
}

/** A share of the width as an attribute. Only drawn: figures are written from exact numbers. */
export function width(share: number): string {
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
function barOf(
  { name, figure, parts, isCut }: Bar,
  { track: ground, marks }: Pick<BarChart, 'track' | 'marks'>,
): Markup {
  let end = 0;
  const drawn = parts.map(([part, share]) => {
    end += share;
    return share > 0 ? rectangle(part, end - share, share) : null;
  });
  const track =
    ground === null ? null : html`<rect class="track" width="${width(ground)}" height="100%"/>`;
  return html`<span class="name">${name}</span><svg class="bar" aria-hidden="true">${track}${drawn}${marks.map(markOf)}</svg><span class="figure">${isCut ? '▸ ' : null}${figure}</span>
`;
}

/** A line that is seen on every ground. */
export function markOf({ kind, at }: Pick<Mark, 'kind' | 'at'>): Markup {
  const x = width(at);
  return html`<line class="under" x1="${x}" x2="${x}" y2="100%"/><line class="${kind}" x1="${x}" x2="${x}" y2="100%"/>`;
}

/** What lines stand for, as entries of a legend. */
export function markLegend(marks: readonly Mark[]): Content {
  return marks.map(({ kind, text }) =>
    text === null
      ? null
      : html`<li><svg class="swatch" aria-hidden="true">${markOf({ kind, at: 0.5 })}</svg> ${text}</li>`,
  );
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

/** A drawn picture that keeps a size in which its texts can be read, and moves sideways where that is too wide. */
export function drawing(
  id: string,
  { kind, width, height }: { kind: string; width: number; height: number },
  content: Content,
): Markup {
  return html`<div class="scroll" tabindex="0" role="group" aria-labelledby="${id}-title"><svg class="${kind}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title" aria-describedby="${id}-text">
${content}</svg></div>`;
}

/** A place in a drawing: a tenth of its unit is not seen. */
export function tenth(place: number): number {
  return Math.round(place * 10) / 10;
}

/** A chart as a figure. Without bars there is nothing to see, and no figure. */
export function barChart(chart: BarChart): Content {
  const { id, title, text, bars, marks, legend, notes } = chart;
  if (bars.length === 0) return null;
  const picture = html`<div class="bars" role="img" aria-labelledby="${id}-title" aria-describedby="${id}-text">
${bars.map((bar) => barOf(bar, chart))}</div>`;
  const key = html`<ul class="legend">${legend.map(([part, word]) => swatch(part, word))}${markLegend(marks)}</ul>
`;
  const hasKey = legend.length > 0 || marks.some((mark) => mark.text !== null);
  const said = notes.map(
    (note) => html`<p class="note">${note}</p>
`,
  );
  return figure(id, { title, text, picture }, [hasKey ? key : null, said]);
}
