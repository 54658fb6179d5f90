import { STARTER } from '../../funding/starter.js';
import { refuse } from '../../problem/problem.js';
import { type Context, EXIT } from '../context.js';
import { destination, stats } from '../destination.js';
import { writeResults } from '../output.js';

/** What commander hands over. */
export interface RawInit {
  readonly sources?: true;
  readonly output?: string;
}

/** Runs `ucj init`. Gives the exit status. */
export async function runInit({ sources, output }: RawInit, context: Context): Promise<number> {
  if (!sources) refuse({ code: 'missing-option', option: '--sources' });
  if (output === undefined) {
    context.stdout.write(STARTER);
    return EXIT.done;
  }
  const to = destination(output, context.cwd);
  if (stats(to.path)) refuse({ code: 'output-exists', file: output }, EXIT.output);
  await writeResults([{ to, content: STARTER }], context);
  return EXIT.done;
}
