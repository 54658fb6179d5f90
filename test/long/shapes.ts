/** Characters of a long text. A reader that goes through it once for each of them would never end. */
export const LONG = 1_000_000;

/** A text of a pattern repeated, as long as is asked for, and what ends it. */
function repeated(pattern: string, end = '') {
  return (length: number) =>
    pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length - end.length) + end;
}

/** Texts that are made to be tried in many ways: nothing is known of them before their end. */
export const SHAPES: Readonly<Record<string, (length: number) => string>> = {
  spaces: repeated(' ', 'x'),
  'spaces between': (length) => `x${' '.repeat(length - 2)}x`,
  'spaces of other kinds': repeated('\u00a0\u2009 ', 'x'),
  tabs: repeated('\t', 'x'),
  zeros: repeated('0', '1'),
  'zeros before a letter': repeated('0', 'x'),
  'decimals of zero': (length) => `1.${'0'.repeat(length - 3)}x`,
  'many decimals of zero': repeated('.0', 'x'),
  digits: repeated('7'),
  'digits before a letter': repeated('7', 'x'),
  'groups of digits': repeated('.123', 'x'),
  dots: repeated('.', 'x'),
  'dots apart': repeated('. ', 'x'),
  commas: repeated(',', 'x'),
  dashes: repeated('-', 'x'),
  'amounts without sen': repeated(',- ', '1'),
  brackets: repeated('(', 'x'),
  'brackets and spaces': repeated('( ', 'x'),
  'square brackets': repeated('['),
  'closed brackets': repeated('()', 'x'),
  letters: repeated('a'),
  'capital letters': repeated('A', ' 1'),
  'words of a letter': repeated('a ', '!'),
  words: repeated('potensi ', '!'),
  'words of totals': repeated('jumlah ', '!'),
  'kinds of regions': repeated('kab. ', '!'),
  'names of regions': repeated('lebak/', '!'),
  months: repeated('november ', '!'),
  percents: repeated('%', 'x'),
  quotes: repeated('"'),
  'quotes between': (length) => `"${'""'.repeat((length - 4) / 2)}" x`,
  apostrophes: repeated("'"),
  'both quotes': repeated(`"'`, 'x'),
  times: repeated('x ', '='),
  sums: repeated('1+', '1'),
  products: repeated('1x2+', '='),
  minus: repeated('-1', '='),
  slashes: repeated('/', 'x'),
  semicolons: repeated(';', 'x'),
  arrows: repeated('>', 'x'),
  equals: repeated('=', 'x'),
  stars: repeated('*a', 'x'),
  braces: repeated('{a', 'x'),
  'a long letter': repeated('\u{1F600}', 'x'),
  accents: repeated('e\u0301', 'x'),
  invisible: repeated('\u200b', 'x'),
  escapes: repeated('\u001b[', 'x'),
  'escaped characters': repeated('_x0', 'x'),
  entities: repeated('&amp', 'x'),
  comments: repeated('#', 'x'),
};
