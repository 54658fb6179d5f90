import { type Context, EXIT } from './context.js';
import { version } from './version.js';

/**
 * Runs the program on its arguments (without `node` and the script) and gives its exit status.
 * The only place that catches.
 */
export async function main(argv: readonly string[], context: Context): Promise<number> {
  if (argv.length === 1 && argv[0] === '--version') {
    context.stdout.write(`${version}\n`);
    return EXIT.done;
  }
  try {
    const { runProgram } = await import('./program.js');
    return await runProgram(argv, context);
  } catch (error) {
    const { explain } = await import('./explain.js');
    return explain(error, argv, context);
  }
}
