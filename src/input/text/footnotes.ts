/** A mark of a footnote behind a head: `1)`, `*)`, `*`, `[2]`, a raised figure. */
const FOOTNOTE =
  /\s*(?:\(?\*\)?|\(\d{1,2}\)|(?<=[\p{L}\s*)])\d{1,2}\)|\[\d{1,2}\]|[¹²³⁰⁴-⁹]\)?|[†‡§]|\^\d{1,2})$/u;

/** What marks of footnotes end with: most heads end with a letter, which is seen at once. */
const FOOTNOTE_END = /[*)\]†‡§¹²³⁰⁴-⁹\d]$/;

/** Whether a text leaves a bracket open, as `Potensi (2024` does. */
function isOpen(text: string): boolean {
  return text.replace(/\([^()]*\)/g, '').includes('(');
}

/** A head without marks of footnotes, each told by itself. Digits before the end of what stands in brackets are none. */
export function withoutFootnotes(head: string): string {
  const mark = FOOTNOTE_END.test(head) ? FOOTNOTE.exec(head)?.[0] : undefined;
  if (mark === undefined) return head;
  const rest = head.slice(0, -mark.length);
  return /^\s*\d/.test(mark) && isOpen(rest) ? head : withoutFootnotes(rest);
}
