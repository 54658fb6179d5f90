import { Command, CommanderError, Option } from 'commander';
import { hasColor } from '../cli/color.js';
import { deepest } from '../cli/commander.js';
import { type Context, EXIT } from '../cli/context.js';
import { type HelpForm, leftOut, setUpHelp } from '../cli/help.js';
import { HELP_TEXTS } from '../cli/help-words.js';
import { askedFor } from '../cli/message-wording.js';
import { longFlag } from '../cli/option.js';
import { inEnglish } from '../cli/typed.js';
import { unknownOption } from '../cli/usage.js';
import type { CommandOf } from '../cli/verb.js';
import { helpWidth } from '../cli/width.js';
import { VERB_WORDS } from '../i18n/indonesian.js';
import { Refusal } from '../problem/problem.js';

export { explain } from './explain.js';

const IN_INDONESIAN = Object.entries(VERB_WORDS)
  .filter(([verb]) => !verb.startsWith('-'))
  .map(([verb, word]) => `${word} (${verb})`)
  .join(', ');

const TEXTS = {
  en: {
    about:
      'How many workers are in employment social security (Jamsostek), how many are not, and what it costs to cover them.',
    after: `
Examples:
  $ ucj gap data/banten.csv
  $ ucj gap data/banten.csv --wage umk --lang id
  $ ucj explain data/banten.csv --region 36.04 --segment petani
  $ ucj report data/banten.csv --wage umk -o banten.html -o banten.xlsx
  $ ucj tariff quote --scheme bpu --month 2026-05 --payer zakat
  $ ucj verify "5.387 x 16.800 x 5 = 452.508.000"
  $ ucj afford "Rp2 miliar" --segment farmers --months 10
  $ ucj gap -h      the options that most people use; ucj gap --help has all`,
  },
  id: {
    about:
      'Berapa pekerja yang menjadi peserta jaminan sosial ketenagakerjaan (Jamsostek), berapa yang belum, dan berapa biaya untuk melindungi mereka.',
    after: `
Contoh:
  $ ucj gap data/banten.csv
  $ ucj gap data/banten.csv --upah umk
  $ ucj explain data/banten.csv --wilayah 36.04 --segmen petani
  $ ucj report data/banten.csv --upah umk -o banten.html -o banten.xlsx
  $ ucj tariff quote --skema bpu --bulan 2026-05 --pembayar zakat
  $ ucj verify "5.387 x 16.800 x 5 = 452.508.000"
  $ ucj afford "Rp2 miliar" --segmen petani --bulan 10
  $ ucj gap -h      opsi yang paling sering dipakai; ucj gap --bantuan menampilkan semuanya

Perintah dapat pula diketik dalam bahasa Indonesia: ${IN_INDONESIAN}.`,
  },
} as const;

