import { EXIT, type World } from '../cli/context.js';
import { pagerOf } from '../cli/pager.js';
import { shownContext } from '../cli/shown.js';
import { inEnglish } from '../cli/typed.js';

/**
 * Runs the program on its arguments (without `node` and the script) and gives its exit status.
 * What is refused or broken is caught here, and nowhere else.
 */
export async function main(typed: readonly string[], world: World): Promise<number> {
  const argv = inEnglish(typed);
  const context = shownContext(world, pagerOf(argv, world));
  try {
    if (argv[0] === '--version') {
      const { versionText } = await import('./version-text.js');
      context.stdout.write(versionText(argv, context));
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
