import { type Context, EXIT } from '../../cli/context.js';
import { destination, stats } from '../../cli/destination.js';
import { noteLine } from '../../cli/messages.js';
import { writeResults } from '../../cli/output.js';
import type { Run } from '../../cli/verb.js';
import { STARTER } from '../../funding/starter.js';
import { TABLE_STARTER } from '../../input/starter.js';
import { Refusal, refuse } from '../../problem/problem.js';
import { SETTINGS_STARTER } from '../../settings/starter.js';
import type { InitOptions } from './options.js';

/** What is written where nothing else is asked for, by name. */
const FILES = { 'ucj-table.csv': TABLE_STARTER, 'ucj.config.json': SETTINGS_STARTER } as const;

/** Writes new files, all or none of them. Refuses where one is there already. */
async function writeNew(files: Readonly<Record<string, string>>, context: Context): Promise<void> {
  const all = Object.entries(files).map(([name, content]) => {
    return { to: destination(name, context.cwd), content };
  });
  const there = all.filter(({ to }) => stats(to.path));
  if (there.length > 0)
    throw new Refusal(
      there.map(({ to }) => ({ code: 'output-exists', file: to.name })),
      EXIT.output,
    );
  await writeResults(all, context);
}

/** Runs `ucj init`. Gives the exit status. */
export async function runInit({ options, wording, context }: Run<InitOptions>): Promise<number> {
  const { sources, output } = options;
  if (output !== null && !sources)
    refuse({
      ...{ code: 'needs-option', option: '-o', value: '--sources' },
      suggestion: `--sources -o ${output}`,
    });
  if (sources && output === null) context.stdout.write(STARTER, 'data');
  else if (output !== null) await writeNew({ [output]: STARTER }, context);
  else {
    await writeNew(FILES, context);
    const [table = ''] = Object.keys(FILES);
    const text = wording.words.messages.started(Object.keys(FILES), `ucj gap ${table}`);
    context.stderr.write(noteLine(text, wording));
  }
  return EXIT.done;
}
