/**
 * Breaks a text at spaces so that no line is longer than `width`, where words allow it; null breaks
 * nothing.
 */
export function wrap(text: string, width: number | null, indent = ''): string {
  const most = width ?? Number.POSITIVE_INFINITY;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > most) {
      lines.push(line);
      line = indent + word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}
