import { Command } from 'commander';
import type { Context } from '../../cli/context.js';
import { answerFlags, collect, inputFlags, settingsFlags, voiceFlags } from '../../cli/flags.js';

const EXAMPLES = `
Examples:
  $ ucj check data/papua-barat-2023.csv
  $ ucj check export.csv --format csv -o problems.csv
  $ ucj check --potential potensi.csv --registered peserta.csv
  $ ucj check data/*.csv --strict --quiet

It reads as ucj gap does, and tells everything that is wrong or doubtful, and what was detected.

Exit status: 0 no error; 1 errors, or warnings with --strict; 2 refused; 3 output not written.`;

/** Declares `ucj check`. */
export function checkCommand(context: Context, done: (status: number) => void): Command {
  const command = new Command('check')
    .summary('everything that is wrong or doubtful about tables')
    .description(
      'Reads tables as ucj gap does and reports all errors and doubts, with place and fix.',
    )
    .argument('[file...]', 'tables; - is standard input');
  inputFlags(command).option('--segment <segment>', 'segment of a file without any', collect);
  settingsFlags(command);
  answerFlags(command);
  return voiceFlags(command)
    .option('--strict', 'exit 1 where there are warnings')
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], raw) => {
      done(await (await import('./run.js')).runCheck(files, raw, context));
    });
}
