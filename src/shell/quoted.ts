/** A word as a shell takes it for one. */
export function quoted(word: string): string {
  return /^[\w./:=,%@+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** A command of `ucj` as it can be typed again. */
export function commandLine(words: readonly string[]): string {
  return ['ucj', ...words].map(quoted).join(' ');
}
