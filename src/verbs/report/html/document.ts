import type { Document } from '../../../document/document.js';
import type { PageWords } from '../../../i18n/language.js';
import { blocksMarkup } from '../../../render/html/blocks.js';
import { listMarkup } from '../../../render/html/list.js';
import { type Content, html, type Markup } from '../../../render/html/markup.js';
import { type Part, pageText } from '../../../render/html/page.js';
import type { TableWriting } from '../../../render/html/table.js';
import { rowsIn } from '../../../render/html/view-page.js';
import { checkRows, checkTrees } from '../../../render/limit.js';
import type { Rendering } from '../../../render/rendering.js';
import type { Composed, KeyFigure, Section } from '../document/composed.js';
import { coverageChart } from './coverage-chart.js';
import { gauge } from './gauge.js';
import { regionMap } from './map.js';
import { monthsChart, payersChart } from './money-charts.js';
import type { Shapes } from './shapes.js';
import { whatIfPart, whatIfSection } from './what-if.js';

/** What is drawn in a section, above its tables. */
function pictures(
  id: Section['id'],
  document: Document,
  shapes: Shapes | null,
  { rendering, page }: TableWriting,
): Content {
  const { regions, segments } = document;
  switch (id) {
    case 'regions':
      return [
        shapes && regionMap(regions, shapes, rendering, page),
        coverageChart(document, regions, rendering, page),
      ];
    case 'segments':
      return segments && coverageChart(document, segments, rendering, page);
    case 'money':
      return [monthsChart(document, rendering, page), payersChart(document, rendering, page)];
    default:
      return null;
  }
}

/** A section; what it draws stands between its words and its tables. */
function partOf({ id, title, blocks }: Section, drawn: Content, writing: TableWriting): Part {
  const { before, from } = blocksMarkup(id, title, blocks, writing);
  return { id, title, content: [before, drawn, from] };
}

function figureMarkup({ label, value, detail }: KeyFigure, drawn: Content): Markup {
  const small = detail ? html`<dd class="detail">${detail}</dd>` : null;
  return html`<div><dt>${label}</dt><dd class="value">${value}</dd>${small}${drawn}</div>
`;
}

/** The first page: what has to be known before any figure, the figures, and what is to be decided. */
function opening(document: Document, composed: Composed, writing: TableWriting): Content {
  const { title, urgent, figures, sentences, front } = composed;
  const { rendering, page } = writing;
  const all = html`<dl class="figures" aria-label="${page.keyFigures}">
${figures.map((each, at) => figureMarkup(each, at === 0 ? gauge(document, rendering, page) : null))}</dl>
`;
  const [decisions, ...most] = front.map(
    (block, at) =>
      html`<div>${blocksMarkup(`front-${at + 1}`, title, [block], writing).from}</div>`,
  );
  return [
    urgent.length > 0 ? listMarkup(urgent, 'urgent') : null,
    figures.length > 0 ? all : null,
    sentences.length > 0 ? listMarkup(sentences, 'sentences') : null,
    decisions ?? null,
    most.length > 0 ? html`<div class="most">${most}</div>` : null,
  ];
}

/** Sections of figures; what other choices would give stands after the last of them. */
const FIGURES: readonly Section['id'][] = ['regions', 'segments', 'money'];

/** A whole report as a page; `shapes` are those of its map. */
export function documentPage(
  document: Document,
  composed: Composed,
  rendering: Rendering,
  page: PageWords,
  shapes: Shapes | null,
): string {
  const { title, subtitle, sections, appendix } = composed;
  const blocks = [...sections, ...appendix].flatMap((section) => section.blocks);
  checkRows('html', rowsIn(blocks));
  checkTrees(blocks);
  const writing = { rendering, page };
  const part = (each: Section) =>
    partOf(each, pictures(each.id, document, shapes, writing), writing);
  const parts = sections.map(part);
  const whatIf = whatIfPart(document, rendering);
  const place = sections.findLastIndex(({ id }) => FIGURES.includes(id)) + 1;
  if (whatIf) parts.splice(place, 0, whatIfSection(whatIf, rendering, page));
  const data = { language: rendering.language, words: page.inPage, whatIf };
  return pageText(
    {
      ...{ title, subtitle, opening: opening(document, composed, writing), parts, data },
      appendix: { title: composed.appendixTitle, parts: appendix.map(part) },
    },
    rendering,
    page,
  );
}
