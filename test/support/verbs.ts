import { OPTION_WORDS } from '../../src/i18n/indonesian.js';
import { run } from './run.js';

/** Options with their Indonesian words. */
function inBoth(flags: readonly string[]): ReadonlySet<string> {
  const words = flags.map((flag) => `--${OPTION_WORDS[flag.slice(2)] ?? flag.slice(2)}`);
  return new Set([...flags, ...words]);
}

/** Every verb, also of two words, with the options that its help names. */
export async function optionsByVerb(): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const help = async (...words: string[]) => (await run([...words, '--help'])).stdout;
  const below = (text: string) => {
    const list = text.split('Commands:')[1] ?? '';
    return [...list.matchAll(/^ {2}([a-z]+)/gm)].map(([, verb = '']) => verb);
  };
  const all = new Map<string, ReadonlySet<string>>();
  for (const verb of below(await help()).filter((each) => each !== 'help')) {
    const own = await help(verb);
    for (const words of [[verb], ...below(own).map((each) => [verb, each])])
      all.set(words.join(' '), inBoth((await help(...words)).match(/--[a-z][a-z-]*/g) ?? []));
  }
  return all;
}
