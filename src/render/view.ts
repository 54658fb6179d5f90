import type { View } from '../view/view.js';
import type { Format } from './format.js';
import { jsonText } from './json-text.js';
import { EXCEL, PLAIN, recordObjects, recordsText, TABS } from './records.js';
import type { Rendered, Rendering } from './rendering.js';

/** An answer in a format. What takes a library or the words of a page is loaded only when wanted. */
export async function rendered(
  view: View,
  format: Format,
  rendering: Rendering,
): Promise<Rendered> {
  switch (format) {
    case 'table':
      return (await import('./screen.js')).screenText(view, rendering);
    case 'markdown':
      return `${(await import('./markdown.js')).titledMarkdown(view, 1, rendering)}\n`;
    case 'csv':
      return recordsText(view.records, rendering.excel ? EXCEL : PLAIN);
    case 'tsv':
      return recordsText(view.records, TABS);
    case 'json':
      return jsonText(view.object());
    case 'ndjson':
      return [...(view.lines?.() ?? recordObjects(view.records))]
        .map((line) => `${JSON.stringify(line)}\n`)
        .join('');
    case 'html':
      return (await import('./html-view.js')).viewHtml(view, rendering);
    case 'xlsx':
      return (await import('./xlsx-view.js')).viewXlsx(view, rendering);
  }
}
