import { Command, CommanderError, Option } from 'commander';
import { type Context, EXIT } from '../cli/context.js';
import type { CommandOf } from '../cli/verb.js';
import { version } from '../cli/version.js';
import { helpWidth } from '../cli/width.js';

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

/** Every verb, in the order of the help; what declares it is loaded when it is asked for. */
const VERBS: Readonly<Record<string, () => Promise<CommandOf>>> = {
  gap: async () => (await import('../verbs/gap/command.js')).gapCommand,
  check: async () => (await import('../verbs/check/command.js')).checkCommand,
  explain: async () => (await import('../verbs/explain/command.js')).explainCommand,
  report: async () => (await import('../verbs/report/command.js')).reportCommand,
  plan: async () => (await import('../verbs/plan/command.js')).planCommand,
  share: async () => (await import('../verbs/share/command.js')).shareCommand,
  fund: async () => (await import('../verbs/fund/command.js')).fundCommand,
  trend: async () => (await import('../verbs/trend/command.js')).trendCommand,
  tariff: async () => (await import('../verbs/tariff/command.js')).tariffCommand,
  region: async () => (await import('../verbs/region/command.js')).regionCommand,
  verify: async () => (await import('../verbs/verify/command.js')).verifyCommand,
  afford: async () => (await import('../verbs/afford/command.js')).affordCommand,
  init: async () => (await import('../verbs/init/command.js')).initCommand,
};

/** The verbs that a run has to declare: the one that is named, or all for help and suggestions. */
function verbsFor([name = '']: readonly string[]): Promise<CommandOf[]> {
  const named = VERBS[name];
  return Promise.all((named ? [named] : Object.values(VERBS)).map((load) => load()));
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
async function program(
  argv: readonly string[],
  context: Context,
  done: (status: number) => void,
): Promise<Command> {
  const top = new Command('ucj')
    .description(
      'How many workers are in employment social security (Jamsostek), how many are not, and what it costs to cover them.',
    )
    .version(version, '--version', 'print the version')
    .helpOption('--help', 'print help')
    // What follows a verb is the verb's, also the name of one below it.
    .enablePositionalOptions()
    .addHelpText('after', EXAMPLE);
  for (const verb of await verbsFor(argv)) top.addCommand(verb(argv, context, done));
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
  const top = await program(argv, context, (result) => {
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
