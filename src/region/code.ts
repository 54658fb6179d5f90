/**
 * A region code in its one form: dotted by level (`36`, `36.04`, `36.04.12`, `36.04.12.2003`).
 * Codes written without dots get them; anything else is kept as it is. Empty is null.
 */
export function dotted(text: string): string | null {
  const code = text.trim();
  if (code === '') return null;
  const match = /^(\d{2})(\d{2})?(\d{2})?(\d{4})?$/.exec(code);
  if (!match || (match[4] !== undefined && match[3] === undefined)) return code;
  return match.slice(1).filter(Boolean).join('.');
}

/** Whether one code is a level above another: `36` is above `36.04`, not above `360`. */
export function isAbove(code: string, other: string): boolean {
  return other.startsWith(`${code}.`);
}
