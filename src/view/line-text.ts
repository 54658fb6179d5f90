/** What goes where a character was that a terminal would obey. */
export const INSTEAD = '\ufffd';
/** All that makes a terminal do something, or show a text in another order than it is written in. */
export const OBEYED = /\r(?!\n)|(?![\r\n\t])\p{Cc}|\p{Bidi_Control}|[\u2028\u2029]/gu;

/** A text that is part of a line, as a terminal may show it: it starts no line of its own. */
export function inLine(text: string): string {
  return text.replace(/[\r\n\t]/g, ' ').replace(OBEYED, INSTEAD);
}
