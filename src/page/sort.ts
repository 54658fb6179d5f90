import type { Language } from '../i18n/marks.js';

type Direction = 'ascending' | 'descending';

/** Orders two numbers; what has no value stands last, whichever way the others are sorted. */
function byNumber(a: number | null, b: number | null, sign: number): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  return sign * (a - b);
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
  // Read once a row, and not once a comparison.
  const rows = [...body.rows].map((row) => {
    const cell = row.cells[column];
    const value = cell?.dataset['value'];
    return {
      row,
      text: cell?.textContent ?? '',
      value: value === undefined ? null : Number(value),
    };
  });
  rows.sort((a, b) =>
    isNumber ? byNumber(a.value, b.value, sign) : sign * collator.compare(a.text, b.text),
  );
  body.append(...rows.map(({ row }) => row));
}

/** Makes each head of a table a button that sorts by its column: numbers the largest first. */
export function addSorting(table: HTMLTableElement, language: Language): void {
  const [body] = table.tBodies;
  // What the first page shows is in the order that it says.
  const isFront = table.closest('.front') !== null;
  if (!table.classList.contains('sorts') || isFront || !body || body.rows.length < 2) return;
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
