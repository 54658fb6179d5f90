import { processContext } from '../cli/process.js';
import { main } from './main.js';

export { main };

/** Runs the program in this process. Only here an exit status is set. */
export async function start(argv: readonly string[]): Promise<void> {
  process.exitCode = await main(argv, processContext());
}
