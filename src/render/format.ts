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
export const WITH_WHY: readonly Format[] = ['table', 'markdown', 'html', 'xlsx', 'json'];

/** The format that a file's ending names; undefined where it names none. */
export function formatOfEnding(path: string): Format | undefined {
  return FORMAT_NAMES.find((format) => {
    const ending = FORMATS[format];
    return ending !== null && path.toLowerCase().endsWith(ending);
  });
}
