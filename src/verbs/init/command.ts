import { Command } from 'commander';
import type { Context } from '../../cli/context.js';
import { voiceFlags } from '../../cli/flags.js';

const EXAMPLES = `
Examples:
  $ ucj init
  $ ucj init --sources > sources.csv
  $ ucj init --sources -o sources.csv

Without options it writes ucj-table.csv, a table whose counts are made up, and ucj.config.json, settings that
change no figure, into the working folder: replace the rows by your own, and run ucj gap ucj-table.csv. A file
that is there already is never written over; then nothing is written.

Exit status: 0 done; 2 refused; 3 output not written; 70 a defect.`;

/** Declares `ucj init`: files to begin with. */
export function initCommand(context: Context, done: (status: number) => void): Command {
  const command = new Command('init')
    .summary('writes files to begin with: a table and settings')
    .description('Writes a table and a settings file to begin with, or a file of sources of money.')
    .option('--sources', 'a file of sources of money, for ucj fund')
    .option('-o, --output <file>', 'with --sources: write a new file, not to standard output');
  return voiceFlags(command)
    .addHelpText('after', EXAMPLES)
    .action(async (raw) => {
      done(await (await import('./run.js')).runInit(raw, context));
    });
}
