/** A word as a shell parts it: what stands between quotation marks belongs to it, spaces and all. */
const WORD = /(?:[^\s"']|"[^"]*"|'[^']*')+/g;
const QUOTED = /"([^"]*)"|'([^']*)'/g;

/**
 * The words of a command inside an option, `plan --target 60%`. Quotation marks hold words together;
 * nothing else has a meaning of its own. Null where a quotation mark has no end.
 */
export function commandWords(text: string): string[] | null {
  if (text.replace(WORD, '').trim() !== '') return null;
  const words = text.match(WORD) ?? [];
  return words.map((word) => word.replace(QUOTED, (_, double, single) => double ?? single));
}
