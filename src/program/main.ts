import { type Context, EXIT } from '../cli/context.js';
import { shownContext } from '../cli/shown.js';
import { version } from '../cli/version.js';

/** Verbs that derive their own figures. */
const DERIVED: readonly string[] = ['plan', 'fund'];

/** `ucj explain plan` is `ucj plan --why`; a file of that name is `./plan`. */
function explained(argv: readonly string[]): readonly string[] {
  const [verb, of = '', ...rest] = argv;
  return verb === 'explain' && DERIVED.includes(of) ? [of, '--why', ...rest] : argv;
}

/**
 * Runs the program on its arguments (without `node` and the script) and gives its exit status.
 * What is refused or broken is caught here, and nowhere else.
 */
export async function main(words: readonly string[], world: Context): Promise<number> {
  const context = shownContext(world);
  const argv = explained(words);
  try {
    if (argv.length === 1 && argv[0] === '--version') {
      context.stdout.write(`${version}\n`);
      return EXIT.done;
    }
    const { runProgram } = await import('./program.js');
    return await runProgram(argv, context);
  } catch (error) {
    const { explain } = await import('./program.js');
    // Another thing may be wrong before this one can be explained: the working folder is gone.
    return explain(error, argv, context).catch((worse) => explain(worse, argv, context));
  }
}
