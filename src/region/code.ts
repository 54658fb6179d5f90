/**
 * A region code in its one form: dotted by level (`36`, `36.04`, `36.04.12`, `36.04.12.2003`).
 * Codes written without dots get them, and zeros that stand for no level go (`3600`); anything else
 * is kept as it is. Empty is null.
 */
export function dotted(text: string): string | null {
  const code = text.trim();
  if (code === '') return null;
  const digits = /^\d{2}(\.\d{2}){0,2}(\.\d{4})?$/.test(code) ? code.replaceAll('.', '') : code;
  const match = /^(\d{2})(\d{2})?(\d{2})?(\d{4})?$/.exec(digits);
  if (!match) return code;
  const levels = match.slice(1).filter(Boolean);
  while (levels.length > 1 && /^0+$/.test(levels.at(-1) ?? '')) levels.pop();
  return levels.join('.');
}

/** Whether one code is a level above another: `36` is above `36.04`, not above `360`. */
export function isAbove(code: string, other: string): boolean {
  return other.startsWith(`${code}.`);
}
