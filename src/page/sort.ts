import type { Language } from '../i18n/marks.js';

type Direction = 'ascending' | 'descending';

/** What a cell is sorted by: the number it carries; none is below all. */
function numberOf(row: HTMLTableRowElement, column: number): number {
  const value = row.cells[column]?.dataset['value'];
  return value === undefined ? Number.NEGATIVE_INFINITY : Number(value);
}

function textOf(row: HTMLTableRowElement, column: number): string {
  return row.cells[column]?.textContent ?? '';
}

/** Puts the rows of a table's body in the order of a column. Equal rows keep their order. */
function sortBy(
  body: HTMLTableSectionElement,
  column: number,
  isNumber: boolean,
  direction: Direction,
  collator: Intl.Collator,
): void {
  const sign = direction === 'ascending' ? 1 : -1;
  const compare = (a: HTMLTableRowElement, b: HTMLTableRowElement) => {
    if (!isNumber) return sign * collator.compare(textOf(a, column), textOf(b, column));
    const [x, y] = [numberOf(a, column), numberOf(b, column)];
    // What has no value stands last, whichever way the others are sorted.
    if (x === y) return 0;
    if (!Number.isFinite(x)) return 1;
    return Number.isFinite(y) ? sign * (x - y) : -1;
  };
  body.append(...[...body.rows].sort(compare));
}

/** Makes each head of a table a button that sorts by its column: numbers the largest first. */
export function addSorting(table: HTMLTableElement, language: Language): void {
  const [body] = table.tBodies;
  if (!table.classList.contains('sorts') || !body || body.rows.length < 2) return;
  const collator = new Intl.Collator(language, { numeric: true });
  const heads = [...table.querySelectorAll<HTMLTableCellElement>('thead th')];
  heads.forEach((head, column) => {
    const isNumber = head.classList.contains('number');
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    // On paper the text itself stands there: browsers do not repeat a button on each sheet.
    const printed = document.createElement('span');
    printed.className = 'printed';
    printed.append(...head.childNodes);
    head.append(button, printed);
    button.addEventListener('click', () => {
      const first: Direction = isNumber ? 'descending' : 'ascending';
      const other: Direction = isNumber ? 'ascending' : 'descending';
      const direction = head.getAttribute('aria-sort') === first ? other : first;
      for (const each of heads) each.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', direction);
      sortBy(body, column, isNumber, direction, collator);
    });
  });
}
