import type { Document } from '../../document/document.js';
import { chapterId } from '../../document/sections.js';
import type { PageWords } from '../../i18n/page-words.js';
import type { Block } from '../blocks.js';
import type { Composed, KeyFigure, Section } from '../document/composed.js';
import { checkRows } from '../limit.js';
import type { Look } from '../look.js';
import { coverageChart } from './coverage-chart.js';
import { listMarkup, treeMarkup } from './list.js';
import { provinceMap } from './map.js';
import { type Content, html, type Markup } from './markup.js';
import { monthsChart, payersChart, yearsChart } from './money-charts.js';
import { type Part, pageText } from './page.js';
import { furtherTable, tableMarkup } from './table.js';
import { whatIfPart, whatIfSection } from './what-if.js';

/** What is drawn in a section, above its tables. */
function pictures(id: Section['id'], document: Document, look: Look, page: PageWords): Content {
  const { regions, segments } = document;
  switch (id) {
    case 'regions':
      return [provinceMap(regions, look, page), coverageChart(regions, look, page)];
    case 'segments':
      return segments && coverageChart(segments, look, page);
    case 'money':
      return [monthsChart(document, look, page), payersChart(document, look, page)];
    default:
      return chapterPicture(id, document, look, page);
  }
}

/** Of a plan its years; other chapters are tables. */
function chapterPicture(
  id: Section['id'],
  { chapters }: Document,
  look: Look,
  page: PageWords,
): Content {
  const chapter = chapters.find((_, index) => chapterId(index) === id);
  return chapter?.verb === 'plan' ? yearsChart(id, chapter.result, look, page) : null;
}

function captionMarkup(caption: string | null): Content {
  return caption === null
    ? null
    : html`<h3>${caption}</h3>
`;
}

function blockMarkup(
  block: Block,
  id: string,
  heading: string,
  isFirst: boolean,
  page: PageWords,
): Content {
  switch (block.kind) {
    case 'text':
      return html`<p>${block.text}</p>
`;
    case 'list':
      return [captionMarkup(block.caption), listMarkup(block.items)];
    case 'tree':
      return [captionMarkup(block.caption), treeMarkup(block.roots)];
    case 'table':
      return (isFirst ? tableMarkup : furtherTable)(block.table, id, heading, page);
  }
}

/** A section; what it draws stands between its words and its tables. */
function partOf({ id, title, blocks }: Section, drawn: Content, page: PageWords): Part {
  const first = blocks.findIndex(({ kind }) => kind === 'table');
  const before = first < 0 ? blocks.length : first;
  const written = blocks.map((block, index) =>
    blockMarkup(block, `${id}-${index + 1}`, title, index <= first, page),
  );
  return { id, title, content: [written.slice(0, before), drawn, written.slice(before)] };
}

function figureMarkup({ label, value, detail }: KeyFigure): Markup {
  const small = detail ? html`<dd class="detail">${detail}</dd>` : null;
  return html`<div><dt>${label}</dt><dd class="value">${value}</dd>${small}</div>
`;
}

function opening({ figures, sentences }: Composed, page: PageWords): Content {
  const all = html`<dl class="figures" aria-label="${page.keyFigures}">
${figures.map(figureMarkup)}</dl>
`;
  const said = html`<ul class="sentences">
${sentences.map(
  (sentence) => html`<li>${sentence}</li>
`,
)}</ul>
`;
  return [figures.length > 0 ? all : null, sentences.length > 0 ? said : null];
}

/** Sections of figures; what other choices would give stands after the last of them. */
const FIGURES: readonly Section['id'][] = ['regions', 'segments', 'money'];

/** A whole report as a page. */
export function documentPage(
  document: Document,
  composed: Composed,
  look: Look,
  page: PageWords,
): string {
  const { title, subtitle, sections } = composed;
  const blocks = sections.flatMap((section) => section.blocks);
  const rows = blocks.map((block) => (block.kind === 'table' ? block.table.rows.length : 0));
  checkRows(
    'html',
    rows.reduce((sum, each) => sum + each, 0),
  );
  const parts = sections.map((each) => partOf(each, pictures(each.id, document, look, page), page));
  const whatIf = whatIfPart(document, look);
  const place = sections.findLastIndex(({ id }) => FIGURES.includes(id)) + 1;
  if (whatIf) parts.splice(place, 0, whatIfSection(whatIf, look, page));
  const data = { language: look.language, words: page.inPage, whatIf };
  return pageText({ title, subtitle, opening: opening(composed, page), parts, data }, look, page);
}
