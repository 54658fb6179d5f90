import type { View } from '../view/view.js';
import { jsonPieces, jsonText } from './json-text.js';
import { inPieces } from './pieces.js';
import { EXCEL, PLAIN, recordObjects, recordsText, TABS } from './records.js';
import type { Rendered, Rendering } from './rendering.js';
import { recordSchema } from './schema.js';

/** A format of an answer. */
interface FormatEntry {
  /** The ending of a file that means it; null for what is only shown. */
  readonly ending: string | null;
  /**
   * Whether it is a document for people: it shows the notes itself, and a table by region and one by segment
   * where nobody said; the others have all rows.
   */
  readonly isDocument?: true;
  /** Whether it can show how figures came about. */
  readonly showsWhy?: true;
  /** Whether it is no text. */
  readonly isBinary?: true;
  /** What takes a library or the words of a page is loaded only when wanted. */
  readonly write: (view: View, rendering: Rendering) => Rendered | Promise<Rendered>;
}

/** Objects, one a line. */
function* objectLines(objects: Iterable<object>): Iterable<string> {
  for (const each of objects) yield `${JSON.stringify(each)}\n`;
}

/** Every format, in the order of the help. */
export const FORMATS = {
  table: {
    ...{ ending: null, isDocument: true, showsWhy: true },
    write: async (view, rendering) => (await import('./screen.js')).screenText(view, rendering),
  },
  csv: {
    ending: '.csv',
    write: ({ records }, { excel }) => recordsText(records, excel ? EXCEL : PLAIN),
  },
  tsv: { ending: '.tsv', write: ({ records }) => recordsText(records, TABS) },
  json: { ending: '.json', showsWhy: true, write: ({ object }) => jsonPieces(object()) },
  ndjson: {
    ending: '.ndjson',
    write: ({ lines, records }) => inPieces(() => objectLines(lines?.() ?? recordObjects(records))),
  },
  schema: { ending: null, write: (view) => jsonText(recordSchema(view)) },
  markdown: {
    ...{ ending: '.md', isDocument: true, showsWhy: true },
    write: async (view, rendering) => (await import('./markdown.js')).markdownText(view, rendering),
  },
  html: {
    ...{ ending: '.html', isDocument: true, showsWhy: true },
    write: async (view, rendering) => (await import('./html-view.js')).viewHtml(view, rendering),
  },
  xlsx: {
    ...{ ending: '.xlsx', isBinary: true, showsWhy: true },
    write: async (view, rendering) => (await import('./xlsx-view.js')).viewXlsx(view, rendering),
  },
} as const satisfies Readonly<Record<string, FormatEntry>>;

export type Format = keyof typeof FORMATS;
export const FORMAT_NAMES = Object.keys(FORMATS) as Format[];

/** Formats of records alone. */
export const RECORD_FORMATS = [
  'csv',
  'tsv',
  'ndjson',
  'schema',
] as const satisfies readonly Format[];

/** What is to be known of a format. */
export function formatEntry(format: Format): FormatEntry {
  return FORMATS[format];
}

/** Formats that can show how figures came about. */
export const WITH_WHY: readonly Format[] = FORMAT_NAMES.filter(
  (name) => formatEntry(name).showsWhy,
);

/** The format that a file's ending names; undefined where it names none. */
export function formatOfEnding(path: string): Format | undefined {
  return FORMAT_NAMES.find((format) => {
    const { ending } = formatEntry(format);
    return ending !== null && path.toLowerCase().endsWith(ending);
  });
}
