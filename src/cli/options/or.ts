/** A closed list as help shows it. */
export function or(values: readonly string[]): string {
  return values.join('|');
}