/** Every verb, in the order of the help; what declares it is loaded when it is asked for. */
const VERBS: Readonly<Record<string, () => Promise<CommandOf>>> = {
  gap: async () => (await import('../verbs/gap/command.js')).gapCommand,
  check: async () => (await import('../verbs/check/command.js')).checkCommand,
  explain: async () => (await import('../verbs/explain/command.js')).explainCommand,
  report: async () => (await import('../verbs/report/command.js')).reportCommand,
  plan: async () => (await import('../verbs/plan/command.js')).planCommand,
  share: async () => (await import('../verbs/share/command.js')).shareCommand,
  fund: async () => (await import('../verbs/fund/command.js')).fundCommand,
  diff: async () => (await import('../verbs/diff/command.js')).diffCommand,
  realise: async () => (await import('../verbs/realise/command.js')).realiseCommand,
  trend: async () => (await import('../verbs/trend/command.js')).trendCommand,
  tariff: async () => (await import('../verbs/tariff/command.js')).tariffCommand,
  region: async () => (await import('../verbs/region/command.js')).regionCommand,
  verify: async () => (await import('../verbs/verify/command.js')).verifyCommand,
  afford: async () => (await import('../verbs/afford/command.js')).affordCommand,
  page: async () => (await import('../verbs/page/command.js')).pageCommand,
  init: async () => (await import('../verbs/init/command.js')).initCommand,
  completion: async () => (await import('../verbs/completion/command.js')).completionCommand,
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
function addHelp(command: Command, { language, isShort }: HelpForm): Command {
  const help = new Option('-h, --help', HELP_TEXTS.help[language]);
  const heading = command.options.at(-1)?.helpGroupHeading;
  const missing = isShort ? leftOut(command) : 0;
  if (missing > 0) {
    const verb = command.parent?.parent
      ? `${command.parent.name()} ${command.name()}`
      : command.name();
    command.addHelpText('after', `\n${HELP_TEXTS.more[language](missing, verb)}`);
  }
  return command.addHelpOption(heading === undefined ? help : help.helpGroup(heading));
}

/** How help is asked for: its language, colour and length. */
function helpForm(argv: readonly string[], context: Context): HelpForm {
  const { language, way } = askedFor(argv, context);
  const isShort = argv.includes('-h') && !argv.includes('--help');
  return { language, color: hasColor(way, context.env, context.stdout), isShort };
}

/** What a run of commander comes to: an exit status, and help, which it gives in several parts. */
interface Outcome {
  status: number;
  help: string;
}

/** The program. Commander's own words are kept or go to standard error, its errors are thrown. */
async function program(
  argv: readonly string[],
  context: Context,
  outcome: Outcome,
): Promise<Command> {
  const form = helpForm(argv, context);
  const { language } = form;
  const top = new Command('ucj')
    .description(TEXTS[language].about)
    .option('-V, --version', HELP_TEXTS.version[language])
    // What follows a verb is the verb's, also the name of one below it.
    .enablePositionalOptions()
    .addHelpText('after', TEXTS[language].after);
  const done = (status: number) => {
    outcome.status = status;
  };
  for (const verb of await verbsFor(argv)) top.addCommand(verb({ argv, context, language, done }));
  for (const command of withSubcommands(top)) {
    addHelp(command, form).exitOverride();
    setUpHelp(command, form);
    if (command.commands.length > 0)
      command.helpCommand('help [command]', HELP_TEXTS.helpCommand[language]);
    command.configureOutput({
      writeOut: (text) => {
        outcome.help += text;
      },
      // Help that stands in for an answer; errors have words of their own.
      writeErr: (text) => context.stderr.write(text),
      outputError: () => {},
      getOutHelpWidth: () => helpWidth(context),
      getOutHasColors: () => true,
    });
  }
  return top;
}

/** The long flags that the verb which was typed has, in either language. */
function flagsOf(top: Command, argv: readonly string[]): string[] {
  return [...deepest(top, argv).options.map(longFlag), '--help'];
}

/** Says what can stand in place of the last word, as the script of a shell asks: `completion -- gap --re`. */
async function complete(words: readonly string[], context: Context): Promise<number> {
  const { candidates } = await import('./complete.js');
  const before = inEnglish(words.slice(0, -1));
  const top = await program(before, context, { status: EXIT.done, help: '' });
  const lines = candidates(top, before, words.at(-1) ?? '').map(({ word, meaning }) =>
    meaning === '' ? word : `${word}\t${meaning}`,
  );
  context.stdout.write(lines.map((line) => `${line}\n`).join(''), 'data');
  return EXIT.done;
}

/** Runs the verb that the arguments name and gives its exit status; without any it prints help. */
export async function runProgram(argv: readonly string[], context: Context): Promise<number> {
  if (argv[0] === 'completion' && argv[1] === '--') return complete(argv.slice(2), context);
  const outcome: Outcome = { status: EXIT.done, help: '' };
  const top = await program(argv, context, outcome);
  if (argv.length === 0) {
    context.stderr.write(top.helpInformation());
    return EXIT.refused;
  }
  try {
    await top.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'commander.unknownOption')
      throw new Refusal([unknownOption(error, argv, flagsOf(top, argv))]);
    // Help that was asked for ends by an error of status 0; that of a verb without the one below it does not.
    if (error.exitCode !== 0 && error.code !== 'commander.help') throw error;
    if (error.exitCode !== 0) return EXIT.refused;
  }
  if (outcome.help !== '') context.stdout.write(outcome.help);
  return outcome.status;
}
