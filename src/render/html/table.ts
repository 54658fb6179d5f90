import type { PageWords } from '../../i18n/language.js';
import type { Cell } from '../../view/cell.js';
import type { Head, Table } from '../../view/view.js';
import type { Rendering } from '../rendering.js';
import { fullHead, fullText, isNumber, numberOf } from '../text.js';
import { type Content, html, type Markup } from './markup.js';

/** Rows from which on a table has a search box: more than a year has months. */
const MANY = 13;
/** Rows from which on a table that is not the first of its section is folded away on a screen. */
const LONG = 20;
/** Rows that a sheet of A4 surely holds. */
const SHEET = 25;
/** Columns from which on a table is printed smaller, so that a sheet of A4 holds it. */
const WIDE = 7;

/** How the tables of a page are written. */
export interface TableWriting {
  readonly rendering: Rendering;
  readonly page: PageWords;
}

/** A cell; the first of a row names it. What a number is sorted by stands beside its text. */
function cellMarkup(cell: Cell, head: Head, isName: boolean, { rendering }: TableWriting): Markup {
  const text = fullText(cell, head, rendering);
  const isRight = isNumber(head);
  if (isName && !isRight) return html`<th scope="row">${text}</th>`;
  const value = numberOf(cell, head.kind);
  const sorted = isRight && value !== null ? html` data-value="${value}"` : null;
  return isRight ? html`<td class="number"${sorted}>${text}</td>` : html`<td>${text}</td>`;
}

function totalRow(cells: readonly Cell[], heads: readonly Head[], writing: TableWriting): Markup {
  const written = heads.map((head, at) => {
    const text = fullText(cells[at] ?? { value: null }, head, writing.rendering);
    const note = html` <span class="of-all" hidden>${writing.page.totalOfAll}</span>`;
    if (at === 0) return html`<th scope="row">${text}${note}</th>`;
    return isNumber(head) ? html`<td class="number">${text}</td>` : html`<td>${text}</td>`;
  });
  return html`<tfoot><tr>${written}</tr></tfoot>
`;
}

/** The search box; the page's script shows it, because without the script it does nothing. */
function filterBox(id: string, page: PageWords): Markup {
  return html`<div class="filter" id="${id}-filter" hidden><label for="${id}-search">${page.filter}</label> <input id="${id}-search" type="search" autocomplete="off" spellcheck="false"> <output for="${id}-search" aria-live="polite"></output></div>
`;
}

/** The table without what only a terminal draws. */
function withoutBars({ columns, rows, total, ...table }: Table): Table {
  const isKept = columns.map(({ kind }) => kind !== 'bar');
  const line = (cells: readonly Cell[]) => cells.filter((_, at) => isKept[at]);
  return {
    ...table,
    columns: columns.filter((_, at) => isKept[at]),
    rows: rows.map(line),
    total: total && line(total),
  };
}

/** A table below others of its section, behind its name where it is long. */
export function furtherTable(
  table: Table,
  id: string,
  heading: string,
  writing: TableWriting,
): Content {
  const written = tableMarkup(table, id, heading, writing);
  if (table.rows.length < LONG) return written;
  const caption = table.caption ?? heading;
  return html`<details><summary>${writing.page.folded(caption, String(table.rows.length))}</summary>
${written}</details>
`;
}

/**
 * A table that can be read as it is, and that the page's script lets sort and search. Its caption is
 * not seen where the heading above it says the same.
 */
export function tableMarkup(
  table: Table,
  id: string,
  heading: string,
  writing: TableWriting,
): Content {
  const { columns, rows, total, more } = withoutBars(table);
  const caption = table.caption ?? heading;
  const heads = columns.map(
    (head) =>
      html`<th scope="col"${isNumber(head) ? html` class="number"` : null}>${fullHead(head)}</th>`,
  );
  const lines = rows.map((cells) => {
    const written = columns.map((head, at) =>
      cellMarkup(cells[at] ?? { value: null }, head, at === 0, writing),
    );
    return html`<tr>${written}</tr>
`;
  });
  const kinds = [
    'sorts',
    ...(columns.length >= WIDE ? ['wide'] : []),
    ...(rows.length <= SHEET ? ['short'] : []),
  ].join(' ');
  return html`${rows.length >= MANY ? filterBox(id, writing.page) : null}<div class="scroll" tabindex="0" role="group" aria-labelledby="${id}-caption"><table class="${kinds}" id="${id}">
<caption id="${id}-caption"${caption === heading ? html` class="unseen"` : null}>${caption}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${lines}</tbody>
${total ? totalRow(total, columns, writing) : null}</table></div>
${
  more === null
    ? null
    : html`<p class="note">${more}</p>
`
}`;
}
