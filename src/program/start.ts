import { processContext } from '../cli/process.js';
import { main } from './main.js';

/** Also for those who run the program in a world of their own: the module `ucj`, and what makes man pages. */
export { main, processContext };

/** Runs the program in this process. Only here an exit status is set. */
export async function start(argv: readonly string[]): Promise<void> {
  process.exitCode = await main(argv, processContext());
}
