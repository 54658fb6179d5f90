/**
 * `ucj` for programs: tables in, figures out. It is the same run as `ucj gap --format json`, in this
 * process; nothing is printed and no exit status is set.
 */
import { createRequire } from 'node:module';
import {
  type Gap,
  type GapOptions,
  OPTION_NAMES,
  type OptionValue,
  type TableProblem,
} from './types.js';

export * from './types.js';

/** What is refused: everything that is wrong, with its place, rule and fix. */
export class TableError extends Error {
  override readonly name = 'TableError';

  constructor(readonly problems: readonly TableProblem[]) {
    super(
      problems
        .map(({ file, line, message }) =>
          [file, line, message].filter((each) => each !== null).join(':'),
        )
        .join('\n'),
    );
  }
}

/** A table in memory: the bytes or the text of a file. */
export interface TableContent {
  readonly content: string | Uint8Array;
}

/** The program as it is built beside this module. */
interface Program {
  readonly main: (argv: readonly string[], world: object) => Promise<number>;
  readonly processContext: () => object;
}

const STDIN = '-';

/** The option as it is typed: `asOf` is `--as-of`. */
function flagOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

function wordsOf(name: string, value: OptionValue | undefined): string[] {
  if (value === undefined || value === false) return [];
  if (value === true) return [flagOf(name)];
  const values = typeof value === 'object' ? value : [value];
  return values.map((each) => `${flagOf(name)}=${each}`);
}

/** Runs the program in a world that keeps what it says. */
async function ran(argv: readonly string[], stdin: Uint8Array) {
  const said = { out: [] as string[], err: [] as string[] };
  const stream = (kept: string[]) => ({
    isTerminal: false,
    columns: undefined,
    write: (content: string | Uint8Array | Iterable<string>) => {
      const text =
        typeof content === 'string'
          ? content
          : content instanceof Uint8Array
            ? Buffer.from(content).toString()
            : [...content].join('');
      kept.push(text);
    },
  });
  const program: Program = createRequire(import.meta.url)('../program/start.js');
  await program.main(argv, {
    ...program.processContext(),
    ...{ env: {}, stdout: stream(said.out), stderr: stream(said.err) },
    readStdin: async () => Buffer.from(stdin),
  });
  return { out: said.out.join(''), err: said.err.join('') };
}

/**
 * Reads tables of potential and registered workers, and gives coverage, uncovered workers and the yearly
 * premium budget per region and segment. People and rupiah are whole numbers.
 *
 * @param tables a path, several that are read as one, or the content of one
 * @param options as those of `ucj gap`; settings are read only where `config` names a file
 * @throws {TableError} with everything that is wrong
 * @throws {TypeError} where there is no such option
 */
export async function gap(
  tables: string | readonly string[] | TableContent,
  options: GapOptions = {},
): Promise<Gap> {
  const isContent = typeof tables === 'object' && 'content' in tables;
  const paths = isContent ? [STDIN] : typeof tables === 'string' ? [tables] : tables;
  const unknown = Object.keys(options).find((name) => !OPTION_NAMES.some((each) => each === name));
  if (unknown !== undefined) throw new TypeError(`gap() has no option "${unknown}"`);
  const words = OPTION_NAMES.flatMap((name) => wordsOf(name, options[name]));
  const own = options.config === undefined ? ['--no-config'] : [];
  const asked = ['gap', ...words, ...own, '--format=json', '--', ...paths];
  const stdin = isContent ? Buffer.from(tables.content as string) : Buffer.alloc(0);
  const { out, err } = await ran(asked, stdin);
  if (out !== '') return JSON.parse(out);
  throw new TableError(err.startsWith('{') ? JSON.parse(err).problems : []);
}
