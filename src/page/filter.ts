import { grouped } from '../i18n/marks.js';
import type { PageData } from './data.js';

/** Shows the search box of a table, and hides the rows that do not hold all that is typed. */
export function addFilters(table: HTMLTableElement, { language, words }: PageData): void {
  const box = document.getElementById(`${table.id}-filter`);
  const input = box?.querySelector('input');
  const said = box?.querySelector('output');
  const [body] = table.tBodies;
  if (!box || !input || !said || !body) return;
  const rows = [...body.rows];
  const texts = rows.map((row) => (row.textContent ?? '').toLocaleLowerCase(language));
  const ofAll = table.querySelector<HTMLElement>('.of-all');
  box.hidden = false;
  input.addEventListener('input', () => {
    const wanted = input.value.toLocaleLowerCase(language).split(/\s+/).filter(Boolean);
    rows.forEach((row, index) => {
      row.hidden = !wanted.every((word) => texts[index]?.includes(word));
    });
    const shown = rows.filter((row) => !row.hidden).length;
    const isOn = wanted.length > 0;
    said.textContent = isOn
      ? words.shown
          .replace('{shown}', grouped(shown, language))
          .replace('{all}', grouped(rows.length, language))
      : '';
    // The total is that of all rows, also while some of them are hidden.
    if (ofAll) ofAll.hidden = !isOn;
  });
}
