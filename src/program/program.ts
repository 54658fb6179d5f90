import { Command, CommanderError, Option } from 'commander';
import { type Context, EXIT } from '../cli/context.js';
import { version } from '../cli/version.js';
import { helpWidth } from '../cli/width.js';
import { affordCommand } from '../verbs/afford/command.js';
import { checkCommand } from '../verbs/check/command.js';
import { explainCommand } from '../verbs/explain/command.js';
import { fundCommand } from '../verbs/fund/command.js';
import { gapCommand } from '../verbs/gap/command.js';
import { initCommand } from '../verbs/init/command.js';
import { planCommand } from '../verbs/plan/command.js';
import { regionCommand } from '../verbs/region/command.js';
import { reportCommand } from '../verbs/report/command.js';
import { shareCommand } from '../verbs/share/command.js';
import { tariffCommand } from '../verbs/tariff/command.js';
import { trendCommand } from '../verbs/trend/command.js';
import { verifyCommand } from '../verbs/verify/command.js';

export { explain } from './explain.js';

const EXAMPLE = `
Examples:
  $ ucj gap data/banten.csv
  $ ucj gap data/banten.csv --wage umk --lang id
  $ ucj explain data/banten.csv --region 36.04 --segment petani
  $ ucj report data/banten.csv --wage umk -o banten.html -o banten.xlsx
  $ ucj tariff quote --scheme bpu --month 2026-05 --payer zakat
  $ ucj verify "5.387 x 16.800 x 5 = 452.508.000"
  $ ucj afford "Rp2 miliar" --segment farmers --months 10
  $ ucj gap --help`;

/** Every verb, in the order of the help. */
const VERBS = {
  gap: gapCommand,
  check: checkCommand,
  explain: explainCommand,
  report: reportCommand,
  plan: planCommand,
  share: shareCommand,
  fund: fundCommand,
  trend: trendCommand,
  tariff: tariffCommand,
  region: regionCommand,
  verify: verifyCommand,
  afford: affordCommand,
  init: initCommand,
} as const;

/** The verbs that a run has to declare: the one that is named, or all for help and suggestions. */
function verbsFor([name]: readonly string[]) {
  const named = Object.entries(VERBS).find(([verb]) => verb === name);
  return named ? [named[1]] : Object.values(VERBS);
}

/** A command and all below it. */
function withSubcommands(command: Command): Command[] {
  return [command, ...command.commands.flatMap(withSubcommands)];
}

/** Help, listed with the last options of a verb, which say how it answers. */
function addHelp(command: Command): Command {
  const help = new Option('-h, --help', 'print help');
  const heading = command.options.at(-1)?.helpGroupHeading;
  return command.addHelpOption(heading === undefined ? help : help.helpGroup(heading));
}

/** The program. Commander's own words go to the streams of the context, its errors are thrown. */
function program(
  argv: readonly string[],
  context: Context,
  done: (status: number) => void,
): Command {
  const top = new Command('ucj')
    .description(
      'How many workers are in employment social security (Jamsostek), how many are not, and what it costs to cover them.',
    )
    .version(version, '--version', 'print the version')
    .helpOption('--help', 'print help')
    // What follows a verb is the verb's, also the name of one below it.
    .enablePositionalOptions()
    .addHelpText('after', EXAMPLE);
  for (const verb of verbsFor(argv)) top.addCommand(verb(argv, context, done));
  for (const command of withSubcommands(top)) {
    addHelp(command).exitOverride();
    command.configureOutput({
      writeOut: (text) => context.stdout.write(text),
      // Help that stands in for an answer; errors have words of their own.
      writeErr: (text) => context.stderr.write(text),
      outputError: () => {},
      getOutHelpWidth: () => helpWidth(context),
      getOutHasColors: () => false,
    });
  }
  top.helpCommand('help [command]', 'print help of a command');
  return top;
}

/** Runs the verb that the arguments name and gives its exit status; without any it prints help. */
export async function runProgram(argv: readonly string[], context: Context): Promise<number> {
  let status: number = EXIT.done;
  const top = program(argv, context, (result) => {
    status = result;
  });
  if (argv.length === 0) {
    context.stderr.write(top.helpInformation());
    return EXIT.refused;
  }
  try {
    await top.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // A command without its subcommand was answered by its help.
    if (error.code === 'commander.help') return EXIT.refused;
    // Printed help ends by an error of status 0.
    if (error.exitCode !== 0) throw error;
  }
  return status;
}
