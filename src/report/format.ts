import { renderCsv, renderTsv } from './csv.js';
import type { Render, RenderDocument } from './look.js';

/** Formats of a result, and the ending of a file that means each. */
export const FORMATS = {
  table: null,
  csv: '.csv',
  tsv: '.tsv',
  json: '.json',
  ndjson: '.ndjson',
  markdown: '.md',
  html: '.html',
  xlsx: '.xlsx',
} as const;
export type Format = keyof typeof FORMATS;
export const FORMAT_NAMES = Object.keys(FORMATS) as Format[];

/** Formats that show the notes themselves, so that a terminal need not show them again. */
export const WITH_NOTES: readonly Format[] = ['table', 'markdown', 'html'];

/** Formats that show a table by region and one by segment where nobody said; the others all rows. */
export const DOCUMENTS: readonly Format[] = ['table', 'markdown', 'html'];

/** Formats that are no text. */
export const BINARY: readonly Format[] = ['xlsx'];

/** Formats of a whole report. */
export const DOCUMENT_FORMATS = ['html', 'xlsx', 'markdown', 'json'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

export function isDocumentFormat(format: Format): format is DocumentFormat {
  return DOCUMENT_FORMATS.some((each) => each === format);
}

/** Formats that can show how figures came about. */
export const WITH_WHY: readonly Format[] = ['table', 'markdown', 'json'];

/** Formats of every answer that is not the rows of a gap. */
export const ANSWER_FORMATS: readonly Format[] = ['table', 'csv', 'json', 'markdown'];

/** The format that a file's ending names; undefined where it names none. */
export function formatOfEnding(path: string): Format | undefined {
  return FORMAT_NAMES.find((format) => {
    const ending = FORMATS[format];
    return ending !== null && path.toLowerCase().endsWith(ending);
  });
}

/** How each format is come by. What takes a library or Node's crypto is loaded only when wanted. */
const LOADERS: Readonly<Record<Format, () => Render | Promise<Render>>> = {
  table: async () => (await import('./table.js')).renderTable,
  csv: () => renderCsv,
  tsv: () => renderTsv,
  json: async () => (await import('./json.js')).renderJson,
  ndjson: async () => (await import('./json.js')).renderNdjson,
  markdown: async () => (await import('./markdown.js')).renderMarkdown,
  html: async () => (await import('./html.js')).renderHtml,
  xlsx: async () => (await import('./xlsx.js')).renderXlsx,
};

/** How the derivations alone are shown, in the formats that can. */
export async function loadWhyFormat(format: Format): Promise<Render> {
  if (format === 'json') return (await import('./json.js')).renderWhyJson;
  if (format === 'markdown') return (await import('./markdown.js')).renderWhyMarkdown;
  return (await import('./table.js')).renderWhyTable;
}

/** The renderer of a format. */
export async function loadFormat(format: Format): Promise<Render> {
  return LOADERS[format]();
}

/** How a whole report is written. */
const DOCUMENT_LOADERS: Readonly<Record<DocumentFormat, () => Promise<RenderDocument>>> = {
  html: async () => (await import('./html.js')).renderDocumentHtml,
  xlsx: async () => (await import('./xlsx.js')).renderDocumentXlsx,
  markdown: async () => (await import('./document/markdown.js')).renderDocumentMarkdown,
  json: async () => (await import('./document/json.js')).renderDocumentJson,
};

/** The renderer of a whole report. */
export async function loadDocumentFormat(format: DocumentFormat): Promise<RenderDocument> {
  return DOCUMENT_LOADERS[format]();
}
