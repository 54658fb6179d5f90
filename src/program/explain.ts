import { type Context, EXIT } from '../cli/context.js';
import { wordingOfArguments } from '../cli/message-wording.js';
import { problemJson, problemText } from '../cli/messages.js';
import { isUsage, usageProblem, withVerb } from '../cli/usage.js';
import { version } from '../cli/version.js';
import { isInexact } from '../core/exact.js';
import { isRefusal, type Problem } from '../problem/problem.js';

/** What no number, or no text, of JavaScript can hold. */
function tooMuch(error: unknown): Problem | null {
  if (isInexact(error)) return { code: 'too-large', value: error.message };
  const isText = error instanceof RangeError && error.message === 'Invalid string length';
  return isText ? { code: 'too-long' } : null;
}

/** Whether the answer was to be JSON, so that a program reads what stands in its place. */
function wantsJson(argv: readonly string[]): boolean {
  return argv.some(
    (word, at) => word === '--format=json' || (word === 'json' && argv[at - 1] === '--format'),
  );
}

/** Says what went wrong, in the user's language, and gives the exit status for it. */
export async function explain(
  error: unknown,
  argv: readonly string[],
  context: Context,
): Promise<number> {
  const wording = await wordingOfArguments(argv, context);
  const write = wantsJson(argv) ? problemJson : problemText;
  if (isRefusal(error)) {
    const problems = error.problems.map((each) => withVerb(each, argv));
    context.stderr.write(await write(problems, wording));
    return error.status;
  }
  const problem = isUsage(error) ? usageProblem(error, argv, context.cwd) : tooMuch(error);
  if (problem) {
    context.stderr.write(await write([problem], wording));
    return EXIT.refused;
  }
  const stack = error instanceof Error ? error.stack : String(error);
  const about = `ucj ${version}, node ${process.version}`;
  context.stderr.write(`${wording.words.messages.defect} (${about}):\n${stack}\n`);
  return EXIT.defect;
}
