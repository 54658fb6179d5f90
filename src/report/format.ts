import type { GapResult } from '../budget/result.js';
import type { Language } from '../i18n/marks.js';
import type { Words } from '../i18n/words.js';
import { renderCsv, renderTsv } from './csv.js';
import { renderMarkdown } from './markdown.js';

/** Formats of a result, and the ending of a file that means each. */
export const FORMATS = {
  table: null,
  csv: '.csv',
  tsv: '.tsv',
  json: '.json',
  ndjson: '.ndjson',
  markdown: '.md',
} as const;
export type Format = keyof typeof FORMATS;
export const FORMAT_NAMES = Object.keys(FORMATS) as Format[];

/** How a result is to look. Formats that have no use for one leave it. */
export interface Look {
  readonly language: Language;
  readonly words: Words;
  /** Columns of the terminal; null where lines may be as long as they are. */
  readonly width: number | null;
  readonly color: boolean;
  /** CSV as Excel opens it right in Indonesia. */
  readonly excel: boolean;
  /** A totals row in CSV, TSV and NDJSON. */
  readonly totals: boolean;
}

/** A format: a pure function from a result to text. */
export type Render = (result: GapResult, look: Look) => string;

/** Formats that show the notes themselves, so that a terminal need not show them again. */
export const WITH_NOTES: readonly Format[] = ['table', 'markdown'];

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
  markdown: () => renderMarkdown,
};

/** The renderer of a format. */
export async function loadFormat(format: Format): Promise<Render> {
  return LOADERS[format]();
}
