import { INSTEAD, OBEYED } from '../view/line-text.js';

/**
 * The mark around what this program itself tells a terminal to do. It is another one in each run: no text that is read
 * can know it. It is made of control characters, which take no room.
 */
const SEAL = String.fromCharCode(
  ...[...`${Math.random()}`].map((digit) => 0x80 + (Number(digit) || 0)),
);
/** A control sequence of our own: colour, or a line that is wiped out. */
export function own(control: string): string {
  return `${SEAL}${control}${SEAL}`;
}

/** A text without our own control sequences. */
export function bare(text: string): string {
  return text
    .split(SEAL)
    .filter((_, index) => index % 2 === 0)
    .join('');
}

/** A text as a terminal may show it: our own control sequences stay, and nobody else's. */
export function shown(text: string): string {
  const parts = text.split(SEAL);
  return parts
    .map((part, index) => (index % 2 === 1 ? part : part.replace(OBEYED, INSTEAD)))
    .join('');
}
