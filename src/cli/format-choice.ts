import { suggested } from '../problem/nearest.js';
import { type Problem, refuse } from '../problem/problem.js';
import {
  FORMAT_NAMES,
  type Format,
  formatEntry,
  formatOfEnding,
  WITH_WHY,
} from '../render/format.js';
import type { WritingOptions } from './options/output.js';

/** Which formats a verb has, and which it takes where nobody said. */
export interface Offered {
  readonly formats: readonly Format[];
  readonly onTerminal: Format;
  readonly elsewhere: Format;
  /** Which of them show how figures came about. */
  readonly withWhy: readonly Format[];
}

/** What a verb offers that answers with a table of its own. */
export const ANSWER: Offered = {
  formats: FORMAT_NAMES,
  onTerminal: 'table',
  elsewhere: 'csv',
  withWhy: WITH_WHY,
};

/** The same where figures are derived: that is for people wherever it goes. */
export const DERIVATION: Offered = { ...ANSWER, elsewhere: 'table' };

/** One output that is wanted: a path, or null for standard output, and its format. */
export interface Wanted {
  readonly path: string | null;
  readonly format: Format;
}

/** Endings of files that others make, and what there is in their place, the best first. */
const MEANT: readonly (readonly [RegExp, readonly (readonly [ending: string, kind: string])[]])[] =
  [
    [
      /\.pdf$/i,
      [
        ['.html', 'pdf'],
        ['.md', 'pdf-md'],
      ],
    ],
    [
      /\.(?:xlsm?|xlsb|ods|numbers)$/i,
      [
        ['.xlsx', 'workbook'],
        ['.csv', 'workbook-csv'],
      ],
    ],
    [
      /\.(?:docx?|odt|rtf|txt)$/i,
      [
        ['.html', 'text'],
        ['.md', 'text-md'],
      ],
    ],
  ];

function meant(path: string, endings: readonly string[]): Pick<Problem, 'suggestion'> {
  const [, kinds = []] = MEANT.find(([pattern]) => pattern.test(path)) ?? [];
  const [, suggestion] = kinds.find(([ending]) => endings.includes(ending)) ?? [];
  return suggested(suggestion);
}

function ofEnding(path: string, formats: readonly Format[]): Format {
  const format = formatOfEnding(path);
  if (format && formats.includes(format)) return format;
  const endings = formats.flatMap((each) => formatEntry(each).ending ?? []);
  refuse({ code: 'bad-ending', option: '-o', value: path, list: endings, ...meant(path, endings) });
}

/** Refuses derivations in a format that cannot show them. */
export function checkWhy(
  isAsked: boolean,
  [verb]: readonly string[],
  wanted: readonly Wanted[],
  { withWhy }: Offered,
): void {
  const mute = wanted.find(({ format }) => !withWhy.includes(format))?.format;
  // `ucj explain` asks for them by its name.
  const option = verb === 'explain' ? 'ucj explain' : '--why';
  if (isAsked && mute)
    refuse({ code: 'conflict', option, value: `--format ${mute}`, list: withWhy });
}

/** Refuses a way to write CSV where none is written. */
export function checkExcel(isExcel: boolean, formats: readonly Format[]): void {
  const [first] = formats;
  if (isExcel && first && !formats.includes('csv'))
    refuse({
      ...{ code: 'conflict', option: '--excel', value: `--format ${first}` },
      list: ['csv'],
    });
}

/**
 * The outputs that are wanted, at least one. The format is an explicit one, what the file's ending
 * says, or the usual one of the place.
 */
export function wantedOf(
  { format, output, excel = false }: WritingOptions & { readonly excel?: boolean },
  { formats, onTerminal, elsewhere }: Offered,
  isTerminal: boolean,
): readonly [Wanted, ...Wanted[]] {
  const [first = '-', ...others] = output;
  const paths = [first, ...others];
  if (format !== null && paths.length > 1)
    refuse({ code: 'conflict', option: '--format', value: `-o ${paths.join(' -o ')}` });
  // CSV for Excel is CSV on a terminal too.
  const usual = format ?? (isTerminal && !excel ? onTerminal : elsewhere);
  const of = (path: string): Wanted =>
    path === '-'
      ? { path: null, format: usual }
      : { path, format: format ?? ofEnding(path, formats) };
  const wanted = [of(first), ...others.map(of)] as const;
  checkExcel(
    excel,
    wanted.map((each) => each.format),
  );
  return wanted;
}
