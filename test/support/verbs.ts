import { run } from './run.js';

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
      all.set(words.join(' '), new Set((await help(...words)).match(/--[a-z][a-z-]*/g)));
  }
  return all;
}
