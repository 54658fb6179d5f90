/**
 * Puts words one after the other so that no line is longer than `width`, where they allow it; null breaks
 * nothing. A word is never cut, and what has a space in it is one word.
 */
export function wrapWords(words: readonly string[], width: number | null, indent = ''): string {
  const most = width ?? Number.POSITIVE_INFINITY;
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line !== '' && line.length + 1 + word.length > most) {
      lines.push(line);
      line = indent + word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

/** Breaks a text at spaces so that no line is longer than `width`, where words allow it. */
export function wrap(text: string, width: number | null, indent = ''): string {
  if (text.length <= (width ?? Number.POSITIVE_INFINITY) && !text.startsWith(' ')) return text;
  return wrapWords(text.split(' '), width, indent);
}
