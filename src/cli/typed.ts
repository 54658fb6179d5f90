import { typedWord, VERB_WORDS } from '../i18n/indonesian.js';

/** Verbs that have others below them, or a verb as their argument. */
const WITH_VERBS: readonly string[] = ['tariff', 'explain', 'help'];

const ENGLISH = Object.keys(VERB_WORDS);

function verbIn(text: string | undefined): string | undefined {
  return text === undefined ? undefined : (typedWord(VERB_WORDS, text, ENGLISH) ?? text);
}

/** The words of a command line with verbs in English: `bantuan kesenjangan` is `help gap`. */
export function inEnglish(argv: readonly string[]): string[] {
  const end = argv.indexOf('--');
  const words = argv.map((word, at) =>
    word === '--bantuan' && (end < 0 || at < end) ? '--help' : word,
  );
  const verb = words[0] === '-V' ? '--version' : verbIn(words[0]);
  if (verb === undefined) return words;
  if (!WITH_VERBS.includes(verb) || words[1] === undefined) return [verb, ...words.slice(1)];
  return [verb, verbIn(words[1]) ?? '', ...words.slice(2)];
}
