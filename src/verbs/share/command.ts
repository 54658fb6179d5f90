import { Command } from 'commander';
import type { Context } from '../../cli/context.js';
import {
  answerFlags,
  collect,
  inputFlags,
  monthFlags,
  or,
  priceFlags,
  selectionFlags,
  settingsFlags,
  verifiedFlag,
  voiceFlags,
} from '../../cli/flags.js';
import { LEVELS } from '../../core/levels.js';
import { SHARE_KEYS } from '../../planning/quota.js';

const EXAMPLES = `
Examples:
  $ ucj share 10000 data/papua-barat-2023.csv
  $ ucj share 5000 data/banten.csv --segment petani --min 100 --payer apbd
  $ ucj share data/papua-barat-2023.csv --target 90% --key potential
  $ ucj share 20000 villages.csv --region 36.02 --per-village 100

A quota is split by largest remainder, never beyond those of a region's uncovered who can be found
(--verified). What a full region cannot take goes to the others; what no region has room for is said.
Shares and what has no place add up to the quota, always. With --target the quota is what all regions as
one need, all their segments together; --segment shares the part of a segment.

Exit status: 0 done; 2 refused; 3 output not written; 70 a defect.`;

/** The options that a quota has of its own. */
export function shareFlags(command: Command): Command {
  return verifiedFlag(command)
    .optionsGroup('Sharing:')
    .option(
      '--target <share>',
      'in place of a number: what all together need to reach it; or SEGMENT=share, repeatable',
      collect,
    )
    .option('--level <level>', `${or(Object.keys(LEVELS))} (default: the regions as they are read)`)
    .option('--key <key>', `in proportion to: ${or(SHARE_KEYS)}`, 'uncovered')
    .option('--min <n>', 'least for each region, as far as so many can be found there')
    .option('--max <n>', 'most for each region')
    .option('--per-village <n>', 'so many for each village; says which are short');
}

/** Declares `ucj share`: a quota over regions. */
export function shareCommand(context: Context, done: (status: number) => void): Command {
  const command = new Command('share')
    .summary('splits a quota or target over the regions below')
    .description('Splits a number of places, or what a target needs, over regions.')
    .argument('[words...]', 'the number of places (without --target), then tables');
  inputFlags(command);
  selectionFlags(command);
  shareFlags(command);
  priceFlags(monthFlags(command));
  settingsFlags(command);
  answerFlags(command);
  return voiceFlags(command)
    .addHelpText('after', EXAMPLES)
    .action(async (words: string[], raw) => {
      done(await (await import('./run.js')).runShare(words, raw, context));
    });
}
