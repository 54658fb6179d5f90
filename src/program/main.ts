import { EXIT, type World } from '../cli/context.js';
import { shownContext } from '../cli/shown.js';
import { version } from '../cli/version.js';

/**
 * Runs the program on its arguments (without `node` and the script) and gives its exit status.
 * What is refused or broken is caught here, and nowhere else.
 */
export async function main(argv: readonly string[], world: World): Promise<number> {
  const context = shownContext(world);
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
  } finally {
    context.status('');
  }
}
