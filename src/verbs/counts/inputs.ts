import { checkSheet } from '../../cli/check-sheet.js';
import type { Context } from '../../cli/context.js';
import type { MessageWording } from '../../cli/messages.js';
import { refuseAlone } from '../../cli/option.js';
import { type InputOptions, readChoices } from '../../cli/options/input.js';
import { progressOf } from '../../cli/progress.js';
import { TABLE } from '../../disk/bounds.js';
import { examineTable, type Inputs, type ReadTable } from '../../input/table.js';
import { refuse } from '../../problem/problem.js';
import type { Settings } from '../../settings/settings.js';

/** The files to read: tables that have both counts, or one of each. */
function inputsOf(
  files: readonly string[],
  { potential, registered, unmatched }: InputOptions,
): Inputs {
  if (potential.length === 0 && registered.length === 0) {
    if (unmatched !== 'error')
      refuseAlone(
        '--unmatched',
        '--potential',
        `--potential FILE --registered FILE --unmatched ${unmatched}`,
      );
    if (files.length === 0) refuse({ code: 'missing-files' });
    return { files };
  }
  const option = potential.length > 0 ? '--potential' : '--registered';
  if (files.length > 0) refuse({ code: 'conflict', option, value: files[0] ?? '' });
  const other = potential.length > 0 ? '--registered' : '--potential';
  if (potential.length === 0 || registered.length === 0)
    refuseAlone(option, other, `${other} FILE`);
  return { potential, registered };
}

/** Refuses a sheet where none of the tables is a workbook. */
export function checkSheets(files: ReadTable['files'], sheet: string | null): void {
  const read = files.map(({ source: { path }, encoding }) => {
    return { path, isWorkbook: encoding === 'xlsx' };
  });
  checkSheet(sheet, read);
}

/** Reads the inputs of a verb, with everything that is wrong in them. */
export async function examineInputs(
  files: readonly string[],
  options: InputOptions & { readonly quiet: boolean },
  settings: Settings,
  context: Context,
  wording: MessageWording,
): Promise<ReadTable> {
  const inputs = inputsOf(files, options);
  const isPiped = Object.values(inputs).flat().includes('-');
  const stdin = isPiped ? await context.readStdin(TABLE) : Buffer.alloc(0);
  const progress = progressOf(context, wording, options.quiet);
  const place = { cwd: context.cwd, readStdin: () => stdin, progress: progress.reading };
  const table = await examineTable(inputs, readChoices(options, settings), place);
  progress.computing();
  return table;
}
