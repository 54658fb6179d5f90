import { type Context, EXIT } from './context.js';
import { version } from './version.js';

/**
 * Runs the program on its arguments (without `node` and the script) and gives its exit status.
 * What is refused or broken is caught here, and nowhere else.
 */
export async function main(argv: readonly string[], context: Context): Promise<number> {
  if (argv.length === 1 && argv[0] === '--version') {
    context.stdout.write(`${version}\n`);
    return EXIT.done;
  }
  const { explain, runProgram } = await import('./program.js');
  try {
    return await runProgram(argv, context);
  } catch (error) {
    return explain(error, argv, context);
  }
}
