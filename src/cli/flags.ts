import type { Command } from 'commander';
import {
  BASES,
  GROUPINGS,
  MONTHLY_SCHEMES,
  PROGRAMMES,
  RISKS,
  SCHEMES,
  SECTORS,
  SORTS,
} from '../core/vocabulary.js';
import { LANGUAGES } from '../i18n/marks.js';
import { NUMBER_WAYS } from '../input/convention.js';
import { ENCODINGS } from '../input/decode.js';
import { FORMAT_NAMES, type Format } from '../render/format.js';
import { PAYERS } from '../tariff/payers.js';
import { COLOR_WAYS } from './color.js';

export const or = (values: readonly string[]) => values.join('|');

/** An option that can be given more than once. */
export function collect(value: string, before: string[] = []): string[] {
  return [...before, value];
}

/** How the inputs are read. */
export function inputFlags(command: Command): Command {
  return command
    .optionsGroup('Input:')
    .option('--potential <file>', 'potential in a file of its own, joined to --registered', collect)
    .option('--registered <file>', 'registered in a file of its own', collect)
    .option(
      '--unmatched <way>',
      'rows of one of them that the other lacks: error|zero|skip',
      'error',
    )
    .option('--wide <what>', 'segment: heads such as "Potensi petani" are segments')
    .option(
      '--column <role=head>',
      'which column is which, e.g. potential="Jumlah Potensi"',
      collect,
    )
    .option(
      '--period <period>',
      'year or month of the counts, or latest-each (default: the newest)',
    )
    .option('--basis <basis>', `what potential counts: ${or(BASES)}`)
    .option('--missing <way>', 'rows without a count: skip|zero|error (default: skip, and said)')
    .option('--duplicates <way>', 'the same cell twice: error|sum', 'error')
    .option('--delimiter <mark>', 'comma|semicolon|tab|pipe (default: found by the head)')
    .option('--numbers <way>', `${or(NUMBER_WAYS)}: 1.234,5 or 1,234.5 (default: found by column)`)
    .option('--sheet <name>', 'sheet of a workbook (default: the one that holds a table)')
    .option('--encoding <name>', `${or(ENCODINGS)} (default: found by the bytes)`);
}

/** Which rows are wanted. */
export function selectionFlags(command: Command): Command {
  return command
    .optionsGroup('Choosing:')
    .option('--region <region>', 'name or code, a code takes all below it; repeatable', collect)
    .option(
      '--segment <segment>',
      'segment; repeatable. Names the segment of a file without any',
      collect,
    );
}

/** How rows are put together and which of them are shown. */
export function groupingFlags(command: Command): Command {
  return command
    .optionsGroup('Choosing:')
    .option('--by <grouping>', `${or(GROUPINGS)}; repeatable`, collect)
    .option('--sort <order>', `${or(SORTS)} (default: region code)`)
    .option('--top <n>', 'the first n rows; totals cover all');
}

/** Which months a budget is of. */
export function monthFlags(command: Command): Command {
  return command
    .optionsGroup('Budget:')
    .option('--year <year>', 'budget year (default: the year after the counts)')
    .option('--months <months>', 'last n months of the year, or 2026-04..2026-12', '12')
    .option('--as-of <month>', 'price every month with the values in force in this one');
}

/** The share of the potential that a budget is to reach. */
export function targetFlag(command: Command): Command {
  return command
    .optionsGroup('Budget:')
    .option(
      '--target <share>',
      'share each region is to reach: 99.5%, rpjpn-2045; or SEGMENT=share of a segment, repeatable',
      collect,
    );
}

/** How many of the uncovered can be enrolled. */
export function verifiedFlag(command: Command): Command {
  return command
    .optionsGroup('Budget:')
    .option('--verified <share>', 'share of the uncovered that can be found and is eligible', '1');
}

/** Whom a budget pays for. */
export function volumeFlags(command: Command): Command {
  return verifiedFlag(
    command
      .optionsGroup('Budget:')
      .option('--subsidised <n>', 'members public money already pays, where no column has them')
      .option('--renew <share>', 'share of the subsidised that is renewed', '100%'),
  );
}

/** What the budget is told. */
export function budgetFlags(command: Command): Command {
  return volumeFlags(priceFlags(monthFlags(targetFlag(command))));
}

