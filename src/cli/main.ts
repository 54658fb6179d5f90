import type { CommanderError } from 'commander';
import { InexactError } from '../core/exact.js';
import { Refusal } from '../problem/problem.js';
import { type Context, EXIT } from './context.js';
import { version } from './version.js';

/** What went wrong, in the user's language, and the exit status for it. */
async function explain(error: unknown, argv: readonly string[], context: Context): Promise<number> {
  const { problemText } = await import('./messages.js');
  const { voiceOfArguments } = await import('./voice.js');
  const voice = await voiceOfArguments(argv, context);
  const say = (text: string) => context.stderr.write(text);
  if (error instanceof Refusal) {
    say(problemText(error.problems, voice));
    return error.status;
  }
  if (isUsage(error)) {
    const { usageProblem } = await import('./usage.js');
    say(problemText([usageProblem(error, context.cwd)], voice));
    return EXIT.refused;
  }
  if (error instanceof InexactError) {
    say(problemText([{ code: 'too-large', value: error.message }], voice));
    return EXIT.refused;
  }
  const stack = error instanceof Error ? error.stack : String(error);
  say(`${voice.words.messages.defect} (ucj ${version}, node ${process.version}):\n${stack}\n`);
  return EXIT.defect;
}

/** Told by its code, so that commander need not be loaded to ask. */
function isUsage(error: unknown): error is CommanderError {
  return error instanceof Error && 'code' in error && /^commander\./.test(String(error.code));
}

/**
 * Runs the program on its arguments (without `node` and the script) and gives its exit status.
 * The only place that catches.
 */
export async function main(argv: readonly string[], context: Context): Promise<number> {
  if (argv.length === 1 && argv[0] === '--version') {
    context.stdout.write(`${version}\n`);
    return EXIT.done;
  }
  let status: number = EXIT.done;
  try {
    const { program } = await import('./program.js');
    const top = program(context, (result) => {
      status = result;
    });
    if (argv.length === 0) {
      context.stdout.write(top.helpInformation());
      return EXIT.refused;
    }
    await top.parseAsync(argv, { from: 'user' });
    return status;
  } catch (error) {
    if (isUsage(error) && error.exitCode === 0) return EXIT.done;
    return explain(error, argv, context);
  }
}
