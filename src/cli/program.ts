import { Command } from 'commander';
import { gapCommand } from './commands/gap.js';
import type { Context } from './context.js';
import { version } from './version.js';

const EXAMPLE = `
Examples:
  $ ucj gap data/banten.csv
  $ ucj gap data/banten.csv --wage umk --lang id
  $ ucj gap --help`;

/** All verbs. Commander's own words go to the streams of the context, its errors are thrown. */
export function program(context: Context, done: (status: number) => void): Command {
  const top = new Command('ucj')
    .description(
      'How many workers are in employment social security (Jamsostek), how many are not, and what it costs to cover them.',
    )
    .version(version, '--version', 'print the version')
    .helpOption('--help', 'print help')
    .addHelpText('after', EXAMPLE);
  top.addCommand(gapCommand(context, done));
  for (const command of [top, ...top.commands]) {
    command.helpOption('-h, --help', 'print help').exitOverride();
    command.configureOutput({
      writeOut: (text) => context.stdout.write(text),
      writeErr: () => {},
      getOutHelpWidth: () => context.stdout.columns ?? 100,
      getOutHasColors: () => false,
    });
  }
  top.helpCommand('help [command]', 'print help of a command');
  return top;
}
