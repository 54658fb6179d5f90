import { Command } from 'commander';
import type { Context } from '../../cli/context.js';
import { answerFlags, voiceFlags } from '../../cli/flags.js';

const EXAMPLES = `
Examples:
  $ ucj region 36.04
  $ ucj region 1101 "Mamuju Utara"
  $ ucj region Serang --lang id`;

/** Declares `ucj region`: what a code or name of a region means. */
export function regionCommand(context: Context): Command {
  const command = new Command('region')
    .summary('which region a code or name means')
    .description(
      'Looks up provinces, regencies and cities: by code of Kemendagri or BPS, in any form, or by name, with old and short names. Shows every reading of the same digits, and everybody who bears a name.',
    )
    .argument('<text...>', 'codes and names; a name of several words stands in quotation marks')
    .addHelpText('after', EXAMPLES);
  return voiceFlags(answerFlags(command)).action(async (texts: string[], raw) => {
    await (await import('./run.js')).runRegion(texts, raw, context);
  });
}
