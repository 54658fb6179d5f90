export const DELIMITERS = [',', ';', '\t', '|'] as const;

/** Lines that are looked at to tell delimiters apart. */
const LOOKED_AT = 30;

/** The first lines that are not blank, as each delimiter would split them. */
export function splitLines(text: string): Map<string, readonly (readonly string[])[]> {
  const lines = text
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, LOOKED_AT);
  const split = (delimiter: string) =>
    lines.map((line) => line.split(delimiter).map((cell) => cell.trim().replace(/^"|"$/g, '')));
  return new Map(DELIMITERS.map((delimiter) => [delimiter, split(delimiter)]));
}
