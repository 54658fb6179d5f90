import { Command } from 'commander';
import type { Context } from '../context.js';
import { voiceFlags } from './flags.js';

const EXAMPLES = `
Examples:
  $ ucj init --sources > sources.csv
  $ ucj init --sources -o sources.csv

A file that is there already is never written over.

Exit status: 0 done; 2 refused; 3 output not written; 70 a defect.`;

/** Declares \`ucj init\`: files to begin with. */
export function initCommand(context: Context, done: (status: number) => void): Command {
  const command = new Command('init')
    .summary('writes a file to begin with')
    .description('Writes a file to begin with, to standard output or to a new file.')
    .option('--sources', 'a file of sources of money, for ucj fund')
    .option('-o, --output <file>', 'write a new file');
  return voiceFlags(command)
    .addHelpText('after', EXAMPLES)
    .action(async (raw) => {
      done(await (await import('./init-run.js')).runInit(raw, context));
    });
}
