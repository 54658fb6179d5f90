/** Lines of a file, the first ten of many. */
export function someLines(lines: readonly number[]): string {
  return lines.slice(0, 10).join(', ') + (lines.length > 10 ? ', …' : '');
}
