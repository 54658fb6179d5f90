import type { PageWords } from '../../i18n/page-words.js';
import { isNumber, type TextCell, type TextColumn, type TextTable } from '../blocks.js';
import { type Content, html, type Markup } from './markup.js';

/** Rows from which on a table has a search box: more than a year has months. */
const MANY = 13;
/** Rows from which on a table that is not the first of its section is folded away on a screen. */
const LONG = 20;
/** Columns from which on a table is printed smaller, so that a sheet of A4 holds it. */
const WIDE = 7;

/** A cell; the first of a row names it. What a number is sorted by stands beside its text. */
function cell({ text, value }: TextCell, column: TextColumn | undefined, isName: boolean): Markup {
  const isRight = column !== undefined && isNumber(column);
  if (isName && !isRight) return html`<th scope="row">${text}</th>`;
  const sorted = isRight && value !== null ? html` data-value="${value}"` : null;
  return isRight ? html`<td class="number"${sorted}>${text}</td>` : html`<td>${text}</td>`;
}

function totalRow(cells: readonly TextCell[], table: TextTable, page: PageWords): Markup {
  const written = cells.map(({ text }, index) => {
    const note = html` <span class="of-all" hidden>${page.totalOfAll}</span>`;
    if (index === 0) return html`<th scope="row">${text}${note}</th>`;
    const column = table.columns[index];
    return column && isNumber(column)
      ? html`<td class="number">${text}</td>`
      : html`<td>${text}</td>`;
  });
  return html`<tfoot><tr>${written}</tr></tfoot>
`;
}

/** The search box; the page's script shows it, because without the script it does nothing. */
function filterBox(id: string, page: PageWords): Markup {
  return html`<div class="filter" id="${id}-filter" hidden><label for="${id}-search">${page.filter}</label> <input id="${id}-search" type="search" autocomplete="off" spellcheck="false"> <output for="${id}-search" aria-live="polite"></output></div>
`;
}

/** A table below others of its section, behind its name where it is long. */
export function furtherTable(
  table: TextTable,
  id: string,
  heading: string,
  page: PageWords,
): Content {
  const written = tableMarkup(table, id, heading, page);
  if (table.rows.length < LONG) return written;
  return html`<details><summary>${page.folded(table.caption, String(table.rows.length))}</summary>
${written}</details>
`;
}

/**
 * A table that can be read as it is, and that the page's script lets sort and search. Its caption is
 * not seen where the heading above it says the same.
 */
export function tableMarkup(
  table: TextTable,
  id: string,
  heading: string,
  page: PageWords,
): Content {
  const { caption, columns, rows, total } = table;
  const heads = columns.map(
    (column) =>
      html`<th scope="col"${isNumber(column) ? html` class="number"` : null}>${column.head}</th>`,
  );
  const lines = rows.map(
    (cells) => html`<tr>${cells.map((each, at) => cell(each, columns[at], at === 0))}</tr>
`,
  );
  const kinds = columns.length >= WIDE ? 'sorts wide' : 'sorts';
  return html`${rows.length >= MANY ? filterBox(id, page) : null}<div class="scroll" tabindex="0" role="group" aria-labelledby="${id}-caption"><table class="${kinds}" id="${id}">
<caption id="${id}-caption"${caption === heading ? html` class="unseen"` : null}>${caption}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${lines}</tbody>
${total ? totalRow(total, table, page) : null}</table></div>
`;
}
