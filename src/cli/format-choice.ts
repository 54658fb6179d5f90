import { refuse } from '../problem/problem.js';
import { FORMATS, type Format, formatOfEnding } from '../report/format.js';
import { choice } from './values.js';

/** The options that choose where a result goes and in which format. */
export interface RawWriting {
  readonly format?: string;
  readonly output: readonly string[];
}

/** Which formats a verb has, and which it takes where nobody said. */
export interface Offered {
  readonly formats: readonly Format[];
  readonly onTerminal: Format;
  readonly elsewhere: Format;
}

/** The format: an explicit one, what the file's ending says, or the usual one of the place. */
export function formatOf(raw: RawWriting, offered: Offered, isTerminal: boolean): Format {
  const [output, second] = raw.output;
  if (second !== undefined) refuse({ code: 'conflict', option: '-o', value: `-o ${output}` });
  if (raw.format !== undefined) return choice('--format', raw.format, offered.formats);
  if (output === undefined || output === '-')
    return isTerminal ? offered.onTerminal : offered.elsewhere;
  const format = formatOfEnding(output);
  if (format && offered.formats.includes(format)) return format;
  const endings = offered.formats.flatMap((each) => FORMATS[each] ?? []);
  refuse({ code: 'bad-ending', option: '-o', value: output, list: endings });
}
