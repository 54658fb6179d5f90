import type { PageData } from './data.js';
import { addFilters } from './filter.js';
import { addSorting } from './sort.js';
import { unfoldForPrint } from './unfold.js';
import { startWhatIf } from './what-if.js';
import { hintAtWide } from './wide.js';

unfoldForPrint();
const text = document.getElementById('data')?.textContent;
if (text) {
  const data = JSON.parse(text) as PageData;
  for (const table of document.querySelectorAll('table')) {
    addSorting(table, data.language);
    addFilters(table, data);
  }
  if (data.whatIf) startWhatIf(data, data.whatIf);
  hintAtWide(data.words.wider);
}
