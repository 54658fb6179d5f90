/** An object as it is written: indented, and ended by a line break. */
export function jsonText(object: object): string {
  return `${JSON.stringify(object, null, 2)}\n`;
}
