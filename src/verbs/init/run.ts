import { EXIT } from '../../cli/context.js';
import { deliver, outletsOf } from '../../cli/deliver.js';
import { stats } from '../../cli/destination.js';
import { noteLine } from '../../cli/messages.js';
import { progressOf } from '../../cli/progress.js';
import type { Run } from '../../cli/verb.js';
import { Refusal } from '../../problem/problem.js';
import { type NewFile, sourcesFile, startFiles } from './files.js';
import type { InitOptions } from './options.js';
import { placesFor } from './regions.js';
import { segmentsFor } from './segments.js';
import { blankTable, exampleTable, type Wanted } from './table.js';
import { loadInitWords } from './texts.js';

/** What the rows of a table to fill in are of; null where nothing of them was asked for. */
async function wantedIn({ options, wording, context }: Run<InitOptions>): Promise<Wanted | null> {
  const { region, by, segment, period } = options;
  if (region.length === 0 && by === null && segment.length === 0 && period === null) return null;
  return {
    places: await placesFor(region, by),
    segments: segmentsFor(segment, wording.language),
    period: period ?? context.today.slice(0, 7),
  };
}

/** Writes new files, all or none of them; gives the names of those that are files. */
async function writeNew(files: readonly NewFile[], run: Run<InitOptions>, period: string | null) {
  const { options, wording, context } = run;
  const outlets = outletsOf(
    files.map(({ wanted }) => wanted),
    context,
    period,
  );
  const there = outlets.flatMap(({ to }) => (to && stats(to.path) ? [to.name] : []));
  if (there.length > 0)
    throw new Refusal(
      there.map((file) => ({ code: 'output-exists', file })),
      EXIT.output,
    );
  const progress = progressOf(context, wording, options.quiet);
  await deliver(
    outlets,
    (outlet) => files[outlets.indexOf(outlet)]?.make(outlet) ?? '',
    context,
    progress,
  );
  return outlets.flatMap(({ to }) => to?.name ?? []);
}

/** Runs `ucj init`. Gives the exit status. */
export async function runInit(run: Run<InitOptions>): Promise<number> {
  const { options, wording, context } = run;
  const { language, count } = wording;
  const words = await loadInitWords(language);
  if (options.sources) {
    await writeNew(sourcesFile(words, run), run, null);
    return EXIT.done;
  }
  const wanted = await wantedIn(run);
  const table = wanted ? blankTable(wanted, words) : exampleTable(words, language);
  const names = await writeNew(startFiles(table, words, run), run, wanted?.period ?? null);
  const [first] = names;
  if (first === undefined || options.quiet) return EXIT.done;
  const text = wanted
    ? words.blank(names, first, {
        rows: count([...table.records.rows].length),
        regions: count(wanted.places.length),
        segments: count(wanted.segments.length),
        period: wanted.period,
      })
    : words.example(names, first);
  context.stderr.write(noteLine(text, wording));
  return EXIT.done;
}
