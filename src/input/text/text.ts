/** Control characters, line breaks among them. */
const CONTROL = /\p{Cc}/u;
const ALL_CONTROL = /\p{Cc}+/gu;

/** The text of a cell as it is read. */
export function cleaned(raw: string): string {
  // Line breaks and escape sequences in a name would break tables and reach the terminal.
  const cell = CONTROL.test(raw) ? raw.replace(ALL_CONTROL, ' ').trim() : raw.trim();
  // Our own CSV guards text that a spreadsheet would take for a formula; see render/records.ts.
  return cell.startsWith("'") && /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