/** What decides the price of one worker. */
export function priceFlags(command: Command): Command {
  return command
    .optionsGroup('Budget:')
    .option('--programmes <list>', `${or(PROGRAMMES)} (default: jkk,jkm)`, collect)
    .option('--payer <payer>', `${or(PAYERS.map(({ id }) => id))}, or SEGMENT=payer`, collect)
    .option(
      '--wage <wage>',
      'monthly wage of wage earners: AMOUNT|umk|ump|siltap, or SEGMENT=wage',
      collect,
    )
    .option(
      '--income <amount>',
      'monthly income of the self-employed (default: lowest band)',
      collect,
    )
    .option('--scheme <segment=scheme>', or(SCHEMES), collect)
    .option('--sector <sector>', `${or(SECTORS)}, or SEGMENT=sector`, collect)
    .option('--risk <class>', `JKK class of wage earners: ${or(RISKS)}, or SEGMENT=class`, collect)
    .option('--contract-months <n>', "length of migrant workers' contracts")
    .option('--relief <way>', 'none prices without any relief; auto as the law has it', 'auto')
    .option('--premium <amount>', 'flat monthly premium instead of the catalogue', collect)
    .option('--tariffs <folder>', 'tariffs of your own, added to the catalogue');
}

/** Who is insured, where one worker is paid for month by month. */
export function workerFlags(command: Command): Command {
  return command
    .optionsGroup('Of whom:')
    .option('--segment <segment>', 'a segment, which has scheme, sector and payer: farmers, petani')
    .option('--scheme <scheme>', `${or(MONTHLY_SCHEMES)} (default: bpu)`)
    .option('--payer <payer>', `${or(PAYERS.map(({ id }) => id))} (default: as the segment has it)`)
    .option('--sector <sector>', `${or(SECTORS)} (default: as the segment has it)`)
    .option('--income <amount>', 'bpu: monthly income (default: lowest band)')
    .option('--wage <amount>', 'pu, jakon: monthly wage')
    .option('--risk <class>', `pu: JKK class, ${or(RISKS)} (default: as the segment has it)`)
    .option('--programmes <list>', `${or(PROGRAMMES)} (default: jkk,jkm)`, collect)
    .option('--relief <way>', 'none prices without any relief; auto as the law has it', 'auto')
    .option('--tariffs <folder>', 'tariffs of your own, added to the catalogue');
}

/** Where settings come from. */
export function settingsFlags(command: Command): Command {
  return command
    .optionsGroup('Settings:')
    .option('--config <file>', 'settings (default: UCJ_CONFIG, ucj.config.json here or above)')
    .option('--no-config', 'no settings file');
}

/** Where a result goes. */
export function writingFlags(command: Command, formats: readonly Format[], usual: string): Command {
  return command
    .optionsGroup('Output:')
    .option('--format <format>', `${or(formats)} (default: ${usual})`)
    .option(
      '-o, --output <file>',
      'write a file; its ending names the format. {period} and {today} are filled in',
      collect,
    );
}

/** Where the answer of a verb goes. */
export function answerFlags(command: Command): Command {
  return writingFlags(command, FORMAT_NAMES, 'table on a terminal, else csv');
}

/** That figures are to be derived; the result goes on saying what it says without it. */
export function whyFlag(command: Command): Command {
  return command.option('--why', 'how each figure came about: column, formula, tariff and law');
}

/** What every verb says, and how. */
export function voiceFlags(command: Command): Command {
  return command
    .optionsGroup('Output:')
    .option(
      '--lang <language>',
      `${or(LANGUAGES)} (default: UCJ_LANG, LC_ALL, LC_MESSAGES, LANG, else en)`,
    )
    .option('--color <when>', or(COLOR_WAYS), 'auto')
    .option('--quiet', 'no notes on standard error, only warnings and errors')
    .option('--no-warnings', 'no warnings on standard error');
}

/** The options that make coverage decide the exit status. */
export function gateFlags(command: Command): Command {
  return command
    .option('--fail-below <percent>', 'exit 1 where total coverage is below or rows lack counts')
    .option('--each', 'with --fail-below: exit 1 where any row is below');
}
